package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.quote.asked.Code;
import footnote.quote.asked.Period;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        for (Ranked next : ranked) {
            if (best - next.score() > (told ? FAR_FROM_TOLD : FAR)
                    || !chosen.isEmpty() && isIdleField(question, kind, asked, next.line())
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
        return Disagreement.with(question, chosen, ranked);
    }

    /** Those that stand by the same code, are of the same speaker, or of a section on the same as the question; all where none do. */
    private static List<Ranked> ofSame(String question, List<Ranked> all) {
        Optional<Speaker> speaker = Speaker.in(question).filter(named -> !named.isAnother(all.getFirst()));
        List<Hit> hits = all.stream().map(Ranked::hit).distinct().toList();
        boolean onIt = !isOfOtherArticle(question, all.getFirst(), hits);
        Set<String> asked = Stems.ofQuestion(question);
        boolean inIts = !Headings.isOfAnother(
                asked, all.getFirst().hit(), all.getFirst().at());
        List<Ranked> same = all.stream()
                .filter(each -> !isOfAnother(question, each)
                        && !(onIt && isOfOtherArticle(question, each, hits))
                        && !(inIts && Headings.isOfAnother(asked, each.hit(), each.at()))
                        && !speaker.map(named -> named.isAnother(each)).orElse(false))
                .toList();
        return same.isEmpty() ? all : same;
    }

    /** Whether a sentence and its heading name another code than the one asked about: another version, another error. */
    private static boolean isOfAnother(String question, Ranked ranked) {
        return Code.isOther(question, Headings.over(ranked.hit(), ranked.at(), ranked.text()), Set.of());
    }

    /** Whether a line of a sheet only fills the answer: it has no word of the question's, nor the kind of thing that is asked for. */
    private static boolean isIdleField(String question, QuestionKind kind, Set<String> asked, Hit.Line line) {
        return Fields.LINE.matcher(line.text()).matches()
                && !Furniture.endsLikeSentence(line.text())
                && line.stems().stream().noneMatch(asked::contains)
                && !(kind.isOfThing() && kind.isNewIn(line.text(), question));
    }

    /** Whether a sentence's passage lacks a name of the question that another article is on, or is of another quarter. */
    private static boolean isOfOtherArticle(String question, Ranked ranked, List<Hit> hits) {
        Set<String> passage = Surroundings.passage(ranked);
        return OtherThing.isOfOtherTitle(question, ranked, passage, hits) || Period.isOther(question, passage);
    }

    private static double odds(Ranked ranked, double best) {
        return Math.exp(ranked.score() - best);
    }
}
