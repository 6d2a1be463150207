package footnote.write;

import footnote.answer.AnswerEvent;
import footnote.answer.Citation;
import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.check.Support;
import footnote.check.Support.Verdict;
import footnote.text.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a model writes it. Words are told at once, but for those that a marker may still have to stand before;
 * markers are checked and numbered anew; a sentence's citations are told when it is complete. However the model's text is
 * cut into pieces, the answer is the same.
 */
final class Draft {

    /**
     * A sentence that was written, and how well it is supported.
     *
     * @param answers whether it, or what it rests on, is about the question
     */
    record Checked(Claim claim, Support support, boolean answers) {}

    /** A sentence that goes on for longer ends at white space. */
    private static final int LONGEST = 2_000;

    /** A sentence of so many characters that is said again is left out. */
    private static final int LONG = 40;

    /** No white space stands before these. */
    private static final String STOPS = ".,;:!?";

    private final Footnotes footnotes;
    private final Placement placement;
    private final Consumer<AnswerEvent> events;
    private final StringBuilder done = new StringBuilder();
    private final StringBuilder said = new StringBuilder();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();
    private final LeadingMarks leading = new LeadingMarks();
    private final Set<String> sentences = new HashSet<>();

    private DraftSentence sentence = new DraftSentence("");

    /** What has been told of the sentence. */
    private String told = "";

    /** Where the sentence seems to end, −1 for nowhere; the letter that comes next decides. */
    private int end = -1;

    private boolean lineEnds;

    /** Whether the sentence's last marker waits for what comes next. */
    private boolean waits;

    /** Whether nothing but white space stands behind the last marker. */
    private boolean behindMarker;

    /** How many markers stand before the sentence. */
    private int numbers;

    /** The line that the items below it belong to. */
    private @Nullable Claim above;

    Draft(Footnotes footnotes, Consumer<AnswerEvent> events) {
        this.footnotes = footnotes;
        this.placement = new Placement(footnotes);
        this.events = events;
    }

    void add(Piece piece) {
        switch (piece) {
            case Piece.Words(String text) -> {
                said.append(text);
                text.chars().forEach(c -> add((char) c));
            }
            case Piece.Marker(List<Integer> passages) -> mark(passages);
        }
        tell();
    }

    /** Completes the last sentence. */
    void complete() {
        if (sentence.hasLetter() || !sentence.words().isBlank()) {
            leading.endLine(sentence);
            sentence.cut(sentence.words().stripTrailing().length());
            close("");
        }
    }

    /** Drops the last sentence if it broke off. */
    void breakOff() {
        if (sentence.isWhole()) {
            complete();
        } else if (!told.isEmpty()) {
            told = "";
            sentence = new DraftSentence("");
            events.accept(new AnswerEvent.Replaced(text()));
        }
    }

    /** What has been told, which is all of it once it is complete. */
    String text() {
        return done + told;
    }

    /** The model's words, without markers. */
    String said() {
        return said.toString();
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Its sentences that claim something. */
    List<Checked> checked() {
        return List.copyOf(checked);
    }

    private void add(char c) {
        boolean space = Character.isWhitespace(c);
        boolean begins = lineEnds || !sentence.hasLetter();
        if (space && begins && (behindMarker && c != '\n' || sentence.length() == 0 && done.isEmpty())) {
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
        lineEnds |= end >= 0 && (c == '\n' || sentence.length() > LONGEST);
        if (Character.isLetter(c)) {
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
            close(rest);
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
        tell(sentence.text(sure));
    }

    private void tell(String text) {
        if (text.length() > told.length() && text.startsWith(told)) {
            events.accept(new AnswerEvent.Token(text.substring(told.length())));
            told = text;
        }
    }

    /** @param behind the white space, and the dash of an item, that stand before the next sentence */
    private void close(String behind) {
        String words = sentence.words().strip();
        if (words.length() >= LONG && !sentences.add(words)) {
            closeRepeated(footnotes.claim(Refusal.beside(words)));
            return;
        }
        Claim said = footnotes.claim(Refusal.beside(words));
        boolean leadsOn = LeadLine.isOne(done, sentence.words(), behind) && footnotes.isKnown(said);
        Claim claim = above == null || !LeadLine.isItem(sentence.words()) ? said : said.under(above);
        List<Support> support = claim.isEmpty()
                        || leadsOn
                                && sentence.hints().isEmpty()
                                && sentence.marks().isEmpty()
                ? List.of()
                : List.of(settled(claim));
        if (support.isEmpty() || support.getFirst().verdict() == Verdict.UNSUPPORTED || leadsOn && !isWhole(support)) {
            sentence.dropMarks();
            footnotes.forget(numbers);
        }
        String text = sentence.text(sentence.length());
        tellWhole(text);
        int start = done.length() + text.length() - text.stripLeading().length();
        done.append(text);
        if (!leadsOn || isWhole(support)) {
            support.forEach(found -> cite(claim, found, start));
        }
        above = leadsOn ? said : LeadLine.isItem(sentence.words()) ? above : null;
        sentence = new DraftSentence("");
        told = "";
        numbers = footnotes.count();
    }

    /** Takes back a sentence that was said before. */
    private void closeRepeated(Claim claim) {
        checked.stream()
                .filter(before -> before.claim().text().equals(claim.text()))
                .findFirst()
                .ifPresent(checked::add);
        leading.end(sentence);
        footnotes.forget(numbers);
        if (!told.isEmpty()) {
            events.accept(new AnswerEvent.Replaced(done.toString()));
        }
        sentence = new DraftSentence("");
        told = "";
    }

    /** How well the markers that stay support the claim. */
    private Support settled(Claim claim) {
        leading.end(sentence);
        placement.settle(sentence, claim);
        Support support =
                footnotes.support(claim, List.copyOf(sentence.evidence().values()));
        return support.verdict() == Verdict.SUPPORTED
                ? placement.doubted(sentence, support)
                : placement.supportInParts(sentence).orElse(support);
    }

    private static boolean isWhole(List<Support> support) {
        return support.stream().anyMatch(found -> found.verdict() == Verdict.SUPPORTED);
    }

    /** Tells a sentence that is complete, in place of what was told of it where that differs. */
    private void tellWhole(String text) {
        tell(text);
        if (!told.equals(text)) {
            events.accept(new AnswerEvent.Replaced(done + text));
        }
    }

    private void cite(Claim claim, Support support, int start) {
        boolean answers = sentence.marks().stream().anyMatch(mark -> footnotes.isToQuestion(claim, mark.evidence()));
        checked.add(new Checked(claim, support, answers));
        if (sentence.marks().isEmpty()) {
            cite(0, footnotes.nearest(claim), support, start);
        }
        sentence.evidence().forEach((number, evidence) -> cite(number, evidence, support, start));
    }

    private void cite(int marker, Evidence evidence, Support support, int start) {
        Citation citation =
                new Citation(marker, start, done.length(), evidence.citedText(), evidence.source(), support);
        citations.add(citation);
        events.accept(new AnswerEvent.Cited(citation));
    }
}
