package footnote.quote.asked;

import footnote.grammar.Asking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to do with the share or the number that a question asks for: heroin, of "What percentage of the deaths involved heroin?" English. */
public final class Involved {

    /** Of what there is a share in something: "What percentage of the deaths involved heroin?" */
    private static final Pattern SHARED = Pattern.compile(
            "\\b(?:percentage|per ?cent|proportion|share) of .* (?:\\p{Ll}+ed|ha(?:d|s|ve)|is|are|was|were|due to|caused by|because of|from|linked to) (?<thing>\\p{L}[\\p{L}-]+)\\W*$");

    /** What did to many what a question counts: "How many people died of typhoid?", "How many deaths did typhoid cause?" */
    private static final Pattern CAUSED = Pattern.compile(
            "(?i)\\bhow many (?:[\\p{L}-]+ ){1,8}?(?:(?:died?|dead|deaths|suffer(?:ed|s)?|killed|ill|sick|injured|hurt|lost|caused|due) (?:to|of|from|by|because of) |(?:do|does|did|has|have) (?=\\p{L}+ (?:caused?|kill(?:ed)?)\\b))(?!(?:the|an?|this|that|it|its|their|his|her|how|what|who)\\b)(?<thing>\\p{Ll}[\\p{L}-]+)");

    private Involved() {}

    /** Whether a question asks for one of what something is or did, and none of some texts has a word for that, or one written nearly so. */
    public static boolean isUntold(String question, Stream<String> texts) {
        Optional<String> thing = Asking.found(List.of(SHARED, CAUSED), question)
                .map(asked -> asked.group("thing"))
                .findFirst();
        return thing.isPresent() && texts.noneMatch(text -> Names.isWordIn(thing.get(), text));
    }
}
