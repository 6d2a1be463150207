package footnote.check.statement;

import footnote.check.statement.WordedPatterns.Kind;
import java.util.regex.Pattern;

/**
 * Tells a sentence that instructs a language model from one that states something: attacks put such sentences into
 * articles (indirect prompt injection, Greshake et al. 2023), and they are evidence for nothing. English. It speaks of
 * prompts, of models or of what they were told; what may as well be meant for a reader is a {@link Demand}.
 */
public final class Instruction {

    static final String IGNORE = "ignore|disregard|forget|override|overlook";

    static final String SAY = "say|print|output|echo|repeat|reply|respond";

    static final String TELL =
            "repeat|reveal|show|tell|list|print|summarise|summarize|translate|convert|describe|rephrase|paraphrase|format"
                    + "|output|recite|clarify|leak|disclose|display|copy|say";

    static final String WHOSE = "your|all|previous|prior|above|secret|hidden|initial|system";

    /** What a model was told, or a reader. */
    static final String TOLD = "(?:instructions?|directives?|prompts?|ruleset"
            + "|rules (?:so far|above|back)|words above|above words|(?:conditions|logic) so far)";

    /** What is spoken to, or put into a state. */
    private static final String MODEL =
            "\\b(?:AI|LLM|GPT|chat ?bot|assistant|language model|mode|prompt|yourself)s?\\b";

    private static final WordedPatterns WORDED = new WordedPatterns(
            // Away with what holds so far
            Kind.command(
                    IGNORE,
                    "\\s+(?:\\w+\\s+){0,3}?(?:instructions?|directions|directives?|prompts?|tasks?|commands?|contexts?|data|content"
                            + "|sentences?|text|what (?:i|you)|everything (?:you|i|above|before|said)|above|below)\\b"),
            Kind.of("nothing", "\\babsolutely nothing else\\b"),
            Kind.of(
                    "output",
                    "\\b(?:before|after|instead of) (?:putting|giving|writing|printing|producing|generating) (?:any|your|the) output\\b"),
            // What it was told, told on
            Kind.command(
                    SAY + "|return|copy",
                    "\\s+(?:the|your|this)\\s+(?:exact|entire|whole|full|original)\\s+(?:input|prompt)\\b"),
            Kind.commandOn(TELL, WHOSE, TOLD),
            Kind.of(
                    "your",
                    "\\byour\\s+(?:\\w+\\s+){0,2}(?:pre-?prompts?|directives|ruleset|programming|system message)\\b"),
            Kind.of("prompt", "\\b(?:system|initial|original) prompt\\b"),
            // A phone may be jailbroken, too
            Kind.of(
                    "jailbreak|jailbreaks|jailbreaking|jailbroken",
                    "\\bjailbr[^.!?]{0,40}" + MODEL + "|" + MODEL
                            + "[^.!?]{0,40}\\bjailbr|\\byou(?: are|['’]re) (?:\\w+ )?jailbroken\\b"),
            Kind.of("new", "\\bnew instructions?(?: follow\\b|:)"),
            Kind.of("embedded|hidden|mandatory", "\\b(?:embedded|hidden|mandatory) (?:instructions?|directives?)\\b"),
            Kind.of("ai|llm|agent", "\\b(?:ai|llm|agent) (?:reply|response(?! action)|instructions?|scan)\\b"),
            // What it is
            Kind.of(
                    "you",
                    "\\byou(?:\\s+are|['’]re|\\s+will\\s+be|\\s+will\\s+act\\s+as)\\s+(?:[\\w,'’-]+\\s+){0,5}?(?:AI"
                            + "|language model|LLM|chat ?bot|GPT|interpreter|(?:security|computer) program|role of)\\b"),
            // Where it begins and ends
            Kind.of(
                    "begin|end",
                    "\\b(?:begin|end) (?:of )?(?:\\w+ ){0,3}(?:ambiguity|instructions|untrusted|user input|prompt)\\b"));

    /** The marks of models' templates. */
    private static final Pattern MARKED = Pattern.compile(
            "(?i)(?=[<‹\\[%=])(?:[<‹][|]?/?(?:system|user|assistant|im_start|im_end|endoftext|instructions?|tool\\w*|s)\\b"
                    + "|\\[/?(?:inst|system|prompt)\\]|%{3}|<<SYS|={8,})");

    private static final Pattern QUESTION = Pattern.compile(
            "(?i)\\?[)\\s]*$|^(?:what|who|whose|which|when|where|why|how|can|could|do|does|did|is|are)\\b[^“”\"?]*\\?\\s"
                    + "|^[“\"][^”\"]*\\?[”\"]\\s*$");

    private Instruction() {}

    /** Whether a sentence tells a language model to do something. */
    public static boolean isOne(String sentence) {
        return WORDED.areIn(sentence) || MARKED.matcher(sentence).find() || Repetition.isIn(sentence);
    }

    /** Whether it asks, and so states nothing. */
    public static boolean isQuestion(String sentence) {
        return sentence.contains("?") && QUESTION.matcher(sentence.strip()).find();
    }
}
