package footnote.answer;

import footnote.answer.Draft.Checked;
import footnote.check.Claim;
import footnote.check.Support;
import footnote.check.Support.Verdict;
import footnote.search.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a checked answer holds as much as the articles' own words would. */
final class Substance {

    /** An answer of fewer words of content says nothing by itself: "The answer is: 88." */
    private static final int LEAST_WORDS = 3;

    /** The score in the middle between a supported and an unsupported sentence. */
    private static final double REWORDED = 0.575;

    private Substance() {}

    /**
     * Whether an answer is worth showing: more than half of what it claims, or half with its first sentence, is supported, or so in
     * other words as far as can be told, and what is supported is about the question, is neither the question said back nor one sentence over and over nor a bare figure, and holds the kind of thing that was asked for, one that the question doesn't
     * name.
     */
    static boolean isWorth(List<Checked> sentences, String question) {
        List<Checked> holding = sentences.stream()
                .filter(checked -> checked.support().verdict() == Verdict.SUPPORTED)
                .toList();
        if (holding.stream().noneMatch(Checked::answers) || !isMost(sentences)) {
            return false;
        }
        List<Claim> supported = holding.stream().map(Checked::claim).toList();
        Set<String> texts = supported.stream().map(Claim::text).collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        supported.forEach(claim -> said.addAll(claim.stems()));
        boolean repeats = texts.size() * 2 < supported.size();
        boolean answers = !Stems.ofQuestion(question).containsAll(said);
        QuestionKind kind = QuestionKind.of(question);
        boolean isOfKind =
                !kind.isOfThing() || supported.stream().anyMatch(claim -> kind.isNewIn(claim.text(), question));
        return !repeats && answers && isOfKind && said.size() >= LEAST_WORDS;
    }

    /** Whether more than half of some sentences hold, or as many with the first of them, which is the answer itself. */
    private static boolean isMost(List<Checked> sentences) {
        long held = sentences.stream()
                .filter(checked -> checked.support().verdict() == Verdict.SUPPORTED || isReworded(checked))
                .count();
        boolean first = sentences.getFirst().support().verdict() == Verdict.SUPPORTED;
        return held * 2 > sentences.size() || first && held * 2 == sentences.size();
    }

    /** Whether a sentence lacks no fact, and is nearer to supported than to unsupported. */
    private static boolean isReworded(Checked checked) {
        Support support = checked.support();
        return support.verdict() == Verdict.PARTIAL
                && support.score() >= REWORDED
                && !checked.claim().lacksFact(support.missing());
    }
}
