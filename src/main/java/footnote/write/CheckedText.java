package footnote.write;

import footnote.answer.AnswerEvent;
import footnote.answer.Citation;
import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.check.Support;
import footnote.check.Support.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The sentences of an answer that are complete: each is checked, its markers are placed, it is told, and so are its citations. */
final class CheckedText {

    /**
     * A sentence that was written, and how well it is supported.
     *
     * @param isToQuestion whether it, or what it rests on, is about the question; asked where it matters, since it may take the model to tell
     */
    record Checked(Claim claim, Support support, BooleanSupplier isToQuestion) {

        boolean answers() {
            return isToQuestion.getAsBoolean();
        }
    }

    /** A sentence of so many characters that is said again is left out. */
    private static final int LONG = 40;

    private final Footnotes footnotes;
    private final Placement placement;
    private final Transcript transcript;
    private final List<Citation> citations = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Outline outline = new Outline();

    /** How many markers stand before the next sentence. */
    private int numbers;

    CheckedText(Footnotes footnotes, Placement placement, Transcript transcript) {
        this.footnotes = footnotes;
        this.placement = placement;
        this.transcript = transcript;
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Its sentences that claim something. */
    List<Checked> checked() {
        return List.copyOf(checked);
    }

    /**
     * Adds a sentence that is complete, unless it was said before.
     *
     * @param behind the white space, and the dash of an item, that stand before the next sentence
     */
    void add(DraftSentence sentence, LeadingMarks leading, String behind) {
        String words = sentence.words().strip();
        Claim claim = footnotes.claim(Refusal.beside(words));
        if (words.length() >= LONG && !said.add(words)) {
            addRepeated(claim);
            leading.end(sentence);
        } else {
            addNew(sentence, claim, leading, behind);
        }
    }

    private void addRepeated(Claim claim) {
        checked.stream()
                .filter(before -> before.claim().text().equals(claim.text()))
                .findFirst()
                .ifPresent(checked::add);
        footnotes.forget(numbers);
        transcript.takeBack();
    }

    private void addNew(DraftSentence sentence, Claim own, LeadingMarks leading, String behind) {
        outline.next(transcript.complete(), sentence.words());
        boolean leadsOn = LeadLine.isOne(transcript.complete(), sentence.words(), behind);
        boolean known = leadsOn
                && (LeadLine.isLabel(sentence.words(), behind)
                        || footnotes.isKnown(own)
                        || own.numbers().isEmpty() && LeadLine.isNameless(sentence.words()));
        String of = outline.of(own, sentence.words());
        Claim claim = of.isEmpty() ? outline.under(own, sentence.words()) : footnotes.claim(sentence.words(), of);
        boolean unmarked = sentence.hints().isEmpty() && sentence.marks().isEmpty();
        List<Support> support =
                claim.isEmpty() || known && unmarked ? List.of() : List.of(settled(sentence, claim, of, leading));
        if (support.isEmpty() || support.getFirst().verdict() == Verdict.UNSUPPORTED || leadsOn && !isWhole(support)) {
            sentence.dropMarks();
            footnotes.forget(numbers);
        }
        String text = sentence.text(sentence.length());
        int start = transcript.complete().length()
                + text.length()
                - text.stripLeading().length();
        transcript.complete(text);
        if (!leadsOn || isWhole(support)) {
            support.forEach(found -> weigh(sentence, claim, found));
        }
        if (!known || isWhole(support)) {
            support.forEach(found -> cite(sentence, claim, found, start));
        }
        if (leadsOn) {
            outline.lead(
                    own, sentence.words(), footnotes.nameAhead(sentence.words()).orElse(""));
        }
        numbers = footnotes.count();
    }

    /** How well the markers that stay support the claim. */
    private Support settled(DraftSentence sentence, Claim claim, String of, LeadingMarks leading) {
        leading.end(sentence);
        placement.settle(sentence, claim, of, numbers);
        Support support =
                footnotes.support(claim, List.copyOf(sentence.evidence().values()));
        return support.verdict() == Verdict.SUPPORTED
                ? placement.doubted(sentence, support)
                : placement.supportInParts(sentence).orElse(support);
    }

    private static boolean isWhole(List<Support> support) {
        return support.stream().anyMatch(found -> found.verdict() == Verdict.SUPPORTED);
    }

    private void weigh(DraftSentence sentence, Claim claim, Support support) {
        List<Evidence> marked =
                sentence.marks().stream().map(DraftSentence.Mark::evidence).toList();
        checked.add(new Checked(
                claim, support, () -> marked.stream().anyMatch(evidence -> footnotes.isToQuestion(claim, evidence))));
    }

    private void cite(DraftSentence sentence, Claim claim, Support support, int start) {
        if (sentence.marks().isEmpty()) {
            cite(0, footnotes.nearest(claim), support.named(claim), start);
        }
        sentence.evidence().forEach((number, evidence) -> cite(number, evidence, support.named(claim), start));
    }

    private void cite(int marker, Evidence evidence, Support support, int start) {
        int end = transcript.complete().length();
        Citation citation = new Citation(marker, start, end, evidence.citedText(), evidence.source(), support);
        citations.add(citation);
        transcript.tell(new AnswerEvent.Cited(citation));
    }
}
