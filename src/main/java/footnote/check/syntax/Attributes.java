package footnote.check.syntax;

import footnote.grammar.NumberWords;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is put to a number or a name within its noun phrase: "171 league games", "the painter Per Lie", "Per Lie, the painter". English.
 *
 * @param anchor the stems of the number, or of the last word of the name
 * @param rest the stems of what the number counts, or of what stands before that word or behind it in apposition
 */
public record Attributes(List<String> anchor, Set<String> rest) {

    private static final Pattern NUMBER = Pattern.compile("(?i)" + NumberWords.ALL);

    /**
     * Whether a claim puts to a number or a name what sentences put to another, where they put something else to it: "171 goals" over "58 goals
     * in 171 games", "the painter Per Lie" over "the painter Rolf Strand and the critic Per Lie".
     */
    public static boolean isTraded(List<Word> claim, List<List<Word>> sentences) {
        Set<String> spoken = OtherDeeds.stems(claim.stream());
        List<Attributes> there =
                sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
        return in(claim).stream().anyMatch(own -> {
            List<Attributes> same = there.stream()
                    .filter(other -> other.anchor.equals(own.anchor) && !spoken.containsAll(other.rest))
                    .toList();
            return !same.isEmpty()
                    && there.stream()
                            .noneMatch(other -> other.anchor.equals(own.anchor) && other.rest.containsAll(own.rest))
                    && same.stream().allMatch(other -> own.isOfOtherThan(other, there));
        });
    }

    private boolean isOfOtherThan(Attributes same, List<Attributes> there) {
        Set<String> lacking = Stems.without(rest, same.rest);
        return there.stream().anyMatch(other -> !other.anchor.equals(anchor) && other.rest.containsAll(lacking));
    }

    private static List<Attributes> in(List<Word> words) {
        List<Attributes> all = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int to = end(words, from);
            if (to > from) {
                of(words.subList(from, to), apposition(words, to)).ifPresent(all::add);
                from = to;
            }
        }
        return all;
    }

    private static Optional<Attributes> of(List<Word> phrase, List<Word> apposition) {
        int number = Nouns.end(phrase, 0, word -> !isNumber(word));
        int counted = Nouns.end(phrase, number, Attributes::isNumber);
        if (counted < phrase.size()) {
            return Optional.of(of(phrase.subList(number, counted), phrase.subList(counted, phrase.size()).stream()));
        }
        int last = phrase.size() - 1;
        return phrase.get(last).isName()
                ? Optional.of(of(
                        phrase.subList(last, phrase.size()),
                        Stream.concat(phrase.subList(0, last).stream(), apposition.stream())))
                : Optional.empty();
    }

    private static Attributes of(List<Word> anchor, Stream<Word> rest) {
        return new Attributes(
                anchor.stream().flatMap(word -> Stems.of(word.text()).stream()).toList(), OtherDeeds.stems(rest));
    }

    /** What stands in apposition behind a comma and an article. */
    private static List<Word> apposition(List<Word> words, int comma) {
        boolean stands = comma + 1 < words.size()
                && words.get(comma).text().equals(",")
                && words.get(comma + 1).is("DET");
        return stands ? words.subList(comma + 2, end(words, comma + 2)) : List.of();
    }

    private static int end(List<Word> words, int from) {
        return Nouns.end(words, from, word -> word.isNominal() || word.isName());
    }

    /** Whether it is a number in figures or in words, whatever it was taken for. */
    private static boolean isNumber(Word word) {
        return word.is("NUM") || NUMBER.matcher(word.text()).matches();
    }
}
