package footnote.answer;

import footnote.corpus.Sentence;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Orders the sentences of the passages that were found by how likely each one answers the question. Thread-safe.
 *
 * <p>A weighted sum of what can be seen of a sentence: how near its vector is, how much of the question its words and its
 * context cover, how good its passage is, whether it holds the kind of thing that is asked for and the question doesn't. The
 * weights are those of a listwise softmax regression (Cao et al. 2007), fitted by {@code footnote.measure}'s {@code weights}
 * on half a of OneStopQA's news and SQuAD 2.0's dev part (both CC BY-SA 4.0) and of ClapNQ (Apache-2.0): a difference of
 * scores is the logarithm of how much likelier one sentence is. The second and third sentence are those that say
 * something else besides (Carbonell and Goldstein 1998).
 */
final class SentenceRanker {

    /** Passages below the best few seldom hold the answer, and cost time. */
    private static final int PASSAGES = 5;

    private static final double COSINE = 6.57;
    private static final double COVERAGE = 2.26;
    private static final double CONTEXT = 3.97;
    private static final double PASSAGE = 4.55;
    private static final double CUE = 1.44;
    private static final double NEIGHBOUR = 0.51;
    private static final double HEADING = -0.66;

    /** Set by hand: a sentence of another year, or of another figure, answers another question. */
    private static final double NUMBER = -1;

    /** What a sentence loses whose stems were all said by a better one. */
    private static final double SAID = 2;

    /** So many of the best are put in an order in which each says something else. */
    private static final int VARIED = 3;

    /** How far down something else is looked for. */
    private static final int LOOKED_THROUGH = 12;

    /** A heading of fewer words says nothing: "US-China relations". */
    private static final int TELLING_WORDS = 6;

    private final Retriever retriever;

    SentenceRanker(Retriever retriever) {
        this.retriever = retriever;
    }

    /**
     * A sentence in its place.
     *
     * @param at its position among its passage's sentences
     */
    record Ranked(Hit hit, int at, double score) {

        Hit.Line line() {
            return hit.sentences().get(at);
        }
    }

    /** The sentences of the best passages, best first; none where no passage was found. */
    List<Ranked> rank(String question, Retrieval retrieval) {
        Coverage asked = Coverage.of(Stems.ofQuestion(question), retriever);
        QuestionKind kind = QuestionKind.of(question);
        List<String> numbers = Stems.ofQuestion(question).stream()
                .filter(stem -> Character.isDigit(stem.charAt(0)))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        List<Hit> hits = retrieval.hits();
        for (Hit hit : hits.subList(0, Math.min(PASSAGES, hits.size()))) {
            Set<String> title = Set.copyOf(Stems.of(hit.source().title()));
            List<Hit.Line> stating = Statements.of(hit).sentences();
            Set<String> before = Set.of();
            for (int at = 0; at < hit.sentences().size(); at++) {
                Hit.Line line = hit.sentences().get(at);
                Set<String> stems = new HashSet<>(line.stems());
                if (isTelling(line) && stating.contains(line)) {
                    Set<String> context = union(stems, before, title);
                    double score = COVERAGE * asked.by(stems)
                            + CONTEXT * asked.by(context)
                            + PASSAGE * hit.score()
                            + COSINE * line.cosine()
                            + NEIGHBOUR * neighbour(hit, at)
                            + (kind.isNewIn(line.text(), question) ? CUE : 0)
                            + (line.kind() == Sentence.Kind.HEADING ? HEADING : 0)
                            + (context.containsAll(numbers) ? 0 : NUMBER);
                    ranked.add(new Ranked(hit, at, score));
                }
                before = stems;
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return varied(ranked);
    }

    /** The same, the next of the first few always that which is best for what the ones before it don't say. */
    private static List<Ranked> varied(List<Ranked> ranked) {
        List<Ranked> rest = new ArrayList<>(ranked.subList(0, Math.min(LOOKED_THROUGH, ranked.size())));
        List<Ranked> varied = new ArrayList<>();
        while (varied.size() < VARIED && !rest.isEmpty()) {
            Ranked next = rest.stream()
                    .max(Comparator.comparingDouble(each -> each.score() - SAID * said(each, varied)))
                    .orElseThrow();
            varied.add(next);
            rest.remove(next);
        }
        varied.addAll(rest);
        varied.addAll(ranked.subList(varied.size(), ranked.size()));
        return varied;
    }

    /** The largest share of a sentence's stems that one of the others holds, or the other way round. */
    private static double said(Ranked sentence, List<Ranked> others) {
        Set<String> stems = new HashSet<>(sentence.line().stems());
        double said = 0;
        for (Ranked other : others) {
            Set<String> both = new HashSet<>(other.line().stems());
            int fewer = Math.max(1, Math.min(stems.size(), both.size()));
            both.retainAll(stems);
            said = Math.max(said, (double) both.size() / fewer);
        }
        return said;
    }

    private static boolean isTelling(Hit.Line line) {
        return line.kind() != Sentence.Kind.HEADING || line.text().split("\\s+").length >= TELLING_WORDS;
    }

    /** The better cosine of the sentences beside it. */
    private static double neighbour(Hit hit, int at) {
        double before = at > 0 ? hit.sentences().get(at - 1).cosine() : 0;
        return at + 1 < hit.sentences().size()
                ? Math.max(before, hit.sentences().get(at + 1).cosine())
                : before;
    }

    private static Set<String> union(Set<String> stems, Set<String> before, Set<String> title) {
        Set<String> union = new HashSet<>(stems);
        union.addAll(before);
        union.addAll(title);
        return union;
    }
}
