package footnote.quote.asked;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.NumberWords;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The things that a question asks the number of: "How many of the old boats sank?" Immutable. English.
 *
 * @param thing the stems of their word
 */
record Counted(Set<String> thing) {

    private static final Pattern ASKED = Pattern.compile(
            "\\bhow many (?:of (?:the|its|their) |more |other |different )?(?:[\\p{L}’'-]+ ){0,2}?(?<thing>[\\p{L}’'-]+)"
                    + "(?= (?:" + AuxiliaryVerbs.ALL
                    + "|to|of|in|at|on|for|from|with|per|there|who|that|\\p{L}+ed|live|work|die|attend|visit|use|own|speak|come|go|get|play|take|need|want|suffer|belong)\\b|\\W*$)",
            Pattern.CASE_INSENSITIVE);

    /** A number, and the few words behind it. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{Sc}\\p{L}\\d.,-])(?:\\d[\\d,]*(?: (?:hundred|thousand|[mb]illion))?|" + NumberWords.ALL
                    + ")\\b((?: [\\p{L}’'-]+){1,3})",
            Pattern.CASE_INSENSITIVE);

    /** Words for a number that are nouns themselves. */
    private static final Set<String> NUMBERS = Set.of(
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion");

    private static final WordReader READER = new WordReader();

    Counted {
        thing = Set.copyOf(thing);
    }

    /** Those that a question counts; empty where it asks otherwise. */
    static Optional<Counted> in(String question) {
        Matcher asked = ASKED.matcher(question);
        return asked.find() ? Optional.of(new Counted(Stems.ofQuestion(asked.group("thing")))) : Optional.empty();
    }

    /** Whether a sentence tells a number of the very thing. */
    boolean isIn(String sentence) {
        return !thing.isEmpty()
                && COUNT.matcher(sentence)
                        .results()
                        .anyMatch(count -> Stems.of(count.group(1)).containsAll(thing));
    }

    /**
     * Whether each number of a sentence is of something else than the thing, which it or what stands beside it names: "Forty boats passed the
     * mills" tells no number of mills.
     */
    boolean isOther(String sentence, String around) {
        if (thing.isEmpty() || !Stems.of(around).containsAll(thing)) {
            return false;
        }
        List<Word> words = READER.readParts(sentence);
        List<String> heads = IntStream.range(0, words.size())
                .filter(at -> isNumber(words.get(at)) && (at == 0 || !isNumber(words.get(at - 1))))
                .mapToObj(at -> head(words, at))
                .toList();
        return !heads.isEmpty()
                && heads.stream().allMatch(head -> !head.isEmpty() && Collections.disjoint(Stems.of(head), thing));
    }

    private static boolean isNumber(Word word) {
        return word.is("NUM") || word.isIn(NUMBERS);
    }

    /** The noun that a number counts; empty where none stands behind it. */
    private static String head(List<Word> words, int number) {
        String head = "";
        for (Word word : words.subList(number + 1, words.size())) {
            boolean of = head.isEmpty() && (word.lower().equals("of") || word.is("DET"));
            if (!of && !word.isNominal()) {
                break;
            }
            head = word.is("NOUN") && !word.isIn(NUMBERS) ? word.text() : head;
        }
        return head;
    }
}
