package footnote.text;

/** A step that decides on a text character by character, as soon as what comes can't change the decision. For one thread. */
abstract class LookaheadStage implements TextStage {

    /** What isn't decided yet. */
    final Lookahead ahead = new Lookahead();

    @Override
    public final String next(String piece) {
        ahead.add(piece);
        return rest();
    }

    @Override
    public final String end() {
        ahead.end();
        return rest();
    }

    private String rest() {
        StringBuilder text = new StringBuilder();
        while (ahead.hasMore()) {
            text.append(read());
        }
        return text.toString();
    }

    /** What the next character, and what belongs to it, come to, and skips them; nothing as long as more text could change it. */
    abstract String read();
}
