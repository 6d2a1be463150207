package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.Asking;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a question may ask the measure or the number of, and how that is told: the number of a case in a museum is no weight. English. */
enum Measure {
    /** A short number stands behind a word that says what it is; any other of so few digits is a box's or a town's. */
    PHONE(
            "(?<!\\b(?:my|our|new|old) )\\b(?:phone|telephone|mobile|fax) number\\b",
            Pattern.compile(
                    "(?i)\\d(?:[ ()/.-]{0,2}\\d){5,}|\\b(?:tel|telephone|phone|mobile|fax|call|dial|ring|text)\\b[^;]{0,40}\\d{3}")),
    AGE(
            "\\bhow old\\b|\\b(?:what|which) age\\b",
            Pattern.compile(Words.BARE_AGE + "|(?i:" + Words.AGE + "|" + Words.AGE_OF_THINGS + ")")),
    MEMORY(
            "\\bhow much (?:memory|ram|storage|disk space|bandwidth)\\b",
            "[kmgt]i?b|(?:kilo|mega|giga|tera)?bytes?",
            "unlimited|no limit"),
    WEIGHT(
            "\\bhow heavy\\b|\\bhow many (?:kilo(?:gram(?:me)?)?s|kg|ton(?:ne)?s|ounces) of\\b|\\b(?:what|how much) (?:do|does|did|would) .{1,60}\\bweigh\\b|"
                    + Words.WHAT_IS + "weight\\b|" + Words.WHICH + "weight\\b",
            "(?:kilo|milli|micro)?gram(?:me)?s?|kilos?|[km]?g|t|ton(?:ne)?s?|pounds?|lbs?|ounces?|oz|stones?|carats?",
            "weigh(?:s|ed|t)?|(?:light|heav)(?:er|ier) than|as (?:light|heavy) as"),
    DISTANCE(
            "\\bhow far" + Words.NO_CHANGE + "\\b",
            Words.LENGTHS + "|light[- ]years?|blocks?|doors?|paces|steps|minutes?|hours?|days?",
            "(?:as|than) far|as far as|next door"),
    LENGTH(
            Words.WHICH
                    + "(?:height|width|depth)\\b|\\bhow (?:tall|wide|deep|thick)\\b|\\bhow many (?:(?:kilo|centi|milli)?met(?:er|re)s|km|miles|inches|yards)\\b",
            Words.LENGTHS,
            "(?:as|than) (?:tall|wide|deep|thick|high)|(?:tall|wid|deep|thick|high)er than"),
    SPEED(
            "\\bhow fast" + Words.NO_CHANGE + "\\b|" + Words.WHICH + "speed\\b",
            "mph|kph|km/h|m/s|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|knots?|[kmg]?b(?:it)?(?:ps|/s)|(?:kilo|mega|giga)bits?|times?"
                    + "|seconds?|minutes?|hours?|days?|weeks?|months?|years?",
            "(?:fast|quick|slow)(?:er|est)? (?:as|than)|speeds? of|instant(?:ly)?|immediate(?:ly)?|at once|doubl\\p{L}+|trebl\\p{L}+|tripl\\p{L}+|halv\\p{L}+"),
    TEMPERATURE(
            "\\bhow (?:hot|cold|warm)\\b|" + Words.WHAT_IS + "temperatures?\\b|" + Words.WHICH + "temperature\\b",
            "degrees?|[°º] ?[CF]?|[CFK]",
            "(?:be|above|below) (?:zero|freezing)|boiling"),
    FACTOR(
            "\\bhow many times (?:more|less|fewer|(?!oth|ev|ov|und|aft)\\p{L}{2,}er)\\b",
            Pattern.compile(
                    "(?i:\\btimes\\b|\\d ?[x×]\\b|fold\\b|\\btwice\\b|\\bhalf\\b|\\b(?:doubl|trebl|tripl|quadrupl)\\p{L}+|%|\\bper ?cent\\b)")),
    OFTEN(
            "\\bhow (?:often|frequently)\\b|\\bhow many times (?:(?:an?|per|each|every)\\b|(?:do|does|may|can|should|must)\\b)",
            "times?|(?:per|an?) \\p{L}+",
            "every(?! time\\b)|each|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|hourly|nightly|once|twice|(?:always|never|often|seldom|rarely"
                    + "|usually|regularly|occasionally|sometimes|frequently|constantly)(?! (?:an?|the|good|best|better|worth|possible|advis\\p{L}+)\\b)|\\p{L}+days|(?:all|most) of the time|at least"
                    + "|(?<=\\b(?:one|\\d{1,3}) (?:\\p{L}{1,20} )?)in (?:every )?\\d[\\d,.]*");

    private static final class Words {

        private static final String WHAT_IS = "\\bwhat" + Asking.IS + " (?:the |its )?(?:[\\p{L}-]+ ){0,2}";

        private static final String WHICH = "\\b(?:what|which) ";

        private static final String LENGTHS =
                "(?:kilo|centi|milli)?met(?:er|re)s?|(?-i:[kcm]?m|[KC]M)|miles?|feet|foot|ft|inch(?:es)?|in|yards?"
                        + "|stor(?:ey|eys|y|ies)|floors?|fathoms?|hands";

        private static final String COUNT = "(?:\\d|\\b(?:" + NumberWords.ALL + ")\\b)";

        /** "Ann Lee, 62," or "he is 62". */
        private static final String BARE_AGE = ",\\s(?:\\d{1,3}|" + NumberWords.ALL
                + ")(?=[,.;)]|:(?!\\d)|$)|\\(\\d{1,3}\\)"
                + "|\\bof \\d{1,3}\\b(?![.,]\\d| (?:" + CalendarWords.MONTHS
                + "|years|months|weeks|days|hours|per ?cent|" + NumberWords.SCALES
                + ")\\b(?! old))"
                + "|\\b(?:is|was|were|are|turn(?:s|ed)?|be|am|I['’]m) (?:over |under |about |nearly |only )?\\d{1,3}\\b(?![.,]\\d| (?!(?:and|but|or|when|while|as|at|in|on|by|last|this|next|now|today|years?|months?|weeks?|days?)\\b)\\p{Ll})";

        private static final String AGE = "\\b(?:all|any|no) ages?\\b|\\bage[ds]?\\b(?=[^.;]{0,40}" + COUNT + ")|"
                + COUNT + "[^.;]{0,40}\\bage[ds]?\\b|[- ]years?[- ]old\\b|\\bborn\\b[^.;]{0,40}\\d|\\bnew-?born\\b";

        private static final String AGE_OF_THINGS =
                "\\b(?:buil|found|establish|open|creat|dat|beg[au]n|made|form|launch|erect|complet|stood|st[ao]nd"
                        + "|(?:goes|go|went) back|set up)[^.;]{0,60}"
                        + "\\b(?:(?:in|of|from|since|to|about|around) " + CalendarWords.YEAR
                        + "|years? ago)\\b|\\b(?:hundred|thousand|[mb]illion)s?(?: of)? years ago\\b|\\bcentur|\\bdecades?\\b|\\b(?:month|week|day)s?[- ]old\\b"
                        + "|\\bin (?:his|her|their) \\p{L}+ies\\b";

        /** How far something falls, or how fast it grows, is told in figures of any kind. */
        private static final String NO_CHANGE =
                "(?!.*\\b(?:(?:cut|f[ae]ll|drop|ris|ros|grow|grew|chang|increas|declin|shr[iau]nk)\\p{L}*|will)\\b)";

        /** What stands before a unit. */
        private static final String NUMBER = "(?:\\d[\\d.,]*[ -]?|\\b(?:an?|half|quarter|" + NumberWords.ALL
                + "|dozen|hundred|thousand|million|few|several)[ -])(?:an? )?";
    }

    /** What somebody is at what was founded in some year, which is no age of theirs. */
    private static final Pattern WORKPLACE = Pattern.compile(
            "(?i)(?:\\b(?:is|are|was|were|as)|,) (?:(?:the|an?|its) )?(?:[\\p{L}-]+ ){0,3}?(?:(?:co-?)?founder|director|president|chair(?:man|woman)?|professor|chief|head|owner|member|partner|editor)s?\\b[^;]{0,200}?"
                    + "\\b(?:built|founded|established|opened|created|begun|formed|launched|set up)\\b[^.;]{0,60}\\b"
                    + CalendarWords.YEAR + "\\b");

    private final Pattern asked;
    private final Pattern told;

    Measure(String asked, Pattern told) {
        this.asked = Pattern.compile("(?i)" + asked);
        this.told = told;
    }

    /**
     * @param units that follow a number
     * @param otherwise words that tell without one
     */
    Measure(String asked, String units, String otherwise) {
        this(asked, Pattern.compile("(?i)" + Words.NUMBER + "(?:" + units + ")(?!\\p{L})|\\b(?:" + otherwise + ")\\b"));
    }

    /** The measure that a question asks for; empty where it asks for none, or for one that is told in other ways, too. */
    static Optional<Measure> of(String question) {
        return Stream.of(values())
                .filter(measure -> measure.asked.matcher(question).find())
                .findFirst();
    }

    /** Whether a question asks for one and nothing else. */
    static boolean isAsked(String question) {
        QuestionKind kind = QuestionKind.of(question);
        return of(question)
                .filter(measure -> kind == QuestionKind.HOW_MUCH || kind == QuestionKind.OTHER || measure == PHONE)
                .isPresent();
    }

    /** The stems of the words in which a question asks for it: "old" of "how old". */
    Set<String> asked(String question) {
        return asked.matcher(question)
                .results()
                .flatMap(found -> Stems.ofQuestion(found.group()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether words tell it. */
    boolean isIn(String words) {
        return told.matcher(this == AGE ? WORKPLACE.matcher(words).replaceAll(" ") : words)
                .find();
    }
}
