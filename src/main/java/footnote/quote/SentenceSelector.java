package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.corpus.Fields;
import footnote.grammar.NumberWords;
import footnote.quote.asked.Code;
import footnote.quote.asked.Definition;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Months;
import footnote.quote.asked.Signpost;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Selects the sentences that are quoted from those that may answer a question. */
final class SentenceSelector {

    /** How many are quoted, at most. */
    static final int MOST = 3;

    /** Sentences are added until they are this likely to hold the answer. */
    private static final double ENOUGH = 0.88;

    /** One that is so much less likely than the best, a logarithm of odds, fills the answer rather than completes it. */
    static final double FAR = 3.5;

    /** So does one that is so much less likely than a best one that holds the kind of thing that is asked for. */
    private static final double FAR_FROM_TOLD = 2.5;

    /** What tells one of several from the others by a figure, a letter or its place. */
    private static final Pattern IN_ORDER = Pattern.compile("(?i)\\d|\\b(?:(?-i:[A-Z])|" + NumberWords.PLACES + ")\\b");

    private SentenceSelector() {}

    /**
     * The best sentences, as many as it takes; where some stand by the very code that is asked about, in the section on what is, or are of the
     * one who is, none of another's.
     */
    static List<Ranked> select(String question, List<Ranked> all) {
        List<Ranked> ranked = ofSame(question, all);
        Set<String> asked = Stems.ofQuestion(question);
        double best = ranked.getFirst().score();
        double whole = ranked.stream().mapToDouble(r -> odds(r, best)).sum();
        List<Ranked> chosen = new ArrayList<>();
        double likely = 0;
        QuestionKind kind = QuestionKind.of(question);
        boolean told = kind.isOfThing() && kind.isNewIn(ranked.getFirst().text(), question);
        Predicate<Ranked> besides =
                besides(question, asked, ranked.getFirst()).or(beyondDefinition(question, ranked.getFirst()));
        for (Ranked next : ranked) {
            if (best - next.score() > (told ? FAR_FROM_TOLD : FAR)
                    || !chosen.isEmpty() && (isIdleField(question, kind, asked, next.line()) || besides.test(next))
                    || chosen.stream()
                            .anyMatch(each ->
                                    Rows.isLessAsked(next, each, asked) || Lists.isOfOtherLabel(next, each, asked))) {
                continue;
            }
            chosen.add(next);
            likely += odds(next, best) / whole;
            if (chosen.size() == MOST || likely >= ENOUGH) {
                break;
            }
        }
        return Disagreement.with(question, withBelow(chosen), ranked).stream()
                .flatMap(TableNotes::with)
                .distinct()
                .toList();
    }

    /** Each, with what stands right below a heading of which nothing was chosen: it tells nothing itself. */
    private static List<Ranked> withBelow(List<Ranked> chosen) {
        return chosen.stream()
                .flatMap(ranked -> Stream.concat(
                        Stream.of(ranked),
                        Headings.below(ranked.hit(), ranked.at())
                                .filter(at -> Excerpt.isStatement(ranked.hit(), at))
                                .map(at -> new Ranked(ranked.hit(), at, ranked.score()))
                                .filter(_ -> chosen.stream().noneMatch(other -> Headings.isAbove(ranked, other)))
                                .stream()))
                .toList();
    }

    /**
     * Those that stand by the same code as the question, and are, where the best is, of the same article, section and speaker; all where none
     * do, or only such as are so much less likely than the best that they tell of something else.
     */
    private static List<Ranked> ofSame(String question, List<Ranked> all) {
        QuestionKind kind = QuestionKind.of(question);
        Set<String> asked = Stems.ofQuestion(question);
        Predicate<Ranked> another = Stream.of(
                        ofOtherArticle(question, all),
                        ranked -> HeadingMatch.isOfAnother(kind, asked, ranked.hit(), ranked.at()),
                        ofOtherMonth(question),
                        ofNamesake(question),
                        Speaker.in(question)
                                .<Predicate<Ranked>>map(named -> named::isAnother)
                                .orElse(_ -> false))
                .filter(of -> !of.test(all.getFirst()))
                .reduce(ofOtherInOrder(question), Predicate::or);
        List<Ranked> same = all.stream().filter(another.negate()).toList();
        return same.isEmpty() || all.getFirst().score() - same.getFirst().score() > FAR ? all : same;
    }

    /** Whether a sentence names a month, or stands in an article of one, and neither it nor what stands around it that of the question. */
    private static Predicate<Ranked> ofOtherMonth(String question) {
        return Months.areIn(question)
                ? ranked -> (ranked.source().published() != null || Months.areIn(ranked.text()))
                        && Months.areLacking(question, Surroundings.near(ranked))
                : _ -> false;
    }

    /** Whether a sentence tells of another with the same first or last name. */
    private static Predicate<Ranked> ofNamesake(String question) {
        Sibling sibling = Sibling.of(question);
        return ranked -> sibling.isNamed(ranked.text(), Surroundings.before(ranked), ranked.titleStems());
    }

    /**
     * Whether a sentence below its title names another version or error than the question, or its passage another place in an order.
     */
    static Predicate<Ranked> ofOtherInOrder(String question) {
        if (!IN_ORDER.matcher(question).find()) {
            return _ -> false;
        }
        Predicate<String> code = Code.otherThan(question);
        Predicate<Ranked> place = InOrder.otherThan(question);
        return ranked -> code.test(ranked.underHeadings(ranked.title() + '\n' + ranked.text())) || place.test(ranked);
    }

    /** Whether a line of a sheet only fills the answer: it has no word of the question's, nor the kind of thing that is asked for. */
    private static boolean isIdleField(String question, QuestionKind kind, Set<String> asked, Hit.Line line) {
        return Fields.isLabelled(line.text())
                && line.stems().stream().noneMatch(asked::contains)
                && !(kind.isOfThing() && kind.isNewIn(line.text(), question));
    }

    /**
     * Whether a sentence only fills the answer, as it has no word of the question's: of another article than the best, with what stands over them,
     * where that has one, or beside a line of a sheet whose label names what is asked for, or is such a line of another label than all of that which is asked for,
     * or as it tells only where something is told.
     */
    private static Predicate<Ranked> besides(String question, Set<String> asked, Ranked best) {
        boolean shares = !Collections.disjoint(asked, Surroundings.stems(best, 0));
        boolean labelled = FieldLabel.isNamed(question, best.text());
        boolean said = FieldLabel.isSaidAtLength(question, best.text());
        return next -> shares && !next.isOfSameArticle(best) && Collections.disjoint(asked, Surroundings.stems(next, 0))
                || said && Fields.isLabelled(next.text()) && !FieldLabel.isTold(question, next.text())
                || labelled && !FieldLabel.isNamed(question, next.text()) && Collections.disjoint(asked, next.stems())
                || Signpost.isIdle(question, next.text());
    }

    /** Whether a sentence tells something else of a thing than what it is, which the best tells, and doesn't go on from that: how to make one. */
    private static Predicate<Ranked> beyondDefinition(String question, Ranked best) {
        Set<String> term = Definition.ofAny(question);
        boolean told = TitleOpening.isOrDefines(question, term, best);
        return next -> told
                && !Definition.isIn(next.text(), term)
                && !(next.hit().equals(best.hit()) && next.at() == best.at() + 1);
    }

    /** Whether a sentence's passage lacks a name of the question that another article is on. */
    private static Predicate<Ranked> ofOtherArticle(String question, List<Ranked> all) {
        List<Hit> hits = all.stream().map(Ranked::hit).distinct().toList();
        return OtherThing.isInTitle(question, hits)
                ? ranked -> OtherThing.isOfOtherTitle(question, ranked, Surroundings.passage(ranked), hits)
                : _ -> false;
    }

    private static double odds(Ranked ranked, double best) {
        return Math.exp(ranked.score() - best);
    }
}
