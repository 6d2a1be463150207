package footnote.quote.asked;

import footnote.check.statement.Opposites;
import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is bound or entitled by a clause: "Guests must tell the inn of a loss" doesn't answer when the inn tells its guests, and "We may end it" not
 * whether I may, nor "The tenant may end it" whether the landlord may. English.
 */
public final class Party {

    /** What a question asks of whom, up to the verb, which is one of the words behind. */
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:" + AuxiliaryVerbs.OF_DEED + ") (?<rest>[^?,;:]+)");

    /** Before a verb it says no more than that it must be done. */
    private static final Pattern HAVE_TO = Pattern.compile("(?i)\\b(?:have|need) to\\b ?");

    private static final String BINDING =
            " (?:shall|must|will|may|can|agrees? to|ha(?:s|ve) to|(?:is|are) required to|(?:reserves?|ha(?:s|ve)) the right to) ";

    private static final Pattern BINDS = Pattern.compile(BINDING);

    private static final Pattern CLAUSE = Pattern.compile("(?<![\\p{L}’'])(?<who>[\\p{L}’']++)" + BINDING
            + "(?:not |also |promptly |immediately )?(?<verb>\\p{Ll}{3,})(?: (?:the )?(?<whom>[\\p{L}’']+))?");

    /** Who asks so tells himself from those whom he calls "you", by which others mean anybody: "Can you smoke there?" */
    private static final Pattern ASKER = Pattern.compile("\\b(?:I|(?i:my|me|mine|our|us))\\b");

    /** A text that tells its readers from those whom it calls "we", by which a handbook means them, too. */
    private static final Pattern READER = Pattern.compile("(?i)\\byour?\\b");

    /** Somebody else does it then. */
    private static final Set<String> PASSIVE = Set.of("be", "been", "get", "have");

    /** So many words name who is asked about. */
    private static final int MOST_WORDS = 5;

    private Party() {}

    /** The sentences in their passages that say of another than a question what they may or must do, where both name the same deed. */
    public static BiPredicate<String, String> otherThan(String question) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return (_, _) -> false;
        }
        boolean personal = ASKER.matcher(question).find();
        List<String> words = List.of(
                HAVE_TO.matcher(asked.group("rest")).replaceFirst("").strip().split("\\s+"));
        return (sentence, passage) -> {
            if (!BINDS.matcher(sentence).find()) {
                return false;
            }
            List<MatchResult> same = CLAUSE.matcher(sentence)
                    .results()
                    .filter(clause -> verb(words, clause) > 0)
                    .toList();
            boolean sides =
                    !same.isEmpty() && personal && READER.matcher(passage).find();
            return !same.isEmpty()
                    && same.stream().allMatch(clause -> isOther(words.subList(0, verb(words, clause)), clause, sides));
        };
    }

    /** The place of a clause's verb in a question, behind who is asked about; 0 where it isn't there. */
    private static int verb(List<String> words, MatchResult clause) {
        List<String> verb = Stems.of(clause.group("verb"));
        for (int at = 1; at < Math.min(words.size(), MOST_WORDS + 1); at++) {
            if (PASSIVE.contains(words.get(at))) {
                return 0;
            }
            if (!verb.isEmpty() && Stems.of(words.get(at)).equals(verb)) {
                return at;
            }
        }
        return 0;
    }

    /** @param sides whether question and passage tell "you" from "I" and "we" */
    private static boolean isOther(List<String> asked, MatchResult clause, boolean sides) {
        String who = clause.group("who").toLowerCase(Locale.ROOT);
        if (asked.equals(List.of("I"))) {
            return sides && who.equals("we");
        }
        if (asked.equals(List.of("you"))) {
            return sides && who.equals("you");
        }
        Set<String> party = Stems.ofQuestion(String.join(" ", asked));
        Set<String> bound = Set.copyOf(Stems.of(who));
        boolean toParty = clause.group("whom") != null && Stems.meet(clause.group("whom"), party);
        return Collections.disjoint(party, bound) && (toParty || Opposites.holds(bound, party));
    }
}
