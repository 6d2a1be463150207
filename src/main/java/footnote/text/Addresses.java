package footnote.text;

import footnote.search.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that stand in passages, and may stand in an answer as plain text. Immutable. */
final class Addresses {

    /** A longer one is never shown. */
    static final int LONGEST = 400;

    /** The characters that one may begin with. */
    static final String FIRST = "hHfFwWbBmMjJvVtTsSdD";

    /** An address as it stands in running text, as a regular expression. */
    static final String ADDRESS =
            "(?i:(?:https?|ftps?|wss?|file|blob)://|www\\.|(?:mailto|javascript|vbscript|tel|sms):(?=\\S)"
                    + "|data:(?=[a-z]{0,20}[/;,]))[^\\s<>\"“”\\[\\]【】]{0," + LONGEST + "}";

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}+)";

    private static final String COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries()).map(code -> code.toLowerCase(Locale.ROOT)),
                    Stream.of("uk", "eu", "su"))
            .collect(Collectors.joining("|"));

    private static final String KINDS =
            "com|org|net|edu|gov|mil|info|biz|app|dev|xyz|top|site|online|shop|store|club|blog|cloud|space|website|tech|news|live|vip"
                    + "|icu|fun|link|click|COM|ORG";

    /** Countries' letters that are a word, a unit or a file's ending, too: "lasted.in", "notes.md". */
    private static final String WORDS =
            "ad|am|as|at|ax|be|by|cc|cm|de|do|hm|id|im|in|is|it|km|la|ma|md|me|mm|mr|ms|my|no|pa|pl|pm|ps|py|re|rs|sh|so|st|to|us";

    private static final String PATH = "(?::\\d{1,5})?[/?#][^\\s<>\"“”\\[\\]【】]{0," + LONGEST + "}";

    /**
     * What follows the first word of a host that no scheme stands before, with its path, as a regular expression: ".com/a" of
     * "example.com/a".
     */
    static final String BEHIND_WORD = "\\.(?:" + LABEL + "\\.){0,4}(?:(?:" + KINDS + "|(?!(?:" + WORDS + ")\\b)(?:"
            + COUNTRIES + "))(?![\\p{L}\\p{N}]|[-_][\\p{L}\\p{N}])|(?:" + COUNTRIES + ")(?=(?::\\d{1,5})?[/?#]\\w))(?:"
            + PATH + ")?";

    /** What follows the name in the address of a mailbox, as a regular expression. */
    static final String OF_MAILBOX = "@(?:" + LABEL + "\\.){1,5}\\p{L}{2,24}(?![\\p{L}\\p{N}]|[-_][\\p{L}\\p{N}])";

    private static final Pattern IN_TEXT = Pattern.compile(ADDRESS);

    private static final String CLOSING = ".,;:!?'’*_~|`)}";

    private final Set<String> known;
    private final String passages;

    /** @param hits the passages */
    Addresses(List<Hit> hits) {
        known = hits.stream()
                .flatMap(hit -> IN_TEXT.matcher(hit.text()).results())
                .map(MatchResult::group)
                .map(Addresses::trimmed)
                .collect(Collectors.toUnmodifiableSet());
        passages = hits.stream()
                .map(hit -> hit.source().title() + "\n" + hit.text())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** Whether this host with its path, or this mailbox, stands in them, be it in a longer address. */
    boolean hold(String bare) {
        String wanted = bare.toLowerCase(Locale.ROOT);
        return !bare.isEmpty()
                && Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}-])")
                        .matcher(passages)
                        .find();
    }

    /** Whether this very address is one of them. */
    boolean contain(String address) {
        return known.contains(address);
    }

    /** An address without the punctuation behind it; a parenthesis that it opens is its own. */
    static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && CLOSING.indexOf(address.charAt(end - 1)) >= 0) {
            String rest = address.substring(0, end);
            if (rest.endsWith(")")
                    && rest.chars().filter(c -> c == '(').count()
                            >= rest.chars().filter(c -> c == ')').count()) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
