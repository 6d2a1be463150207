package footnote.check;

import footnote.check.statement.Neighbours;
import footnote.check.statement.Statement;
import footnote.check.statement.WordPairs;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Things of one kind, of which one isn't the other, though they come as near in meaning as words can: a ferry and a bus. What is told of
 * "the new ferry" isn't told of "the new bus".
 */
final class Siblings {

    private static final Map<String, Set<String>> OF = WordPairs.against(Siblings.class, "siblings.txt");

    private Siblings() {}

    /** Whether a claim puts one that some words lack beside a word beside which they have another, which it lacks; a unit is looked for with its number. */
    static boolean meet(Claim claim, Statement words) {
        List<String> own = Stems.of(claim.text());
        List<String> there = Stems.of(words.plain());
        Set<String> measured = Claim.stems(claim.numbers());
        return IntStream.range(0, own.size())
                .filter(at -> !measured.contains(own.get(at)))
                .filter(at -> OF.containsKey(own.get(at)) && !words.stems().contains(own.get(at)))
                .anyMatch(at -> IntStream.range(0, there.size())
                        .filter(other -> !own.contains(there.get(other)))
                        .filter(other -> OF.getOrDefault(own.get(at), Set.of()).contains(there.get(other)))
                        .anyMatch(other -> Neighbours.meet(own, at, there, other, 1)));
    }
}
