package footnote.corpus;

/** Gathers the text of a document block by block, a blank line between blocks. */
final class BlockText {

    private final StringBuilder text = new StringBuilder();

    /** Adds text as it stands. */
    void add(String literal) {
        text.append(literal);
    }

    /** Adds text in which any run of white space is one space, and none at a block's start. */
    void addFlowing(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    void endBlock() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
