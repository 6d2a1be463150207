package footnote.answer;

import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a model says that the articles don't hold an answer. */
final class Refusal {

    /** How Footnote says it. */
    static final String TEXT = "The articles don’t say.";

    private static final String ARTICLES =
            "(?:the |these |those |your |any of the )?(?:provided |given |numbered |available )?"
                    + "(?:articles?|passages?|sources?|texts?|documents?|context|information)";

    private static final String NOT = "(?:do(?:es)?(?:n't| not)|did(?:n't| not)|cannot|can't|never)";

    private static final List<Pattern> SAYINGS = List.of(
            saying(ARTICLES + "(?: provided| given)? " + NOT
                    + " (?:\\w+ )?(?:say|mention|tell|state|specify|contain|include|"
                    + "provide|give|name|answer|discuss|address|cover|describe|indicate|explain|hold|have)\\b.*"),
            saying(ARTICLES + " (?:(?:is|are) silent|(?:say|contain|provide|mention|hold)s? (?:nothing|no))\\b.*"),
            saying("(?:no|none of the|none of these) (?:articles?|passages?|sources?)\\b.*"),
            saying("(?:i'm sorry|i am sorry|sorry|i apologi[sz]e)\\b.*"),
            saying("i (?:do not|don't|cannot|can't|could not|couldn't) (?:know|tell|say|answer|find|determine)\\b.*"),
            saying("(?:(?:this|that|it|the answer|the information) (?:is|was) )?not (?:mentioned|stated|specified|said|"
                    + "provided|available|found)(?: (?:in|by) " + ARTICLES + ".*)?\\W*"),
            saying("there (?:is|are|was|were) (?:no|not any) (?:information|mention|answer|details?)\\b.*"),
            saying("no (?:information|answer|mention)\\b.*"));

    private static final Pattern GOES_ON = Pattern.compile("\\b(?:but|however|instead|although|though|only|except)\\b");

    private Refusal() {}

    /** Whether a text says nothing but that, in each of its sentences. */
    static boolean isWhole(String text) {
        String plain = text.strip();
        List<Span> sentences = SentenceSplitter.split(plain, new Span(0, plain.length()));
        return !sentences.isEmpty()
                && sentences.stream().map(span -> span.of(plain)).allMatch(Refusal::isSaying);
    }

    private static boolean isSaying(String sentence) {
        String words = sentence.replace('’', '\'').toLowerCase(Locale.ENGLISH);
        return !GOES_ON.matcher(words).find()
                && SAYINGS.stream().anyMatch(saying -> saying.matcher(words).matches());
    }

    private static Pattern saying(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
