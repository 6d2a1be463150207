package footnote.text;

import java.util.Locale;

/** What is left out of a text however long it is, character by character. */
interface Skip {

    /** What a character is to it. */
    enum Step {
        WITHIN,
        LAST,
        BEHIND
    }

    Step next(char c);

    /** Up to and with a word, in any case. */
    static Skip until(String word) {
        StringBuilder tail = new StringBuilder();
        return c -> {
            tail.append(c).delete(0, Math.max(0, tail.length() - word.length()));
            return tail.toString().toLowerCase(Locale.ROOT).equals(word) ? Step.LAST : Step.WITHIN;
        };
    }

    /** The rest of a line, its end left. */
    static Skip line() {
        return c -> c == '\n' ? Step.BEHIND : Step.WITHIN;
    }

    /** The rest of an address. */
    static Skip address() {
        return c -> Character.isWhitespace(c) || "<>\"".indexOf(c) >= 0 ? Step.BEHIND : Step.WITHIN;
    }

    /** A link's address and title, behind the parenthesis that opens them; a line's end ends them too. */
    static Skip destination() {
        return new Skip() {
            private final Quotes title = new Quotes();
            private int depth = 1;

            @Override
            public Step next(char c) {
                if (c == '\n') {
                    return Step.BEHIND;
                }
                if (!title.hold(c, ' ')) {
                    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                }
                return depth == 0 ? Step.LAST : Step.WITHIN;
            }
        };
    }

    /** A tag's attributes, behind the first equals sign; an empty line ends them too. */
    static Skip attributes() {
        return new Skip() {
            private final Quotes value = new Quotes();
            private char before = '=';

            @Override
            public Step next(char c) {
                boolean emptyLine = c == '\n' && before == '\n';
                boolean closes = !value.hold(c, '=') && c == '>';
                before = c == ' ' ? before : c;
                return emptyLine ? Step.BEHIND : closes ? Step.LAST : Step.WITHIN;
            }
        };
    }

    /** The quotation marks within, in which nothing else counts. */
    final class Quotes {

        private char before = '=';
        private char open;

        /**
         * Whether the next character stands in quotation marks, or is one.
         *
         * @param opener what stands before one that opens
         */
        boolean hold(char c, char opener) {
            boolean mark = c == '"' || c == '\'';
            boolean opens = open == 0 && mark && before == opener;
            boolean held = open != 0 || opens;
            if (opens || c == open) {
                open = opens ? c : 0;
            }
            before = c == ' ' && opener != ' ' ? before : c;
            return held;
        }
    }
}
