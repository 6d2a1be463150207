package footnote.text;

/** Leaves out what some models say to themselves first, {@code <think>…</think>}, and the white space before it. */
public final class Thoughts implements TextStage {

    private static final String START = "<think>";
    private static final String END = "</think>";

    private enum State {
        UNKNOWN,
        THINKING,
        SPEAKING
    }

    private final StringBuilder held = new StringBuilder();
    private State state = State.UNKNOWN;

    @Override
    public String next(String piece) {
        if (state == State.SPEAKING) {
            return piece;
        }
        held.append(piece);
        if (state == State.UNKNOWN) {
            String text = held.toString().stripLeading();
            held.delete(0, held.length() - text.length());
            if (START.startsWith(text)) {
                return "";
            }
            state = text.startsWith(START) ? State.THINKING : State.SPEAKING;
        }
        int end = held.indexOf(END);
        if (state == State.THINKING && end < 0) {
            held.delete(0, Math.max(0, held.length() - END.length()));
            return "";
        }
        held.delete(0, state == State.THINKING ? end + END.length() : 0);
        state = State.SPEAKING;
        return end();
    }

    @Override
    public String end() {
        String rest = state == State.THINKING ? "" : held.toString();
        held.setLength(0);
        return rest;
    }
}
