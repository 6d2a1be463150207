package footnote.check;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text that it denies: those after a "not", up to the end of the clause. */
final class Negation {

    private static final Pattern CUE = Pattern.compile(
            "\\b(?:not(?! only)|n['’]t|never|no(?! (?:doubt|fewer|less))|none|nobody|nothing|neither|nor|without|cannot|can['’]t|won['’]t"
                    + "|(?:fail|refus|declin)(?:e|ed|ing|s|es)? (?:to|that|any|having|being)|(?:den(?:y|ied|ying|ies)|reject(?:s|ed|ing)?)(?: (?:to|that|any|having|being))?"
                    + "|(?:against|avoid(?:s|ed|ing)?)(?= \\p{L}+ing\\b)|unable to|rather than|instead of)\\b"
                    + "|(?<=\\p{L})n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;!?()—–]|[,:.](?!\\d)|\\b(?:but|although|though|while|because)\\b");

    /** How many words of content after a "not" it may mean. */
    private static final int REACH = 3;

    private Negation() {}

    /** For each "not" of a text the stems that it may mean, nearest first. */
    static List<List<String>> in(String text) {
        List<List<String>> denied = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            Matcher end = CLAUSE_END.matcher(text).region(cue.end(), text.length());
            List<String> stems = Stems.of(text.substring(cue.end(), end.find() ? end.start() : text.length()));
            denied.add(stems.subList(0, Math.min(REACH, stems.size())));
        }
        return denied;
    }
}
