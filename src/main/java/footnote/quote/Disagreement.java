package footnote.quote;

import footnote.check.statement.Capitalised;
import footnote.check.statement.Negation;
import footnote.check.statement.QuantityReader;
import footnote.check.statement.Retraction;
import footnote.corpus.TableRows;
import footnote.grammar.CalendarWords;
import footnote.quote.asked.Years;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the article of another day that tells the same with other numbers or another name, so that a reader isn't given the
 * one fact and kept from the other. Its bounds are tried by a table of pairs in {@code DisagreementTableTest}.
 */
final class Disagreement {

    /** Sentences that are so near in meaning tell of the same thing. */
    private static final double SAME = 0.72;

    /** A sentence this much worse than the best one answers another question, on the ranker's scale. */
    private static final double NEAR = 2;

    /** One that takes back what it says may be so much worse. */
    private static final double FAR = 5.5;

    /** Two sentences differ by a name alone where so much of the one's other words stands in the other. */
    private static final double SAME_WORDS = 0.8;

    /** Fewer words than that tell of no one thing. */
    private static final int LEAST_WORDS = 2;

    /** Fewer tell of no one deed that one denies. */
    private static final int FEW_WORDS = 4;

    /** Every day's news has another one. */
    private static final Pattern WEEKDAY = Pattern.compile(CalendarWords.DAYS);

    private Disagreement() {}

    /**
     * What the latest edition of an article says in the place of a sentence, in the words nearest to it, but where a year is asked about; the
     * sentence where none does.
     */
    static Ranked latest(String question, Ranked one, List<Ranked> ranked) {
        if (!Years.in(question).isEmpty()) {
            return one;
        }
        Comparator<Ranked> byDay = Comparator.comparing(
                next -> next.source().published(), Comparator.nullsFirst(Comparator.naturalOrder()));
        return ranked.stream()
                .filter(next -> next.source().isOfLaterEdition(one.source())
                        && (isNear(one, next) || areOfSame(one, next) && apart(one, next) < NEAR))
                .max(byDay.thenComparingDouble(
                        next -> next.line().vector().cosine(one.line().vector())))
                .orElse(one);
    }

    /**
     * The chosen sentences, the first in the words of its latest edition, each after it in its newest words, and the one that disagrees
     * with the first, if any, which then takes the last place: nothing older stands where a newer article contradicts it and isn't quoted.
     */
    static List<Ranked> with(String question, List<Ranked> chosen, List<Ranked> ranked) {
        Ranked first = latest(question, chosen.getFirst(), ranked);
        List<Ranked> told = new ArrayList<>(List.of(first));
        for (Ranked next : chosen.subList(1, chosen.size())) {
            Ranked newest = newer(next, ranked).orElse(next);
            if (!told.contains(newest)) {
                told.add(newest);
            }
        }
        Optional<Ranked> other = newer(first, ranked)
                .or(() -> ranked.stream().filter(next -> isNear(first, next)).findFirst());
        if (other.isPresent() && !told.contains(other.get())) {
            told.subList(Math.min(told.size(), SentenceSelector.MOST - 1), told.size())
                    .clear();
            told.add(other.get());
        }
        return told;
    }

    /** The best that is newer and disagrees. */
    private static Optional<Ranked> newer(Ranked one, List<Ranked> ranked) {
        return ranked.stream()
                .filter(next -> isAfter(next, one) && isNear(one, next))
                .findFirst();
    }

    private static boolean isNear(Ranked one, Ranked other) {
        double apart = apart(one, other);
        return isOfOtherDay(one, other)
                && (apart < (corrects(one, other) ? FAR : NEAR) && disagree(one, other)
                        || apart < FAR && undo(one, other));
    }

    private static boolean isAfter(Ranked one, Ranked other) {
        LocalDate day = one.source().published();
        LocalDate otherDay = other.source().published();
        return day != null && otherDay != null && day.isAfter(otherDay);
    }

    private static boolean isOfOtherDay(Ranked one, Ranked other) {
        return isAfter(one, other) || isAfter(other, one);
    }

    /** Whether the newer one's article says in its title that it sets right what was told before. */
    private static boolean corrects(Ranked one, Ranked other) {
        Ranked newer = isAfter(one, other) ? one : other;
        return Retraction.isCorrection(newer.source().title());
    }

    /** Whether one tells that what the other says was wrong, or isn't so. */
    private static boolean undo(Ranked one, Ranked other) {
        Ranked newer = isAfter(one, other) ? one : other;
        Ranked older = newer.equals(one) ? other : one;
        return takesBack(newer)
                        && !takesBack(older)
                        && !Collections.disjoint(numbers(newer.line()), numbers(older.line()))
                || !Negation.in(newer.text()).isEmpty()
                        && Negation.in(older.text()).isEmpty()
                        && sayAlike(Set.copyOf(newer.stems()), Set.copyOf(older.stems()), FEW_WORDS);
    }

    private static boolean takesBack(Ranked one) {
        return Retraction.isIn(one.text(), one.title());
    }

    private static boolean disagree(Ranked one, Ranked other) {
        return areOfSame(one, other)
                && (differ(numbers(one.line()), numbers(other.line())) || differByName(one.line(), other.line()));
    }

    /** Whether both tell of the same thing. */
    private static boolean areOfSame(Ranked one, Ranked other) {
        return one.line().vector().cosine(other.line().vector()) >= SAME
                && !isRowOfOther(one.line(), other.line())
                && !isRowOfOther(other.line(), one.line());
    }

    private static double apart(Ranked one, Ranked other) {
        return Math.abs(one.score() - other.score());
    }

    /** Whether one is a row of a table on something that the other doesn't tell of. */
    private static boolean isRowOfOther(Hit.Line row, Hit.Line other) {
        List<TableRows.Cell> cells = TableRows.cells(row.text());
        return cells.size() > 1
                && !other.stems().containsAll(Stems.of(cells.getFirst().text()));
    }

    /** Whether both tell something of which each lacks one of the other's. */
    private static boolean differ(Set<String> one, Set<String> two) {
        return !one.containsAll(two) && !two.containsAll(one);
    }

    private static Set<String> numbers(Hit.Line line) {
        return QuantityReader.in(line.text()).stream()
                .map(number -> number.value().stripTrailingZeros() + number.unit())
                .collect(Collectors.toSet());
    }

    /** Whether both say the same, word by word, of other names. */
    private static boolean differByName(Hit.Line one, Hit.Line two) {
        Set<String> names = names(one);
        Set<String> others = names(two);
        return differ(names, others)
                && sayAlike(Stems.without(one.stems(), names), Stems.without(two.stems(), others), LEAST_WORDS);
    }

    /** Whether so much of some words stands among others, of at least so many. */
    private static boolean sayAlike(Set<String> some, Set<String> others, int least) {
        int fewer = Math.min(some.size(), others.size());
        long both = some.stream().filter(others::contains).count();
        return fewer >= least && both >= SAME_WORDS * fewer;
    }

    private static Set<String> names(Hit.Line line) {
        return Capitalised.names(line.text(), Set.of()).stream()
                .filter(name -> !WEEKDAY.matcher(name).matches())
                .flatMap(name -> Stems.of(name).stream())
                .collect(Collectors.toSet());
    }
}
