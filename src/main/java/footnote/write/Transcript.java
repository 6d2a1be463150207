package footnote.write;

import footnote.answer.AnswerEvent;
import java.util.function.Consumer;

/** What has been told of an answer: sentences that are complete, and behind them the beginning of the next. */
final class Transcript {

    private final Consumer<AnswerEvent> events;
    private final StringBuilder complete = new StringBuilder();
    private String begun = "";

    Transcript(Consumer<AnswerEvent> events) {
        this.events = events;
    }

    /** All that has been told. */
    String text() {
        return complete + begun;
    }

    /** The sentences that are complete. */
    CharSequence complete() {
        return complete;
    }

    /** Tells the words that a sentence under way has more than what was told of it; nothing where they differ. */
    void tell(String text) {
        if (text.length() > begun.length() && text.startsWith(begun)) {
            events.accept(new AnswerEvent.Token(text.substring(begun.length())));
            begun = text;
        }
    }

    /** Completes the sentence under way, in place of what was told of it where that differs. */
    void complete(String text) {
        tell(text);
        if (!begun.equals(text)) {
            events.accept(new AnswerEvent.Replaced(complete + text));
        }
        complete.append(text);
        begun = "";
    }

    /** Takes the sentence under way back. */
    void takeBack() {
        if (!begun.isEmpty()) {
            begun = "";
            events.accept(new AnswerEvent.Replaced(text()));
        }
    }

    /** Takes all back. */
    void clear() {
        boolean told = !text().isEmpty();
        complete.setLength(0);
        begun = "";
        if (told) {
            events.accept(new AnswerEvent.Replaced(""));
        }
    }

    /** Tells a citation. */
    void tell(AnswerEvent.Cited citation) {
        events.accept(citation);
    }
}
