package footnote.write;

import footnote.answer.AnswerEvent;
import footnote.answer.Citation;
import footnote.text.Piece;
import java.util.List;
import java.util.function.Consumer;

/**
 * An answer as a model writes it. Words are told at once, but for those that a marker may still have to stand before;
 * markers are checked and numbered anew; a sentence's citations are told when it is complete. However the model's text is
 * cut into pieces, the answer is the same.
 */
final class Draft {

    /** A sentence that goes on for longer than an article's may ends at white space before a letter; for twice as long, anywhere. */
    private static final int LONGEST = 1_200;

    /** No white space stands before these. */
    private static final String STOPS = ".,;:!?";

    private final Transcript transcript;
    private final StringBuilder said = new StringBuilder();
    private Footnotes footnotes;
    private Placement placement;
    private CheckedText sentences;
    private LeadingMarks leading = new LeadingMarks();
    private DraftSentence sentence = new DraftSentence("");

    /** Where the sentence seems to end, −1 for nowhere; the letter that comes next decides. */
    private int end = -1;

    private boolean lineEnds;

    /** Whether the sentence's last marker waits for what comes next. */
    private boolean waits;

    /** Whether nothing but white space stands behind the last marker. */
    private boolean behindMarker;

    Draft(Footnotes footnotes, Consumer<AnswerEvent> events) {
        this.transcript = new Transcript(events);
        this.footnotes = footnotes;
        this.placement = new Placement(footnotes);
        this.sentences = new CheckedText(footnotes, placement, transcript);
    }

    void add(Piece piece) {
        switch (piece) {
            case Piece.Words(String text) -> {
                said.append(text);
                text.chars().forEach(c -> add((char) c));
            }
            case Piece.Marker(List<Integer> passages) -> mark(passages);
            case Piece.Anew() -> beginAnew();
        }
        tell();
    }

    /** Completes the last sentence. */
    void complete() {
        if (sentence.hasLetter() || !sentence.words().isBlank()) {
            leading.endLine(sentence);
            sentence.cut(sentence.words().stripTrailing().length());
            sentences.add(sentence, leading, "");
            sentence = new DraftSentence("");
        }
    }

    /** Drops the last sentence if it broke off. */
    void breakOff() {
        if (sentence.isWhole()) {
            complete();
        } else {
            sentence = new DraftSentence("");
            transcript.takeBack();
        }
    }

    /** What has been told, which is all of it once it is complete. */
    String text() {
        return transcript.text();
    }

    /** The model's words, without markers. */
    String said() {
        return said.toString();
    }

    List<Citation> citations() {
        return sentences.citations();
    }

    /** Its sentences that claim something. */
    List<CheckedText.Checked> checked() {
        return sentences.checked();
    }

    private void beginAnew() {
        transcript.clear();
        said.setLength(0);
        footnotes = footnotes.anew();
        placement = new Placement(footnotes);
        sentences = new CheckedText(footnotes, placement, transcript);
        leading = new LeadingMarks();
        sentence = new DraftSentence("");
        end = -1;
        lineEnds = false;
        waits = false;
        behindMarker = false;
    }

    private void add(char c) {
        boolean space = Character.isWhitespace(c);
        boolean begins = lineEnds || !sentence.hasLetter();
        if (space
                && begins
                && (behindMarker && c != '\n'
                        || sentence.length() == 0 && transcript.complete().isEmpty())) {
            return;
        }
        if (behindMarker && !begins && STOPS.indexOf(c) >= 0) {
            sentence.stripTrailing();
        }
        behindMarker &= space;
        if (c == '\n') {
            leading.endLine(sentence);
            if (sentence.words().endsWith("\n\n")) {
                return;
            }
        }
        if (space
                && end < 0
                && sentence.hasLetter()
                && (c == '\n' || sentence.isWhole() || sentence.length() > LONGEST)) {
            end = sentence.words().stripTrailing().length();
        }
        boolean endless = sentence.length() > 2 * LONGEST && !Character.isLowSurrogate(c);
        end = endless && end < 0 ? sentence.length() : end;
        lineEnds |= end >= 0 && (c == '\n' || sentence.length() > LONGEST);
        if (Character.isLetter(c) || endless) {
            decide(c);
        }
        sentence.append(c);
    }

    /** Ends the sentence if the letter that comes next starts another. */
    private void decide(char next) {
        boolean fullWidth = sentence.endsFullWidth();
        if (end < 0 && fullWidth) {
            end = sentence.length();
        }
        if (end >= 0 && (lineEnds || sentence.isEndedBy(next, end))) {
            boolean glued = end == sentence.length() && !fullWidth;
            String rest = sentence.cut(Math.max(end, sentence.lastMark()));
            sentences.add(sentence, leading, rest);
            sentence = new DraftSentence(glued ? " " : rest);
            leading.nextSentence();
        } else if (waits) {
            placement.amidst(sentence);
        }
        if (!sentence.hasLetter()) {
            leading.begin(sentence, next);
        }
        waits = false;
        end = -1;
        lineEnds = false;
    }

    private void mark(List<Integer> passages) {
        behindMarker = true;
        if (leading.take(sentence, lineEnds, passages)) {
            return;
        }
        sentence.nameArticle(passages.size() > 1);
        sentence.hint(passages);
        if (end < 0 && sentence.hasLetter() && sentence.isWhole()) {
            end = sentence.length();
        }
        waits |= !passages.isEmpty();
    }

    /** Tells what can't change any more. */
    private void tell() {
        int sure = end >= 0 ? end : sentence.words().stripTrailing().length();
        if (waits) {
            sure = Math.min(sure, sentence.hints().getFirst().at());
        }
        transcript.tell(sentence.text(sure));
    }
}
