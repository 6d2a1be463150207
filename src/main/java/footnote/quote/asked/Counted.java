package footnote.quote.asked;

import footnote.check.statement.Units;
import footnote.grammar.NumberWords;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The things that a question asks the number of: "How many of the old boats sank?" Immutable. English.
 *
 * @param word for them
 * @param thing its stems
 * @param kind those of the word for their kinds, where the number of these is asked for: "How many types of boats are there?"
 * @param name whether their word is a name: "Americans" are told of as people, where their country is named
 */
record Counted(String word, Set<String> thing, Set<String> kind, boolean name) {

    /** The first word in the plural, before which no other thing begins: not "How many lost their jobs?" */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:how many|(?:what|the|maximum|minimum|total|average|exact) number of) (?:of (?:the|its|their) )?(?:(?:\\p{L}+ )?(?<kind>types|kinds|sorts|forms|varieties) of )?(?:(?!(?:an?|the|its|his|her|their|our|your|my)\\b)[\\p{L}’'-]+ ){0,2}?"
                    + "(?<thing>(?!(?:is|was|has|does|its|his|this|times)\\b)[\\p{L}’'-]+s|people|(?:police|wo)?men|children|staff|police|sheep|fish)\\b(?!['’])");

    /** A number, and the few words behind it. */
    private static final Pattern COUNT = Pattern.compile("(?i)(?<![\\p{Sc}\\p{L}\\d.,-])(?:\\d[\\d,]*(?: (?:"
            + NumberWords.SCALES + "))?|" + NumberWords.ALL + ")\\b(?<counted>(?:[ -][\\p{L}’'-]+){1,3})");

    private static final Pattern SHARE_OF = Pattern.compile(
            "(?i)\\b\\d[\\d.,]*+(?: ?%| per ?cent) of (?!(?:them|these|those|us|you|all)\\b)(?<whole>(?:(?!(?:to|with|for|in|on|by|at|from|and|or|that|who|which)\\b)[\\p{L}\\d’'-]+ ?){1,4})");

    private static final Pattern ONE = Pattern.compile("(?i)(?:1|one)\\b");

    /** A number in words, some of which are nouns themselves. */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)" + NumberWords.ALL + "|(?:dozen|" + NumberWords.SCALES + ")s?");

    private static final WordReader READER = new WordReader();

    Counted {
        thing = Set.copyOf(thing);
        kind = Set.copyOf(kind);
    }

    /** Those that a question counts; empty where it asks otherwise. */
    static Optional<Counted> in(String question) {
        Matcher asked = ASKED.matcher(question);
        return asked.find()
                ? Optional.of(new Counted(
                        asked.group("thing"),
                        Stems.ofQuestion(asked.group("thing")),
                        asked.group("kind") == null ? Set.of() : Stems.ofQuestion(asked.group("kind")),
                        Character.isUpperCase(asked.group("thing").charAt(0))))
                : Optional.empty();
    }

    /** Whether a sentence tells a number of the very thing. */
    boolean isIn(String sentence) {
        String signs = Units.others(word);
        return !thing.isEmpty() && COUNT.matcher(sentence).results().anyMatch(this::isOf)
                || !signs.isEmpty()
                        && Pattern.compile("\\d ?(?:" + signs + ")(?![\\p{L}\\d²³])")
                                .matcher(sentence)
                                .find();
    }

    /** A sentence without the shares that it tells of something else: "10% of the profits" where boats are counted. */
    String withoutSharesOfOthers(String sentence) {
        return SHARE_OF.matcher(sentence)
                .replaceAll(share -> Matcher.quoteReplacement(
                        Stems.meet(share.group("whole"), thing) ? share.group() : share.group("whole")));
    }

    /** Whether a number is of the very thing: forty mills, a 40-mill town or one mill, but not forty mill workers. */
    private boolean isOf(MatchResult count) {
        String counted = count.group("counted");
        return ONE.matcher(count.group()).lookingAt() || counted.startsWith("-")
                ? Stems.of(counted).containsAll(thing)
                : names(counted);
    }

    /** Whether words hold the very word for the thing: in the singular it may only tell of what kind something else is. */
    private boolean names(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split(" ")).contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether each number of a sentence is of something else than the thing, which it or what stands beside it names: "Forty boats passed the
     * mills" tells no number of mills.
     */
    boolean isOther(String sentence, String around) {
        if (thing.isEmpty() || name || isIn(sentence) || !Stems.of(around).containsAll(thing)) {
            return false;
        }
        List<Word> words = READER.readParts(sentence);
        List<String> counted = IntStream.range(0, words.size())
                .filter(at -> isNumber(words.get(at)) && (at == 0 || !isNumber(words.get(at - 1))))
                .mapToObj(at -> counted(words.subList(at + 1, words.size())))
                .toList();
        return !counted.isEmpty() && counted.stream().allMatch(phrase -> !phrase.isEmpty() && isOther(phrase));
    }

    private boolean isOther(String phrase) {
        return !names(phrase) && !kind.containsAll(Stems.of(phrase));
    }

    private static boolean isNumber(Word word) {
        return word.is("NUM") || IN_WORDS.matcher(word.text()).matches();
    }

    /** What a number counts, with what that is of: "thirds of the boats"; empty where no noun stands there. */
    private static String counted(List<Word> words) {
        List<Word> phrase = words.stream()
                .takeWhile(word ->
                        word.isNominal() || word.is("DET") || word.lower().equals("of"))
                .toList();
        return phrase.stream().anyMatch(word -> word.is("NOUN") && !isNumber(word))
                ? phrase.stream().map(Word::text).collect(Collectors.joining(" "))
                : "";
    }
}
