package footnote.check.statement;

import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence that sets figures beside those of a time before: "Sales were $5 million in 2024, up from $4 million a year before." English.
 *
 * @param head what stands before the first figure
 * @param figures the first ones, with what stands behind them
 * @param before those of the time before, with the time
 */
public record Comparison(String head, String figures, String before) {

    private static final String FIGURE = "(?:US\\$|[$£€¥])?(?!" + CalendarWords.YEAR
            + "\\b(?![,.]\\d| million| billion| per))\\b\\d[\\d,]*(?:\\.\\d+)?(?:[ -]?(?:" + NumberWords.SCALES
            + "|bn|mn|m|k)\\b)?(?: ?(?:%|per ?cent\\b))?";

    private static final String ABOUT = "(?:(?:" + Bound.HEDGES + ") )*";

    /** What is told of the figure of a time before alone, or where no more than the figure is told. */
    private static final String FROM =
            "(?:up|down|(?:an? )?(?:rise|fall|increase|decrease|drop|decline|gain))(?: (?:by |of )?" + FIGURE
                    + ")? (?:from|on)";

    private static final String EARLIER =
            "(?:(?:a|one|the) (?:year|quarter|month|week|season|decade) (?:before|earlier|ago)|(?:the )?(?:previous|prior|preceding|last) (?:year|quarter|month|week|season|decade)\\b)";

    private static final Pattern YEAR = Pattern.compile("\\b" + CalendarWords.YEAR + "\\b(?![,.]\\d)");
    private static final Pattern TIME_BEFORE = Pattern.compile("(?i)\\b" + EARLIER);
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?i)\\b(?:(?:a|one|the) year (?:before|earlier|ago)|(?:the )?(?:previous|prior|preceding) year)\\b");

    /** A year with what leads to it: "in the third quarter of 2024". */
    private static final Pattern WHEN = Pattern.compile(
            "(?i),? ?\\b(?:in|for|during|at|by|on|of|over|as of) (?:the )?(?:[\\p{L}\\d]+ ){0,5}?" + YEAR.pattern());

    private static final Pattern COMPARES = Pattern.compile("(?i)^(?<head>.*?)(?<figures>" + FIGURE
            + "\\b[^;]*?),? (?:and )?(?:(?:as )?compared (?:with|to)|as against|against|versus|vs\\.?|" + FROM
            + ") (?<before>" + ABOUT + FIGURE
            + "[^;]*)");

    /** "Fell to $4 million from $5 million". */
    private static final Pattern FELL = Pattern.compile("(?i)^(?<head>.*?\\bto )(?<figures>" + ABOUT + FIGURE
            + "[^;,]*?),? from (?<before>" + ABOUT + FIGURE + "[^;]*)");

    /** A change, of which only what it led to is told of the first figure: "fell by a tenth to". */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b\\p{L}+(?: (?:by )?" + FIGURE + ")? to " + ABOUT + "$");

    private static final Pattern HEDGED = Pattern.compile("(?i)(?<= )" + ABOUT + "$");

    private static final Pattern FIRST = Pattern.compile("(?i)^" + ABOUT + FIGURE);

    /** Words for what becomes less. */
    public static final Pattern DOWN = Pattern.compile(
            "\\b(?:f[ae]ll(?:s|en|ing)?|drop\\p{L}*|declin\\p{L}+|decreas\\p{L}+|shr[aiu]nk\\p{L}*|s[aiu]nk(?:s|ing)?|cut(?:s|ting)?|reduc\\p{L}+|lowere?d?|down)\\b");

    /** And for what becomes more. */
    public static final Pattern UP = Pattern.compile(
            "\\b(?:r[io]se(?:s|n)?|rising|raised?|increas\\p{L}+|gr[eo]w(?:s|n|th|ing)?|climb\\p{L}*|jump\\p{L}*|soar\\p{L}*|surg\\p{L}+|up)\\b");

    /** What tells that a figure isn't of now. */
    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:" + EARLIER
            + "|from|before|earlier|previous(?:ly)?|prior|had been|once|then|used to|against|compared|than)\\b");

    private static Optional<Comparison> in(String sentence) {
        Matcher fell = FELL.matcher(sentence);
        if (fell.find()) {
            return Optional.of(new Comparison(fell.group("head"), fell.group("figures"), fell.group("before")));
        }
        Matcher compares = COMPARES.matcher(sentence);
        return compares.find() && isTime(compares.group("before"))
                ? Optional.of(
                        new Comparison(compares.group("head"), compares.group("figures"), compares.group("before")))
                : Optional.empty();
    }

    private static boolean isTime(String text) {
        return YEAR.matcher(text).find() || TIME_BEFORE.matcher(text).find();
    }

    /**
     * What a sentence tells of the figures that a claim gives, where it compares them with others that this doesn't give; the sentence for
     * others.
     */
    public static String told(String sentence, Statement claim) {
        List<Quantity> given =
                claim.quantities().stream().filter(number -> !number.isYear()).toList();
        Optional<Comparison> found = given.isEmpty() ? Optional.empty() : in(sentence);
        if (found.isEmpty()) {
            return sentence;
        }
        Comparison comparison = found.get();
        boolean now = given.stream().anyMatch(Statement.of(comparison.figures)::says);
        boolean then = given.stream().anyMatch(Statement.of(comparison.before)::says);
        if (now == then || now && !isTime(claim.plain())) {
            return sentence;
        }
        return now ? comparison.head + comparison.figures + comparison.behind() : comparison.then(sentence, claim);
    }

    /** What stands behind the time before. */
    private String behind() {
        return Stream.of(YEAR, TIME_BEFORE)
                .flatMap(time -> time.matcher(before).results())
                .map(MatchResult::end)
                .max(Comparator.naturalOrder())
                .map(before::substring)
                .orElse("");
    }

    /** Whether a claim has a figure fall that rose by a sentence, or the other way round, or gives that of now as one of before. */
    public static boolean turns(String sentence, Statement claim) {
        return turnsChange(sentence, claim) || isOfThen(sentence, claim);
    }

    private static boolean isOfThen(String sentence, Statement claim) {
        return TIME_BEFORE.matcher(claim.plain()).find()
                && in(sentence)
                        .filter(comparison -> claim.quantities().stream()
                                .filter(number -> !number.isYear())
                                .allMatch(number -> number.isByArticle()
                                        || Statement.of(comparison.figures).says(number)
                                                && !Statement.of(comparison.before)
                                                        .says(number)))
                        .filter(comparison ->
                                TIME_BEFORE.matcher(comparison.before).find()
                                        && claim.quantities().stream().anyMatch(Statement.of(comparison.figures)::says))
                        .isPresent();
    }

    private static boolean turnsChange(String sentence, Statement claim) {
        boolean fell = DOWN.matcher(claim.plain()).find();
        if (fell == UP.matcher(claim.plain()).find()) {
            return false;
        }
        return in(sentence)
                .filter(comparison -> {
                    Quantity now = QuantityReader.in(comparison.figures).getFirst();
                    Quantity then = QuantityReader.in(comparison.before).getFirst();
                    int rise = now.value().compareTo(then.value());
                    return claim.says(now) && now.isIn(then.unit()) && (fell ? rise > 0 : rise < 0);
                })
                .isPresent();
    }

    /** What it tells of the time before; what is told of now where the claim tells of no other time. */
    private String then(String sentence, Statement claim) {
        if (!isTime(claim.plain()) && !PAST.matcher(claim.plain()).find()) {
            return head + figures;
        }
        if (!isTime(before)) {
            return sentence;
        }
        String was = HEDGED.matcher(CHANGE.matcher(head).replaceFirst("was ")).replaceFirst("");
        Matcher figure = FIRST.matcher(before);
        String noun = FIRST.matcher(figures).replaceFirst("").split(",", 2)[0];
        boolean named = YEAR.matcher(before).find();
        return figure.replaceFirst(found -> Matcher.quoteReplacement(
                (named ? without(was) : earlier(was)) + found.group() + (named ? without(noun) : earlier(noun))));
    }

    private static String without(String text) {
        return TIME_BEFORE.matcher(WHEN.matcher(text).replaceAll("")).replaceAll("");
    }

    /** A text that tells the year with the year before in its place, where this is meant. */
    private String earlier(String text) {
        return !YEAR_BEFORE.matcher(before).find()
                ? text
                : YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - 1));
    }
}
