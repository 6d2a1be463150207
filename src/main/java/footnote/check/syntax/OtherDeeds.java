package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sentences tell, beside a claim.
 *
 * @param claimed what the claim tells
 * @param deeds what they tell
 * @param nouns stems of all that they speak of
 * @param spoken of all that the claim speaks of
 * @param names of its names
 */
record OtherDeeds(List<Deed> claimed, List<Deed> deeds, Set<String> nouns, Set<String> spoken, Set<String> names) {

    static OtherDeeds beside(List<Word> claim, List<Deed> claimed, List<Deed> deeds, Set<String> nouns) {
        Stream<Word> names = claim.stream().filter(Word::isName);
        return new OtherDeeds(claimed, deeds, nouns, stems(claim.stream()), stems(names));
    }

    static Set<String> stems(Stream<Word> words) {
        return words.flatMap(word -> Stems.of(word.text()).stream()).collect(Collectors.toSet());
    }

    /** Those with the same verb. */
    List<Deed> like(Deed own) {
        return deeds.stream().filter(other -> other.verb().equals(own.verb())).toList();
    }

    /** Those of some nouns that tell who or what is meant. */
    Set<String> telling(Set<String> some) {
        Set<String> telling = Stems.shared(some, names);
        return telling.isEmpty() ? some : telling;
    }

    /** Whether a claim speaks of some, and not where it has others. */
    boolean speaks(Set<String> some, Set<String> others, Deed own) {
        return some.stream().allMatch(noun -> spoken.contains(noun) && !others.contains(noun))
                && claimed.stream()
                        .filter(other -> !Deed.meet(telling(other.doers()), telling(own.doers())))
                        .noneMatch(other -> Deed.meet(telling(other.doers()), some));
    }
}
