package footnote.read.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Arabic and Hebrew lines as they are read, from what stands on a page from left to right (Unicode Standard Annex 9, backwards). */
final class RightToLeft {

    private static final String BRACKETS = "()[]{}<>«»";

    /** Signs that tell how a letter is joined to its neighbours. */
    private static final Pattern FORMS = Pattern.compile("[\uFB1D-\uFDFB\uFE70-\uFEFC]+");

    private RightToLeft() {}

    static boolean is(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The line in the order of reading; as it is where none of it is written from right to left. */
    static String read(String line) {
        if (!is(line)) {
            return line;
        }
        boolean mostly = line.codePoints().map(RightToLeft::direction).sum() > 0;
        Bidi bidi = new Bidi(line, mostly ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return FORMS.matcher(String.join("", runs))
                .replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
    }

    /** 1 for a letter that is written from right to left, -1 for one from left to right, and 0 for others. */
    private static int direction(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    /** The last letter first; what opened a bracket closes it. */
    private static String turned(String run) {
        StringBuilder turned = new StringBuilder(run).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int bracket = BRACKETS.indexOf(turned.charAt(i));
            if (bracket >= 0) {
                turned.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return turned.toString();
    }
}
