package footnote.check;

import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of sentences that may be cited for a claim.
 *
 * @param first the stems of its first sentence, and of what it is an item or a row below
 * @param stems those of all of them
 */
record CitableRun(Run run, Set<String> first, Set<String> stems) {

    /** The longest run of sentences that is cited for one claim. */
    private static final int LONGEST = 3;

    /** A sentence more must cover so much more of the claim. */
    private static final double PER_SENTENCE = 0.13;

    /** What the first sentence of a run covers by itself weighs so much more: it is what the reader reads first. */
    private static final double FIRST = 0.2;

    /** Every run of a passage's sentences with nothing but white space between them. */
    static List<CitableRun> of(Hit hit) {
        Map<String, List<String>> over = new HashMap<>();
        List<Set<String>> stems = IntStream.range(0, hit.sentences().size())
                .mapToObj(at -> Stream.concat(
                                Stream.concat(Stream.of(hit.line(at)), Items.lead(hit, at).stream())
                                        .flatMap(line -> line.stems().stream()),
                                ItemContext.over(hit, at).stream()
                                        .flatMap(above -> over.computeIfAbsent(above.words(), Stems::of).stream()))
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
        List<CitableRun> runs = new ArrayList<>();
        for (int from = 0; from < stems.size(); from++) {
            Set<String> held = new HashSet<>();
            for (int to = from; to < Math.min(stems.size(), from + LONGEST); to++) {
                if (to > from && !Run.touch(hit, to - 1)) {
                    break;
                }
                held.addAll(stems.get(to));
                runs.add(new CitableRun(new Run(hit, from, to), stems.get(from), Set.copyOf(held)));
            }
        }
        return runs;
    }

    /** How much of a claim its words cover, the less the longer it is. */
    double fit(Claim claim) {
        return claim.coverage().by(stems::contains)
                + FIRST * claim.coverage().by(first::contains)
                - PER_SENTENCE * (run.to() - run.from());
    }
}
