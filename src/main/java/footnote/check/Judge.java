package footnote.check;

import footnote.grammar.Word;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares claims with the words that they are said to rest on. What takes time is looked at once. For one thread. */
final class Judge {

    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{L}*");

    private final Retriever retriever;
    private final Relevance relevance;
    private final Readings readings;
    private final Meanings meanings;
    private final KnownNames names;
    private final Letters letters;
    private final Set<String> everywhere = new HashSet<>();
    private final List<Hit.Line> lines = new ArrayList<>();

    /**
     * A claim beside the words of some runs, and what these lack.
     *
     * @param meant names that they lack and mean
     */
    record Look(Claim claim, List<Run> runs, Statement words, List<String> missing, List<String> meant, Signals seen) {

        boolean mayBeSupported() {
            return Verdicts.mayBeSupported(claim, words, missing, seen);
        }
    }

    /**
     * What some words lack of a claim.
     *
     * @param meant words of its names that they lack and mean
     */
    private record Lack(List<String> missing, List<String> meant) {}

    /** @param stating what the passages state, which the model was given */
    Judge(Retriever retriever, List<Hit> stating, Relevance relevance, Readings readings) {
        this.retriever = retriever;
        this.relevance = relevance;
        this.readings = readings;
        this.meanings = new Meanings(retriever);
        this.names = new KnownNames(stating, readings);
        this.letters = Letters.in(stating);
        for (Hit hit : stating) {
            hit.sentences().forEach(line -> everywhere.addAll(line.stems()));
            lines.addAll(hit.sentences());
        }
    }

    /** What a sentence claims. */
    Claim claim(String sentence) {
        Set<String> known = new HashSet<>(names.words());
        Capitalised.first(sentence, stems -> !Collections.disjoint(stems, everywhere), readings::words)
                .ifPresent(known::add);
        return Claim.of(sentence, retriever, known);
    }

    /** Whether a word with one of some stems stands in small letters in a passage. */
    private boolean isSmallSomewhere(List<String> stems) {
        return lines.stream()
                .filter(line -> !Collections.disjoint(line.stems(), stems))
                .anyMatch(line -> !Collections.disjoint(
                        Stems.of(CAPITALISED.matcher(line.text()).replaceAll(" ")), stems));
    }

    /** The verdict on a claim and the runs that it is said to rest on, beside all that was looked at. */
    Evidence read(Claim whole, List<Run> runs, List<Run> all) {
        return judge(look(whole, runs, all), all);
    }

    /** The verdict on what was looked at. */
    Evidence judge(Look look, List<Run> read) {
        Signals signals = Verdicts.isOpen(look.claim, look.words, look.missing, look.seen)
                ? measured(look.seen, look.claim, look.runs, read)
                : look.seen;
        Signals all = Verdicts.isWordByWord(look.claim, look.words, look.missing, signals)
                ? signals.withLeast(leastMatch(look))
                : signals;
        Support support = support(look, all);
        boolean torn =
                support.verdict() == Support.Verdict.SUPPORTED && !look.claim.isSaidIn(look.words) && isOfAnother(look);
        if (!torn) {
            return new Evidence(look.runs.getFirst(), all, support);
        }
        Signals apart = all.thatIsTorn();
        return new Evidence(look.runs.getFirst(), apart, support(look, apart));
    }

    private static Support support(Look look, Signals signals) {
        return Verdicts.support(look.claim, look.words, look.missing, signals, look.runs.size() == 1);
    }

    /** Whether the parts of speech tell that the words say it of something else. */
    private boolean isOfAnother(Look look) {
        if (beginsWithAnother(look)) {
            return true;
        }
        List<Word> claim = readings.words(look.claim.text());
        List<List<Word>> words = Run.lines(look.runs).stream()
                .map(line -> readings.words(line.text()))
                .toList();
        return Deed.isWrong(claim, words)
                || Mention.isOfAnother(claim, words)
                || Restriction.isDropped(claim, words)
                || Belonging.isOfAnother(claim, words, look.words.stems());
    }

    /** Whether a claim begins with a name that only begins sentences elsewhere, and that the words lack. */
    private boolean beginsWithAnother(Look look) {
        Set<String> known = new HashSet<>(names.words());
        return Capitalised.first(
                                look.claim.text(),
                                stems -> look.words.stems().containsAll(stems) || isSmallSomewhere(stems),
                                readings::words)
                        .filter(known::add)
                        .isPresent()
                && !lack(Claim.of(look.claim.text(), retriever, known), look.runs, look.words, readings.of(look.runs))
                        .missing
                        .isEmpty();
    }

    /** What can be seen of words that may support a claim; empty where they lack too much of it, or a fact, or say it of another. */
    Optional<Look> holding(Claim whole, Run run, List<Run> all) {
        Claim claim = asTold(whole, List.of(run));
        return lacksMuch(claim, readings.of(run.words()))
                ? Optional.empty()
                : Optional.of(seen(claim, List.of(run), all)).filter(Look::mayBeSupported);
    }

    /** Whether some words lack so many in a row that are neither names nor numbers. */
    private static boolean lacksMuch(Claim claim, Statement words) {
        Set<String> told = Opposites.withLike(words.stems());
        Stream.concat(claim.names().stream(), claim.numbers().stream()).forEach(part -> told.addAll(part.stems()));
        return claim.gap(told) >= Verdicts.GAP;
    }

    /** What can be seen of it without the model. */
    Look look(Claim whole, List<Run> runs, List<Run> all) {
        return seen(asTold(whole, runs), runs, all);
    }

    private Look seen(Claim claim, List<Run> runs, List<Run> all) {
        Statement words = readings.of(Run.words(runs));
        List<Statement> anywhere = readings.of(all);
        List<Part> numbers = claim.numbers();
        List<Statement> sentences = readings.of(runs);
        Lack lack = lack(claim, runs, words, sentences);
        List<String> missing = lack.missing;
        Set<String> told = Opposites.withLike(words.stems());
        told.addAll(Stems.of(String.join(" ", lack.meant)));
        numbers.stream()
                .filter(number -> !missing.contains(number.written()))
                .forEach(held -> told.addAll(held.stems()));
        double coverage = claim.coverage(told);
        int gap = claim.gap(told);
        boolean mayHold = missing.isEmpty() && gap < Verdicts.GAP;
        Signals seen = new Signals(
                Verdicts.expectedCosine(coverage),
                coverage,
                1 - claim.coverage(stem -> told.contains(stem) || everywhere.contains(stem)),
                gap,
                numbers.isEmpty()
                        ? 0
                        : nowhere(
                                        claim.given().stream()
                                                .filter(number -> missing.contains(number.written()))
                                                .toList(),
                                        anywhere)
                                / (double) numbers.size(),
                (int) nowhere(claim.names(), anywhere),
                mayHold && isTorn(claim, runs, sentences),
                runs.stream().allMatch(relevance::isAll),
                0,
                1);
        return new Look(claim, runs, words, missing, lack.meant, seen);
    }

    private boolean isTorn(Claim claim, List<Run> runs, List<Statement> sentences) {
        List<String> texts = Run.lines(runs).stream().map(Hit.Line::text).toList();
        return Coherence.isTorn(claim, sentences)
                || Coherence.dropsCondition(claim, sentences)
                || Coherence.explainsAnother(claim, sentences)
                || Coherence.isOfAnotherRow(claim, sentences)
                || Swap.isIn(claim, texts)
                || Total.isIn(claim, texts)
                || Borrowing.isIn(claim, sentences, lines);
    }

    private Lack lack(Claim claim, List<Run> runs, Statement words, List<Statement> sentences) {
        List<String> lacking = claim.missing(words, sentences);
        if (lacking.isEmpty()) {
            return new Lack(lacking, List.of());
        }
        Set<String> understood = names.understood(claim, runs, words, sentences);
        List<String> missing =
                lacking.stream().filter(part -> !understood.contains(part)).toList();
        return new Lack(
                lacking.contains(Claim.NOT) ? lacking : missing,
                lacking.stream().filter(understood::contains).toList());
    }

    /** With the claim's meaning beside that of the nearest sentence, and of the very one that it is said to rest on. */
    private Signals measured(Signals seen, Claim claim, List<Run> runs, List<Run> all) {
        boolean one = runs.size() == 1 && runs.getFirst().isSingle();
        return seen.withCosine(meanings.nearest(claim, Run.lines(all)))
                .withLikeness(one ? likeness(claim, runs.getFirst()) : 0);
    }

    /**
     * The claim without the day of the article that it rests on, which its words needn't hold, and with days, and names that go by their
     * letters, as they name them.
     */
    private Claim asTold(Claim claim, List<Run> runs) {
        Run run = runs.getFirst();
        LocalDate day = run.source().published();
        String words = Run.words(runs);
        String text = letters.asIn(words, claim.text());
        if (day != null) {
            text = Attribution.withoutYear(
                    day, Attribution.withWeekdays(day, Attribution.without(day, text), run.words()), run.words());
        }
        return text.equals(claim.text()) ? claim : claim(text);
    }

    /** How many parts of a claim stand in none of the sentences. */
    static long nowhere(List<Part> parts, List<Statement> sentences) {
        return parts.stream().filter(part -> part.isNowhere(sentences)).count();
    }

    /** The cosine of a claim and the first sentence of a run. */
    double likeness(Claim claim, Run run) {
        return meanings.likeness(claim, run.lines().getFirst());
    }

    private double leastMatch(Look look) {
        String words = Stream.concat(look.meant.stream(), Stream.of(Run.words(look.runs)))
                .collect(Collectors.joining(" "));
        return meanings.least(look.claim.withNumbersOf(look.words), words);
    }
}
