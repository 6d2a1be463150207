package footnote.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts a large initial, which goes down over the first lines of its paragraph, before the rest of its word, and a letter in the
 * margin on the first of the lines beside it.
 */
final class PdfInitials {

    private static final Pattern INITIAL = Pattern.compile("[“\"‘']?\\p{Lu}");

    /** What an initial may begin: the rest of a word, or words in capitals. */
    private static final Pattern REST = Pattern.compile("[’']?\\p{Ll}.*|\\p{Lu}{2}.*");

    /** What begins no English word, and so goes on with one. */
    private static final Pattern BEGINS_NO_WORD =
            Pattern.compile(".{1,2}|[lmnrvx][^aeiouy]+.*|f[^aeioulry].*|(.)\\1.*");

    /** The height of a capital, as a share of its size. */
    private static final double CAPITAL = 0.7;

    /** How far the lines beside it are indented, and how near a line below it stands, in sizes of their letters. */
    private static final int NEAR = 2;

    private PdfInitials() {}

    /** @param page its words, of which those are changed that stand beside an initial: they begin where it does */
    static List<PdfWord> joined(List<PdfWord> page) {
        List<PdfWord> words = new ArrayList<>(page);
        page.stream().filter(word -> INITIAL.matcher(word.text()).matches()).forEach(initial -> join(initial, words));
        return words;
    }

    private static void join(PdfWord initial, List<PdfWord> words) {
        List<PdfWord> beside = beside(initial, words);
        if (beside.size() < 2) {
            return;
        }
        PdfWord first = beside.getFirst();
        if (REST.matcher(first.text()).matches()
                && words.stream().anyMatch(word -> isBelow(initial, word, beside.getLast()))) {
            String between = isWord(initial.text(), first.text(), words) ? " " : "";
            words.remove(initial);
            words.set(words.indexOf(first), first.from(initial.left(), initial.text() + between + first.text()));
            beside.stream()
                    .skip(1)
                    .forEach(line -> words.set(words.indexOf(line), line.from(initial.left(), line.text())));
        } else {
            words.set(words.indexOf(initial), initial.on(first));
        }
    }

    /** The first word of each line beside an initial, from above. */
    private static List<PdfWord> beside(PdfWord initial, List<PdfWord> words) {
        List<PdfWord> firsts = new ArrayList<>();
        words.stream()
                .filter(word -> PdfLetters.INITIAL * word.size() < initial.size()
                        && word.middle() < initial.bottom() + word.size() / 2
                        && word.bottom() > initial.bottom() - CAPITAL * initial.size()
                        && initial.left() - word.left() < NEAR * word.size()
                        && word.left() - initial.right() < NEAR * word.size())
                .sorted(Comparator.comparingDouble(PdfWord::left))
                .filter(word ->
                        firsts.stream().noneMatch(first -> Math.abs(first.bottom() - word.bottom()) < word.size() / 2))
                .forEach(firsts::add);
        firsts.removeIf(word -> word.left() < (initial.left() + initial.right()) / 2);
        firsts.sort(Comparator.comparingDouble(PdfWord::bottom));
        return firsts;
    }

    /** Whether a word begins the line below the lines beside an initial, where the paragraph has its whole width again. */
    private static boolean isBelow(PdfWord initial, PdfWord word, PdfWord last) {
        return word.bottom() > last.bottom()
                && word.bottom() - last.bottom() < NEAR * word.size()
                && Math.abs(word.left() - initial.left()) < NEAR * word.size()
                && word.left() < last.left();
    }

    /** Whether an initial is a word by itself, "A" or "I", as far as the page's other words tell. */
    private static boolean isWord(String initial, String rest, List<PdfWord> words) {
        if (PdfLetters.ONE_LETTER_WORDS.stream().noneMatch(initial::endsWith) || !Character.isLetter(rest.charAt(0))) {
            return false;
        }
        List<String> known = words.stream().map(word -> letters(word.text())).toList();
        String next = letters(rest);
        boolean seen = known.indexOf(next) != known.lastIndexOf(next);
        return !known.contains(letters(initial + rest))
                && (seen || !BEGINS_NO_WORD.matcher(next).matches());
    }

    private static String letters(String word) {
        return word.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
    }
}
