package footnote.answer;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.grammar.ProperNames;
import footnote.grammar.PublicRoles;
import footnote.search.analysis.Recent;
import footnote.search.analysis.Stems;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for, and whether a sentence looks as if it held such a thing: a date, a name, a reason; and of one that asks
 * whether something is so or may be done, whether it allows, forbids or denies something.
 */
public enum QuestionKind {
    WHEN(
            "\\bwhen\\b(?! [\\p{L}-]+ing\\b)|\\b(what|which) (?:exact |precise |very )?(year|month|(?:week)?day|date|time|decade|century)s?\\b|\\bsince when\\b"
                    + "|\\bhow (long ago|recently|late|far back)\\b",
            "\\b(?:(1[0-9]|20)\\d{2}s?\\b(?!" + Words.OF_CODE
                    + ")|[Ii]n [1-9]\\d\\d(?=[.,;)](?!\\d)| (?:and|as|at|by|from|the|to|when|with)\\b)|(?<!-)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\w-])|(AD|BC|BCE|CE) \\d+|"
                    + Words.DAY + "\\b"
                    + "|(?:" + CalendarWords.SHORT_MONTHS + ")\\b\\.? \\d{1,2}\\b|\\d{1,2} (?:"
                    + CalendarWords.SHORT_MONTHS + ")\\b"
                    + "|[\\p{L}\\d]+ century\\b|\\d{1,2}([:.]\\d{2})? ?[ap]\\.?m\\b|(noon|midnight)\\b"
                    + "|([Ww]ithin|[Ii]n|[Aa]fter|[Ee]very) (\\d+|" + NumberWords.SEVERAL + "|several|a few)"
                    + "(?: \\(\\d+\\))? " + Words.WORKING + "(?i:minute|hour|day|week|month|year)s\\b"
                    + "|(?:[Ii]n|[Bb]y|[Uu]ntil|[Bb]efore|[Tt]his|[Nn]ext|[Ll]ast|[Ee]arly|[Ll]ate) (?:the |early |late )?(?:"
                    + CalendarWords.SEASONS + ")\\b"
                    + "|(?:hour|day|week|month|year)s? (?:before|after|later|ahead|prior|in advance)\\b"
                    + "|(?:[Ww]ithin|[Aa]fter) (?:an?|one|the first) " + Words.WORKING
                    + "(?i:minute|hour|day|week|month|year)\\b"
                    + "|[Aa]t the (?:start|beginning|end) of (?:[\\p{L}-]+ ){1,4}(?:day|week|month|quarter|year)s?\\b"
                    + "|[Oo]n (?:the|your|their|his|her|its|our|my) (?:[\\p{L}-]+ ){0,3}(?:day|date)\\b"
                    + "|(?i:in|with|since|from|until|before|after|as of) (?:[Vv]ersion|[Rr]elease|(?!"
                    + Words.PART_OF_TEXT
                    + ")\\p{Lu}\\p{L}+) v?\\d{1,3}(?:\\.\\d{1,3}){1,3}\\b"
                    + "|(?:by|on|until|before) the \\d{1,2}(?:st|nd|rd|th)\\b"
                    + "|(yesterday|today|tomorrow|ago|last (year|month|week)|earlier this|coming (days|weeks|months))\\b)"
                    + "|\\d (AD|BC|BCE|CE|BP)\\b"
                    + "|(?<![\\p{Sc}\\d.,])([01]?\\d|2[0-3])[.:][0-5]\\d(?![.,]?\\d| ?(%|per ?cent|[mb]illion|met(er|re)s?|k?m\\b))"),
    HOW_LONG(
            "\\bhow (long(?! ago)|early|soon|far (?:ahead|in advance))\\b|\\b(what|which) (duration|length of time)\\b",
            "\\b(?:\\d[\\d.]* ?(?:(?:min|hr|sec)s?|h)\\b|(\\d+\\+?|an?|(?i:" + NumberWords.ALL
                    + "|several|few|half|many|hundred|thousand|million)s?)(?: of| \\(\\d+\\))?[ -]" + Words.WORKING
                    + "(second|minute|hour|day|night|week|month|year|decade|centur)\\p{L}*\\b"
                    + "|(since|until|till) [\\p{Lu}\\d]|\\d{4} (to|until) \\d{4}\\b"
                    + "|[Ff]rom [^.;:]{1,40} (to|until|till) [^.;:]{0,20}\\d)"),
    SHARE(
            "\\b(what|which) (percentage|per ?cent|proportion|share|fraction)\\b|\\b(what|which) \\p{L}+ (percentage|proportion|share)(?= (?:of|"
                    + AuxiliaryVerbs.ALL + ")\\b)|\\bhow many per ?cent\\b",
            "(?i)%|\\b(?:(per ?cent|half|thirds?|quarters?|fifths?|tenths?|majority|minority|most|all|none|share|proportion)\\b"
                    + "|(" + NumberWords.ALL + "|\\d+) (in|out of) \\w+|of (every|each) \\w+)"),
    HOW_MUCH(
            "\\bhow (many|much|old|young|far(?! (?:back|ahead|in advance))|often|frequently|tall|big|large|high|deep|fast|wide|heavy|warm|hot|cold)\\b|\\b(what|which) (number|amount|price|cost|age"
                    + "|(?:\\p{L}+ )?rate)\\b|\\bwhat(?:['’]s| is| are| was| were) the (?:(?:maximum|minimum|total|average|exact|usual|current|overall) )?(?:number|amount)\\b"
                    + "|\\bwhat(?:['’]s| is| are| was| were) the (?:maximum|minimum|max|min) (?:\\p{L}+ ){0,2}(?:size|length|height|width|depth|weight|speed|capacity|distance|temperature|age|area|volume|duration|storage|resolution)\\b"
                    + "|\\bwhat(?:['’]s| is| are| was| were) the (?:most|least|maximum|minimum) (?:that )?(?:I|we|you|they|s?he|it|one|an?|someone|somebody)\\b"
                    + "|^\\W*(?:the )?(?:maximum|minimum|max|min)\\b|\\bdeath toll\\b|\\bwhat (do|does|did) .{1,60}\\b(weigh|measure)\\b",
            "\\d|\\b(?:(?i:(?:no|without) (?:an? |any )?(?:upper )?limits?|unlimited)\\b|((?<!" + Words.WHICH
                    + " )one(?!-| of| or more)|"
                    + "(?i:" + NumberWords.SEVERAL + ")|dozen|dozens|hundred|hundreds|thousand"
                    + "|thousands|million|millions|billion|half|third(?!" + Words.PARTY
                    + ")|quarter|(?:an?|two|three|four) (?:fifth|sixth|eighth|tenth)s?|twice|once(?! (?:an?|all|every|he|I|it|she|that|the|these|they|this|those|we|you|your)\\b)|per ?cent|several|few)\\b)"),
    WHY(
            "\\bwhy\\b|\\b(what|which) (reason|cause[ds]?|led to|prompted)\\b|\\bhow come\\b|\\bwhat for\\b|\\breason for\\b",
            "\\b([Bb]ecause|since(?! " + Words.TIME + ")|Since(?! " + Words.TIME + ")(?=[^,.;]{1,100}\\b(?:"
                    + AuxiliaryVerbs.ALL + ")\\b[^.;]*,)|[Dd]ue to(?! " + Words.PLANNED
                    + ")|[Oo]wing to|[Aa]s a result|in retaliation|in response|(?<!" + Words.SPAN + ")after(?! "
                    + Words.TIME
                    + ")|[Ff]ollowing|so that|in order to|reason|over(?! " + Words.TIME + "| \\p{Sc}?\\d)"
                    + "|caused?|to (avoid|prevent|protect|help|make|ensure|stop)|[Tt]herefore|[Tt]hanks to|for fear)\\b"),
    WHERE(
            "\\bwhere\\b|\\b(what|which) (?:[\\p{L}.]+ )?(city|country|place|town|state|region|continent|location|street|building)\\b",
            "\\b([Ii]n|[Aa]t|(?<!ccording )[Tt]o|[Ff]rom|[Nn]ear|[Oo]ff|[Aa]cross|[Ii]nto|[Oo]utside) (the )?"
                    + ProperNames.NO_DAY
                    + "\\p{Lu}\\p{L}+|\\b(?i:place|location|venue|room|hall|where|address|site|town|city|country|in|at|to|from|habitat|home): [^\\s;]"
                    + "|^(?i:born|died): [^;:]*, \\p{Lu}\\p{L}+"),
    WHO(
            "\\bwho(m|se)?\\b|\\b(what|which) (person|man|woman|people|company|firm|bank|airline|retailer|newspaper|party|union|club|agency|organi[sz]ation|team|group|official|president"
                    + "|minister|leader|author|actor|player)\\b|\\b(what|which) (" + PublicRoles.ALL
                    + ")\\b|\\bwhat(?:['’]s| is| was| are| were) (?:the|[^?]{1,60}['’]s?)(?: first| last| full| real)? names?\\b",
            "(?<=\\p{L},? )" + ProperNames.NO_DAY + "\\p{Lu}\\p{L}+|^" + ProperNames.NO_DAY
                    + "\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+"),
    WHETHER(
            "\\bwhether\\b(?! or not\\b)|(?:^|[.,;:!?] )\\W*(?:and |so |but |or )?(?:am|" + AuxiliaryVerbs.ALL
                    + "|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t)\\b",
            "(?i)\\b(?:may|must|can|cannot|no|not|only|unless|never|allow(?:s|ed)?|permit(?:s|ted)?|banned|forbidden|prohibited|free|accepted|nobody|anyone"
                    + "|everyone|any|able|entitled|(?:in)?eligible|(?<!reserves? the )right to|required|optional|mandatory|compulsory)\\b|n['’]t\\b"),
    OTHER("", "");

    /** What the cues have in common. */
    private static final class Words {

        private static final String DAY = "(" + CalendarWords.MONTHS + "|(?:" + CalendarWords.DAYS + ")s?)";

        /** What somebody is due to do gives no reason. */
        private static final String PLANNED =
                "(?:be|have|begin|start|open|close|end|meet|take|make|give|hold|report|announce|release|publish|unveil|go|come|leave|arrive|stand|run|speak"
                        + "|visit|return|appear|join|face|receive|pay|expire|finish|retire)\\b";

        /** Behind "since", "after" or "over" it tells when or how long, not why. */
        private static final String TIME =
                "(?:then\\b|\\d|" + DAY + "|(?:(?:the|an?|last|this) )?(?:(?:" + NumberWords.ALL
                        + "|past|last|next|few|several) )?(?:second|minute|hour|day|week|month|year|decade|century|"
                        + CalendarWords.SEASONS + ")s?\\b(?! of\\b))";

        /** Before "after" it tells how long after. */
        private static final String SPAN = "\\b(?:second|minute|hour|day|week|month|year|decade|centurie|century)s? ";

        /** Says of days which are meant. */
        private static final String WORKING = "(?:(?:" + CalendarWords.KINDS_OF_DAY + "|more|further|additional)[ -])?";

        /** Goes on from a year in the number of something: "2026-4711". */
        private static final String OF_CODE = "-(?!" + CalendarWords.YEAR + "\\b)\\d{3}";

        /** Unlike a program's name, it stands before a number that is no version. */
        private static final String PART_OF_TEXT =
                "(?i:section|chapter|article|clause|rule|part|step|table|figure|appendix|annex)\\b";

        /** Stands before a "one" that is no number. */
        private static final String WHICH =
                "\\b(?:[Aa]nother|[Ee]ach|[Ee]very|any|[Nn]o|[Tt]his|[Tt]hat|[Ww]hich|other|same|new|newer|old|older|good|better|right|wrong|next|last|first|second)";

        /** Follows a "third" that is no number. */
        private static final String PARTY = "[- ](?:part(?:y|ies)|persons?)\\b";
    }

    /** Those that ask for a thing, which a question that asks for one is of first of all. */
    private static final Set<QuestionKind> OF_THINGS = EnumSet.range(WHEN, WHO);

    /** What asks in a question, the first of them: "What happens when it rains?" doesn't ask when. */
    private static final Pattern ASKING = Pattern.compile("(?i)\\b(who(m|se)?|what|which|when|where|why|how)\\b");

    /** What is told before it is asked: "The lamp goes out when it rains. What can I do?", "When it rains, what can I do?" */
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?i)^\\W*when (?!(?:" + AuxiliaryVerbs.ALL
            + ")\\b)[^?]{3,150}?(?<!\\b(?:and|or)) (?=(?:who|what|which|why|how)\\b)|(?s)^.*\\w{2}[.!] (?=(?:and |so |but )?(?:"
            + Asking.INTERROGATIVES + "|" + AuxiliaryVerbs.ALL
            + ")\\b[^!?]*\\?\\W*$)");

    /** Says in which case something may be done, unless it is what is to be told: "Can you tell me when …?" */
    private static final Pattern IN_WHICH_CASE = Pattern.compile(
            "(?i)(?<!\\b(?:about|and|ask|check|clear|decided?|exactly|explain|find out|from|know|known|me|mention|of|or|remember|said|say|see|show|state|sure|tell|told|understand|us),? )"
                    + "\\b(?:when|where)\\b");

    private static final Pattern IN_SMALL = Pattern.compile("\\p{Ll}");

    /** But for days, and several of a kind: "PCs". */
    private static final Pattern CAPITALISED =
            Pattern.compile("(?U)(?=\\p{Lu})\\b" + ProperNames.NO_DAY + "(?!\\p{Lu}{2,}s\\b)\\p{Lu}[\\p{L}\\d’'-]*");

    private static final Recent<String, QuestionKind> ASKED = new Recent<>(QuestionKind::asked);

    private final Pattern asked;
    private final Pattern cue;

    QuestionKind(String asked, String cue) {
        this.asked = Pattern.compile(asked.isEmpty() ? "(?!)" : "(?i)" + asked);
        this.cue = Pattern.compile(cue.isEmpty() ? "(?!)" : cue);
    }

    /** The kind that a question's words tell; {@link #OTHER} where they tell none. */
    public static QuestionKind of(String words) {
        return ASKED.apply(words);
    }

    private static QuestionKind asked(String words) {
        String question = TOLD_BEFORE.matcher(words).replaceFirst("");
        Matcher asking = ASKING.matcher(question);
        int start = asking.find() ? asking.start() : question.length();
        Matcher whether = WHETHER.asked.matcher(question);
        boolean whetherFirst = whether.find() && whether.start() < start;
        if (whetherFirst && isInWhichCase(question, start)) {
            return WHETHER;
        }
        @Nullable QuestionKind first = null;
        int at = Integer.MAX_VALUE;
        for (QuestionKind kind : OF_THINGS) {
            Matcher matcher = kind.asked.matcher(question);
            while (matcher.find() && matcher.start() < at) {
                boolean links = ASKING.matcher(matcher.group()).matches() && matcher.start() > start;
                if (!links) {
                    first = kind;
                    at = matcher.start();
                }
            }
        }
        if (first != null) {
            return first;
        }
        return whetherFirst ? WHETHER : OTHER;
    }

    private static boolean isInWhichCase(String question, int start) {
        return IN_WHICH_CASE
                .matcher(question)
                .useTransparentBounds(true)
                .region(start, question.length())
                .lookingAt();
    }

    /** A sentence, in small letters where it has none: contracts write some so. */
    private static String spoken(String sentence) {
        return IN_SMALL.matcher(sentence).find() ? sentence : sentence.toLowerCase(Locale.ROOT);
    }

    /** Whether it asks when something was, or for how long. */
    public boolean isOfTime() {
        return this == WHEN || this == HOW_LONG;
    }

    /** Whether it asks for a thing that can be seen in a sentence. */
    public boolean isOfThing() {
        return OF_THINGS.contains(this);
    }

    /** Whether the sentence holds something of this kind: a number, a date, a place, a name, a reason. */
    public boolean isIn(String sentence) {
        return cue.matcher(spoken(sentence)).find();
    }

    /** Whether it holds something of this kind that the question doesn't hold itself, and so doesn't ask for. */
    public boolean isNewIn(String sentence, String question) {
        if (this == WHEN && RuleTimes.lackEnd(question, sentence)) {
            return false;
        }
        if (this == WHEN && RuleTimes.areTold(question, sentence)) {
            return true;
        }
        return switch (this) {
            case WHY, WHETHER -> isIn(sentence);
            case WHO, WHERE -> isIn(sentence) && isNameNewIn(sentence, question);
            case HOW_LONG ->
                Extent.isTold(question, sentence)
                        || areNew(cue, sentence, question).findAny().isPresent();
            default -> areNew(cue, sentence, question).findAny().isPresent();
        };
    }

    /** Whether a sentence has a word with a capital that the question lacks; its first word, too. */
    public static boolean isNameNewIn(String sentence, String question) {
        return areNew(CAPITALISED, sentence, question)
                .anyMatch(name -> !Stems.ofQuestion(name).isEmpty());
    }

    private static Stream<String> areNew(Pattern thing, String sentence, String question) {
        String asked = question.toLowerCase(Locale.ROOT);
        return thing.matcher(spoken(sentence))
                .results()
                .map(MatchResult::group)
                .filter(found -> !asked.contains(found.toLowerCase(Locale.ROOT)));
    }
}
