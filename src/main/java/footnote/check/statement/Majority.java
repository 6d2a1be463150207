package footnote.check.statement;

import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The larger part of something, told by a word or by a share: "most residents" for "64 per cent of residents". English. */
public final class Majority {

    private static final Set<String> STEMS = Set.copyOf(Stems.of("most majority"));

    private static final String OF = "(?: of)?(?: (?:the|its|his|her|their|our|these|those|all))*";

    private static final Pattern MOST =
            Pattern.compile("(?i)\\b(?:(?<!\\b(?:at|the) )most(?= (?:of|people|\\p{Ll}+s)\\b)|(?:a|the) majority)" + OF
                    + " (?<noun>\\p{L}+)");

    /** Tells of more than half without a number. */
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:most\\p{L}*|majority|mainly|largely|chiefly|all|every\\p{L}*|both|none|nearly|almost|overwhelming\\p{L}*)\\b");

    /** Tells of no more than some. */
    private static final Pattern SOME = Pattern.compile("\\b(?:some|few|several|many|certain|a number|half)\\b");

    /** How many or how much. */
    private static final Pattern FIGURE = Pattern.compile("\\b(?:per ?cent|two thirds)\\b|%|\\d");

    /** What a share is of. */
    private static final Pattern NOUN =
            Pattern.compile(" of(?: (?:the|its|his|her|their|our|these|those|all|\\d[\\d,]*))* (?<noun>\\p{L}+)");

    private Majority() {}

    /** The stems that tell of one, where a text has a share of more than half; empty where it has none. */
    static Set<String> in(Statement words) {
        return words.quantities().stream().anyMatch(Quantity::isMajority) ? STEMS : Set.of();
    }

    /** Those of a claim where some words tell of some, or shares of less than half or of something else, as it writes them. */
    public static List<String> missing(String claim, Statement words) {
        List<MatchResult> claimed = MOST.matcher(claim).results().toList();
        if (claimed.isEmpty() || MORE.matcher(words.plain()).find()) {
            return List.of();
        }
        List<Quantity> shares =
                words.quantities().stream().filter(Quantity::isShare).toList();
        boolean some = SOME.matcher(words.plain()).find()
                && !FIGURE.matcher(words.plain()).find();
        return claimed.stream()
                .filter(most -> shares.isEmpty() ? some : shares.stream().noneMatch(share -> tells(share, most, words)))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean tells(Quantity share, MatchResult most, Statement words) {
        return share.isMajority() && isOf(share, Stems.of(most.group("noun")), words.plain());
    }

    /** Whether a share is of something, or of what isn't said. */
    private static boolean isOf(Quantity share, List<String> noun, String words) {
        Matcher of = NOUN.matcher(words);
        int end = words.indexOf(Statement.plain(share.written()))
                + share.written().length();
        return !of.region(end, words.length()).lookingAt()
                || Stems.of(of.group("noun")).equals(noun);
    }
}
