package footnote.read.pdf;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What stands in the cells of a line. */
final class PdfParts {

    private static final Pattern SUM =
            Pattern.compile("\\(?\\p{Sc}?\\(?(?:[\\d.,]*[.,]\\d+|\\d+%|\\d+(?=\\)))\\)?%?\\)?|[—–]");

    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");

    /** What a column is counted in: "2024 $ million". */
    private static final Pattern UNIT = Pattern.compile("\\p{Sc} ?\\p{L}{3,}");

    /** What a figure ends in. */
    private static final Pattern ENDED = Pattern.compile("(?:\\d[)%]*|[—–])$");

    private static final Pattern DOTS = Pattern.compile("\\.+");

    private static final int FEWEST_DOTS = 3;

    private PdfParts() {}

    /** What stands in the cells of a line: wide spaces part them, and one figure is no part of another, however near. */
    static List<PdfWord> of(PdfLine line) {
        return of(line, (before, word) -> false);
    }

    /** @param parted tells of two words near each other whether they are of two cells */
    static List<PdfWord> of(PdfLine line, BiPredicate<PdfWord, PdfWord> parted) {
        List<PdfWord> parts = withoutLeaders(line)
                .joined((before, word) -> isNear(before, word)
                        && !(ENDED.matcher(before.text()).find()
                                && (isSum(word.text())
                                        || SIGN.matcher(word.text()).matches()))
                        && !parted.test(before, word));
        return new PdfLine(parts)
                .joined((before, part) ->
                        isNear(before, part) && UNIT.matcher(part.text()).matches());
    }

    /** A line without the dots that lead from one cell to the next. */
    private static PdfLine withoutLeaders(PdfLine line) {
        List<PdfWord> words = line.words().stream()
                .filter(word -> !DOTS.matcher(word.text()).matches())
                .toList();
        return words.isEmpty() || words.size() > line.words().size() - FEWEST_DOTS ? line : new PdfLine(words);
    }

    private static boolean isNear(PdfWord before, PdfWord word) {
        return word.left() - before.right() < PdfLine.SPACE * word.size();
    }

    /** Whether a word is a sum or a share, and no year or number of something. */
    private static boolean isSum(String word) {
        return SUM.matcher(word).matches();
    }
}
