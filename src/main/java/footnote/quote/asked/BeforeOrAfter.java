package footnote.quote.asked;

import footnote.search.analysis.Stems;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came first, where that is asked: "Was it sold before or after the fire?" English. */
public final class BeforeOrAfter {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:before or after|after or before) (?:(?:the|its|his|her|their|this|that|an?) )?(?<event>[\\p{L}-]+)");

    /** An event, behind what tells what came first. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:before|after|once|until|since|following|ahead of|prior to) (?:[\\p{L}\\p{N}’'-]+ ){0,5}[\\p{L}\\p{N}’'-]+");

    private BeforeOrAfter() {}

    /** Tells a sentence that tells of before or after the event that a question names. */
    public static Predicate<String> askedBy(String question) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return _ -> false;
        }
        List<String> event = Stems.of(asked.group("event"));
        return sentence -> TOLD.matcher(sentence)
                .results()
                .anyMatch(told -> Stems.of(told.group()).containsAll(event));
    }
}
