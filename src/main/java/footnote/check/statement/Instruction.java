package footnote.check.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells a sentence that instructs a language model from one that states something: attacks put such sentences into
 * articles (indirect prompt injection, Greshake et al. 2023), and they are evidence for nothing. English. What an article
 * tells its own readers to do ("Press the key.") is none, unless it speaks of a reply, a prompt or a language model.
 */
public final class Instruction {

    /** A sentence's start, and what may stand before a command there. */
    private static final String START =
            "[\\W\\d]{0,8}(?:(?:please|now|then|just|next|finally|first|instead|kindly|simply|so"
                    + "|(?:can|could|would|will) you|you (?:must|should|may|will)|i want you to|in your \\w+,)[\\s,]+){0,3}";

    /** The same within a sentence. */
    private static final String COMMAND =
            "(?:^|[.!?:;\\n\"“'‘>\\])}*#|]\\s*|\\b(?=\\w)(?:(?:please|kindly|you (?:must|should|may)|must"
                    + "|then|finally|now|only|just|and|instead|that you|want you to|mandatory \\w+:)\\s+"
                    + "|(?:if|when|once|after|whenever)\\b[^.!?]{0,80},\\s*))";

    /** Opens words that are given; "(" opens a remark as well: "Return the key (the small one)." */
    private static final String MARK = "[\"“‘'\\[<]";

    private static final String QUOTE = "(?:" + MARK + "|\\()";

    /** What stands between a command and these words. */
    private static final String GIVEN = "\\b[^.!?\\n,]{0,60}?[\\s:]";

    private static final String RULES = "(?:instructions?|directives?|prompts?|passwords?|pass ?codes?|access codes?"
            + "|passphrase|secret key|ruleset|rules (?:so far|above|back)|words above|above words|(?:conditions|logic) so far)";
    private static final String SAY = "say|print|output|echo|repeat|reply|respond";
    private static final String TOLD =
            "\\b[^.!?\\n]{0,50}\\b(?:your|all|these|previous|prior|above|secret|the|hidden|initial"
                    + "|system)[\\s-]+(?:\\w+\\s+){0,2}?" + RULES + "\\b";
    /** What is spoken to, or put into a state. */
    private static final String MODEL =
            "\\b(?:AI|LLM|GPT|chat ?bot|assistant|language model|mode|prompt|yourself)s?\\b";

    /** The reader's own things, or the writer's, of which terms have the readers tell: "Describe what you saw." */
    private static final String OF_READER = "(?!.*\\b(?:your?|our)\\b)";

    private static final String REPLY = "response|reply|answer|output|message";

    /**
     * What instructs wherever it stands.
     *
     * @param words in small letters; where there is none of them, there is none of this
     */
    private record Kind(List<String> words, Pattern pattern) {

        static Kind of(String words, String regex) {
            return new Kind(List.of(words.split("\\|")), any(regex));
        }

        /** A command that begins with one of the words. */
        static Kind command(String words, String rest) {
            return of(words, COMMAND + "(?:" + words + ")" + rest);
        }
    }

    /** By their words, since few sentences have one, and it takes long to look for a command's start at each place of a sentence. */
    private static final Map<String, List<Pattern>> KINDS = byWord(
            // Away with what holds so far
            Kind.command(
                    "ignore|disregard|forget|override|overlook",
                    "\\s+(?:\\w+\\s+){0,3}?(?:instructions?|directions"
                            + "|directives?|prompts?|rules|guidelines|commands?|messages?|contexts?|data|documents?|content"
                            + "|sentences?|text|everything|anything|info(?:rmation)?|what (?:i|you)|rest|above|below|previous|prior)\\b"),
            Kind.command(
                    "keep|follow|obey",
                    "\\s+(?:your|these|my|the (?:above|following))\\s+(?:\\w+\\s+){0,2}"
                            + "(?:instructions?|directions|prompts?|rules|commands?)\\b"),
            // Words put into a model's mouth
            Kind.command(
                    SAY + "|complete|finish|affix|spell",
                    "(?: (?:with|only|just|exactly|back|the|this|these|following|statement|words?|phrase"
                            + "|sentence|message|text|string|:))*:?\\s?[\"“‘']"),
            Kind.command(
                    SAY + "|answer|return",
                    "\\s+(?:only|just|exactly|nothing else|back|with|in (?:an?|english"
                            + "|reverse|list|full|french|german|python|verse|json|bullet)|as follows|verbatim)\\b"),
            Kind.of("nothing", "\\b(?:and|say|print|absolutely) nothing else\\b"),
            Kind.of("verbatim", "\\b(?:say|output|print)\\b.{0,40}\\bverbatim\\b"),
            Kind.of(
                    "output",
                    "\\b(?:before|after|instead of) (?:putting|giving|writing|printing|producing|generating) (?:any|your|the) output\\b"),
            // What it was told, told on
            Kind.command(
                    SAY + "|return|copy",
                    "\\s+(?:the|your|this)\\s+(?:exact|entire|whole|full|original)\\s+(?:input|prompt)\\b"),
            Kind.command(
                    "repeat|reveal|show|tell|list|print|explain|summarise|summarize|translate|convert|describe|rephrase"
                            + "|paraphrase|format|output|recite|clarify|leak|disclose|display|copy|include|share|write|turn|say",
                    TOLD),
            Kind.of("what", COMMAND + "what (?:are|were)" + TOLD),
            Kind.of(
                    "your",
                    "\\byour\\s+(?:\\w+\\s+){0,2}(?:instructions?(?! permit)|prompts?|pre-?prompts?|directives|ruleset"
                            + "|programming|guidelines|system message)\\b"),
            Kind.of("prompt", "\\b(?:system|initial|original) prompt\\b"),
            Kind.of(
                    "you",
                    "\\bto (?:show|prove|confirm|demonstrate) (?:that )?you(?: have|['’]ve)? (?:understood|understand|read|received"
                            + "|got|followed|follow) (?:\\w+ ){0,3}?" + RULES + "\\b"),
            // A phone may be jailbroken, too
            Kind.of(
                    "jailbreak|jailbreaks|jailbreaking|jailbroken",
                    "\\bjailbr[^.!?]{0,40}" + MODEL + "|" + MODEL
                            + "[^.!?]{0,40}\\bjailbr|\\byou(?: are|['’]re) (?:\\w+ )?jailbroken\\b"),
            Kind.of("new", "\\bnew instructions?\\b"),
            Kind.of("embedded|hidden|mandatory", "\\b(?:embedded|hidden|mandatory) (?:instructions?|directives?)\\b"),
            Kind.of(
                    "ai|llm|assistant|agent",
                    "\\b(?:ai|llm|assistant|agent)(?:['’]s)? (?:reply|response(?! action)|instructions?|scan)\\b"),
            // Its reply
            Kind.of(
                    "your",
                    "\\byour\\s+(?:\\w+\\s+){0,1}(?:" + REPLY
                            + ")(?:['’]s)?\\b[^.!?]{0,80}(?:[\"“'‘]|\\b(?:with|in|by|to|as|using"
                            + "|that|about|of|should|must|into|from|for|detailing|emphasi[sz]ing|stressing)\\b)"),
            Kind.of(
                    REPLY,
                    "^" + START + "\\w+(?:\\s+\\S+){0,30}?\\s(?:your|this)\\s+(?:\\w+\\s+){0,1}(?:" + REPLY
                            + ")(?:['’]s \\w+(?: \\w+)?)?[.!\"”]*$"),
            // What it is
            Kind.of(
                    "you",
                    "\\byou(?:\\s+are|['’]re|\\s+will\\s+be|\\s+will\\s+act\\s+as)\\s+(?:[\\w,'’-]+\\s+){0,5}?(?:AI"
                            + "|assistant|language model|LLM|chat ?bot|robot|GPT|interpreter"
                            + "|(?:security|computer) program|role of|(?:test|debug|developer) mode)\\b"),
            // Where it begins and ends
            Kind.of(
                    "begin|end",
                    "\\b(?:begin|end) (?:of )?(?:\\w+ ){0,3}(?:ambiguity|instructions|untrusted|user input|prompt)\\b"));

    /** What instructs at the start of a sentence. */
    private static final List<Pattern> BEGINNINGS = List.of(
            // Words put into a model's mouth
            any(START + "(?:" + SAY + ")" + GIVEN + QUOTE + "(?!https?:)"),
            any(START + "(?:display|return|answer|write|prefix|append|begin|start|end|affix|spell|translate)" + GIVEN
                    + MARK + "(?!https?:)"),
            any(START + "(?:say|output|echo)\\b(?:\\s+[^\\s,]+){1,8}$"),
            // Its reply
            any("in your (?:" + REPLY + ")\\b"),
            any(START
                    + "(?:reverse|misspell|scramble|jumble|shift|encrypt|anagram|replace|substitute|swap|group|use|apply"
                    + "|convert|encode|render)\\b[^.!?\\n]{0,60}\\b(?:letters?|vowels?|words?|emojis?|cipher)\\b[^.!?\\n]{0,40}"
                    + "\\b(?:your|this|the following)\\b"),
            // What it is
            any(START + "(?:act as|pretend|imagine you|role-?play|behave (?:as|like)|simulate)\\b"),
            // Where it begins and ends
            any("\\W{0,6}(?:system|assistant|user|human|expected response|sample (?:user )?input)"
                    + "(?: (?:message|notice|note|input))?\\s?:"),
            Pattern.compile("\\W{0,6}(?:(?:BEGIN|END|STOP|START) (?:OF )?(?:THE )?[A-Z]{3,}|INSTRUCTIONS?:)"),
            // A task
            any(START
                    + "(?:(?:(?:tell|show|give) me|(?<!must )tell us (?:an?|more|about the)|write (?:me |us )?(?:an?|about|some)|"
                    + OF_READER
                    + "(?:explain|describe|compose|summari[sz]e|translate|analy[sz]e|classify|paraphrase|rephrase|rewrite"
                    + "|(?<!must )provide (?:me|an?|insights?|some)|list (?:all|every|the|each)|break down"
                    + "|convert (?:this|these|it|the following)|(?:encode|decode|spell|proofread|correct) (?:this|the following)"
                    + "|(?:determine|evaluate) the (?:sentiment|mood|tone)))\\b(?:\\s+\\S+){2}|grammar[- ]check\\b"
                    + "|(?:create|draft|develop|design|generate) (?:an?|me) (?:\\w+ )?(?:story|poem|song|joke|rap|essay|list"
                    + "|letter|speech|email|tweet)\\b)"));

    /** The marks of models' templates. */
    private static final Pattern MARKED = any(
            "(?=[<‹\\[%=])(?:[<‹][|]?/?(?:system|user|assistant|im_start|im_end|endoftext|instructions?|tool\\w*|s)\\b"
                    + "|\\[/?(?:inst|system|prompt)\\]|%{3}|<<SYS|={8,})");

    /** A word of letters alone, since a figure may stand right before a command. */
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private static final Pattern QUESTION = any(
            "\\?[)\\s]*$|^(?:what|who|whose|which|when|where|why|how|can|could|do|does|did|is|are)\\b[^“”\"?]*\\?\\s|^[“\"][^”\"]*\\?[”\"]\\s*$");

    private Instruction() {}

    /** Whether a sentence tells a language model to do something. */
    public static boolean isOne(String sentence) {
        return isWorded(sentence)
                || BEGINNINGS.stream()
                        .anyMatch(beginning -> beginning.matcher(sentence).lookingAt())
                || MARKED.matcher(sentence).find()
                || Repetition.isIn(sentence);
    }

    private static boolean isWorded(String sentence) {
        return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .flatMap(word -> KINDS.getOrDefault(word, List.of()).stream())
                .anyMatch(kind -> kind.matcher(sentence).find());
    }

    private static Map<String, List<Pattern>> byWord(Kind... kinds) {
        Map<String, List<Pattern>> byWord = new HashMap<>();
        for (Kind kind : kinds) {
            kind.words.forEach(
                    word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(kind.pattern));
        }
        return byWord;
    }

    /** Whether it asks, and so states nothing. */
    public static boolean isQuestion(String sentence) {
        return sentence.contains("?") && QUESTION.matcher(sentence.strip()).find();
    }

    private static Pattern any(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
