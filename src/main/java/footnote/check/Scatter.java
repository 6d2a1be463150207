package footnote.check;

import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a claim whose words are picked from all over a long sentence, and so hardly say what that says. */
final class Scatter {

    /** The words of a claim stand within so many times as many of the text, counted by those of content. */
    private static final int WITHIN = 3;

    /**
     * What is told aside: in brackets, of whom or what a sentence is about, or before what somebody else of it says, "Ann Lee called it dear
     * and said that …".
     */
    private static final Pattern ASIDE = Pattern.compile(
            "\\([^()]*\\)|, (?:which|who|whose|where)\\b[^,;.]*,"
                    + "|(?<=\\p{Lu}[\\p{L}’'-]{1,30}), (?!(?:and|or|but|so|as|when|while|if|though|although|because)\\b)\\p{Ll}[^,;.]*,"
                    + "|(?<=^\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30})?) \\p{Ll}[^.;:]*?,? and (?=(?:said|says|told|added|warned|argued|explained|insisted|called|denied|promised|announced|claimed)\\b)");

    /** Tells what somebody or something is: "Ann Lee is the head of Orr". */
    private static final Pattern BEING = Pattern.compile("^\\W*\\p{Lu}[\\p{L}’'. -]*? (?:is|was|are|were) ");

    /** So many stems of a text tell whom or what it is about. */
    private static final int BEGINNING = 4;

    private Scatter() {}

    /** Whether the nearest places of a claim's words in a text lie that far apart, with what it tells aside and without. */
    static boolean isIn(Claim claim, String text) {
        List<String> there = Stems.of(text);
        Set<String> own = Stems.without(Stems.shared(claim.told(), there), about(claim, there));
        int words = Math.max(claim.words(), own.size());
        return isFar(own, words, there)
                && isFar(own, words, Stems.of(ASIDE.matcher(text).replaceAll(" ")));
    }

    /** The stems of the name that a claim tells what it is of, where a text is about that, too. */
    private static Set<String> about(Claim claim, List<String> there) {
        if (!BEING.matcher(claim.text()).find()) {
            return Set.of();
        }
        List<String> beginning = there.subList(0, Math.min(BEGINNING, there.size()));
        return claim.names().stream()
                .filter(name -> name.leads() && !Collections.disjoint(name.stems(), beginning))
                .flatMap(name -> name.stems().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isFar(Set<String> own, int words, List<String> there) {
        return !own.isEmpty() && shortest(there, own) >= WITHIN * words;
    }

    /** How long the shortest run of a text's stems is that has all of some; endless where none has. */
    private static int shortest(List<String> there, Set<String> all) {
        Map<String, Integer> held = new HashMap<>();
        int shortest = Integer.MAX_VALUE;
        int from = 0;
        for (int to = 0; to < there.size(); to++) {
            if (all.contains(there.get(to))) {
                held.merge(there.get(to), 1, Integer::sum);
            }
            while (held.size() == all.size()) {
                shortest = Math.min(shortest, to - from + 1);
                held.computeIfPresent(there.get(from++), (_, times) -> times == 1 ? null : times - 1);
            }
        }
        return shortest;
    }
}
