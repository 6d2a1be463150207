package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.grammar.PersonalTitles;
import footnote.grammar.ProperNames;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.quote.asked.Names;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether words tell of another thing that goes by the same word as one of a question's: another name, another place that it is of. Immutable. */
final class Sibling {

    /** A name of two words of which the first isn't a person's title. */
    private static final Pattern TWO_NAMES = Pattern.compile(
            "(?<!^)(?<!\\p{Lu}\\p{L}{0,20}[ -])\\b(?!(?:M(?:r|s|rs)|Dr|Sir|Lord|Saint|St|King|Queen|Prince|Princess|Pope|President|Minister|Professor|Judge|Captain|General)\\b)(\\p{Lu}\\p{L}+)"
                    + " (\\p{Lu}\\p{L}+)(?![\\p{L}-]| \\p{Lu})");

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:it|its|he|she|they|his|her|their|this)\\b");

    private static final String NAME = ProperNames.NO_DAY + "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]*)*";

    /** A thing by the place or the body that it is of, or by whose it is: "ambassador to London", "Ely's next match", "head of sales". */
    private static final Pattern GOVERNED = Pattern.compile(
            "\\b(?<thing>\\p{Ll}{4,}) (?<preposition>to|of|for|in|at) (?:the )?(?<name>" + NAME + ")|(?<owner>" + NAME
                    + ")['’]s?(?=(?<owned>(?: (?!(?:to|of|for|in|at|on|by|from)\\b)\\p{Ll}+){1,3}))"
                    + "|(?i)\\b(?<office>head|director|manager|minister|secretary|chief|chair) (?:of|for) (?:the )?(?<of>\\p{L}+)");

    /** Say of no thing of which kind it is. */
    private static final Set<String> OF_NO_KIND = Set.of(
            "other another only sole same own such certain many more most much few several various different whole very last next"
                    .split(" ", -1));

    /** A word that may be in another degree has so many letters. */
    private static final int LEAST_PLAIN = 4;

    /** What stands before a word that begins no sentence. */
    private static final Pattern WITHIN = Pattern.compile("[\\p{Ll},;] $");

    /** So many characters behind a name tell whether it begins with one. */
    private static final int CONTEXT = 40;

    private static final WordReader READER = new WordReader();

    /** The names of two words in the question, each with its first and its last. */
    private final List<MatchResult> names;

    private Sibling(List<MatchResult> names) {
        this.names = names;
    }

    static Sibling of(String question) {
        return new Sibling(TWO_NAMES
                .matcher(question)
                .results()
                .filter(name -> !Stems.ofQuestion(name.group(1)).isEmpty())
                .toList());
    }

    /** Whether what would be quoted tells of another: by a name that begins or ends alike, where no name is asked for, or by what it is of or which kind. */
    static boolean isTold(Reading reading) {
        String question = reading.question();
        return reading.kind() != QuestionKind.WHO
                        && of(question).isNamed(reading.quoted(), Surroundings.before(reading.best()), reading.title())
                || isGoverned(question, reading.quoted(), reading.quotedBelowHeadingsStems())
                || isOfOtherKind(question, reading.quoted(), reading.quotedBelowHeadingsStems(), reading::article);
    }

    /**
     * Whether some words lack a name of the question but for its first word, and hold another that begins with it, "Port Ely" for "Port York", before
     * which no pronoun may stand for the first; or but for its last, and hold another that ends with it, "Tom Lee" for "Ann Lee", or "Lee" where
     * he was named last.
     *
     * @param before what the passage says before the words
     * @param title the stems of its title
     */
    boolean isNamed(String words, String before, Set<String> title) {
        return names.stream()
                .anyMatch(name -> isOfOtherLast(name, words, title) || isOfOtherFirst(name, words, before, title));
    }

    private static boolean isOfOtherLast(MatchResult name, String words, Set<String> title) {
        return words.contains(name.group(1))
                && isLacking(name.group(2), words, title)
                && Pattern.compile(
                                "(?U)\\b" + name.group(1) + " (?!" + name.group(2) + ")\\p{Lu}\\p{L}+\\b(?! \\p{Lu})")
                        .matcher(words)
                        .results()
                        .anyMatch(other -> !PRONOUN.matcher(words.substring(0, other.start()))
                                .find());
    }

    private static boolean isOfOtherFirst(MatchResult name, String words, String before, Set<String> title) {
        if (!words.contains(name.group(2)) || !isLacking(name.group(1), words, title)) {
            return false;
        }
        Pattern called = Pattern.compile("(?U)(?:\\b(?!(?:" + PersonalTitles.ALL
                + ")\\b)(?<first>\\p{Lu}\\p{Ll}+) )?\\b" + name.group(2) + "\\b");
        return called.matcher(words)
                .results()
                .map(other -> other.group("first") == null ? lastFirst(called, before) : first(other, words))
                .anyMatch(first -> !first.isEmpty() && !first.equals(name.group(1)));
    }

    private static boolean isLacking(String name, String words, Set<String> title) {
        return !words.contains(name) && Collections.disjoint(Stems.of(name), title) && !Names.isWordIn(name, words);
    }

    /** The first name with which a last one was given last; empty where it was given with none. */
    private static String lastFirst(Pattern called, String text) {
        return called.matcher(text)
                .results()
                .filter(name -> name.group("first") != null)
                .map(name -> first(name, text))
                .reduce("", (_, last) -> last);
    }

    /** The first name before a last one; empty where it is another word that begins a sentence: "Yesterday Lee spoke". */
    private static String first(MatchResult name, String text) {
        boolean within = WITHIN.matcher(text.substring(0, name.start())).find();
        String told = text.substring(name.start(), Math.min(name.end() + CONTEXT, text.length()));
        return within || READER.readParts(told).getFirst().is("PROPN") ? name.group("first") : "";
    }

    /**
     * Whether a question asks of a thing that is of a place, a body or somebody, and words tell of that of another and don't name that one.
     *
     * @param told the stems of the words and of what stands over them
     */
    static boolean isGoverned(String question, String words, Set<String> told) {
        return GOVERNED.matcher(question).results().anyMatch(asked -> {
            Set<String> name = stems(asked, "name", "owner", "of");
            return !name.isEmpty()
                    && Collections.disjoint(told, name)
                    && GOVERNED.matcher(words)
                            .results()
                            .filter(other -> preposition(other).equals(preposition(asked)))
                            .anyMatch(other -> !Collections.disjoint(thing(other), thing(asked)));
        });
    }

    /** "York's coach" is the coach of York. */
    private static String preposition(MatchResult governed) {
        return Objects.requireNonNullElse(governed.group("preposition"), "of");
    }

    private static Set<String> stems(MatchResult governed, String... groups) {
        return Stream.of(groups)
                .map(governed::group)
                .filter(Objects::nonNull)
                .flatMap(words -> Stems.ofQuestion(words).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> thing(MatchResult governed) {
        return stems(governed, "thing", "owned", "office");
    }

    /**
     * Whether words lack what a question says of which kind a thing is, and tell of another kind of it, "business customers", where an article
     * tells of both: "personal customers", too.
     *
     * @param told the stems of the words and of what stands over them
     */
    static boolean isOfOtherKind(String question, String words, Set<String> told, Supplier<String> article) {
        if (!mayLack(List.copyOf(Stems.ofQuestion(question)), told)) {
            return false;
        }
        List<List<String>> asked = kinds(question)
                .filter(kind -> told.stream().noneMatch(stem -> isDegree(kind.getFirst(), stem))
                        && told.contains(kind.getLast()))
                .toList();
        return !asked.isEmpty() && asked.stream().anyMatch(kind -> isOfOtherKind(kind, question, words, article));
    }

    /** Whether one that is told stands behind one that isn't, which is sooner seen than what they are. */
    private static boolean mayLack(List<String> asked, Set<String> told) {
        return IntStream.range(1, asked.size())
                .anyMatch(at -> told.contains(asked.get(at)) && !told.contains(asked.get(at - 1)));
    }

    private static boolean isOfOtherKind(List<String> kind, String question, String words, Supplier<String> article) {
        Set<String> stems = Stems.ofQuestion(question);
        return kinds(words)
                        .anyMatch(other -> other.getLast().equals(kind.getLast()) && !stems.contains(other.getFirst()))
                && Collections.indexOfSubList(Stems.of(article.get()), kind) >= 0;
    }

    /** Whether a word is another, or says it in another degree: "poorer" for "poor". */
    private static boolean isDegree(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return one.equals(other)
                || shorter.length() >= LEAST_PLAIN && one.startsWith(shorter) && other.startsWith(shorter);
    }

    /** The stems of each common noun in a text, behind that of the word before it that says of which kind it is. */
    private static Stream<List<String>> kinds(String text) {
        List<Word> words = READER.readParts(text);
        return IntStream.range(1, words.size())
                .filter(at -> words.get(at).is("NOUN") && words.get(at - 1).is("ADJ", "NOUN"))
                .filter(at -> !words.get(at - 1).isIn(OF_NO_KIND))
                .filter(at -> !words.get(at).isCapital()
                        && (at == 1 || !words.get(at - 1).isCapital()))
                .mapToObj(at -> words.subList(at - 1, at + 1).stream()
                        .flatMap(word -> Stems.ofQuestion(word.text()).stream())
                        .toList())
                .filter(stems -> stems.size() == 2);
    }
}
