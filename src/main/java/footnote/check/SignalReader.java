package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.grammar.CalendarWords;
import footnote.grammar.Possessives;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.analysis.Stems;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what can be seen of claims beside the words that they may rest on, before a model compares their meanings. For one thread. */
final class SignalReader {

    private final Retriever retriever;
    private final Relevance relevance;
    private final Readings readings;
    private final KnownNames names;
    private final Letters letters;
    private final DefinedTerms terms;
    private final Set<String> everywhere = new HashSet<>();
    private final Distortion distortion;

    /** What the rows of tables are of. */
    private final Set<String> rows;

    /**
     * What some words lack of a claim.
     *
     * @param sentences the words, one by one
     * @param meant words of its names that they lack and mean
     */
    private record Lack(Statement words, List<Statement> sentences, List<String> missing, List<String> meant) {}

    /** @param stating what the passages state, which the model was given */
    SignalReader(Retriever retriever, String question, List<Hit> stating, Relevance relevance, Readings readings) {
        this.retriever = retriever;
        this.relevance = relevance;
        this.readings = readings;
        this.names = new KnownNames(stating, readings);
        this.letters = Letters.in(stating);
        this.terms = DefinedTerms.in(stating);
        List<Hit.Line> lines =
                stating.stream().flatMap(hit -> hit.sentences().stream()).toList();
        this.distortion = new Distortion(question, lines);
        this.rows = lines.stream()
                .map(line -> Cells.first(line.text()))
                .filter(row -> !row.isEmpty())
                .collect(Collectors.toSet());
        lines.forEach(line -> everywhere.addAll(line.stems()));
    }

    Claim claim(String sentence) {
        Set<String> known = new HashSet<>(names.words());
        Capitalised.first(sentence, stems -> !Collections.disjoint(stems, everywhere), readings::words)
                .ifPresent(known::add);
        return Claim.of(sentence, retriever, known);
    }

    /** What a line begins with, be it with an "’s": words that are names in the passages, or what a row of a table is of; empty for none. */
    Optional<String> nameAhead(String line) {
        return Capitalised.names(line, names.words()).stream()
                .findFirst()
                .filter(line::startsWith)
                .map(Possessives::without)
                .filter(name -> names.words().containsAll(List.of(name.split(" "))))
                .or(() -> rows.stream()
                        .filter(row -> line.matches("(?is)" + Pattern.quote(row) + "(?!\\w).*"))
                        .max(Comparator.comparingInt(String::length)));
    }

    /** What can be seen of a claim and the runs that it is said to rest on, beside all that was looked at. */
    Match match(Claim whole, List<Run> runs, List<Run> all) {
        Premise premise = Premise.of(whole, runs);
        Claim claim = asTold(whole, runs, premise);
        return match(claim, runs, all, lack(claim, runs, premise), premise);
    }

    /** What can be seen of words that may support a claim; empty where they lack too much of it, or a fact, or say it of another. */
    Optional<Match> holding(Claim whole, Run run, List<Run> all) {
        List<Run> runs = List.of(run);
        Premise premise = Premise.of(whole, runs);
        Claim claim = asTold(whole, runs, premise);
        return Optional.of(claim)
                .filter(_ -> mayTell(claim, readings.of(premise.text())))
                .map(_ -> lack(claim, runs, premise))
                .filter(lack -> lack.missing.isEmpty())
                .map(lack -> match(claim, runs, all, lack, premise))
                .filter(Match::mayBeSupported);
    }

    /** Whether a claim is enough to be told by some words, which don't lack too many in a row that are neither names nor numbers. */
    private static boolean mayTell(Claim claim, Statement words) {
        if (!Verdicts.tellsEnough(claim, words)) {
            return false;
        }
        Set<String> told = words.told();
        Stream.concat(claim.names().stream(), claim.numbers().stream()).forEach(part -> told.addAll(part.stems()));
        return claim.gap(told) < Verdicts.GAP;
    }

    private Match match(Claim claim, List<Run> runs, List<Run> all, Lack lack, Premise premise) {
        List<Mention> numbers = claim.numbers();
        List<String> missing = lack.missing;
        Set<String> meant = Set.copyOf(Stems.of(String.join(" ", lack.meant)));
        Set<String> told = lack.words.told();
        told.addAll(meant);
        numbers.stream()
                .filter(number -> !missing.contains(number.written()))
                .forEach(held -> told.addAll(held.stems()));
        if (missing.isEmpty()) {
            told.addAll(Missing.computing(claim, lack.sentences));
        }
        double coverage = claim.coverage().by(told::contains);
        int gap = claim.gap(told);
        boolean mayHold = missing.isEmpty() && gap < Verdicts.GAP;
        Stream<Mention> lacking = claim.given().stream().filter(number -> missing.contains(number.written()));
        Signals seen = new Signals(
                Verdicts.expectedCosine(coverage),
                coverage,
                1 - claim.coverage().by(stem -> told.contains(stem) || everywhere.contains(stem)),
                gap,
                numbers.isEmpty() ? 0 : nowhere(lacking, all) / (double) numbers.size(),
                (int) nowhere(claim.names().stream().filter(name -> name.isNowhere(lack.sentences)), all),
                mayHold && distortion.isIn(claim, runs, premise, lack.sentences),
                1);
        boolean mayBeSupported = Verdicts.mayBeSupported(claim, lack.words, missing, seen) && isRelevant(claim, runs);
        return new Match(claim, runs, premise, lack.words, missing, lack.meant, seen, mayBeSupported);
    }

    /** Whether the words have to do with the question, or with their article's title. */
    private boolean isRelevant(Claim claim, List<Run> runs) {
        return runs.stream().allMatch(relevance::isAll) || relevance.isNearQuestion(claim.text());
    }

    private Lack lack(Claim claim, List<Run> runs, Premise premise) {
        Statement words = readings.of(premise.text());
        List<Statement> sentences =
                premise.sentences().stream().map(readings::of).toList();
        List<String> lacking = Missing.of(claim, words, sentences);
        if (lacking.isEmpty()) {
            return new Lack(words, sentences, lacking, List.of());
        }
        Set<String> meant = new HashSet<>(names.understood(claim, lacking, runs, premise.text()));
        if (!meant.isEmpty()) {
            // No title and no heading makes so what the words don't tell as so.
            meant.removeAll(Overstatement.in(claim.text(), words));
        }
        List<String> missing = lacking.contains(Claim.NOT)
                ? lacking
                : lacking.stream().filter(part -> !meant.contains(part)).toList();
        return new Lack(
                words,
                sentences,
                missing,
                lacking.stream().filter(meant::contains).toList());
    }

    /** How many parts of a claim stand in none of the sentences of some runs. */
    long nowhere(Stream<Mention> parts, List<Run> runs) {
        return parts.filter(part -> runs.stream()
                        .flatMap(run -> run.lines().stream())
                        .allMatch(line -> part.isNowhere(List.of(readings.of(line)))))
                .count();
    }

    /** The claim without the name and the day that it gives the article of a passage. */
    Claim unnamed(Claim claim, Hit hit) {
        return told(claim, unnamed(claim.text(), hit.source()));
    }

    /** The claim with the terms that some words use for names. */
    Claim asIn(Run run, Claim claim) {
        return terms.isEmpty() ? claim : told(claim, terms.asIn(run.words(), claim.text()));
    }

    private static String unnamed(String text, Source article) {
        LocalDate day = article.published();
        String named = Attribution.withoutTitle(article.title(), text);
        return day == null ? named : Attribution.without(day, named);
    }

    private Claim told(Claim claim, String text) {
        return text.equals(claim.text()) ? claim : claim(text);
    }

    /**
     * The claim without the days of the articles that it rests on, which its words needn't hold, and with days, and names that go by their
     * letters, as they tell them.
     */
    private Claim asTold(Claim claim, List<Run> runs, Premise premise) {
        Run run = runs.getFirst();
        LocalDate day = run.hit().source().published();
        String words = premise.text();
        String text = terms.asIn(words, letters.asIn(words, CalendarWords.withMonthsInFull(claim.text())));
        for (Run other : runs) {
            text = unnamed(text, other.hit().source());
        }
        if (day != null) {
            text = Attribution.withoutTime(day, Attribution.withWeekdays(day, text, run.words()), words);
        }
        return told(claim, text);
    }
}
