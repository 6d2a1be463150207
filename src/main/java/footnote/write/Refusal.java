package footnote.write;

import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a model says that the articles don't hold an answer. "The articles don't say.", which is what the prompt asks for, and "I don't know" are
 * its judgement, and are believed. "The passages do not mention the talks", in words of its own, is a claim about the articles, which
 * evidence can refute: models too small to follow a prompt write it beside the sentence that answers.
 */
final class Refusal {

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
            saying("it (?:is|was) not (?:mentioned|stated|specified|said|explained)"
                    + " (?:who|what|which|when|where|why|how|whether|if)\\b.*"),
            saying(".{1,80} (?:is|are|was|were)(?: not|n't) (?:\\w+ly )?(?:mentioned|stated|specified)\\W*"),
            saying(
                    ".{1,80} (?:is|are|was|were)(?: not|n't) (?:\\w+ly )?(?:mentioned|stated|specified|said|given|provided|named|disclosed|"
                            + "described|discussed|detailed|covered|included|explained|available|found) (?:in|by|from) "
                            + ARTICLES + "\\W*"),
            saying("no .{1,80} (?:is|are|was|were) (?:mentioned|stated|specified)\\b.*"),
            saying("it(?:'s| is) (?:unclear|unknown|not (?:clear|known)) (?:from|in) " + ARTICLES + "\\b.*"),
            saying("there (?:is|are|was|were) (?:no|not any) (?:information|mention|answer|details?)\\b.*"),
            saying(
                    "no (?:(?:further|other|more|additional) (?:information|details?)|information|answer|mention)\\b.*"));

    private static final Pattern GOES_ON = Pattern.compile("\\b(?:but|however|instead|although|though|only|except)\\b");

    private static final Pattern GOES_ON_WITH =
            Pattern.compile("(.*?)(?:[,;]? (?:but|however|although|though),?|;) (.*)", Pattern.DOTALL);

    /** What a refusal begins with: an apology, or a word that joins it to what the articles do say. */
    private static final Pattern OPENING =
            Pattern.compile("(?i)^(?:(?:however|but|that said|(?:please )?note that|note:),? )?"
                    + "(?:(?:(?:I['’]m|I am) sorry|sorry|unfortunately|I apologi[sz]e),? (?:but )?)?(?=\\p{L})");

    /** "They only mention" and "They mention that" tell how the articles say what follows. */
    private static final Pattern ONLY = Pattern.compile(
            "(?i)^(?:(?:They|It)|" + ARTICLES
                    + ") (?:do |does )?(?:(?:only|just) |(?=\\p{L}+ that\\b))(?:say|mention|tell|state|report|note|give|provide)s?\\b(?: that\\b| a figure for\\b)? ?");

    /** What is no claim about the articles. */
    private static final Pattern JUDGEMENT =
            Pattern.compile("(?is)\\s*(?:the articles do(?:n['’]t| not) say\\W|i\\b|sorry\\b).*");

    private Refusal() {}

    /** Whether a text says nothing but that, in each of its sentences. */
    static boolean isWhole(String text) {
        String plain = text.strip();
        List<Span> sentences = SentenceSplitter.split(plain);
        return !sentences.isEmpty()
                && sentences.stream().map(span -> span.of(plain)).allMatch(Refusal::isSaying);
    }

    /** Whether a text that {@linkplain #isWhole says nothing else} claims it of the articles. */
    static boolean isClaim(String refusal) {
        return !JUDGEMENT.matcher(refusal).matches();
    }

    /** What a sentence claims besides that: "The articles don't say when, but it was in May." claims the latter alone. */
    static String beside(String sentence) {
        String words = OPENING.matcher(sentence).replaceFirst("");
        if (isSaying(words)) {
            return "";
        }
        Matcher goesOn = GOES_ON_WITH.matcher(words);
        boolean refuses = goesOn.matches() && isSaying(goesOn.group(1));
        return ONLY.matcher(refuses ? goesOn.group(2) : sentence).replaceFirst("");
    }

    private static boolean isSaying(String sentence) {
        return isPlainly(sentence) || isPlainly(OPENING.matcher(sentence).replaceFirst(""));
    }

    private static boolean isPlainly(String sentence) {
        String words = sentence.replace('’', '\'').toLowerCase(Locale.ENGLISH);
        return !GOES_ON.matcher(words).find()
                && SAYINGS.stream().anyMatch(saying -> saying.matcher(words).matches());
    }

    private static Pattern saying(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
