package footnote.read.mail;

import footnote.corpus.Dates;
import footnote.read.text.TextDecoder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail's header tells.
 *
 * @param subject in one line; empty where it has none
 * @param sent the day where it was sent, not where it is read; null where none is told
 * @param parties who wrote it to whom, with a blank line behind it; empty where nobody is told to have written it
 */
record MailHead(String subject, @Nullable LocalDate sent, String parties) {

    private static final Pattern OWN = Pattern.compile("(?i)from|subject|date|message-id|to|mime-version|received");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}{3} \\d{4}");

    static MailHead of(Message message) {
        return new MailHead(subject(message), sent(message), parties(message));
    }

    /** Whether a message has a header, by a field that e-mail alone has. */
    static boolean isIn(Message message) {
        return message.getHeader() != null
                && message.getHeader().getFields().stream()
                        .anyMatch(field -> OWN.matcher(field.getName()).matches());
    }

    private static String subject(Message message) {
        return message.getSubject() == null
                ? ""
                : TextDecoder.clean(message.getSubject())
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static String parties(Message message) {
        List<String> to = Stream.of(message.getTo(), message.getCc())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(address -> address instanceof Mailbox mailbox ? name(mailbox) : ((Group) address).getName())
                .toList();
        return message.getFrom() == null || message.getFrom().isEmpty()
                ? ""
                : MailText.head(name(message.getFrom().getFirst()), to) + "\n\n";
    }

    private static String name(Mailbox mailbox) {
        String name = mailbox.getName() == null
                ? ""
                : TextDecoder.clean(mailbox.getName()).strip();
        return name.isEmpty() ? mailbox.getAddress() : name;
    }

    private static @Nullable LocalDate sent(Message message) {
        Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        if (date != null && date.getBody() != null) {
            Matcher day = DAY.matcher(date.getBody());
            LocalDate told = day.find() ? Dates.value(day.group()) : null;
            if (told != null) {
                return told;
            }
        }
        return message.getDate() == null
                ? null
                : LocalDate.ofInstant(message.getDate().toInstant(), ZoneOffset.UTC);
    }
}
