package footnote.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of a page.
 *
 * @param words from left to right, at least one
 */
record PdfLine(List<PdfWord> words) {

    /** The widest space between two words, as a share of their size. */
    static final double SPACE = 0.8;

    /** The longest raised mark, "12,13" or "th". */
    private static final int MARK = 5;

    PdfLine {
        words = List.copyOf(words);
    }

    /** The words of some lines. */
    static List<PdfWord> words(List<PdfLine> lines) {
        return lines.stream().flatMap(line -> line.words.stream()).toList();
    }

    /** The lines of one column, from above. */
    static List<PdfLine> of(List<PdfWord> column) {
        List<PdfWord> down = new ArrayList<>(column);
        down.sort(Comparator.comparingDouble(PdfWord::middle));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> open = new ArrayList<>();
        for (PdfWord word : down) {
            if (!open.isEmpty() && !isBeside(open, word)) {
                lines.add(sorted(open));
                open = new ArrayList<>();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(sorted(open));
        }
        return withRaised(lines);
    }

    /** Marks of notes and the like that stand raised beside the words of a line belong to it, as the signs of raised digits. */
    private static List<PdfLine> withRaised(List<PdfLine> lines) {
        List<PdfLine> whole = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfWord> marks = new ArrayList<>();
            if (!line.isOfOneSize()) {
                line.words.stream().filter(line::isRaised).forEach(marks::add);
            }
            PdfLine words = marks.isEmpty()
                    ? line
                    : new PdfLine(line.words.stream()
                            .filter(word -> !marks.contains(word))
                            .toList());
            if (!whole.isEmpty() && whole.getLast().words.stream().allMatch(words::isRaised)) {
                marks.addAll(whole.removeLast().words);
            }
            whole.add(marks.isEmpty() ? line : words.marked(marks));
        }
        return whole;
    }

    /** Whether a word stands raised beside one of the line's. */
    private boolean isRaised(PdfWord mark) {
        if (mark.text().length() > MARK) {
            return false;
        }
        for (PdfWord word : words) {
            if (Raised.is(mark.size(), mark.bottom(), word.size(), word.bottom())
                    && (mark.isBehind(word) || mark.isLabelOf(words.getFirst()))) {
                return !Raised.isFraction(mark.text());
            }
        }
        return false;
    }

    private PdfLine marked(List<PdfWord> marks) {
        List<PdfWord> whole = new ArrayList<>(words);
        for (PdfWord mark : marks) {
            int at = IntStream.range(0, words.size())
                    .filter(i -> mark.isBehind(words.get(i)))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                whole.add(mark.on(words.getFirst()));
            } else {
                whole.set(at, whole.get(at).marked(mark));
            }
        }
        return sorted(whole);
    }

    private static boolean isBeside(List<PdfWord> line, PdfWord word) {
        PdfWord tallest = line.stream()
                .limit(8)
                .max(Comparator.comparingDouble(PdfWord::size))
                .orElseThrow();
        return word.middle() < tallest.bottom() && word.middle() > tallest.top()
                || tallest.middle() < word.bottom() && tallest.middle() > word.top();
    }

    private static PdfLine sorted(List<PdfWord> words) {
        return new PdfLine(SpacedLetters.joined(
                words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList()));
    }

    /** Its words as far as no more than a word's space is between them, each such run as one. */
    List<PdfWord> phrases() {
        return joined((before, word) -> word.left() - before.right() < SPACE * Math.min(before.size(), word.size()));
    }

    /** Its words, each with those before it as one where it belongs to them. */
    List<PdfWord> joined(BiPredicate<PdfWord, PdfWord> belongs) {
        List<PdfWord> joined = new ArrayList<>();
        for (PdfWord word : words) {
            joined.add(
                    !joined.isEmpty() && belongs.test(joined.getLast(), word)
                            ? joined.removeLast().with(word)
                            : word);
        }
        return joined;
    }

    /** In the order of reading. */
    String text() {
        return RightToLeft.read(words.stream().map(PdfWord::text).collect(Collectors.joining(" ")));
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    float bottom() {
        return words.getFirst().bottom();
    }

    /** That half of its letters have at most. */
    float size() {
        if (isOfOneSize()) {
            return words.getFirst().size();
        }
        List<PdfWord> bySize =
                words.stream().sorted(Comparator.comparingDouble(PdfWord::size)).toList();
        int left = words.stream().mapToInt(word -> word.text().length()).sum() / 2;
        int at = 0;
        while (left > bySize.get(at).text().length()) {
            left -= bySize.get(at).text().length();
            at++;
        }
        return bySize.get(at).size();
    }

    private boolean isOfOneSize() {
        for (PdfWord word : words) {
            if (word.size() != words.getFirst().size()) {
                return false;
            }
        }
        return true;
    }
}
