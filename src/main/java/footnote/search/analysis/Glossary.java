package footnote.search.analysis;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/** Words in small letters, and what is written in their place. Most words of a text are passed over by their first three letters. */
final class Glossary {

    private static final int BEGINNING = 3;

    /** A letter's place in the alphabet, a capital's too, is in so many bits. */
    private static final int LETTER_BITS = 5;

    private static final int LETTER = (1 << LETTER_BITS) - 1;

    private final Map<String, String> written;
    private final BitSet beginnings = new BitSet(1 << BEGINNING * LETTER_BITS);

    /** @param written by words of three or more letters a to z */
    Glossary(Map<String, String> written) {
        this.written = Map.copyOf(written);
        written.keySet().forEach(word -> beginnings.set(beginning(word, 0)));
    }

    /** A text with other words in the place of those that it has and the glossary too, in letters of any size. */
    String applied(String text) {
        StringBuilder words = new StringBuilder();
        int copied = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            if (end - start >= BEGINNING && beginnings.get(beginning(text, start))) {
                String word = written.get(text.substring(start, end).toLowerCase(Locale.ROOT));
                if (word != null) {
                    words.append(text, copied, start).append(word);
                    copied = end;
                }
            }
            start = end;
        }
        return copied == 0 ? text : words.append(text, copied, text.length()).toString();
    }

    private static int beginning(String text, int start) {
        int beginning = 0;
        for (int i = start; i < start + BEGINNING; i++) {
            beginning = beginning << LETTER_BITS | text.charAt(i) & LETTER;
        }
        return beginning;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
