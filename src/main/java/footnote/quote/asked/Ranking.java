package footnote.quote.asked;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.grammar.Superlatives;
import footnote.search.analysis.Stems;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * By what a question picks some of several things: "the cheapest", "the most staff", "more than 20 staff". English.
 *
 * @param word that says so: "cheapest"
 * @param most whether those with much of it, or the latest, are asked for
 * @param stems of the rest of the question but for the verb before the word, which no table needs to tell
 * @param bound the number that things are held against; empty where they are held against each other
 */
public record Ranking(String word, Measured measured, boolean most, Set<String> stems, Optional<Quantity> bound) {

    /** What a year has in the place of a unit. */
    public static final String IN_YEAR = "in year";

    /** What things are ranked by: what the columns that tell it are headed by, and the units that are written there. */
    public enum Measured {
        /** Anything that its own name tells. */
        AMOUNT("(?!)", "(?!in year|clock).*"),
        MONEY("(?:price|cost|fee|fare|rent|rate|charge|tariff)s?", "(?:dollar|euro|pound|yen|yuan|cent|penny)?"),
        SPAN("length|duration|distance", "(?:\\p{L}*metre|mile|foot|inch|second|minute|hour|day|week|month|year)?"),
        WEIGHT("weigh[st]?|weight", "(?:kilogram|gram|tonne|ton|k?g|lbs?)?"),
        TIME("age|year|since|born|built|founded|opened|started", "(?:in year|clock|year|month)?");

        private final Pattern head;
        private final Pattern unit;

        Measured(String head, String unit) {
            this.head = Pattern.compile("(?i)\\b(?:" + head + ")\\b");
            this.unit = Pattern.compile(unit);
        }

        /** Whether words name it: the head of a column, or what stands over a table. */
        public boolean isNamed(String words) {
            return head.matcher(words).find();
        }
    }

    private record Degree(Measured measured, boolean most, Pattern words) {

        /**
         * "The most of it" and "the most I can claim" hold nothing against others.
         *
         * @param ending what has a superlative and a comparative by its ending
         */
        Degree(Measured measured, boolean most, String ending, String superlative, String comparative) {
            this(
                    measured,
                    most,
                    Pattern.compile(
                            "(?i)(?:\\b(?<!['’])(?<verb>(?-i:\\p{Ll}+)) )?(?:\\bthe )?(?<!\\bat (?:the )?)\\b(?:(?<word>(?:"
                                    + ending
                                    + ")est|" + superlative
                                    + ")(?! (?:of|I|we|you|they|expensive|recent)\\b)|(?<than>(?:" + ending + ")er|"
                                    + comparative
                                    + ")(?: than)?(?= ))\\b ?"));
        }
    }

    private static final List<Degree> DEGREES = List.of(
            new Degree(Measured.MONEY, true, "dear|prici|costli", "most expensive", "more expensive"),
            new Degree(Measured.MONEY, false, "cheap", "least expensive", "less expensive"),
            new Degree(Measured.WEIGHT, true, "heavi", "(?!)", "(?!)"),
            new Degree(Measured.WEIGHT, false, "light", "(?!)", "(?!)"),
            new Degree(Measured.SPAN, true, "long", "(?!)", "(?!)"),
            new Degree(Measured.SPAN, false, "short", "(?!)", "(?!)"),
            new Degree(Measured.TIME, true, "lat|new|young", "most recent", "after|since"),
            new Degree(Measured.TIME, false, "earli|old", "(?!)", "before"),
            new Degree(Measured.AMOUNT, true, "high|larg|bigg|great", "most", "more|over|above|at least"),
            new Degree(Measured.AMOUNT, false, "low|small|few", "least", "less|under|below|up to|at most"));

    private static final Pattern ASKS = Pattern.compile(
            "(?i)^\\W*(?:(?:(?:and|so|for|in|at|on|from|to|of|by|with) )?(?:which|what|who|whose)\\b|(?:the )?(?:"
                    + Superlatives.ENDING + "|(?:most|least) (?:expensive|recent)) )");

    /** Takes some of the things away, or turns the number round: "the cheapest but for Ash", "no more than". */
    private static final Pattern TURNS = Pattern.compile(
            "(?i)\\b(?:no|not|never|without|after(?= (?:the )?(?-i:\\p{Lu}))|but|except|besides|other than)\\b|n['’]t\\b");

    private static final Pattern INCLUDES = Pattern.compile("(?i)at \\p{L}+|up to|since");

    /** What a question for things of a kind picks them by; empty where it picks by nothing, by two things at once, or some that are left. */
    public static Optional<Ranking> asked(String question) {
        if (!ASKS.matcher(question).find() || TURNS.matcher(question).find()) {
            return Optional.empty();
        }
        List<Ranking> told = DEGREES.stream()
                .flatMap(degree ->
                        degree.words.matcher(question).results().flatMap(found -> of(degree, found, question).stream()))
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static Optional<Ranking> of(Degree degree, MatchResult found, String question) {
        String behind = question.substring(found.end());
        boolean than = found.group("than") != null;
        Optional<Quantity> bound = QuantityReader.in(behind).stream()
                .limit(1)
                .filter(number -> than && behind.startsWith(number.written()))
                .findFirst();
        String verb = Objects.requireNonNullElse(found.group("verb"), "");
        Measured measured =
                degree.measured == Measured.AMOUNT && Measured.MONEY.isNamed(verb) ? Measured.MONEY : degree.measured;
        String rest = question.substring(0, found.start())
                + behind.substring(
                        bound.map(number -> number.written().length()).orElse(0));
        return Optional.of(new Ranking(
                        found.group(than ? "than" : "word"), measured, degree.most, Stems.ofQuestion(rest), bound))
                .filter(_ -> !than || bound.isPresent());
    }

    /** Whether a sentence has the word itself. */
    public boolean isSaid(String sentence) {
        return Pattern.compile("(?i)\\b" + word + "\\b").matcher(sentence).find();
    }

    /** Whether numbers of a unit, {@link #IN_YEAR} or none can tell it. */
    public boolean isOf(String unit) {
        String asked = bound.map(Quantity::unit).orElse("");
        return measured.unit.matcher(unit).matches() && (asked.isEmpty() || unit.isEmpty() || asked.equals(unit));
    }

    /** Whether a number is among those asked for; of the oldest, the age is highest and the year lowest. */
    public boolean holds(BigDecimal value, Collection<BigDecimal> all, String unit) {
        boolean age = measured == Measured.TIME && !unit.equals(IN_YEAR) && !unit.equals("clock");
        boolean highest = most != age;
        if (bound.isEmpty()) {
            return value.compareTo(highest ? Collections.max(all) : Collections.min(all)) == 0;
        }
        int over = value.compareTo(bound.get().value());
        return over == 0 ? INCLUDES.matcher(word).matches() : over > 0 == highest;
    }
}
