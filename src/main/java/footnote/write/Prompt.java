package footnote.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that says what a language model is told. Who edits it changes the next answer; where the edit is faulty, what it
 * said before stays in force. As long as there is none, the one of this name that is part of the program is. Thread-safe.
 */
public final class Prompt {

    private static final Logger LOG = LoggerFactory.getLogger(Prompt.class);

    /** What tells one state of the file from the next. */
    private record Stamp(FileTime modified, long size) {

        static final Stamp GONE = new Stamp(FileTime.fromMillis(0), -1);

        static Stamp of(Path file) throws IOException {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime(), attributes.size());
            } catch (NoSuchFileException e) {
                return GONE;
            }
        }
    }

    private final Path file;
    private final Set<String> variables;
    private Template template;
    private Stamp stamp;

    /**
     * What a model is told that answers: it holds {@code {{articles}}} and {@code {{question}}}.
     *
     * @throws IllegalArgumentException if the file is no such prompt; its message says why
     * @throws UncheckedIOException if it can't be read
     */
    public Prompt(Path file) {
        this(file, Set.of("articles", "question"));
    }

    /**
     * What a model is told that makes a question stand alone: it holds {@code {{conversation}}} and {@code {{question}}}.
     *
     * @throws IllegalArgumentException if the file is no such prompt; its message says why
     * @throws UncheckedIOException if it can't be read
     */
    public static Prompt standalone(Path file) {
        return new Prompt(file, Set.of("conversation", "question"));
    }

    private Prompt(Path file, Set<String> variables) {
        this.file = file;
        this.variables = variables;
        try {
            stamp = Stamp.of(file);
            template = Template.parse(
                    stamp.equals(Stamp.GONE) ? ofProgram() : Files.readString(file), variables, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(fault(e), e);
        }
    }

    /** What the file of this name says that is part of the program. */
    private String ofProgram() throws IOException {
        try (InputStream own = Prompt.class.getResourceAsStream(String.valueOf(file.getFileName()))) {
            if (own == null) {
                throw new NoSuchFileException(file.toString());
            }
            LOG.info("the prompt {} isn't there: the one in force is part of the program", file);
            return new String(own.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the file says now, or what it said last without fault. */
    synchronized Template template() {
        try {
            Stamp now = Stamp.of(file);
            if (!now.equals(stamp)) {
                stamp = now;
                template = Template.parse(Files.readString(file), variables, file.toString());
                LOG.info("the prompt {} has changed and is in force", file);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "{} What it said before stays in force.", e instanceof IOException io ? fault(io) : e.getMessage());
        }
        return template;
    }

    private String fault(IOException e) {
        String what = switch (e) {
            case NoSuchFileException _ -> "isn't there.";
            case AccessDeniedException _ -> "may not be read by this user.";
            case CharacterCodingException _ -> "isn't written in UTF-8.";
            default -> "can't be read: " + e.getMessage() + ".";
        };
        return "the prompt " + file + " " + what;
    }
}
