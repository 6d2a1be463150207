package footnote.chat;

import footnote.chat.followup.Remark;
import footnote.grammar.AuxiliaryVerbs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Greetings, thanks and praise, which ask nothing of the articles: in place of a question, or beside one. */
final class Courtesy {

    private static final String TO = "(?:,?\\s+(?:there|all|everyone|everybody|folks|team|guys|again|@?footnote))*";

    private static final String GREETING =
            "(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|how are you(?: doing)?(?: today)?)" + TO;

    private static final String HELP = "(?: (?:quick )?(?:help|answers?|reply|info|information))?";

    private static final String THANKS = "(?:(?:many )?thanks|thank you|thx|tysm|cheers|much appreciated)"
            + "(?: again| a lot| so much| very much| all| in advance)*"
            + "(?: for (?:(?:your|the|this|that|all)" + HELP + "|helping|looking|checking|sharing|answering))?" + TO;

    private static final String GOOD = "(?:(?:(?:that|this)(?:['’]s| is| was)|very|really|so) )*"
            + "(?:ok(?:ay)?|wow|cool|great|good|perfect|awesome|excellent|brilliant|amazing|interesting|helpful|got it|i see"
            + "|understood|that helps(?: a lot)?|sorry)";

    /** Other words that say it, where they are no question: "Nice", unlike "Nice?". */
    private static final String SAID =
            "(?:(?:nice|great|good|well)(?: (?:one|job|work|answer|done))?|done|will do|lol|noted"
                    + "|makes sense|sure|agreed|exactly|no problem|you(?:['’]re| are) welcome|\\+1)(?!\\W*\\?)";

    private static final String PRAISE =
            "(?:" + GOOD + "|(?:good)?bye|see you(?: later)?|please|yes|yeah|no|" + SAID + ")";

    private static final String EACH = "(?:" + GREETING + "|" + THANKS + "|" + PRAISE + ")";

    private static final Pattern ALONE = Remark.whole(EACH + "(?:" + Remark.APART + "(?:and )?" + EACH + ")*+");

    /** "Thanks, Jen!" */
    private static final Pattern TO_SOMEONE =
            Pattern.compile("(?i:" + THANKS + "),?(?: \\p{Lu}[\\p{L}'’-]+){1,2}[\\s.!]*");

    /** Signs alone: "???", a smile. */
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

    private static final String ASKS = "(?=(?:and|but|so|who|whom|whose|what|which|when|where|why|how|"
            + AuxiliaryVerbs.ALL + "|tell|explain|describe|list|give|show|please|i|we)\\b)";

    /** What stands before a question: parted from it by a sign, or followed by a word that asks. */
    private static final Pattern BEFORE = Pattern.compile("(?iu)^[\\s,]*(?:" + Emoji.ANY + "[\\s,.!–—-]*"
            + "|(?:" + GREETING + "|" + THANKS + ")(?:\\s*[,.!?;…–—]+\\s*|\\s+-+\\s+|\\s*\\n\\s*|\\s*(?="
            + Emoji.ANY
            + ")|\\s+" + ASKS + ")"
            + "|(?:" + GOOD + "|" + SAID + ")(?:\\s*[.!;…]+\\s*|\\s*[,–—]+\\s*(?:" + ASKS + "|(?=" + EACH
            + "[\\s,.!]))|\\s*\\n\\s*|\\s*(?=" + Emoji.ANY + "))"
            + "|(?:just )?(?:an? |one )?quick question\\s*[,.!:;…–—-]+\\s*)");

    private static final String WISH = "(?:" + THANKS + "|" + GOOD
            + "|please|(?:good)?bye|have an? (?:nice|good|great) (?:day|evening|weekend|one))";

    /** What stands behind one, and what ends the question. */
    private static final Pattern BEHIND =
            Pattern.compile("(?iu)(?:\\s*" + Emoji.ANY + "|\\s*" + Emoji.CHARACTER + "\\s*(?<end>[.?!]+)"
                    + "|(?<stop>[.?!…])(?:\\s*" + Emoji.ANY + ")*\\s*" + WISH + "(?:(?:[\\s,.!]|" + Emoji.ANY
                    + ")+(?:and )?" + WISH
                    + ")*[\\s,.!…]*"
                    + "|\\s*(?:\\n|,|\\s[–—-])\\s*(?:" + THANKS + "|please|pls)\\s*(?<mark>[.?!]*))\\s*$");

    private Courtesy() {}

    /** Whether a text only greets, thanks or praises: "Hello", "OK, thank you very much! :pray:" */
    static boolean is(String text) {
        String words = Emoji.without(text);
        return WORDLESS.matcher(words).matches()
                || ALONE.matcher(words).matches()
                || TO_SOMEONE.matcher(words).matches();
    }

    /** The question of a text, without the courtesies and pictures before and behind it: "Hi! Who led it? Thanks 🙏" */
    static String leaves(String text) {
        String question = text.strip();
        String longer;
        do {
            longer = question;
            question = behind(BEFORE.matcher(question).replaceFirst("")).strip();
        } while (!question.equals(longer));
        return WORDLESS.matcher(question).matches() ? text : question;
    }

    private static String behind(String text) {
        Matcher behind = BEHIND.matcher(text);
        if (!behind.find()) {
            return text;
        }
        String kept = text.substring(0, behind.start());
        for (String mark : new String[] {"end", "stop", "mark"}) {
            kept += behind.group(mark) == null ? "" : behind.group(mark);
        }
        return kept;
    }
}
