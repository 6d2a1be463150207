package footnote.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * Two or three letters in one sign of which a font doesn't tell what it stands for, as fonts don't that some programs take from the web: it is as
 * wide as these letters are. Where "fi" and "fl" are as wide as each other, a consonant follows only the first.
 */
final class LostLigatures {

    private static final String LOST = "\0";

    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl");

    /** Two signs are as wide as each other where their widths differ by this share of their size at most. */
    private static final double SAME = 0.02;

    private static final Pattern CONSONANT = Pattern.compile("[b-df-hj-np-tv-z]");

    private final List<TextPosition> letters;

    /** As shares of their size. */
    private final Map<Sign, Double> widths = new HashMap<>();

    private final Set<Sign> beforeConsonants = new HashSet<>();

    /** @param sign what the font says that it stands for, else its code */
    private record Sign(PDFont font, String sign) {

        static Sign of(TextPosition letter) {
            boolean lost = letter.getUnicode().equals(LOST);
            return new Sign(letter.getFont(), lost ? LOST + letter.getCharacterCodes()[0] : letter.getUnicode());
        }

        boolean isLost() {
            return sign.startsWith(LOST);
        }
    }

    private LostLigatures(List<TextPosition> letters) {
        this.letters = letters;
        for (int i = 0; i < letters.size(); i++) {
            Sign sign = Sign.of(letters.get(i));
            widths.putIfAbsent(
                    sign,
                    letters.get(i).getWidthDirAdj() / (double) letters.get(i).getYScale());
            if (sign.isLost()
                    && i + 1 < letters.size()
                    && CONSONANT.matcher(letters.get(i + 1).getUnicode()).matches()) {
                beforeConsonants.add(sign);
            }
        }
    }

    /** The letters of a page, with those that such signs stand for. */
    static List<TextPosition> restored(List<TextPosition> letters) {
        return letters.stream().anyMatch(letter -> Sign.of(letter).isLost())
                ? new LostLigatures(letters).restored()
                : letters;
    }

    private List<TextPosition> restored() {
        List<TextPosition> restored = new ArrayList<>();
        for (TextPosition letter : letters) {
            Sign sign = Sign.of(letter);
            restored.add(
                    sign.isLost()
                            ? ligature(sign).map(told -> with(letter, told)).orElse(letter)
                            : letter);
        }
        return restored;
    }

    private Optional<String> ligature(Sign sign) {
        return LIGATURES.stream()
                .filter(ligature -> ligature.chars()
                                .mapToObj(Character::toString)
                                .allMatch(letter -> widths.containsKey(new Sign(sign.font, letter)))
                        && Math.abs(width(sign.font, ligature) - width(sign)) <= SAME)
                .reduce((first, second) -> beforeConsonants.contains(sign) ? first : second);
    }

    private double width(PDFont font, String letters) {
        return letters.chars()
                .mapToDouble(letter -> width(new Sign(font, Character.toString(letter))))
                .sum();
    }

    private double width(Sign sign) {
        return widths.getOrDefault(sign, 0.0);
    }

    private static TextPosition with(TextPosition letter, String told) {
        return new TextPosition(
                letter.getRotation(),
                letter.getPageWidth(),
                letter.getPageHeight(),
                letter.getTextMatrix(),
                letter.getEndX(),
                letter.getEndY(),
                letter.getHeight(),
                letter.getWidth(),
                letter.getWidthOfSpace(),
                told,
                letter.getCharacterCodes(),
                letter.getFont(),
                letter.getFontSize(),
                (int) letter.getFontSizeInPt());
    }
}
