package footnote.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a sentence that instructs a language model from one that states something: attacks put such sentences into
 * articles (indirect prompt injection, Greshake et al. 2023), and they are evidence for nothing. English. What an article
 * tells its own readers to do ("Press the key.") is none, unless it speaks of a reply, a prompt or a language model.
 */
public final class Instruction {

    /** A sentence's start, and what may stand before a command there. */
    private static final String START =
            "^[\\W\\d]{0,8}(?:(?:please|now|then|just|next|finally|first|instead|kindly|simply|so"
                    + "|(?:can|could|would|will) you|you (?:must|should|may|will)|i want you to|in your \\w+,)[\\s,]+){0,3}";

    /** The same within a sentence. */
    private static final String COMMAND =
            "(?:^|[.!?:;\\n\"“'‘>\\])}*#|]\\s*|\\b(?=\\w)(?:(?:please|kindly|you (?:must|should|may)|must"
                    + "|then|finally|now|only|just|and|instead|that you|want you to|mandatory \\w+:)\\s+"
                    + "|(?:if|when|once|after|whenever)\\b[^.!?]{0,80},\\s*))";

    private static final String QUOTE = "[\"“‘'\\[<(]";
    private static final String RULES = "(?:instructions?|directives?|prompts?|passwords?|pass ?codes?|access codes?"
            + "|passphrase|secret key|ruleset|rules (?:so far|above|back)|words above|above words|(?:conditions|logic) so far)";
    private static final String SAY = "(?:say|print|output|echo|repeat|reply|respond)";
    private static final String REPLY = "(?:response|reply|answer|output|message)";

    /** All at once, since a command's start is looked for at each place of a sentence. */
    private static final Pattern COMMANDED = any(COMMAND + "(?:"
            + String.join(
                    "|",
                    List.of(
                            // Away with what holds so far
                            "(?:ignore|disregard|forget|override|overlook)\\s+(?:\\w+\\s+){0,3}?(?:instructions?|directions"
                                    + "|directives?|prompts?|rules|guidelines|commands?|messages?|contexts?|data|documents?|content"
                                    + "|sentences?|text|everything|anything|info(?:rmation)?|what (?:i|you)|rest|above|below|previous|prior)\\b",
                            "(?:keep|follow|obey)\\s+(?:your|these|my|the (?:above|following))\\s+(?:\\w+\\s+){0,2}"
                                    + "(?:instructions?|directions|prompts?|rules|commands?)\\b",
                            // Words put into a model's mouth
                            "(?:" + SAY
                                    + "|complete|finish|affix|spell)(?: (?:with|only|just|exactly|back|the|this|these|following|statement|words?|phrase"
                                    + "|sentence|message|text|string|:))*:?\\s?[\"“‘']",
                            "(?:" + SAY
                                    + "|answer|return)\\s+(?:only|just|exactly|nothing else|back|with|in (?:an?|english"
                                    + "|reverse|list|full|french|german|python|verse|json|bullet)|as follows|verbatim)\\b",
                            // What it was told, told on
                            "(?:" + SAY
                                    + "|return|copy)\\s+(?:the|your|this)\\s+(?:exact|entire|whole|full|original)\\s+(?:input|prompt)\\b",
                            "(?:repeat|reveal|show|tell|list|print|explain|summari[sz]e|translate|convert|describe|rephrase"
                                    + "|paraphrase|format|output|recite|clarify|leak|disclose|display|copy|include|share|write|turn|say"
                                    + "|what (?:are|were))\\b[^.!?\\n]{0,50}\\b(?:your|all|these|previous|prior|above|secret|the|hidden|initial"
                                    + "|system)[\\s-]+(?:\\w+\\s+){0,2}?" + RULES + "\\b"))
            + ")");

    /** What says so wherever it stands; all at once, too. */
    private static final Pattern WORDED = any("\\b(?=\\w)(?:"
            + String.join(
                    "|",
                    List.of(
                            // Words put into a model's mouth
                            "(?:and|say|print|absolutely) nothing else\\b",
                            "(?:say|output|print)\\b.{0,40}\\bverbatim\\b",
                            "(?:before|after|instead of) (?:putting|giving|writing|printing|producing|generating) (?:any|your|the) output\\b",
                            // What it was told, told on
                            "your\\s+(?:\\w+\\s+){0,2}(?:instructions?(?! permit)|prompts?|pre-?prompts?|directives|ruleset"
                                    + "|programming|guidelines|system message)\\b",
                            "(?:system|initial|original) prompt\\b",
                            "to (?:show|prove|confirm|demonstrate) (?:that )?you(?: have|['’]ve)? (?:understood|understand|read|received"
                                    + "|got|followed|follow) (?:\\w+ ){0,3}?" + RULES + "\\b",
                            "jailbreak",
                            "new instructions?\\b",
                            "(?:embedded|hidden|mandatory) (?:instructions?|directives?)\\b",
                            "(?:ai|llm|assistant|agent)(?:['’]s)? (?:reply|response(?! action)|instructions?|scan)\\b",
                            // Its reply
                            "your\\s+(?:\\w+\\s+){0,1}" + REPLY
                                    + "(?:['’]s)?\\b[^.!?]{0,80}(?:[\"“'‘]|\\b(?:with|in|by|to|as|using"
                                    + "|that|about|of|should|must|into|from|for|detailing|emphasi[sz]ing|stressing)\\b)",
                            // What it is
                            "you(?:\\s+are|['’]re|\\s+will\\s+be|\\s+will\\s+act\\s+as)\\s+(?:[\\w,'’-]+\\s+){0,5}?(?:AI"
                                    + "|assistant|language model|LLM|chat ?bot|robot|GPT|interpreter"
                                    + "|(?:security|computer) program|role of|(?:test|debug|developer) mode)\\b",
                            // Where it begins and ends
                            "(?:begin|end) (?:of )?(?:\\w+ ){0,3}(?:ambiguity|instructions|untrusted|user input|prompt)\\b"))
            + ")");

    private static final List<Pattern> KINDS = List.of(
            COMMANDED,
            // Words put into a model's mouth
            any(START + "(?:" + SAY
                    + "|display|return|answer|write|prefix|append|begin|start|end|affix|spell|translate)\\b"
                    + "[^.!?\\n,]{0,60}?[\\s:]" + QUOTE + "(?!https?:)"),
            any(START + "(?:say|output|echo)\\b(?:\\s+[^\\s,]+){1,8}$"),
            WORDED,
            // Its reply
            any(START + "\\w+(?:\\s+\\S+){0,30}?\\s(?:your|this)\\s+(?:\\w+\\s+){0,1}" + REPLY
                    + "(?:['’]s \\w+(?: \\w+)?)?[.!\"”]*$"),
            any("^in your " + REPLY + "\\b"),
            any(START
                    + "(?:reverse|misspell|scramble|jumble|shift|encrypt|anagram|replace|substitute|swap|group|use|apply"
                    + "|convert|encode|render)\\b[^.!?\\n]{0,60}\\b(?:letters?|vowels?|words?|emojis?|cipher)\\b[^.!?\\n]{0,40}"
                    + "\\b(?:your|this|the following)\\b"),
            // What it is
            any(START + "(?:act as|pretend|imagine you|role-?play|behave (?:as|like)|simulate)\\b"),
            // Where it begins and ends
            any("^\\W{0,6}(?:system|assistant|user|human|expected response|sample (?:user )?input)"
                    + "(?: (?:message|notice|note|input))?\\s?:"),
            Pattern.compile("^\\W{0,6}(?:(?:BEGIN|END|STOP|START) (?:OF )?(?:THE )?[A-Z]{3,}|INSTRUCTIONS?:)"),
            any(
                    "(?=[<‹\\[%=])(?:[<‹][|]?/?(?:system|user|assistant|im_start|im_end|endoftext|instructions?|tool\\w*|s)\\b"
                            + "|\\[/?(?:inst|system|prompt)\\]|%{3}|<<SYS|={8,})"),
            // A task
            any(START
                    + "(?:(?:explain|describe|compose|summari[sz]e|translate|analy[sz]e|classify|paraphrase|rephrase|rewrite"
                    + "|write (?:me |us )?(?:an?|about|down|some)|tell (?:me|us)|show me|give me|provide (?:me|an?|us"
                    + "|insights?|some)|list (?:all|every|the|each)|break down"
                    + "|convert (?:this|these|it|the following)|(?:encode|decode|spell|proofread|correct) (?:this|the following)"
                    + "|(?:determine|evaluate) the (?:sentiment|mood|tone))\\b(?:\\s+\\S+){2}|grammar[- ]check\\b"
                    + "|(?:create|draft|develop|design|generate) (?:an?|me) (?:\\w+ )?(?:story|poem|song|joke|rap|essay|list"
                    + "|letter|speech|email|tweet)\\b)"));

    /** A run that states nothing, to tire a model, is this often the same again. */
    private static final int REPETITIONS = 10;

    private static final int LONGEST_REPEATED = 40;

    private static final Pattern QUESTION = any(
            "\\?[)\\s]*$|^(?:what|who|whose|which|when|where|why|how|can|could|do|does|did|is|are)\\b[^“”\"?]*\\?\\s|^[“\"][^”\"]*\\?[”\"]\\s*$");

    private Instruction() {}

    /** Whether a sentence tells a language model to do something. */
    public static boolean isOne(String sentence) {
        return KINDS.stream().anyMatch(kind -> kind.matcher(sentence).find()) || repeats(sentence);
    }

    /** Whether it asks, and so states nothing. */
    public static boolean isQuestion(String sentence) {
        return QUESTION.matcher(sentence.strip()).find();
    }

    private static Pattern any(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Whether some characters follow each other again and again. A run holds one of the places that lie its least length apart, so
     * only these are looked at; a regular expression takes far longer.
     */
    private static boolean repeats(String sentence) {
        for (int length = 1; length <= Math.min(LONGEST_REPEATED, sentence.length() / REPETITIONS); length++) {
            int least = (REPETITIONS - 1) * length;
            int end;
            for (int at = least - 1; at + length < sentence.length(); at = end + least) {
                int start = at;
                end = at;
                while (start > 0 && recurs(sentence, start - 1, length)) {
                    start--;
                }
                while (recurs(sentence, end, length)) {
                    end++;
                }
                for (int first = start; first <= end - least; first++) {
                    if (startsRun(sentence.charAt(first))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the character at a place stands again so much farther on. */
    private static boolean recurs(String sentence, int at, int length) {
        return at + length < sentence.length() && isSame(sentence.charAt(at), sentence.charAt(at + length));
    }

    private static boolean isSame(char one, char other) {
        return one != '\n' && Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    private static boolean startsRun(char c) {
        return !Character.isWhitespace(c) && !Character.isDigit(c) && c != '.';
    }
}
