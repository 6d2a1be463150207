package footnote.check;

import footnote.check.Support.Verdict;
import footnote.check.statement.Clauses;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.check.syntax.Attributes;
import footnote.check.syntax.Deed;
import footnote.check.syntax.Possession;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges claims by what can be seen of them, by their meaning, and by the parts of speech of their words. For one thread. */
record Judge(Meanings meanings, SignalReader signals, Readings readings) {

    /** So many clauses of a sentence are compared with a claim. */
    private static final int NEAREST = 3;

    /** The share of a claim's content that a clause holds at least which says the same in other words. */
    private static final double COMMON = 0.3;

    /** The verdict on a claim and the runs that it is said to rest on, beside all that was looked at. */
    Evidence read(Claim claim, List<Run> runs, List<Run> all) {
        return judge(signals.match(claim, runs, all), all);
    }

    /** The verdict on what was looked at. */
    Evidence judge(Match match, List<Run> all) {
        Signals measured = Verdicts.isOpen(match)
                ? match.seen().withCosine(meanings.nearest(match.claim(), Run.lines(all)))
                : match.seen();
        Signals each = Verdicts.isWordByWord(match, measured) ? measured.withLeast(leastMatch(match)) : measured;
        Support support = support(match, each);
        boolean torn = support.verdict() == Verdict.SUPPORTED && isOfAnother(match);
        if (!torn) {
            return new Evidence(match.runs().getFirst(), each, support);
        }
        Signals apart = each.thatIsTorn();
        return new Evidence(match.runs().getFirst(), apart, Verdicts.support(match, apart));
    }

    /** The verdict by all of the words, or by a clause of a sentence that says the same in others. */
    private Support support(Match match, Signals seen) {
        Support whole = Verdicts.support(match, seen);
        return whole.verdict() != Verdict.SUPPORTED && Verdicts.mayBeSaid(match, seen) && isSaidByClause(match)
                ? Verdicts.said(whole)
                : whole;
    }

    /** A clause, and the share of a claim's content that it holds. */
    private record Covering(String clause, double coverage) {}

    private boolean isSaidByClause(Match match) {
        Claim claim = match.claim();
        return match.runs().size() == 1
                && match.runs().getFirst().isSingle()
                && Clauses.spans(match.premise().text()).stream()
                        .map(span -> new Covering(span, claim.coverage().by(Stems.of(span)::contains)))
                        .filter(span -> span.coverage >= COMMON)
                        .sorted(Comparator.comparingDouble(Covering::coverage).reversed())
                        .limit(NEAREST)
                        .anyMatch(span -> isSaidBy(span.clause, claim));
    }

    private boolean isSaidBy(String clause, Claim claim) {
        return claim.statement().deniesAsMuchAs(Statement.of(clause))
                && Verdicts.isSaid(meanings.likeness(claim, clause), () -> meanings.least(claim.text(), clause));
    }

    /** Whether the parts of speech tell that the words say it of somebody or something else. */
    private boolean isOfAnother(Match match) {
        List<Word> claim = readings.words(match.claim().text());
        List<List<Word>> sentences =
                match.premise().sentences().stream().map(readings::words).toList();
        return Possession.isLost(claim, sentences)
                || !match.claim().isSaidIn(match.words())
                        && (Deed.isWrong(claim, sentences) || Attributes.isTraded(claim, sentences));
    }

    /** The cosine of a claim and the first sentence of a run. */
    double likeness(Claim claim, Run run) {
        return meanings.likeness(claim, run.lines().getFirst());
    }

    /** In the words alone, or together with what stands above them. */
    private double leastMatch(Match match) {
        String written = Run.words(match.runs());
        String told = match.premise().text();
        double least = leastMatch(match, written);
        boolean more = least < Verdicts.REWORDED && told.length() > written.length();
        return more ? Math.max(least, leastMatch(match, told)) : least;
    }

    private double leastMatch(Match match, String told) {
        String words = Stream.concat(match.meant().stream(), Stream.of(told)).collect(Collectors.joining(" "));
        return meanings.least(match.claim().text(), words);
    }
}
