package footnote.check;

import footnote.check.statement.Statement;
import footnote.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a claim that puts words of another sentence into what it says: "must tell the personnel office" where the article has the line
 * manager told of this, and the personnel office of something else.
 */
final class Borrowing {

    private Borrowing() {}

    /**
     * Whether two neighbouring words of a claim, behind what it begins with, stand in none of the sentences that it rests on, and beside
     * each other in another one.
     *
     * @param sentences that it rests on; a pronoun there may stand for anything
     * @param meant stems of names that they mean without giving them
     * @param others all of the passages
     */
    static boolean isIn(Claim claim, List<Statement> sentences, Set<String> meant, List<Hit.Line> others) {
        List<String> stems = claim.stems();
        List<Boolean> held = stems.stream()
                .map(stem -> meant.contains(stem)
                        || sentences.stream()
                                .anyMatch(sentence -> sentence.stems().contains(stem)))
                .toList();
        int begins = held.indexOf(true);
        if (begins < 0 || sentences.stream().anyMatch(Coherence::leans)) {
            return false;
        }
        return IntStream.range(begins + 1, stems.size() - 1)
                .filter(at -> !held.get(at) && !held.get(at + 1))
                .anyMatch(at ->
                        others.stream().anyMatch(line -> stand(stems.get(at), stems.get(at + 1), line.stems())));
    }

    private static boolean stand(String one, String next, List<String> stems) {
        return IntStream.range(0, stems.size() - 1)
                .anyMatch(at -> stems.get(at).equals(one) && stems.get(at + 1).equals(next));
    }
}
