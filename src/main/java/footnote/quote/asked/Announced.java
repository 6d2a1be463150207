package footnote.quote.asked;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether it is asked when something came out, and an article says on its own day that it does: "We are happy to announce Kestrel 5." English. */
public final class Announced {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\bwhen (?:was|were|did|has|have)\\b.*\\b(?:announced?|released?|published?|launch(?:ed)?|unveil(?:ed)?|(?:co|ca)me out|out)\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:(?:delighted|excited|glad|happy|pleased|proud|thrilled) to (?:announce|release|publish|launch|unveil)|(?:am|is|are|['’]re|['’]m) (?:now |today )?announcing)\\b");

    private Announced() {}

    /**
     * Whether it is asked so, and a sentence says that.
     *
     * @param published the day of the sentence's article; null where it isn't known
     */
    public static boolean isTold(String question, String sentence, @Nullable LocalDate published) {
        return published != null
                && ASKED.matcher(question).find()
                && TOLD.matcher(sentence).find();
    }
}
