package footnote.write;

import java.util.regex.Pattern;

/**
 * Tells two kinds of refusal apart. "The articles don't say.", which is what the prompt asks for, and "I don't know" are a
 * model's judgement, and are believed. "The passages do not mention the talks", in words of its own, is a claim about the
 * articles, which evidence can refute: models too small to follow a prompt write it beside the sentence that answers.
 */
final class Denial {

    private static final Pattern JUDGEMENT = Pattern.compile(
            "\\s*(?:the articles do(?:n['’]t| not) say\\W|i\\b|sorry\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Denial() {}

    /** Whether a text that is {@link Refusal#isWhole a refusal} claims something of the articles. */
    static boolean isOne(String refusal) {
        return !JUDGEMENT.matcher(refusal).matches();
    }
}
