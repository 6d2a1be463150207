package footnote.corpus;

import java.util.List;

/** Numbers in Roman numerals, "xiv". */
public final class RomanNumerals {

    private static final int MOST = 4_999;

    private record Sign(int value, String letters) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(1000, "m"),
            new Sign(900, "cm"),
            new Sign(500, "d"),
            new Sign(400, "cd"),
            new Sign(100, "c"),
            new Sign(90, "xc"),
            new Sign(50, "l"),
            new Sign(40, "xl"),
            new Sign(10, "x"),
            new Sign(9, "ix"),
            new Sign(5, "v"),
            new Sign(4, "iv"),
            new Sign(1, "i"));

    private RomanNumerals() {}

    /** A number in small letters; empty for one below 1, and 4,999 for one above. */
    public static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = Math.min(number, MOST);
        for (Sign sign : SIGNS) {
            for (; rest >= sign.value; rest -= sign.value) {
                numeral.append(sign.letters);
            }
        }
        return numeral.toString();
    }

    /** What a numeral stands for, in whatever letters; others in it count nothing. */
    public static int value(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int own = value(numeral.charAt(i));
            value += i + 1 < numeral.length() && own < value(numeral.charAt(i + 1)) ? -own : own;
        }
        return value;
    }

    private static int value(char letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'm' -> 1000;
            case 'd' -> 500;
            case 'c' -> 100;
            case 'l' -> 50;
            case 'x' -> 10;
            case 'v' -> 5;
            case 'i' -> 1;
            default -> 0;
        };
    }
}
