package footnote.write;

import footnote.answer.QuestionKind;
import footnote.answer.Reply;
import footnote.check.Claim;
import footnote.check.Support;
import footnote.check.Support.Verdict;
import footnote.search.Stems;
import footnote.write.CheckedText.Checked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Whether a checked answer holds as much as the articles' own words would. */
final class Substance {

    /** An answer of fewer words of content says nothing by itself: "The answer is: 88." */
    private static final int LEAST_WORDS = 3;

    /** The score in the middle between a supported and an unsupported sentence. */
    private static final double REWORDED = 0.575;

    /** What has this score is supported but for what it lacks. */
    private static final double NEARLY = 0.8;

    private Substance() {}

    /**
     * Whether an answer is worth showing: more than half of what it claims, or half with its first sentence, is supported, or so in other
     * words as far as can be told; what is supported is neither the question said back nor one sentence over and over nor a bare figure;
     * and it is about the question, and holds the kind of thing that was asked for, one that the question doesn't name, or does so as
     * well as the quotes that would stand in its place.
     *
     * @param quotes what the articles themselves answer, asked for where it matters
     */
    static boolean isWorth(List<Checked> sentences, String question, Supplier<Reply> quotes) {
        List<Checked> holding = sentences.stream()
                .filter(checked -> checked.support().verdict() == Verdict.SUPPORTED
                        || lacksOneWord(checked)
                        || isReworded(checked) && !checked.claim().quotes().isEmpty())
                .toList();
        if (holding.isEmpty() || !isMost(sentences)) {
            return false;
        }
        List<Claim> supported = holding.stream().map(Checked::claim).toList();
        Set<String> texts = supported.stream().map(Claim::text).collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        supported.forEach(claim -> said.addAll(claim.stems()));
        boolean repeats = texts.size() * 2 < supported.size();
        boolean answers = !Stems.ofQuestion(question).containsAll(said);
        int words = said.size() + (supported.stream().anyMatch(Claim::denies) ? 1 : 0);
        return !repeats
                && answers
                && words >= LEAST_WORDS
                && holding.stream().anyMatch(Checked::answers)
                && (isOfKind(supported, question) || lacksKind(quotes.get(), question));
    }

    private static boolean isOfKind(List<Claim> claims, String question) {
        QuestionKind kind = QuestionKind.of(question);
        return !kind.isOfThing() || claims.stream().anyMatch(claim -> kind.isNewIn(claim.text(), question));
    }

    /** Whether quotes that answer don't hold the kind of thing that was asked for either; a reason needs no word that tells it. */
    private static boolean lacksKind(Reply quotes, String question) {
        QuestionKind kind = QuestionKind.of(question);
        return quotes.answered()
                && (kind == QuestionKind.WHY
                        || quotes.citations().stream()
                                .noneMatch(citation -> kind.isNewIn(citation.citedText(), question)));
    }

    /** Whether a sentence is supported but for one word, which is no fact: "a small town". */
    private static boolean lacksOneWord(Checked checked) {
        return isReworded(checked)
                && checked.support().score() >= NEARLY
                && checked.support().missing().size() == 1;
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
