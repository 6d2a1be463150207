package footnote.check;

import footnote.check.statement.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People whom a sentence names only to tell whose father, deputy or lawyer it speaks of. English. */
final class Kin {

    private static final String SOMEBODY =
            "(?:(?:grand|step)?(?:father|mother|son|daughter)|parents?|husband|wife|widow(?:er)?|brother|sister"
                    + "|sibling|twin|uncle|aunt|cousin|nephew|niece|child|children|boyfriend|girlfriend|fianc\\p{L}+|friend|colleague|partner|rival"
                    + "|neighbour|neighbor|teacher|pupil|student|coach|manager|agent|lawyer|doctor|deputy|successor|predecessor|assistant|secretary"
                    + "|advis[eo]r|aide|spokes\\p{L}+|driver|bodyguard|boss|team-?mate|opponent)s?";

    private Kin() {}

    /**
     * The names of a claim that speaks of those people themselves: "the keeper was Ada Orr" where the words say "the keeper, Ada Orr's
     * father Tom".
     */
    static List<String> takenFor(Claim claim, Statement words) {
        return claim.names().stream()
                .filter(name -> isTakenFor(name, claim, words))
                .map(Part::written)
                .toList();
    }

    private static boolean isTakenFor(Part name, Claim claim, Statement words) {
        String last = name.plain().substring(name.plain().lastIndexOf(' ') + 1);
        if (!words.plain().contains(last + "'")) {
            return false;
        }
        Matcher whose = Pattern.compile(
                        "\\b" + Pattern.quote(last) + "['’]s? (?:[\\p{L}-]+ ){0,2}?(" + SOMEBODY + ")\\b")
                .matcher(words.plain());
        return whose.find()
                && !claim.statement().plain().contains(whose.group(1))
                && !whose.replaceAll("").contains(last);
    }
}
