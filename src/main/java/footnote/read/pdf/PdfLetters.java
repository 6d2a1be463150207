package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.corpus.Invisible;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** What is told of the letters on a page. */
final class PdfLetters {

    /** So much larger than the letters behind it is an initial. */
    static final float INITIAL = 1.5f;

    static final Set<String> ONE_LETTER_WORDS = Set.of("A", "I", "O");

    static final char SOFT_HYPHEN = '\u00AD';

    private static final int MANY_WORDS = 50;

    /** The share of a text's words that are written in letters, figures and the signs within words, at least. */
    private static final double PLAIN = 0.4;

    private static final Pattern PLAIN_WORD =
            Pattern.compile("[\\p{P}\\p{S}]{0,3}[\\p{L}\\p{M}\\d./:,'’&+-]{2,}[\\p{P}\\p{S}]{0,3}"
                    + "|.*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}].*");

    /** Whether the words of a document say anything; where its fonts don't tell which letters they draw, these are any signs. */
    static boolean tell(List<PdfLine> document) {
        List<PdfWord> words = PdfLine.words(document);
        long plain = words.stream()
                .filter(word -> PLAIN_WORD.matcher(word.text()).matches())
                .count();
        return words.size() < MANY_WORDS || plain >= PLAIN * words.size();
    }

    /** The usual width of a letter of each font, as a share of its size. */
    static Map<PDFont, DoubleSummaryStatistics> widths(List<TextPosition> letters) {
        Map<PDFont, DoubleSummaryStatistics> widths = new HashMap<>();
        for (TextPosition letter : letters) {
            if (!isBlank(letter) && letter.getYScale() > 0) {
                widths.computeIfAbsent(letter.getFont(), _ -> new DoubleSummaryStatistics())
                        .accept(letter.getWidthDirAdj() / letter.getYScale());
            }
        }
        return widths;
    }

    static boolean isBlank(TextPosition letter) {
        return !letter.getUnicode().isEmpty() && letter.getUnicode().isBlank();
    }

    /** Whether a sign such as a space of no width stands there, which some fonts give the width of a space: it fills none. */
    static boolean isUnseen(TextPosition letter) {
        String sign = letter.getUnicode();
        return sign.isEmpty() || sign.length() == 1 && sign.charAt(0) != SOFT_HYPHEN && Invisible.is(sign.charAt(0));
    }

    /** Whether a word's one letter is a capital that goes over more than the line which it begins, and is no word itself. */
    static boolean isInitial(List<TextPosition> word, TextPosition next) {
        String letter = word.getFirst().getUnicode();
        return word.size() == 1
                && word.getFirst().getYScale() > INITIAL * next.getYScale()
                && Character.isLetter(next.getUnicode().codePointAt(0))
                && Character.isUpperCase(letter.codePointAt(0))
                && !ONE_LETTER_WORDS.contains(letter);
    }

    private static boolean holdsRaised(List<TextPosition> letters, TextPosition first) {
        for (TextPosition letter : letters) {
            if (isRaised(letter, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRaised(TextPosition letter, TextPosition first) {
        return Raised.is(letter.getYScale(), letter.getYDirAdj(), first.getYScale(), first.getYDirAdj());
    }

    /** What letters say that stand side by side, with the signs of raised digits where such stand. */
    static StringBuilder text(List<TextPosition> letters, TextPosition first) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        if (letters.size() > 1 && holdsRaised(letters, first) && !Raised.isFraction(text)) {
            text.setLength(0);
            letters.forEach(letter -> text.append(
                    isRaised(letter, first) ? Characters.raised(letter.getUnicode()) : letter.getUnicode()));
        }
        return text;
    }
}
