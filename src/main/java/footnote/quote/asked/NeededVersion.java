package footnote.quote.asked;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which version of a program something needs or runs on: a number behind the program's name, "Android 11". English. */
public final class NeededVersion {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?=.*\\b(?:minimum|oldest|lowest|need|requir|support|compatible|run|work)).*?\\b(?:which|what|minimum|required|supported)"
                    + " (?:(?<name>[\\p{L}][\\p{L}+#-]*) (?:versions?|releases?)\\b|(?:versions?|releases?) of (?<of>[\\p{L}][\\p{L}+#-]*)).*");

    /** Behind the name itself. */
    private static final String NUMBER = "(?i)\\b%s(?:\\W{0,3}versions?)?\\W{0,3}v?\\d";

    /** Behind it in its clause, or another name: "Python from 3.8 on", "macOS Ventura". */
    private static final String ANY = "(?i:\\b%s(?!\\w))(?:[^.!?;]{0,40}?\\d|,? (?i:versions? )?\\p{Lu})";

    private NeededVersion() {}

    /** Whether a question asks for one that some words tell. */
    public static boolean isTold(String question, String words) {
        return of(question, NUMBER).filter(told -> told.matcher(words).find()).isPresent();
    }

    /** Whether it asks for one that none of some texts tells. */
    public static boolean isUntold(String question, Supplier<Stream<String>> texts) {
        return of(question, ANY)
                .filter(told -> texts.get().noneMatch(text -> told.matcher(text).find()))
                .isPresent();
    }

    private static Optional<Pattern> of(String question, String told) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.matches()) {
            return Optional.empty();
        }
        String name = asked.group("name") == null ? asked.group("of") : asked.group("name");
        return Optional.of(Pattern.compile(told.formatted(Pattern.quote(name))));
    }
}
