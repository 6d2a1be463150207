package footnote.answer;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text that it denies: the few after a "not", up to the end of the clause. */
final class Negation {

    private static final Pattern CUE = Pattern.compile(
            "\\b(?:not(?! only)|n['’]t|never|no(?! (?:doubt|fewer|less))|none|nobody|nothing|neither|nor|without|cannot|can['’]t|won['’]t"
                    + "|(?:fail|refus|declin|den)(?:e|y|ed|ied|ing|ying|s|es|ies)? (?:to|that|any|having|being)|unable to|rather than|instead of)\\b"
                    + "|(?<=\\p{L})n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;!?()—–]|[,:.](?!\\d)|\\b(?:but|although|though|while|because)\\b");

    private Negation() {}

    /**
     * The stems that a text denies, each as often as it does.
     *
     * @param reach how many words of content after a "not" are meant by it
     */
    static List<String> in(String text, int reach) {
        List<String> denied = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            Matcher end = CLAUSE_END.matcher(text).region(cue.end(), text.length());
            String clause = text.substring(cue.end(), end.find() ? end.start() : text.length());
            List<String> stems = Stems.of(clause);
            denied.addAll(stems.subList(0, Math.min(reach, stems.size())));
        }
        return denied;
    }
}
