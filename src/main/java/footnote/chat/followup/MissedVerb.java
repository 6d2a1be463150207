package footnote.chat.followup;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The verb of a question that the tagger took for a noun, since it is one as well: "ban" of "Will the council ban scooters?" English. */
final class MissedVerb {

    private static final Pattern AUXILIARY = Pattern.compile(AuxiliaryVerbs.OF_DEED);

    private static final Pattern DETERMINER =
            Pattern.compile("the|an?|this|that|these|those|my|your|our|his|her|its|their");

    private MissedVerb() {}

    /** The words of a question with it for a verb, and who does it and what it is done to for nouns: "Did the firm report losses?" */
    static List<Word> tagged(List<Word> words) {
        int auxiliary = IntStream.range(0, words.size())
                .filter(at -> words.get(at).is("AUX")
                        && AUXILIARY.matcher(words.get(at).lower()).matches())
                .findFirst()
                .orElse(words.size());
        int start = auxiliary + 1;
        while (start < words.size()
                && DETERMINER.matcher(words.get(start).lower()).matches()) {
            start++;
        }
        boolean subject = start < words.size()
                && (start > auxiliary + 1 || words.get(start).isCapital() || isPlural(words.get(start)));
        if (!subject) {
            return words;
        }
        int end = words.get(start).isCapital() ? start + 1 : start;
        while (end < words.size() && (words.get(end).isNominal() || isPlural(words.get(end)))) {
            end++;
        }
        List<Word> tagged = new ArrayList<>(words);
        IntStream.range(start, end)
                .filter(at -> words.get(at).is("VERB"))
                .forEach(at -> tagged.set(at, words.get(at).tagged("NOUN")));
        verb(words, start, end).ifPresent(at -> tagged.set(at, words.get(at).tagged("VERB")));
        return tagged;
    }

    /** Behind the subject's first word: before what is done to several, or before what no noun phrase goes on with. */
    private static OptionalInt verb(List<Word> words, int start, int end) {
        boolean elsewhere = words.subList(end, words.size()).stream().anyMatch(word -> word.is("VERB", "AUX"));
        if (elsewhere || end - start < 2) {
            return OptionalInt.empty();
        }
        boolean several = isPlural(words.get(end - 1));
        boolean last = words.subList(end, words.size()).stream().allMatch(word -> word.is("PUNCT"));
        return IntStream.range(start + 1, several ? end - 1 : last ? start : end)
                .filter(at -> words.get(at).is("NOUN") && !isPlural(words.get(at)))
                .max();
    }

    /** Behind "does" this is no verb. */
    private static boolean isPlural(Word word) {
        return word.is("NOUN", "VERB")
                && word.lower().endsWith("s")
                && !word.lower().endsWith("ss");
    }
}
