package footnote.check;

import footnote.search.analysis.Stems;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two ways to tell the same, from its one side and the other: "Ann was the first to win since Bob" and "before Ann, the last to win was
 * Bob", "it sank after hitting a rock" and "before it sank, it hit a rock", "no dogs are allowed" and "dogs are forbidden". English.
 *
 * @param sign what each claim that tells it so holds
 * @param claimed as a claim tells it
 * @param signTold what words hold that tell it so
 * @param told as some words tell it
 * @param as what the claim says as these words would say it, with groups of the claim's
 */
record Converse(Pattern sign, Pattern claimed, Pattern signTold, Pattern told, String as) {

    private static final String FIRST =
            "(?:(?<newer>[^,;:.]+?) )?\\b(?:was|were|is|are|became|becoming|being|be) the first (?<what>[^,;:.]+?) since (?<older>[^,;:.]+)";

    private static final String LAST =
            "(?:\\bbefore (?<newer>[^,;:.]+), )?\\bthe last (?<what>[^,;:.]+?) (?:was|were|had been) (?<older>[^,;:.]+)";

    private static final String WAS_LAST =
            "(?<older>[^,;:.]+) (?:was|were|had been) the last (?<what>[^,;:.]+?)(?: before (?<newer>[^,;:.]+))?(?=[,;:.]|$)";

    private static final String AFTER = "\\bafter (?<sooner>\\p{L}+ing\\b[^,;:.]*)";

    private static final String AS_FIRST = "${newer} was the first ${what} since ${older}";

    private static final String AS_AFTER = "${later} after ${sooner}";

    private static final String BANNED = "(?:\\p{L}+ly )?(?:forbidden|banned|prohibited)\\b";

    private static final String BANNED_SIGN = "forbidden|banned|prohibited";

    private static final List<Converse> ALL = List.of(
            of("the last ", LAST, " since ", FIRST, AS_FIRST),
            of(" the last ", WAS_LAST, " since ", FIRST, AS_FIRST),
            of(" since ", FIRST, "the last ", LAST, "before ${newer}, the last ${what} was ${older}"),
            of(" since ", FIRST, " the last ", WAS_LAST, "${older} was the last ${what} before ${newer}"),
            of(
                    BANNED_SIGN,
                    "(?<what>[^,;:.]+) (?<be>is|are|was|were) " + BANNED,
                    "\\bno ",
                    "\\bno (?<what>[^;:!?]+?) (?:is|are|was|were) (?:allowed|permitted)\\b",
                    "${what} ${be} not allowed"),
            of(
                    "allowed|permitted|" + BANNED_SIGN,
                    "(?<doing>\\b\\p{L}+ing\\b[^,;:.]*) (?:(?:is|are)(?: not|n['’]t) (?:allowed|permitted)\\b|(?:is|are) "
                            + BANNED + ")",
                    "not |n['’]t ",
                    "\\b(?:do|must|may|can)(?: not|not|n['’]t) (?<doing>[^;:.!?]+)",
                    "you cannot be ${doing}"),
            of("^before ", "^before (?<later>[^,;:]+), (?<sooner>[^,;:.]+)", "after ", AFTER, AS_AFTER),
            of(" before ", "^(?<sooner>[^,;:]+?),? before (?<later>[^,;:.]+)", "after ", AFTER, AS_AFTER));

    /** The signs are parts of the forms, which are looked for only where these are found. */
    private static Converse of(String sign, String claimed, String signTold, String told, String as) {
        return new Converse(pattern(sign), pattern(claimed), pattern(signTold), pattern(told), as);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** A claim, told from the side from which some words tell the same. */
    static String asIn(String words, String claim) {
        return ALL.stream()
                .flatMap(converse -> converse.turned(words, claim))
                .findFirst()
                .orElse(claim);
    }

    private Stream<String> turned(String words, String claim) {
        if (!sign.matcher(claim).find() || !signTold.matcher(words).find()) {
            return Stream.empty();
        }
        Matcher own = claimed.matcher(claim);
        return own.find() && told.matcher(words).results().anyMatch(there -> isSame(own, there))
                ? Stream.of(own.replaceFirst(as))
                : Stream.empty();
    }

    /** Whether each part of a claim is near the same of some words, and what comes later isn't what is sooner there. */
    private static boolean isSame(MatchResult own, MatchResult there) {
        return there.namedGroups().keySet().stream()
                        .allMatch(part -> own.group(part) == null || meet(own.group(part), there.group(part)))
                && !(own.namedGroups().containsKey("later") && meet(own.group("later"), there.group("sooner")));
    }

    private static boolean meet(String one, @Nullable String other) {
        return other != null && Stems.meet(one, other);
    }
}
