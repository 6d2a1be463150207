package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.corpus.Furniture;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether words tell nothing of the kind that a question asks for: no time, no place, no reason, not even in a roundabout way. */
public final class Untold {

    private static final String COUNT = "\\d+|" + NumberWords.ALL + "|dozens?|hundreds?|thousands?|half|several|few";

    /** Behind an "in" it tells when, not where: "in the coming weeks", "in May". */
    private static final String TIME =
            "(?:(?:the|an?|this|that|each|every) )?(?:(?:coming|next|last|past|previous|following|first|few|early|late|mid|same) )*(?:"
                    + CalendarWords.ALL + "|(?:" + CalendarWords.UNITS + ")s?|time|" + CalendarWords.SEASONS + ")\\b";

    private static final Pattern LENGTH = Asking.words(COUNT
            + "|until|till|since|ever|forever|life|permanent(?:ly)?|indefinite(?:ly)?|always|overnight|brief(?:ly)?|long(?:er)?|short(?:er)?"
            + "|(?:" + CalendarWords.UNITS + "|centur|season|term)(?:s|ies|y)?");

    /** The ways in which they may be told beside those that are looked for in a sentence that answers. */
    private static final Map<QuestionKind, Pattern> OTHERWISE = Map.of(
            QuestionKind.WHEN,
            Asking.words(
                    "(?<!look |looks |looked |looking )after|before|when(?:ever)?|during|until|till|once|while|as soon as|upon|since then|by the (?:time|end)|now"
                            + "|recent(?:ly)?|immediately|at once|on arrival|at the (?:start|beginning|end|latest)|\\d+(?:st|nd|rd|th)"
                            + "|at (?:about |around )?(?:" + COUNT
                            + ")|(?:mid)?night|dawn|dusk|morning|noon|afternoon|evening"
                            + "|(?:minute|hour|day|week|month|year|decade)s?|" + CalendarWords.SEASONS
                            + "|season|daily|weekly|monthly|yearly"
                            + "|always|never|often|usually|gradually|every|(?:some|at )times|Christmas|Easter"),
            QuestionKind.HOW_LONG,
            LENGTH,
            QuestionKind.WHERE,
            Asking.words(
                    "here|there|where|home|abroad|online|upstairs|downstairs|(?:room|hall|gate|platform|building|floor|desk|booth|stand|lab|wing) (?:\\d|(?-i:\\p{Lu})\\b)|(?:in|at|on|under|over|near|behind|beside|between|by|from|to|into"
                            + "|within|inside|outside|above|below|beneath|opposite|through|throughout|across|along|among|around) (?!"
                            + TIME + ")\\p{L}+"),
            QuestionKind.WHY,
            Asking.words(
                    "as|so|for|by|if|otherwise|un(?:able|less|til)|lest|means?|meant|blam\\p{L}+|thus|hence|without|too|want\\p{L}*|hop\\p{L}+"
                            + "|fear\\p{L}*|to (?!the |an? |its |his |her |their |our )\\p{Ll}+"
                            + "|\\p{L}+ed \\((?=[\\p{L}’' -]{4,}\\))\\p{Ll}+"));

    /**
     * What words lack one of some words where it is asked for.
     *
     * @param asked how a question asks for it
     * @param told what tells it
     */
    private record Form(Pattern asked, Pattern told) {}

    private static final List<Form> FORMS = List.of(
            // A day: "On which weekday did Ann leave?"
            new Form(
                    Pattern.compile(
                            "(?i)\\b(?:what|which) (?:exact |precise |very )?(?:date\\b|weekday\\b|day (?:of the (?:week|month)\\b|(?:"
                                    + AuxiliaryVerbs.ALL + ")\\b))"),
                    Pattern.compile("\\b(?:" + CalendarWords.MONTHS + "|" + CalendarWords.SHORT_MONTHS
                            + ")\\b|(?i:\\b(?:\\p{L}*days?|yesterday|to(?:day|morrow|night)|daily|weekends?|easter|christmas|eve|\\d{1,2}(?:st|nd|rd|th))\\b)"
                            + "|\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b")),
            // Whether something lasts so long: "Did the talks last a week?"
            new Form(
                    Pattern.compile("(?i)^\\W*(?:" + AuxiliaryVerbs.ALL
                            + ")\\b[^?,;]{2,60}? (?:last(?:ed)?|take|took|taken|go on|gone on|run|stay|stayed)(?: for)?(?: (?:more|less|longer|shorter|fewer) than| over| under| only| just| about| at least| up to| a full| a whole)? (?:an?|\\d+|"
                            + NumberWords.ALL + "|several|(?:a )?few) (?:" + CalendarWords.UNITS + ")s?\\b(?! off\\b)"),
                    LENGTH),
            // What somebody died of, not where or when.
            new Form(
                    Asking.form(
                            "\\bwhat (?:did|does|do|has|had) [^?]{1,60}\\b(?:die|died) (?:of|from)\\b|\\bhow (?:did|does|do) [^?]{1,60}\\bdie\\b|\\bcause of [^?]{0,40}\\bdeath\\b"),
                    Asking.form(
                            "\\b(?:died?|dies|dead|death|dying|passed away|kill\\p{L}*)\\b[^.;:]{0,60}\\b(?:of|from|after|following|by|when|while|because|due|in an?)\\b"
                                    + "|\\b(?:caus\\p{L}+|ill(?:ness)?|disease|cancer|stroke|heart|infection|injur\\p{L}+|wound\\p{L}*|shot|stabbed|drowned|poison\\p{L}*|fell|crash|accident|suicide|murder\\p{L}*|natural causes|in (?:his|her|their) sleep)\\b")),
            // How many live somewhere, not how many did something there.
            new Form(
                    Asking.form(
                            "\\bhow many (?:people|persons|inhabitants|residents) (?:liv(?:es?|ed)|(?:are|were) living|resided?)\\b"),
                    Asking.form(
                            "\\b(?:population|inhabit|resid|liv(?:e|es|ed|ing)\\b|home (?:to|of)\\b|dwell|settle|hous(?:e|es|ed|ing)\\b|citizen|souls\\b|people (?:in|of)\\b"
                                    + "|(?:town|city|village|country|nation|state|county|region|community|island|camp|place)s? of\\b)")));

    private static final Pattern ASKS_FOR_ADDRESS = Pattern.compile(
            "(?i)\\b(?:what|which)(?:['’]s| is| are| was)? (?:[\\p{L}'’-]+ ){0,4}?e-?mail(?: address(?:es)?\\b| (?:of|for) )");

    private static final Set<String> ADDRESS = Set.copyOf(Stems.of("email e-mail address addresses"));

    /** Who asks what will be isn't told by what was. */
    private static final Pattern ASKS_WHAT_COMES =
            Pattern.compile("(?i)\\bwhen(?:['’]s| is| are)\\b.*\\bnext\\b|\\bwhen will\\b");

    private static final Pattern WHAT_WAS = Pattern.compile(
            "(?i)\\blast (?:\\p{L}*day|night|week|month|year|" + CalendarWords.SEASONS + ")(?:['’]s)?|\\b(?:\\d+|"
                    + NumberWords.ALL + "|several|few) \\p{L}+ ago|\\byesterday|\\bearlier this \\p{L}+");

    /** A day or a month with its year, or a year alone. */
    private static final Pattern DATED = Pattern.compile(
            "(?:(?<day>\\d{1,2}) )?\\b(?<month>" + CalendarWords.MONTHS
                    + ") (?:\\d{1,2},? )?(?<year>(?:19|20)\\d\\d)\\b|\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil) (?<alone>(?:19|20)\\d\\d)\\b");

    /** Somebody asks, and nothing is told: "People want to know why the mill was closed." */
    private static final Pattern WONDERS = Pattern.compile(
            "(?i)\\b(?:(?:want|like|need|try|tries|tried|demand)(?:s|ed|ing)? (?:and )?to (?:know|find out|learn|understand)|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)"
                    + " (?:(?:\\p{L}+ ){0,3})?(?<what>why|when|where|who|how)\\b");

    /** The share of a question that words hold which say again what it says. */
    private static final double AGAIN = 0.8;

    /** So much of a question is asked again where somebody asks it. */
    private static final double WONDERED = 0.5;

    private Untold() {}

    /**
     * Whether words say again what a question says, or nearly so, and tell nothing of what it asks; of a time they needn't say it again, since
     * times are told in few ways.
     *
     * @param said how much of the question the words hold with what stands over them, 0 to 1
     */
    public static boolean isIn(String question, String quoted, double said) {
        QuestionKind kind = QuestionKind.of(question);
        String words = ASKS_WHAT_COMES.matcher(question).find()
                ? WHAT_WAS.matcher(quoted).replaceAll(" ")
                : quoted;
        boolean time = kind.isOfTime();
        boolean other = kind == QuestionKind.WHERE || kind == QuestionKind.WHY;
        if (!time && !(other && said >= AGAIN) || kind.isNewIn(words, question)) {
            return false;
        }
        Pattern otherwise = OTHERWISE.get(kind);
        return otherwise == null || !otherwise.matcher(words).find() && !(kind == QuestionKind.WHERE && isEntry(words));
    }

    /** Whether words are an entry of a programme, which has a place between commas: "19 April: Egg hunt, church, 2 pm". */
    private static boolean isEntry(String words) {
        return words.contains(", ") && !Furniture.endsLikeSentence(words);
    }

    /** Whether a sentence only tells that somebody else asks the same, and nothing behind that. */
    public static boolean isWondered(String question, String sentence) {
        Matcher wonders = WONDERS.matcher(sentence);
        if (!wonders.find()
                || !Asking.words(wonders.group("what")).matcher(question).find()) {
            return false;
        }
        Set<String> asked = Stems.ofQuestion(question);
        String behind = sentence.substring(wonders.end());
        return Stems.shared(Stems.of(behind), asked).size() >= WONDERED * asked.size()
                && !QuestionKind.of(question).isNewIn(behind, question);
    }

    /** Some words without the dates that lie before the day on which they were published, where it is asked what is to come. */
    public static String withoutPast(String question, String words, @Nullable LocalDate published) {
        return published != null && ASKS_WHAT_COMES.matcher(question).find()
                ? DATED.matcher(words)
                        .replaceAll(date -> isPast(date, published) ? " " : Matcher.quoteReplacement(date.group()))
                : words;
    }

    private static boolean isPast(MatchResult date, LocalDate published) {
        if (date.group("alone") != null) {
            return Integer.parseInt(date.group("alone")) < published.getYear();
        }
        YearMonth month = YearMonth.of(
                Integer.parseInt(date.group("year")),
                Month.valueOf(date.group("month").toUpperCase(Locale.ROOT)));
        return month.isBefore(YearMonth.from(published))
                || date.group("day") != null
                        && month.equals(YearMonth.from(published))
                        && Integer.parseInt(date.group("day")) <= published.getDayOfMonth();
    }

    /** Whether a day, so long a time, a cause of death or a number of inhabitants is asked for, and some words tell none: "last year". */
    public static boolean isWithout(String question, String words) {
        return FORMS.stream()
                .anyMatch(form -> form.asked.matcher(question).find()
                        && !form.told.matcher(words).find());
    }

    /** The stems of the words in which a question asks for an e-mail address, where a sentence holds one; none where it doesn't. */
    public static Set<String> addressed(String question, String sentence) {
        return sentence.indexOf('@') >= 0 && ASKS_FOR_ADDRESS.matcher(question).find() ? ADDRESS : Set.of();
    }

    /** Whether an e-mail address is asked for, and a text holds none. */
    public static boolean isWithoutAddress(String question, String text) {
        return text.indexOf('@') < 0 && ASKS_FOR_ADDRESS.matcher(question).find();
    }
}
