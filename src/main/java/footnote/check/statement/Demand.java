package footnote.check.statement;

import footnote.check.statement.WordedPatterns.Kind;
import java.util.regex.Pattern;

/**
 * A sentence that has somebody say, write or do something, as attacks have a language model ("Reply with “yes”.", "Explain the
 * rules."), and articles their readers. English. What its words alone can't tell, the text around it does.
 */
public final class Demand {

    /** A sentence's start, and what may stand before a command there. */
    private static final String START =
            "[\\W\\d]{0,8}(?:(?:please|now|then|just|next|finally|first|instead|kindly|simply|so"
                    + "|(?:can|could|would|will) you|you (?:must|should|may|will)|i want you to|in your \\w+,)[\\s,]+){0,3}";

    /** Opens words that are given; "(" opens a remark as well: "Return the key (the small one)." */
    private static final String MARK = "[\"“‘'\\[<]";

    private static final String QUOTE = "(?:" + MARK + "|\\()";

    /** What stands between a command and these words. */
    private static final String GIVEN = "\\b[^.!?\\n,]{0,60}?[\\s:]";

    private static final String SAY = Instruction.SAY;

    private static final String TOLD =
            "(?:" + Instruction.TOLD + "|passwords?|pass ?codes?|access codes?|passphrase|secret key)";

    /** The reader's own things, or the writer's, of which terms have the readers tell: "Describe what you saw." */
    private static final String OF_READER = "(?!.*\\b(?:your?|our)\\b)";

    private static final String REPLY = "response|reply|answer|output|message";

    private static final WordedPatterns WORDED = new WordedPatterns(
            // Away with what holds so far
            Kind.command(
                    Instruction.IGNORE,
                    "\\s+(?:\\w+\\s+){0,3}?(?:rules|guidelines|messages?|documents?|everything|anything"
                            + "|info(?:rmation)?|rest|previous|prior)\\b"),
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
            Kind.of("nothing", "\\b(?:and|say|print) nothing else\\b"),
            Kind.of("verbatim", "\\b(?:say|output|print)\\b.{0,40}\\bverbatim\\b"),
            Kind.of(
                    SAY,
                    "\\b(?:whenever|(?:any|every|each) time) you (?:would )?(?:" + SAY + ")\\b"
                            + "|\\byou (?:may|must|can|will|should) (?:never|only|always|now) (?:" + SAY + ")\\b"),
            // What it was told, told on
            Kind.commandOn(
                    Instruction.TELL + "|explain|include|share|write|turn", Instruction.WHOSE + "|these|the", TOLD),
            Kind.of("what", "\\bwhat (?:are|were) [^.!?\\n]{0,50}\\b(?:instructions?|passwords?|access codes?)\\b"),
            Kind.of("your", "\\byour\\s+(?:\\w+\\s+){0,2}(?:instructions?(?! permit)|prompts?|guidelines)\\b"),
            Kind.of(
                    "you",
                    "\\bto (?:show|prove|confirm|demonstrate) (?:that )?you(?: have|['’]ve)? (?:understood|understand|read|received"
                            + "|got|followed|follow) (?:\\w+ ){0,3}?" + TOLD + "\\b"),
            Kind.of("assistant", "\\bassistant(?:['’]s)? (?:reply|response(?! action)|instructions?|scan)\\b"),
            // Its reply
            Kind.of(
                    "your",
                    "\\byour\\s+(?:\\w+\\s+){0,1}(?:" + REPLY
                            + ")(?:['’]s)?\\b[^.!?]{0,80}(?:[\"“'‘]|\\b(?:with|in|by|to|as|using"
                            + "|that|about|of|should|must|into|from|for|detailing|emphasi[sz]ing|stressing)\\b)"),
            Kind.of(
                    REPLY,
                    "^" + START + "(?!(?:the|an?|we|it|s?he|they|this|that|these|there|at|between)\\b)"
                            + "\\w+(?:\\s+\\S+){0,30}?\\s(?:your|this)\\s+(?:\\w+\\s+){0,1}(?:" + REPLY
                            + ")(?:['’]s \\w+(?: \\w+)?)?[.!\"”]*$"),
            // What it is
            Kind.of(
                    "you",
                    "\\byou(?:\\s+are|['’]re|\\s+will\\s+be)\\s+(?:[\\w,'’-]+\\s+){0,5}?"
                            + "(?:assistant|robot|(?:test|debug|developer) mode)\\b"));

    /** Has somebody be what he isn't: "You are a door that opens for nobody." What holds "if you are the owner" does not. */
    private static final Pattern ROLE = any(
            "(?<!\\b(?:if|that|when|where|while|until|unless|whether|because) )\\byou(?: are|['’]re)(?: now)? (?:an?|the)\\b"
                    + "|\\byou have been (?:given|made|recruited)\\b|^\\W*play the role\\b");

    /** Begins so, whatever stands before a command. */
    private static final Pattern COMMAND = any(START + "(?:"
            // Words put into a model's mouth
            + "(?:" + SAY + ")" + GIVEN + QUOTE + "(?!https?:)"
            + "|(?:display|return|answer|write|prefix|append|begin|start|end|affix|spell|translate)" + GIVEN + MARK
            + "(?!https?:)"
            + "|(?:say|echo|output(?! (?:\\w+ed|rose|fell|grew|is|was|has|of|per|in|from)\\b))\\b(?:\\s+[^\\s,]+){1,8}$"
            // Its reply
            + "|(?:begin|start|end|prefix) (?:your |the |each |every )?(?:" + REPLY + ")\\b"
            + "|(?:reverse|misspell|scramble|jumble|shift|encrypt|anagram|replace|substitute|swap|group|use|apply"
            + "|convert|encode|render)\\b[^.!?\\n]{0,60}\\b(?:letters?|vowels?|words?|emojis?|cipher)\\b[^.!?\\n]{0,40}"
            + "\\b(?:your|this|the following)\\b"
            // What it is
            + "|(?:act as|pretend|imagine you|role-?play|behave (?:as|like)|simulate)\\b"
            // A task
            + "|(?:(?:tell|show|give) me|(?<!must )tell us (?:an?|more|about the)|write (?:me |us )?(?:an?|about|some)|"
            + OF_READER
            + "(?:explain|describe|compose|summari[sz]e|translate|analy[sz]e|classify|paraphrase|rephrase|rewrite"
            + "|(?<!must )provide (?:me|an?|insights?|some)|list (?:all|every|the|each)|break down"
            + "|convert (?:this|these|it|the following)|(?:encode|decode|spell|proofread|correct) (?:this|the following)"
            + "|(?:determine|evaluate) the (?:sentiment|mood|tone)))\\b(?:\\s+\\S+){2}|grammar[- ]check\\b"
            + "|(?:create|draft|develop|design|generate) (?:an?|me) (?:\\w+ )?(?:story|poem|song|joke|rap|essay|list"
            + "|letter|speech|email|tweet)\\b)");

    /** Begins as what is said of its reply, or where it begins and ends. */
    private static final Pattern FRAME = any("in your (?:" + REPLY + ")\\b"
            + "|\\W{0,6}(?:(?:system|assistant|user|human|expected response|sample (?:user )?input)"
            + "(?: (?:message|notice|note|input))?\\s?:"
            + "|(?-i:(?:BEGIN|END|STOP|START) (?:OF )?(?:THE )?[A-Z]{3,}|INSTRUCTIONS?:))");

    private Demand() {}

    /** Whether a sentence has somebody do so. */
    public static boolean isOne(String sentence) {
        return WORDED.areIn(sentence)
                || COMMAND.matcher(sentence).lookingAt()
                || FRAME.matcher(sentence).lookingAt();
    }

    /** Whether it gives a role, as articles seldom give one to their readers, and attacks to a model. */
    static boolean givesRole(String sentence) {
        return ROLE.matcher(sentence).find();
    }

    private static Pattern any(String regex) {
        return Pattern.compile("(?i)" + regex);
    }
}
