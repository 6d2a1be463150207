package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Those of whom alone an English sentence tells something: "Islanders who hold a card travel free."
 *
 * @param noun whom they belong to, in small letters
 * @param which stems of what makes them out: a verb and the noun behind it, or an age or a thing
 */
public record Restriction(String noun, Set<String> which) {

    private static final Set<String> SOME = Set.of("most", "many", "all", "some", "few", "several", "only");
    private static final Set<String> WHO = Set.of("who", "that");

    /** What makes some of all those out, as a place needn't: "guests under 12", "tenants without a lease". */
    private static final Set<String> BY_WHAT = Set.of("under", "over", "below", "above", "aged", "with", "without");

    /** Whether a claim begins with all of those of whom some alone are told of, each time that sentences begin with them. */
    public static boolean isDropped(List<Word> claim, List<List<Word>> sentences) {
        Set<String> own = new HashSet<>();
        claim.forEach(word -> own.addAll(Stems.of(word.text())));
        Restriction all = beginning(claim);
        List<Restriction> told = sentences.stream()
                .map(Restriction::beginning)
                .filter(begun -> !begun.noun.isEmpty() && begun.noun.equals(all.noun))
                .toList();
        return !told.isEmpty()
                && all.which.isEmpty()
                && told.stream().allMatch(some -> !some.which.isEmpty() && Collections.disjoint(some.which, own));
    }

    /** The noun that a sentence begins with, in the plural and without an article; one without a name for none. */
    private static Restriction beginning(List<Word> words) {
        int noun = !words.isEmpty() && words.getFirst().isIn(SOME) ? 1 : 0;
        if (words.size() < noun + 3
                || !words.get(noun).is("NOUN") && !words.get(noun + 1).isIn(BY_WHAT)
                || !words.get(noun).lower().matches("\\p{L}+s|people|men|women|children")) {
            return new Restriction("", Set.of());
        }
        Word behind = words.get(noun + 1);
        int verb = behind.isIn(WHO) ? next(words, noun + 2, "VERB") : noun + 1;
        int end = next(words, verb + 1, "VERB", "NOUN", "PROPN", "NUM");
        List<Integer> making = behind.isIn(WHO) ? List.of(verb, end) : behind.isIn(BY_WHAT) ? List.of(end) : List.of();
        return new Restriction(
                words.get(noun).lower(),
                making.stream()
                        .filter(at -> at < words.size())
                        .flatMap(at -> Stems.of(words.get(at).text()).stream())
                        .collect(Collectors.toSet()));
    }

    /** The next word with one of some parts of speech from a place on. */
    private static int next(List<Word> words, int from, String... tags) {
        int at = from;
        while (at < words.size() && !words.get(at).is(tags)) {
            at++;
        }
        return at;
    }
}
