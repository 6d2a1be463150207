package footnote.check;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom or what an answer speaks of, which a sentence with a pronoun goes on about: "It was found in 1931" is of the goblet told of
 * before, whatever else the article says was found then. For one answer; English.
 */
public final class Antecedent {

    private static final Pattern PRONOUN =
            Pattern.compile("^\\W*(?:he|she|it|they|his|her|its|their)\\b", Pattern.CASE_INSENSITIVE);

    private final Set<String> asked;
    private Set<String> spoken = Set.of();

    public Antecedent(String question) {
        this.asked = Set.copyOf(Stems.ofQuestion(question));
    }

    /** Whether a claim that begins with a pronoun rests on words that share none with what was spoken of. */
    public boolean isLost(Claim claim, List<Run> runs) {
        return PRONOUN.matcher(claim.text()).find()
                && !spoken.isEmpty()
                && stems(runs).stream().noneMatch(stem -> spoken.contains(stem) || asked.contains(stem));
    }

    /** Hears a claim, and the words that it rests on. */
    public void hear(Claim claim, List<Run> runs) {
        Set<String> heard = PRONOUN.matcher(claim.text()).find() ? new HashSet<>(spoken) : new HashSet<>();
        heard.addAll(claim.stems());
        heard.addAll(stems(runs));
        spoken = heard;
    }

    /** The stems of some words, and of the sentence before them where they go on about what it tells. */
    private static Set<String> stems(List<Run> runs) {
        Set<String> stems = new HashSet<>();
        for (Run run : runs) {
            run.lines().forEach(line -> stems.addAll(line.stems()));
            Hit.Line first = run.lines().getFirst();
            if (run.from() > 0 && Coherence.leans(Statement.of(first.text()))) {
                stems.addAll(run.hit().sentences().get(run.from() - 1).stems());
            }
        }
        return stems;
    }
}
