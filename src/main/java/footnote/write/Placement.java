package footnote.write;

import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.write.DraftSentence.Hint;
import footnote.write.DraftSentence.Mark;
import java.util.Optional;

/** Which of the markers that a model wrote into a sentence stay, and what each of them stands for. */
final class Placement {

    private final Footnotes footnotes;

    Placement(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /** Places the markers amidst a sentence whose claim, as far as it goes, holds; the others wait for the whole. */
    void amidst(DraftSentence sentence) {
        for (Hint hint : sentence.hints()) {
            Optional<Evidence> evidence = footnotes.cited(claimBefore(hint, sentence), hint.passage());
            if (evidence.filter(Evidence::isWhole).isEmpty()) {
                return;
            }
            place(hint, evidence, sentence);
        }
    }

    /** Places or drops the markers of a whole sentence, and gives it one where the passages carry its claim and none stayed. */
    void settle(DraftSentence sentence, Claim claim) {
        for (Hint hint : sentence.hints()) {
            Claim before = claimBefore(hint, sentence);
            boolean meansAll = before.isEmpty() || hint.at() == sentence.lastMark();
            Optional<Evidence> own = footnotes.cited(before, hint.passage());
            place(hint, meansAll ? own.or(() -> footnotes.cited(claim, hint.passage())) : own, sentence);
        }
        if (sentence.marks().isEmpty()) {
            footnotes.found(claim).ifPresent(evidence -> sentence.markEnd(footnotes.number(evidence), evidence));
        }
    }

    /** What is said since the last marker, or before it where nothing is. */
    private Claim claimBefore(Hint hint, DraftSentence sentence) {
        int from = sentence.marks().stream()
                .mapToInt(Mark::at)
                .filter(at -> at < hint.at())
                .max()
                .orElse(0);
        Claim since = footnotes.claim(sentence.words().substring(from, hint.at()));
        return since.isEmpty() ? footnotes.claim(sentence.words().substring(0, hint.at())) : since;
    }

    private void place(Hint hint, Optional<Evidence> evidence, DraftSentence sentence) {
        sentence.drop(hint);
        evidence.ifPresent(found -> sentence.mark(hint, footnotes.number(found), found));
    }
}
