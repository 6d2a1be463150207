package footnote.check;

import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a claim that ranks two things the other way round: "flour is preferred to salt". English. */
final class Order {

    /** What one thing is to another that isn't so to it. */
    private static final Pattern RELATION = Pattern.compile(
            "\\b(?:prefer\\p{L}* (?:to|over)|preferable to|(?:super|infer|sen|jun)ior to|(?:out)?rank\\p{L}* (?:above|below))\\b",
            Pattern.CASE_INSENSITIVE);

    private Order() {}

    /** Whether a claim has one thing before another in an order where some words have the other before the one. */
    static boolean isTurned(String claim, List<String> sentences) {
        Matcher relation = RELATION.matcher(claim);
        if (!relation.find()) {
            return false;
        }
        List<String> one = Stems.of(claim.substring(0, relation.start()));
        List<String> other = Stems.of(claim.substring(relation.end()));
        return sentences.stream().anyMatch(sentence -> {
            Matcher told = RELATION.matcher(sentence);
            if (!told.find()) {
                return false;
            }
            Set<String> before = Set.copyOf(Stems.of(sentence.substring(0, told.start())));
            Set<String> behind = Set.copyOf(Stems.of(sentence.substring(told.end())));
            boolean turned = one.stream().anyMatch(stem -> behind.contains(stem) && !before.contains(stem))
                    || other.stream().anyMatch(stem -> before.contains(stem) && !behind.contains(stem));
            return turned && Collections.disjoint(one, before);
        });
    }
}
