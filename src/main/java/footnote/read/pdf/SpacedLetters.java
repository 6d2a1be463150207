package footnote.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joins the letters of a heading that are set so far apart that each looks like a word: "N O T I C E". */
final class SpacedLetters {

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

    private static final int FEWEST = 5;

    /** A wider space than most, as a share of it, stands between two words. */
    private static final double BETWEEN_WORDS = 1.6;

    /** Letters that are farther apart, as a share of their size, name columns. */
    private static final double WIDEST = 1;

    private SpacedLetters() {}

    /** @param line from left to right; it stays as it is where not all of it are capitals alone, or they are those of the alphabet in turn */
    static List<PdfWord> joined(List<PdfWord> line) {
        boolean letters = line.size() >= FEWEST
                && line.stream().allMatch(word -> CAPITAL.matcher(word.text()).matches())
                && !"ABCDEFGHIJKLMNOPQRSTUVWXYZ".contains(letters(line));
        double usual = letters ? usual(line) : Double.MAX_VALUE;
        if (usual > WIDEST * line.getFirst().size()) {
            return line;
        }
        List<PdfWord> words = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= line.size(); at++) {
            if (at == line.size() || gap(line, at) > BETWEEN_WORDS * usual) {
                words.add(word(line.subList(start, at)));
                start = at;
            }
        }
        return words;
    }

    private static String letters(List<PdfWord> line) {
        return String.join("", line.stream().map(PdfWord::text).toList());
    }

    /** The space between most letters: the median. */
    private static double usual(List<PdfWord> line) {
        return IntStream.range(1, line.size())
                .mapToDouble(at -> gap(line, at))
                .sorted()
                .toArray()[(line.size() - 1) / 2];
    }

    private static double gap(List<PdfWord> line, int at) {
        return line.get(at).left() - line.get(at - 1).right();
    }

    private static PdfWord word(List<PdfWord> letters) {
        PdfWord all = letters.stream().reduce(PdfWord::with).orElseThrow();
        return new PdfWord(letters(letters), all.left(), all.right(), all.top(), all.bottom(), all.size());
    }
}
