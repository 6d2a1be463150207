package footnote.quote.asked;

import footnote.grammar.NameParticles;
import footnote.grammar.Possessives;
import footnote.search.analysis.Edits;
import footnote.search.analysis.Stems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in a question, and which of them a passage lacks. A name may be written in another way there: "Celeron" for "Céloron",
 * "Scandinavian" for "Scandinavia", "ECB" for "European Central Bank".
 */
public final class Names {

    /** One word of a name, or its initials: "U.S." */
    private static final String PART =
            "(?:(?:\\p{Lu}\\.){2,}|(?!I\\b)" + NameParticles.JOINED + "?\\p{Lu}[\\p{L}\\d’'-]*(?:\\.\\d+)*)";

    private static final Pattern NAME = Pattern.compile("(?U)(?<!^)(?<![.!?] )\\b" + PART + "(?: " + PART + "){0,5}");

    /** A first name, by which an article need not call who goes by "Mr Lee" there. */
    private static final Pattern BEFORE_LAST =
            Pattern.compile("\\b(?<!\\p{Lu}\\p{L}{1,20} )\\p{Lu}\\p{Ll}+ (?=(?<last>\\p{Lu}[\\p{L}-]+))");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

    /** A king's number: "Henry VIII". */
    private static final Pattern NUMERAL = Pattern.compile("[IVX]{2,}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    /** A shorter word with another letter is mostly another word. */
    private static final int ONE_EDIT_FROM = 5;

    private static final int TWO_EDITS_FROM = 8;

    /** A shorter name is part of many words. */
    private static final int PART_FROM = 6;

    private Names() {}

    /** A question's names, as they are written; empty where it has none. */
    static String in(String question) {
        return names(question).collect(Collectors.joining(" "));
    }

    public static Set<String> stems(String question) {
        return names(question).flatMap(word -> Stems.ofQuestion(word).stream()).collect(Collectors.toSet());
    }

    /**
     * The share of a question's names that a passage lacks; 0 where it names nothing.
     *
     * @param stems of the passage and what stands over it
     * @param text the same in words
     * @param weight how much a missing name counts, of 1, by the most of its stems
     */
    public static double lacking(String question, Set<String> stems, String text, ToDoubleFunction<String> weight) {
        List<String> lacking = unsaid(question, stems).toList();
        if (lacking.isEmpty()) {
            return 0;
        }
        List<String> words = List.of(NO_LETTERS.split(text));
        String initials = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return lacking.stream()
                        .filter(name -> !isWritten(name, words, initials))
                        .mapToDouble(name -> Stems.ofQuestion(name).stream()
                                .mapToDouble(weight)
                                .max()
                                .orElse(0))
                        .sum()
                / names(question).count();
    }

    /**
     * The stems of a question's names that a passage holds in no wording.
     *
     * @param stems of the passage and what stands over it
     */
    public static Set<String> unsaidStems(String question, Set<String> stems) {
        return unsaid(question, stems)
                .flatMap(name -> Stems.ofQuestion(name).stream())
                .filter(stem -> !stems.contains(stem))
                .collect(Collectors.toSet());
    }

    /**
     * The stems of the first names in a question of those whom an article names in full, and a passage of it by their last name: "Ann" of
     * "Ann Lee", where it says "Lee".
     */
    public static Set<String> firstNames(String question, Set<String> passage, String article) {
        return BEFORE_LAST
                .matcher(question)
                .results()
                .filter(name -> passage.containsAll(Stems.ofQuestion(name.group("last"))))
                .filter(name -> article.contains(name.group() + name.group("last")))
                .flatMap(name -> Stems.ofQuestion(name.group()).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> unsaid(String question, Set<String> stems) {
        return names(question).filter(name -> !stems.containsAll(Stems.ofQuestion(name)));
    }

    /** Word by word, but for several that are one in another spelling: "United States". */
    private static Stream<String> names(String question) {
        return NAME.matcher(question)
                .results()
                .flatMap(name -> words(name.group()).stream())
                .map(Possessives::without)
                .filter(word -> !NUMERAL.matcher(word).matches())
                .filter(word -> !Stems.ofQuestion(word).isEmpty());
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            if (!words.isEmpty() && areOne(words.getLast(), word)) {
                words.add(words.removeLast() + ' ' + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean areOne(String word, String next) {
        return !Stems.ofQuestion(word).isEmpty()
                && !Stems.ofQuestion(next).isEmpty()
                && Stems.ofQuestion(word + ' ' + next).size() == 1;
    }

    /** Whether a text has a word with the stems of another, or one that is written nearly so. */
    public static boolean isWordIn(String word, String text) {
        return Stems.of(text).containsAll(Stems.ofQuestion(word))
                || isWritten(word, List.of(NO_LETTERS.split(text)), "");
    }

    private static boolean isWritten(String written, List<String> words, String initials) {
        if (ACRONYM.matcher(written).matches() && initials.contains(written)) {
            return true;
        }
        String name = plain(written);
        int edits = name.length() >= TWO_EDITS_FROM ? 2 : name.length() >= ONE_EDIT_FROM ? 1 : 0;
        return edits > 0
                && words.stream()
                        .map(Names::plain)
                        .anyMatch(word -> name.length() >= PART_FROM && word.contains(name)
                                || Math.abs(word.length() - name.length()) <= edits
                                        && Edits.between(name, word) <= edits);
    }

    private static String plain(String word) {
        String bare = Possessives.without(word).toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    }
}
