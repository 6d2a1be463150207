package footnote.chat.followup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people say to each other in a conversation that asks nothing of the articles, or nothing new. */
public final class Remark {

    /** What parts such words. */
    public static final String APART = "[\\s\\p{Punct}\\p{So}…’]+";

    private static final String IT = "(?:that|this|it|so)";

    /** What the articles are called. */
    private static final String TEXT = "(?:article|document|file|page|source|text)";

    private static final String ARTICLE =
            "(?:the|that|this|your) (?:(?:whole|full|original|entire) )?(?:" + TEXT + "|passage|quote|story)s?";

    private static final String SURE =
            "(?:are you|(?:is|was) that|is this) (?:really |quite |absolutely )?(?:sure|certain|true|right|correct)(?: (?:about|of) "
                    + IT + ")?|really|seriously|how do you know(?: " + IT + ")?";

    private static final String SOURCE = "says who|who (?:(?:said|says) " + IT + "|(?:wrote|claims) (?:that|this|so))"
            + "|(?:(?:give|tell|show) me )?(?:(?:the|your) )?sources?|what(?:['’]s| is| are) (?:your|the) sources?(?: (?:for|of) "
            + IT + ")?"
            + "|where (?:do(?:es)?|did) (?:it|they|you|the articles?) (?:say|find|read|get) " + IT
            + "|where (?:is|was) " + IT + " (?:written|said|from)"
            + "|(?:which|what) " + TEXT + "s? (?:is|was|are|(?:did|does) " + IT + " come)(?: "
            + IT + ")? (?:from|in)"
            + "|where (?:can|do) i (?:read|see|find|check|verify) (?:" + IT + "|" + ARTICLE + ")"
            + "|(?:open|show|link(?: to)?|read|quote)(?: me)? (?:" + IT + "|" + ARTICLE + ")"
            + "|(?:(?:give|tell|show) me |what (?:are|were) )?the exact (?:words|quotes?)|word for word";

    private static final String AGAIN =
            "(?:summari[sz]e|explain|repeat|rephrase|shorten|simplify)(?: (?:it|that|this|your answer))?(?: again| briefly| in (?:short|one sentence))?"
                    + "|say (?:it|that) again|again|once more|(?:make it )?(?:much |a bit )?(?:shorter|simpler|briefer)|in short|briefly"
                    + "|in (?:a|one|other|plain|simple|simpler|fewer) (?:sentence|word)s?|what do you mean(?: by (?:that|this))?"
                    + "|i don['’]t (?:understand|get it)(?: that)?|translate(?: it| that| this| (?:your|the) answer)?(?: (?:in)?to \\p{L}+)?";

    private static final String AS_LIST =
            "(?:(?:give|show|list|put|write)(?: me| it| that| this)? )?(?:(?:in|as) )?(?:(?:a|an|some|few|short|one|two|three|four|five|\\d) )*bullet(?: point|ed list)?s?"
                    + "|(?:(?:give|show|put|write)(?: me)?(?: it| that| this)? )?as a (?:list|table)";

    private static final Pattern OF_ANSWER = whole(String.join("|", SURE, SOURCE, AGAIN, AS_LIST));

    private static final Pattern OF_ARTICLE = whole("(?:summari[sz]e|sum up|tl;?dr|explain|tell me (?:more )?about) "
            + ARTICLE + "|what(?:['’]s| is) " + ARTICLE
            + " about|what does " + ARTICLE
            + " (?:say|tell)|(?:(?:give|write)(?: me)? )?(?:an? |the )?(?:(?:short|brief|quick) )?"
            + "(?:summary|overview|gist|(?:key|main) points) of " + ARTICLE);

    private static final String ALL = "(?:(?:all )?(?:of )?(?:the|these|those|your|my|our) (?:" + TEXT
            + "s?|folder)|everything|(?:it|this|that) all)";

    private static final Pattern OF_ALL =
            whole("what(?:['’]s| is| are) (?:this|that|it|these|" + ALL + ")(?: all)? about"
                    + "|what(?:['’]s| is) in (?:here|" + ALL + ")"
                    + "|(?:summari[sz]e|sum up|describe)(?: me)? " + ALL
                    + "|(?:(?:give|tell|write|show)(?: me)? )?(?:an? (?:\\w+ )?(?:summary|overview|list)|the (?:key|main) points)(?: of "
                    + ALL + ")?"
                    + "|what is this|how do(?:es)? (?:this|it) work");

    private static final Pattern FOR_TITLES =
            whole("(?:list|show|name)(?: me)? (?:" + ALL + "|all (?:" + TEXT + "|title)s)"
                    + "|(?:what|which) (?:(?:" + TEXT
                    + "|topic)s|information) (?:are there|(?:do|can) (?:you|i) \\w+)(?: about)?"
                    + "|how many " + TEXT + "s (?:(?:are|is) there|do you have|have you got)(?: here)?");

    private static final Pattern OF_ANSWERER = whole(
            "what (?:do|can) (?:you|i) (?:know|do|ask|answer|tell|search)(?: me| you)?(?: for| about| here)?"
                    + "|(?:what can you )?help(?: me)?(?: with)?|(?:who|what) are you|what(?:['’]s| is) your name|how do you work"
                    + "|are you (?:an? )?(?:ai|bot|chat ?bot|chatgpt|human|machine|person|real(?: person)?|robot)"
                    + "|(?:(?:what(?:['’]s| is| are)|show me|give me) )?(?:the )?(?:latest|newest|most recent) (?:news|articles?|documents?|headlines?|stor(?:y|ies)|updates?)");

    private static final Pattern FOR_MORE = whole(
            "(?:(?:(?:tell|give|show)(?: me)? |say |i(?: want|['’]d like) (?:to know )?)?(?:some |a (?:bit|little) )?more(?: details?| information| info)?"
                    + "|(?:is there |are there |do (?:you|they) (?:know|say) )?(?:anything|something|any) (?:else|more)"
                    + "|what (?:else|more)(?: is there| do (?:you|they|the articles) (?:know|say)| does (?:it|the article) say)?"
                    + "|go on|carry on|continue|keep going|elaborate|expand)(?<topic> (?:about|on) .+)?");

    private static final Pattern ELSE = Pattern.compile("(?i)\\b(?:what|who|where|when|why|how|any\\w+) else\\b");

    private Remark() {}

    /** Whether it asks about the answer that was given, or for it once more: "Are you sure?", "Who said that?", "Shorter, please." */
    public static boolean isOfAnswer(String text) {
        return OF_ANSWER.matcher(text).matches();
    }

    /** Whether it asks for what the article tells that an answer rested on: "Summarise that article." */
    public static boolean isOfArticle(String text) {
        return OF_ARTICLE.matcher(text).matches();
    }

    /** Whether it asks about who answers, or for news of nothing, which no article tells: "What can you do?", "Help!", "latest news" */
    public static boolean isOfAnswerer(String text) {
        return OF_ANSWERER.matcher(text).matches();
    }

    /** Whether it asks about the articles as a whole: "What are these articles about?" */
    public static boolean isOfAll(String text) {
        return OF_ALL.matcher(text).matches();
    }

    /** Whether it asks which articles there are, which no article tells: "List all articles." */
    public static boolean isForTitles(String text) {
        return FOR_TITLES.matcher(text).matches();
    }

    /** Whether it asks for what the answers before haven't told: "Tell me more.", "What else did she say?" */
    public static boolean isForMore(String text) {
        return FOR_MORE.matcher(text).matches() || ELSE.matcher(text).find();
    }

    /** Whether it does and says of nothing: "Tell me more.", "Go on." */
    static boolean isJustForMore(String text) {
        Matcher more = FOR_MORE.matcher(text);
        return more.matches() && more.group("topic") == null;
    }

    /** Some words as the whole of a text, with what people lead and end them with. */
    public static Pattern whole(String words) {
        return Pattern.compile(
                "(?i)(?:" + APART + ")?(?:(?:and|but|so|ok|okay|please|(?:can|could|would) you(?: please)?|no|hm+)"
                        + APART + ")*(?:" + words + ")(?:" + APART + "(?:please|then|now|though))?(?:" + APART + ")?");
    }
}
