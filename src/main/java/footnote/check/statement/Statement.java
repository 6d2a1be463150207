package footnote.check.statement;

import footnote.grammar.CalendarWords;
import footnote.search.Hit;
import footnote.search.analysis.Spelling;
import footnote.search.analysis.Stems;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a text says, in parts that can be compared one by one, each of which is read when it is first asked for. For one thread. */
public final class Statement {

    private static final Pattern TALKS_OF_MONEY = Pattern.compile(
            "\\b(?:cost|pa(?:y|id)|spen[dt]|budget|price|worth|fund|invest|revenue|loan|borrow|owe|earn|donat|receiv|grant)");

    private static final Pattern ONE = Pattern.compile("\\bone\\b");

    private static final Pattern TWO = Pattern.compile("\\b(?:twice|both)\\b");

    private static final Pattern TWICE = Pattern.compile("\\b(?:twice|doubl(?:e[sd]?|ing))\\b");

    /** What is forbidden, which denies it without a "not". */
    private static final Pattern FORBIDDEN =
            Pattern.compile("((?:(?!\\b(?:is|are|was|were|may|can|must|but|however|although|while)\\b)[^;:.!?()])*)"
                    + "\\b(?:is|are|was|were|be|been)(?: \\p{L}+ly)? (?:forbidden|banned|prohibited|barred)\\b");

    /** Refuses, prevents or ends something, be it without a "not". */
    private static final Pattern DENYING = Pattern.compile(
            "\\b(?:(?:refus|declin|den(?:y|ie)|reject|dismiss|fail|prevent|stop|block|ban|bar|prohibit|forb[ia]d|avoid|protect|ceas|fix|re?solv|abolish|discontinu|remov|former|previous)\\p{L}*"
                    + "|untrue|false|wrong|baseless|groundless|unfounded|(?:drop(?:s|ped|ping)?|withdr[ae]w\\p{L}*) (?:its |the )?support|g[ai]ven? up|turn\\p{L}*(?: [\\p{L}'-]+){0,5}? down|end(?:s|ed)?|quit|until|till|up to|used to|once|gone)\\b");

    /** Ends something, or keeps it from being. */
    private static final Pattern ENDING = Pattern.compile(
            "\\b(?:(?:abolish|avoid|ban|adjourn|cancel|ceas|defer|discontinu|forb[ia]d|lift|postpon|prevent|prohibit|refus|scrap|stop|suspend|waiv)\\p{L}*|end(?:s|ed)?|bar(?:s|red)|lapse[sd]?|put(?:s|ting)? off)\\b");

    private static final Pattern ONLY = Pattern.compile("\\bonly\\b");

    /** What isn't so but in a case, which is to say that it is so in that case only. */
    private static final Pattern NOT_EXCEPT =
            Pattern.compile("(?:\\b(?:not|no|never|cannot)|n't)\\b[^;.]*\\b(?:except|unless|other than|apart from)\\b");

    private static final Pattern SPACE = Pattern.compile("\\s{2,}|[^\\S ]");

    private final String text;
    private final String plain;
    private final @Nullable List<String> own;
    private @Nullable Set<String> stems;
    private @Nullable Denial denial;
    private @Nullable List<Quantity> quantities;

    private Statement(String text, @Nullable List<String> own) {
        this.text = CalendarWords.withDatesInFull(ScaledRow.spelt(text));
        this.plain = plain(this.text);
        this.own = this.text.equals(text) ? own : null;
    }

    /** What a text says. */
    public static Statement of(String text) {
        return new Statement(text, null);
    }

    /** What a sentence of a passage says. */
    public static Statement of(Hit.Line line) {
        return new Statement(line.text(), line.stems());
    }

    /** The text in lower case, its apostrophes and white space alike. */
    public String plain() {
        return plain;
    }

    /** Those of its words, each once, in its order. */
    public Set<String> stems() {
        if (stems == null) {
            String phrased = PhrasalVerbs.plain(text);
            stems = new LinkedHashSet<>(own != null && phrased.equals(text) ? own : Stems.of(phrased));
        }
        return stems;
    }

    /** The stems of what it tells, be it in other words or in numbers: "most" for "64 per cent"; a set of the caller's own. */
    public Set<String> told() {
        Set<String> told = Opposites.withLike(stems());
        told.addAll(Opposites.complements(stems()));
        told.addAll(Majority.in(this));
        return told;
    }

    /** The stems of what the groups of a pattern find in it, but for those that the rest of it has, too. */
    public Set<String> only(Pattern pattern) {
        Set<String> only = pattern.matcher(plain)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull)
                .flatMap(words -> Stems.of(words).stream())
                .collect(Collectors.toSet());
        return only.isEmpty()
                ? only
                : Stems.without(only, Stems.of(pattern.matcher(plain).replaceAll(" ")));
    }

    /** The stems of what it denies or doubts. */
    public Set<String> doubted() {
        return denial().doubted();
    }

    /** How often it denies something. */
    public int nots() {
        return denial().nots();
    }

    /** Its quantities, in their order. */
    public List<Quantity> quantities() {
        if (quantities == null) {
            quantities = QuantityReader.in(text);
        }
        return quantities;
    }

    private Denial denial() {
        if (denial == null) {
            denial = Denial.in(text);
        }
        return denial;
    }

    /**
     * Whether it holds a quantity that carries this one, be it without the unit that it gives another, "46 million pounds, first 30
     * million", or that money is meant in: "The state pays 11 million of that."
     */
    public boolean says(Quantity quantity) {
        boolean inUnit = quantities().stream().anyMatch(own -> own.isIn(quantity.unit()))
                || quantity.isMoney() && TALKS_OF_MONEY.matcher(plain).find();
        return quantity.counts(1) && ONE.matcher(plain).find()
                || quantity.counts(2) && TWO.matcher(plain).find()
                || isApart(quantity)
                || quantity.isSpan() && stems().containsAll(Stems.of(quantity.unit()))
                || quantities().stream()
                        .anyMatch(own -> own.carries(quantity) || inUnit && own.carriesInItsUnit(quantity));
    }

    /** Whether it tells that something comes a whole one of a unit before or after something else: "a month earlier". */
    private boolean isApart(Quantity one) {
        return !one.unit().isEmpty()
                && one.value().compareTo(BigDecimal.ONE) == 0
                && Pattern.compile("\\ban? " + Pattern.quote(one.unit())
                                + " (?:early|earlier|late|later|before|after|ago|longer)\\b")
                        .matcher(plain)
                        .find();
    }

    /** Whether it goes on with a number of what one before it counts: "They have 20 days. After a year it is 25." */
    public boolean says(Quantity quantity, Statement before) {
        return !quantity.unit().isEmpty()
                && before.quantities().stream().anyMatch(other -> other.isIn(quantity.unit()))
                && quantities().stream().anyMatch(own -> own.carriesInItsUnit(quantity));
    }

    /**
     * Whether its numbers make this one: the half of one that is told to be twice it, or the other way round, or a sum or a difference of
     * two.
     *
     * @param sum whether a sum is meant
     * @param difference whether a difference is
     */
    public boolean makes(Quantity quantity, boolean sum, boolean difference) {
        return TWICE.matcher(plain).find() && quantities().stream().anyMatch(quantity::isTwiceOrHalf)
                || sum && quantity.isMade(quantities(), BigDecimal::add)
                || difference && quantity.isMade(quantities(), BigDecimal::subtract);
    }

    /** Whether one denies what the other says; "alcohol isn't paid for" denies nothing of meals that are paid for "without alcohol". */
    public boolean contradicts(Statement other) {
        boolean deniesBoth = !Collections.disjoint(Opposites.complements(doubted()), other.doubted());
        if (deniesBoth || Opposites.areApart(plain, other.plain)) {
            return true;
        }
        boolean agrees = nots() == other.nots() && (agrees(other) || other.agrees(this));
        return !agrees && (denies(other) || other.denies(this)) && !saysOtherwise(other) && !other.saysOtherwise(this);
    }

    /** Whether the other says without a "not" what this one denies. */
    private boolean saysOtherwise(Statement other) {
        return ONLY.matcher(plain).find() && NOT_EXCEPT.matcher(other.plain).find()
                || denial().byDeeds()
                        && nots() >= other.nots()
                        && DENYING.matcher(other.plain).find()
                || nots() > 0
                        && other.nots() == 0
                        && Clauses.parts(other.plain).anyMatch(clause -> isEndedIn(clause) || isOppositeIn(clause));
    }

    /** Whether a clause says the opposite of what this one denies, of the same: "theft is excluded" for "theft isn't covered". */
    private boolean isOppositeIn(String clause) {
        List<String> told = Stems.of(clause);
        return !denial().without().isEmpty()
                && told.containsAll(denial().without())
                && Opposites.holds(Set.copyOf(told), doubted());
    }

    /** Whether a clause ends something of what this one denies: "fees are abolished" for "no fees are charged". */
    private boolean isEndedIn(String clause) {
        Matcher ends = ENDING.matcher(clause);
        return ends.find()
                && Collections.disjoint(stems(), Stems.of(ends.group()))
                && !Collections.disjoint(doubted(), Stems.of(clause));
    }

    /** Whether both deny the same, or what the other alone denies is what this one's "not" is said of. */
    private boolean agrees(Statement other) {
        return !Collections.disjoint(Opposites.withLike(doubted()), other.doubted())
                || other.doubted().stream()
                        .anyMatch(stem ->
                                denial().without().contains(stem) && !doubted().contains(stem));
    }

    /** Whether both deny something or neither does, which two meanings hardly differ by; what is banned is denied, too. */
    public boolean deniesAsMuchAs(Statement other) {
        return doubted().isEmpty() == other.doubted().isEmpty()
                || saysOtherwise(other)
                || other.saysOtherwise(this)
                || Opposites.holds(stems(), other.doubted())
                || Opposites.holds(other.stems(), doubted());
    }

    private boolean denies(Statement other) {
        if (denial().denied().isEmpty()) {
            return false;
        }
        Set<String> told = Opposites.withLike(other.stems());
        Set<String> doubted = Opposites.withLike(other.doubted());
        List<String> denied = denial().denied().stream()
                .filter(stem -> told.contains(stem) && !doubted.contains(stem))
                .toList();
        return !denied.isEmpty() && !other.only(FORBIDDEN).containsAll(denied);
    }

    /** A text in small letters, with plain spaces and apostrophes. */
    public static String plain(String text) {
        return SPACE.matcher(Spelling.withPlainApostrophes(text))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
