package footnote.write;

import java.util.ArrayList;
import java.util.List;

/**
 * The markers that stand before a sentence and mean it, as in "[1] The talks lasted two days.", and those that stand for an article in
 * its words: "[1] says that …".
 */
final class LeadingMarks {

    private final List<Integer> own = new ArrayList<>();

    /** Those that begin a line: the next sentence's, or the last one's where nothing else stands on it. */
    private final List<Integer> onNextLine = new ArrayList<>();

    /** Whether markers of these passages, that come next, stand before a sentence; then they are kept here. */
    boolean take(DraftSentence sentence, boolean lineEnds, List<Integer> passages) {
        boolean before = lineEnds || !sentence.hasLetter();
        if (before) {
            (lineEnds ? onNextLine : own).addAll(passages);
        }
        return before;
    }

    /** Gives a sentence those that stand alone on the line behind it. */
    void endLine(DraftSentence sentence) {
        sentence.hintEnd(onNextLine);
        onNextLine.clear();
    }

    /** Another sentence begins. */
    void nextSentence() {
        own.clear();
        own.addAll(onNextLine);
        onNextLine.clear();
    }

    /** The first letter of a sentence comes: in the middle of what is said where it is small. */
    void begin(DraftSentence sentence, char first) {
        if (!own.isEmpty() && Character.isLowerCase(first)) {
            sentence.append("The article");
            sentence.hintEnd(own);
            sentence.append(" ");
            own.clear();
        }
    }

    void end(DraftSentence sentence) {
        sentence.hintEnd(own);
        own.clear();
    }
}
