package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a question asks how something is joined with, or carried over to or from: Sagepay, of "How do I connect the till to Sagepay?" Steps that never name it are others. English. */
public final class Counterpart {

    private static final Pattern NAMED = Asking.form(
            "\\bhow (?:do|does|can|could|should|would|to)\\b.*?\\b(?:connect|link|integrate|sync(?:hroni[sz]e)?|pair|import|export|migrate|convert|switch|combine|set up|use)\\b"
                    + ".*?\\b(?:with|to|into|from|via|using) (?:my |our |the |an? )?"
                    + "(?<thing>(?-i:\\p{Lu})[\\p{L}\\d+-]*(?: (?-i:\\p{Lu})[\\p{L}\\d+-]*){0,2})\\W*$");

    private Counterpart() {}

    /** Whether a question asks for one that none of some texts names, or writes nearly so. */
    public static boolean isUnknown(String question, Supplier<Stream<String>> texts) {
        return Asking.found(List.of(NAMED), question)
                .map(asked -> asked.group("thing"))
                .filter(thing -> Countries.among(Stems.ofQuestion(thing)).isEmpty())
                .anyMatch(thing -> texts.get().noneMatch(text -> Names.isWordIn(thing, text)));
    }
}
