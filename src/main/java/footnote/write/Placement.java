package footnote.write;

import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.check.Support;
import footnote.check.Support.Verdict;
import footnote.check.statement.Coordination;
import footnote.write.DraftSentence.Hint;
import footnote.write.DraftSentence.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of the markers that a model wrote into a sentence stay, and what each of them stands for. */
record Placement(Footnotes footnotes) {

    /** What begins with whom or what it tells of; of "and went home" the words of its marker may tell something else. */
    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "^\\W*(?:(?:and|but|while|whereas|although|though|yet|so) )?(?:the|an?|this|these|those|his|her|its|their|\\p{Lu}\\p{L}*) ?\\b");

    /** Places the markers amidst a sentence whose claim, as far as it goes, holds; the others wait for the whole. */
    void amidst(DraftSentence sentence) {
        for (Hint hint : sentence.hints()) {
            Optional<Evidence> evidence = footnotes.cited(claimBefore(hint, sentence, ""), hint.passage());
            if (evidence.filter(Evidence::isWhole).isEmpty()) {
                return;
            }
            place(hint, evidence, sentence);
        }
    }

    /**
     * Places or drops the markers of a whole sentence, and gives it one where the passages carry its claim and none stayed.
     *
     * @param of whom the heading above says that it tells of; blank for none
     * @param numbers how many were given before it
     */
    void settle(DraftSentence sentence, Claim claim, String of, int numbers) {
        for (Hint hint : sentence.hints()) {
            Claim before = claimBefore(hint, sentence, of);
            boolean meansAll = before.isEmpty() || hint.at() == sentence.lastMark();
            Optional<Evidence> own = footnotes.cited(before, hint.passage());
            place(hint, meansAll ? own.or(() -> footnotes.cited(claim, hint.passage())) : own, sentence);
        }
        if (sentence.marks().size() < 2) {
            Coordination conjuncts = conjuncts(sentence);
            if (conjuncts.size() > 1 && !isCarried(sentence, claim)) {
                markConjuncts(sentence, conjuncts, numbers);
            }
        }
        if (sentence.marks().isEmpty()) {
            footnotes.found(claim).ifPresent(evidence -> sentence.markEnd(footnotes.number(evidence), evidence));
        }
    }

    private boolean isCarried(DraftSentence sentence, Claim claim) {
        return sentence.marks().isEmpty()
                ? footnotes.found(claim).filter(Evidence::isWhole).isPresent()
                : footnotes.alone(claim, sentence.marks().getFirst().evidence()).verdict() == Verdict.SUPPORTED;
    }

    private static Coordination conjuncts(DraftSentence sentence) {
        return Coordination.of(sentence.words().stripTrailing());
    }

    /** Marks the conjuncts of a sentence with the words that carry them, where some do so for each, though none carry the whole. */
    private void markConjuncts(DraftSentence sentence, Coordination conjuncts, int numbers) {
        Map<Integer, Evidence> carrying = new LinkedHashMap<>();
        for (int from = 0; from < conjuncts.size(); ) {
            int last = from;
            Optional<Evidence> carried = Optional.empty();
            for (int to = from; to < conjuncts.size(); to++) {
                Optional<Evidence> more = footnotes
                        .found(footnotes.claim(conjuncts.text(from, to)))
                        .filter(Evidence::isWhole);
                if (more.isPresent()) {
                    carried = more;
                    last = to;
                } else if (carried.isPresent()) {
                    break;
                }
            }
            if (carried.isEmpty()) {
                return;
            }
            carrying.put(conjuncts.end(last), carried.get());
            from = last + 1;
        }
        int marked = sentence.lastMark();
        int end = conjuncts.end(conjuncts.size() - 1);
        boolean isThere = conjuncts.at(marked) == conjuncts.size() - 1;
        sentence.dropMarks();
        footnotes.forget(numbers);
        carrying.forEach((at, evidence) -> sentence.mark(
                new Hint(at == end && isThere ? marked : at, " ", 0), footnotes.number(evidence), evidence));
    }

    /**
     * A part of a sentence, up to a marker of its own.
     *
     * @param isWhole whether its claim is told together with what it shares with the parts before it
     */
    private record Part(String text, boolean isWhole, Claim claim, Evidence evidence) {

        boolean isOfItsOwn() {
            return OF_ITS_OWN.matcher(text).find() || Coordination.isClause(text);
        }

        /** Whether the words of its marker speak of something that another part speaks of. */
        boolean isOfSame(Part other) {
            return evidence.run().lines().stream()
                    .flatMap(line -> line.stems().stream())
                    .anyMatch(other.claim.stems()::contains);
        }
    }

    /** How well a sentence is supported each of whose parts its own marker carries; empty where it isn't such a one. */
    Optional<Support> supportInParts(DraftSentence sentence) {
        List<Part> parts = parts(sentence);
        boolean whole = parts.size() > 1
                && sentence.words().substring(sentence.lastMark()).chars().noneMatch(Character::isLetterOrDigit)
                && parts.stream().skip(1).allMatch(part -> part.isWhole || part.isOfItsOwn());
        List<Support> supports = whole
                ? parts.stream()
                        .map(part -> footnotes.alone(part.claim, part.evidence))
                        .toList()
                : List.of();
        return supports.stream().allMatch(part -> part.verdict() == Verdict.SUPPORTED)
                ? supports.stream().min(Comparator.comparingDouble(Support::score))
                : Optional.empty();
    }

    /** The support of a sentence; in part only where it goes on, of the same, with what the words of the next marker say of something else. */
    Support doubted(DraftSentence sentence, Support support) {
        List<Part> parts = parts(sentence);
        boolean another =
                parts.stream().skip(1).anyMatch(part -> !part.isOfItsOwn() && !part.isOfSame(parts.getFirst()));
        return another && supportInParts(sentence).isEmpty() ? footnotes.doubtful(support) : support;
    }

    /** None where one marker carries all. */
    private List<Part> parts(DraftSentence sentence) {
        if (sentence.marks().size() < 2) {
            return List.of();
        }
        Coordination conjuncts = conjuncts(sentence);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int first = 0;
        for (Mark mark : sentence.marks()) {
            String text = sentence.words().substring(from, mark.at());
            if (!text.isBlank()) {
                int last = conjuncts.at(mark.at());
                boolean isWhole = first >= 0 && last >= first;
                String told = isWhole ? conjuncts.text(first, last) : text;
                parts.add(new Part(text, isWhole, footnotes.claim(told), mark.evidence()));
                first = last < 0 ? last : last + 1;
            }
            from = mark.at();
        }
        return parts;
    }

    /** What is said since the last marker, or before it where nothing is. */
    private Claim claimBefore(Hint hint, DraftSentence sentence, String of) {
        int from = sentence.marks().stream()
                .mapToInt(Mark::at)
                .filter(at -> at < hint.at())
                .max()
                .orElse(0);
        Claim since = footnotes.claim(sentence.words().substring(from, hint.at()), of);
        return since.isEmpty() ? footnotes.claim(sentence.words().substring(0, hint.at()), of) : since;
    }

    private void place(Hint hint, Optional<Evidence> evidence, DraftSentence sentence) {
        sentence.drop(hint);
        evidence.ifPresent(found -> sentence.mark(hint, footnotes.number(found), found));
    }
}
