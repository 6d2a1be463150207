package footnote.read.mail;

import footnote.corpus.Characters;
import footnote.read.html.HtmlReader;
import footnote.read.table.DrawnTable;
import footnote.read.text.BrokenWords;
import footnote.read.text.Extract;
import footnote.read.text.ShortList;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextReader;
import footnote.read.text.TypedTables;
import footnote.read.text.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Reads e-mail (RFC 5322, MIME): its text, the subject as the title, and the day that it was sent on. Thread-safe. */
public final class EmailReader {

    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    /** What programs for e-mail call a signature. */
    private static final String SIGNED = ".gmail_signature, .moz-signature, #Signature, #ms-outlook-mobile-signature";

    /** What follows is the sender's signature (RFC 3676), or what a mailing list adds to each message. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^-- $|^--$(?=(?:\n.{1,160}){1,8}\\s*\\z)|^_{47}$(?=\\n.* mailing list\\b)");

    /** A program that makes plain text of a web page puts each link's address behind its words, and a picture's in its place. */
    private static final Pattern LINK = Pattern.compile(" ?<(?:https?://|mailto:)[^<>\\s]+>|\\[cid:[^\\]\\s]+\\]");

    /** A plain text may only say that there is another one, or what it holds, which then has so many times its words. */
    private static final int FAR_MORE = 3;

    private final List<String> parts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private EmailReader() {}

    /**
     * The article of an e-mail, with a remark on attachments, of which mail alone is read.
     *
     * @throws UnreadableException when the bytes are no e-mail, it is broken, or a part of it is not text
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(BOUNDS);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            if (!MailHead.isIn(message)) {
                throw new UnreadableException("is no e-mail: it has no header");
            }
            EmailReader reader = new EmailReader();
            reader.read(message);
            return reader.extract(message);
        } catch (IOException e) {
            throw new UnreadableException("is a broken e-mail: " + e.getMessage());
        }
    }

    private Extract extract(Message message) {
        String text = parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
        Extract told = TextReader.extract(text);
        MailHead head = MailHead.of(message);
        return new Extract(
                        head.subject().isEmpty() ? told.title() : head.subject(),
                        head.sent() == null ? told.published() : head.sent(),
                        null,
                        head.parties() + text)
                .remarked(text.isBlank() ? "holds no text" : null)
                .remarked(unread());
    }

    private @Nullable String unread() {
        String what = attachments.size() == 1 ? "its attachment is not read: " : "its attachments are not read: ";
        return attachments.isEmpty() ? null : what + ShortList.of(attachments, 10);
    }

    private void read(Entity entity) throws IOException, UnreadableException {
        Body body = entity.getBody();
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (body instanceof Message sentOn) {
            MailHead head = MailHead.of(sentOn);
            parts.add((head.parties() + head.subject()).strip());
            read(sentOn);
        } else if (!attached && body instanceof Multipart multipart) {
            readAll(multipart);
        } else if (!attached && body instanceof SingleBody single && isText(entity)) {
            parts.add(text(entity, bytes(single)));
        } else if (body != null) {
            String name = entity.getFilename() == null ? entity.getMimeType() : entity.getFilename();
            attachments.add(TextDecoder.clean(name).strip());
        }
    }

    private void readAll(Multipart multipart) throws IOException, UnreadableException {
        if (multipart.getSubType().equalsIgnoreCase("alternative")) {
            readOne(multipart.getBodyParts());
            return;
        }
        for (Entity entity : multipart.getBodyParts()) {
            read(entity);
        }
    }

    /** Of several tellings of the same the plain one before the others, where it doesn't only stand for one that tells far more. */
    private void readOne(List<Entity> tellings) throws IOException, UnreadableException {
        List<Entity> plainFirst = new ArrayList<>(tellings);
        plainFirst.sort((a, b) -> Boolean.compare(isPlain(b), isPlain(a)));
        List<String> before = List.copyOf(parts);
        List<String> best = List.of();
        for (Entity entity : plainFirst) {
            int words = words(best);
            List<String> attached = List.copyOf(attachments);
            parts.clear();
            read(entity);
            if (words(parts) >= FAR_MORE * words) {
                best = List.copyOf(parts);
            } else {
                attachments.retainAll(attached);
            }
        }
        parts.clear();
        parts.addAll(before);
        best.forEach(part -> parts.add(LINK.matcher(part).replaceAll("").strip()));
    }

    private static int words(List<String> told) {
        return told.stream().mapToInt(Characters::words).sum();
    }

    private static String text(Entity entity, byte[] bytes) throws UnreadableException {
        String text = decoded(entity.getCharset(), bytes);
        if (!isPlain(entity)) {
            String read =
                    HtmlReader.read(text, page -> page.select(SIGNED).remove()).text();
            return MailText.ofParagraphs(MailFoot.without(MailClosing.told(read, "\n\n")));
        }
        Matcher signature = SIGNATURE.matcher(text);
        String body = signature.find() ? text.substring(0, signature.start()) : text;
        String ruled = DrawnTable.told(body);
        String lines = MailText.of(isFlowed(entity) ? FlowedText.joined(ruled) : ruled);
        return TypedTables.told(
                MailFoot.without(MailClosing.told(BrokenWords.joined(lines).strip(), "\n")));
    }

    private static boolean isFlowed(Entity entity) {
        return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && "flowed".equalsIgnoreCase(type.getParameter("format"));
    }

    private static String decoded(@Nullable String charset, byte[] bytes) throws UnreadableException {
        try {
            if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
                return TextDecoder.clean(new String(bytes, Charset.forName(charset)));
            }
        } catch (IllegalArgumentException _) {
            // A charset that nobody knows: the bytes themselves tell.
        }
        return TextDecoder.decode(bytes);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static boolean isText(Entity entity) {
        return isPlain(entity) || "text/html".equalsIgnoreCase(entity.getMimeType());
    }

    private static boolean isPlain(Entity entity) {
        return "text/plain".equalsIgnoreCase(entity.getMimeType());
    }
}
