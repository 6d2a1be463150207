package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.grammar.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who speaks in an article of a firm's own: whom "we" stands for in its terms an answer calls by its name, or "the company". English.
 *
 * @param name as the article or its title tells it; empty where neither does
 * @param speaks whether the article tells of what a firm has as of "our" own
 */
record OwnVoice(String name, boolean speaks) {

    private static final String FIRM = "(?-i:([\\p{Lu}\\d][\\p{L}\\d&-]*(?: \\p{Lu}[\\p{L}\\d&-]*)*))";

    /** "“We” refers to Orr", "Orr (“we”)", "we at Orr", "At Orr, we". */
    private static final List<Pattern> TOLD = Stream.of(
                    "[“\"‘'](?:we|us|our)[”\"’'][^.;]{0,60}?\\b(?:refer(?:s|ring)? to|means?|stands? for) (?:the )?\\W?"
                            + FIRM,
                    FIRM + "(?:,? (?:Inc|Ltd)\\.)? \\([^()]{0,60}[“\"‘'](?:we|us|our)\\b",
                    "\\b(?:we|us) (?:all )?(?:here )?at " + FIRM,
                    "^\\W*(?:here )?at " + FIRM + ",? we\\b")
            .map(told -> Pattern.compile(told, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:[Ww]e|[Uu]s|[Oo]ur)\\b");

    private static final Pattern FORM = Pattern.compile(" (?:LLC|Inc|Ltd|Limited|GmbH|AG|PLC|Corp|Corporation)\\b.*$");

    /** A title of what a firm publishes. */
    private static final Pattern OWN = Pattern.compile(
            "\\b(?:reports?|review|results|terms|polic(?:y|ies)|handbook|faqs?|benefits|help)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OURS = Pattern.compile(
            "\\b[Oo]ur (?:[\\p{L}-]+ )?(?:customers?|clients?|users|members|products?|services?|employees|staff|shareholders|website|policy"
                    + "|policies|terms|revenues?|stores?|support)\\b");

    private static final Pattern COMPANY = Pattern.compile("\\b[Tt]he (?:company|firm)\\b(?! \\p{Lu})");

    private static final String UNQUOTED = "(?![^“”]*”)(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final Pattern WE = Pattern.compile("\\b(?:[Ww]e|us)\\b" + UNQUOTED);

    private static final Pattern OUR = Pattern.compile("\\b[Oo]urs?\\b" + UNQUOTED);

    static OwnVoice of(String title, List<String> article, Set<String> known) {
        List<String> spoken =
                article.stream().filter(line -> SPOKEN.matcher(line).find()).toList();
        Optional<String> told = TOLD.stream()
                .flatMap(form ->
                        spoken.stream().flatMap(line -> form.matcher(line).results()))
                .map(form -> FORM.matcher(form.group(1)).replaceFirst(""))
                .findFirst();
        Set<String> titled = Capitalised.names(title, known);
        boolean own = titled.size() == 1 && OWN.matcher(title).find();
        return new OwnVoice(
                told.orElse(own ? titled.iterator().next() : ""),
                told.isPresent()
                        || spoken.stream().anyMatch(line -> OURS.matcher(line).find()));
    }

    /** What a claim calls the speaker, before it names anybody else; empty where it doesn't. */
    String calledIn(String claim) {
        if (!speaks) {
            return "";
        }
        Pattern own = name.isEmpty()
                ? COMPANY
                : Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])|" + COMPANY);
        Matcher called = own.matcher(claim);
        return called.find()
                        && Capitalised.names("x " + claim.substring(0, called.start()), Set.of())
                                .isEmpty()
                ? called.group()
                : "";
    }

    /** Whether somebody whom a claim doesn't name may do what a sentence tells: "We asked Orr to print it." */
    static boolean tellsOfOther(List<Word> sentence, String claim) {
        return IntStream.range(0, sentence.size()).anyMatch(at -> {
            Word word = sentence.get(at);
            int next = at + 1;
            while (next < sentence.size()
                    && (sentence.get(next).is("AUX", "ADV", "PART")
                            || sentence.get(next).lower().equals("to"))) {
                next++;
            }
            return (word.is("PROPN") || at > 0 && word.isCapital())
                    && !claim.contains(word.text())
                    && next < sentence.size()
                    && sentence.get(next).is("VERB");
        });
    }

    /** A sentence of the article with what the speaker is called in the place of "we", "us" and "our". */
    static String spelt(String sentence, String called) {
        String owning = WE.matcher(sentence).replaceAll(Matcher.quoteReplacement(called));
        return OUR.matcher(owning).replaceAll(Matcher.quoteReplacement(called + "’s"));
    }
}
