package footnote.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param words from left to right, at least one
 */
record PdfLine(List<PdfWord> words) {

    /** The widest space between two words, as a share of their size. */
    static final double SPACE = 0.8;

    PdfLine {
        words = List.copyOf(words);
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
        return lines;
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
        List<PdfWord> phrases = new ArrayList<>();
        for (PdfWord word : words) {
            boolean near = !phrases.isEmpty()
                    && word.left() - phrases.getLast().right()
                            < SPACE * Math.min(phrases.getLast().size(), word.size());
            if (near) {
                phrases.set(phrases.size() - 1, phrases.getLast().with(word));
            } else {
                phrases.add(word);
            }
        }
        return phrases;
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

    /** Of most of its letters. */
    float size() {
        return words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .orElseThrow()
                .size();
    }
}
