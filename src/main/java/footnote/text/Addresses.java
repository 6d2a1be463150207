package footnote.text;

import footnote.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final String CLOSING = ".,;:!?'’*_~|`)}";

    private final Set<String> known;

    /** @param hits the passages */
    Addresses(List<Hit> hits) {
        known = hits.stream()
                .flatMap(hit -> Pattern.compile(ADDRESS).matcher(hit.text()).results())
                .map(MatchResult::group)
                .map(Addresses::trimmed)
                .collect(Collectors.toUnmodifiableSet());
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
