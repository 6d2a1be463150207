package footnote.answer;

import footnote.answer.DraftSentence.Deferred;
import footnote.answer.DraftSentence.Mark;
import footnote.answer.SupportChecker.Evidence;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An answer as a model writes it. Words are told at once, except for what a marker may still have to stand before;
 * markers are checked and numbered anew; a sentence's citations are told when it is complete. However the model's text is
 * cut into pieces, the answer is the same.
 */
final class Draft {

    /** A sentence that goes on for longer ends at white space. */
    private static final int LONGEST = 2_000;

    private static final String FULL_WIDTH_ENDS = "。！？";

    private final Footnotes footnotes;
    private final Consumer<AnswerEvent> events;
    private final StringBuilder done = new StringBuilder();
    private final StringBuilder said = new StringBuilder();
    private final List<Citation> citations = new ArrayList<>();

    private DraftSentence sentence = new DraftSentence("");

    /** How much of the sentence has been told. */
    private int told;

    /** Where the sentence seems to end, −1 for nowhere; the letter that comes next decides. */
    private int end = -1;

    private boolean lineEnds;

    Draft(Footnotes footnotes, Consumer<AnswerEvent> events) {
        this.footnotes = footnotes;
        this.events = events;
    }

    void add(MarkerStream.Piece piece) {
        switch (piece) {
            case MarkerStream.Piece.Words(String text) -> {
                said.append(text);
                text.chars().forEach(c -> add((char) c));
            }
            case MarkerStream.Piece.Marker(List<Integer> passages) -> mark(passages);
        }
        tell();
    }

    /** Completes the last sentence. */
    void complete() {
        if (sentence.hasLetter() || !sentence.claim().isEmpty()) {
            close(sentence.stripped());
        }
    }

    /** Drops the last sentence if it broke off. */
    void breakOff() {
        if (sentence.isWhole()) {
            complete();
        } else if (told > 0) {
            told = 0;
            sentence = new DraftSentence("");
            events.accept(new AnswerEvent.Replaced(text()));
        }
    }

    /** What has been told, which is all of it once it is complete. */
    String text() {
        return done + sentence.text(sentence.length()).substring(0, told);
    }

    /** The model's words, without markers. */
    String said() {
        return said.toString();
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }

    boolean isVerified() {
        return citations.stream().anyMatch(citation -> Footnotes.isEvidence(citation.support()));
    }

    private void add(char c) {
        boolean space = Character.isWhitespace(c);
        if (space && sentence.length() == 0 && done.isEmpty()) {
            return;
        }
        if (space
                && end < 0
                && sentence.hasLetter()
                && (c == '\n' || sentence.isWhole() || sentence.length() > LONGEST)) {
            end = sentence.stripped();
        }
        lineEnds |= end >= 0 && (c == '\n' || sentence.length() > LONGEST);
        if (Character.isLetter(c)) {
            decide(c);
        }
        sentence.append(c);
    }

    /** Ends the sentence if the letter that comes next starts another. */
    private void decide(char next) {
        boolean fullWidth = FULL_WIDTH_ENDS.indexOf(sentence.last()) >= 0;
        if (end < 0 && fullWidth) {
            end = sentence.length();
        }
        if (end >= 0 && (lineEnds || starts(sentence.words() + next))) {
            boolean glued = end == sentence.length() && !fullWidth;
            String rest = sentence.cut(Math.max(end, sentence.lastMark()));
            close(sentence.length());
            sentence = new DraftSentence(glued ? " " : rest);
        }
        end = -1;
        lineEnds = false;
    }

    private boolean starts(String words) {
        String text = end == words.length() - 1 ? words.substring(0, end) + " " + words.substring(end) : words;
        return SentenceSplitter.split(text, new Span(0, text.length())).stream().anyMatch(span -> span.start() >= end);
    }

    private void mark(List<Integer> passages) {
        if (end < 0 && sentence.hasLetter() && sentence.isWhole()) {
            end = sentence.length();
        }
        String claim = end < 0 ? sentence.claim() : sentence.words().substring(0, end);
        boolean placed = false;
        for (int passage : passages) {
            placed |= mark(claim, passage);
        }
        if (!placed) {
            sentence.dropSpaces(sentence.length());
        }
    }

    private boolean mark(String claim, int passage) {
        if (sentence.deferred().isEmpty()) {
            Evidence evidence = footnotes.cited(claim, passage);
            if (Footnotes.isEvidence(evidence.support())) {
                return place(sentence, sentence.length(), evidence);
            }
        }
        sentence.defer(passage);
        return true;
    }

    private boolean place(DraftSentence in, int at, Evidence evidence) {
        int number = footnotes.number(evidence);
        boolean isNew = !in.cites(number);
        if (isNew) {
            in.mark(new Mark(at, number, evidence));
        }
        return isNew;
    }

    /** Tells what can't change any more. */
    private void tell() {
        int sure = end >= 0 ? end : sentence.words().stripTrailing().length();
        sure = Math.max(
                sure,
                sentence.marks().isEmpty() ? 0 : sentence.marks().getLast().at());
        if (!sentence.deferred().isEmpty()) {
            int first = sentence.deferred().getFirst().at();
            sure = Math.min(
                    sure, sentence.words().substring(0, first).stripTrailing().length());
        }
        tell(sentence.text(sure));
    }

    private void tell(String text) {
        if (text.length() > told) {
            events.accept(new AnswerEvent.Token(text.substring(told)));
            told = text.length();
        }
    }

    private void close(int length) {
        sentence.cut(length);
        settle();
        String text = sentence.text(sentence.length());
        tell(text);
        int start = done.length() + text.length() - text.stripLeading().length();
        done.append(text);
        cite(start);
        sentence = new DraftSentence("");
        told = 0;
    }

    /** Checks the markers that waited for the whole sentence, and gives one to a sentence that has none. */
    private void settle() {
        String claim = sentence.claim();
        DraftSentence settled = new DraftSentence(sentence.words());
        sentence.marks().forEach(settled::mark);
        List<Deferred> deferred = sentence.deferred();
        int dropped = 0;
        for (Deferred mark : deferred) {
            Evidence evidence = footnotes.cited(claim, mark.passage());
            boolean lastChance =
                    mark.equals(deferred.getLast()) && settled.marks().isEmpty();
            boolean wanted = lastChance || Footnotes.isEvidence(evidence.support());
            if (!wanted || !place(settled, mark.at() - dropped, evidence)) {
                dropped += settled.dropSpaces(mark.at() - dropped);
            }
        }
        settled.cut(settled.stripped());
        if (settled.marks().isEmpty() && !Refusal.isWhole(claim)) {
            footnotes.found(claim).ifPresent(evidence -> settled.markEnd(footnotes.number(evidence), evidence));
        }
        sentence = settled;
    }

    private void cite(int start) {
        List<Mark> marks = sentence.marks();
        if (marks.isEmpty()) {
            return;
        }
        Set<Evidence> evidence =
                new LinkedHashSet<>(marks.stream().map(Mark::evidence).toList());
        Support support = footnotes.support(sentence.claim(), List.copyOf(evidence));
        for (Mark mark : marks) {
            Citation citation = new Citation(
                    mark.number(),
                    start,
                    done.length(),
                    mark.evidence().citedText(),
                    mark.evidence().source(),
                    support);
            citations.add(citation);
            events.accept(new AnswerEvent.Cited(citation));
        }
    }
}
