package footnote.check.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nouns of kinds, by which a sentence takes up what an earlier one names: "The company closed in May." English. */
public final class Kinds {

    private static final Set<String> NOUNS = Set.of(
            ("event company firm group organisation organization agency institution institute team club band party country nation state city town"
                            + " village island region area river building school university college museum court council board committee commission"
                            + " ministry department government film movie show series book novel album song game product device drug disease virus"
                            + " plant animal species bird fish project programme program plan scheme deal agreement treaty law bill act rule policy"
                            + " report study survey paper article attack incident accident crash battle war conflict trial case talks meeting summit"
                            + " conference election man woman boy girl couple pair two three author writer artist singer actor actress politician")
                    .split(" "));

    /** Not "the company of Ann" or "the company that …", of which the next words tell which is meant. */
    private static final Pattern BEGINNING = Pattern.compile(
            "^\\W*(?:the|this|that) (\\p{L}+)\\b(?! (?:of|for|in|that|which|who|where)\\b)", Pattern.CASE_INSENSITIVE);

    private Kinds() {}

    /** Whether a sentence begins with one. */
    public static boolean begin(String sentence) {
        Matcher beginning = BEGINNING.matcher(sentence);
        return beginning.find() && NOUNS.contains(beginning.group(1).toLowerCase(Locale.ROOT));
    }
}
