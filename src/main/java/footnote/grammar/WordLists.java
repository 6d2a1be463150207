package footnote.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists of words that come with the program. */
public final class WordLists {

    private WordLists() {}

    /**
     * The lines of a list, without its comments, which begin with "#".
     *
     * @param owner whose package the list lies in
     */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " is part of the program", e);
        }
    }
}
