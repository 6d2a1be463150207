package footnote.quote;

import footnote.corpus.TableRows;
import footnote.quote.asked.ComparedThings;
import footnote.quote.asked.Years;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.analysis.Stems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the articles say of the things that a question compares: a sentence that tells of all of them, or one of each, as alike as
 * may be. Thread-safe.
 */
record Comparer(Retriever retriever, SentenceRanker ranker, Abstention abstention) {

    /** What likeness in meaning counts beside the scores of sentences, logarithms of odds, for each cosine. */
    private static final double ALIKE = 8;

    private static final Pattern COMPARES = Pattern.compile(
            "(?i)\\b(?:differ\\w*|unlike|in contrast|than|whereas|while|compar\\w+|both|similar\\w*|instead)\\b");

    /**
     * What the articles tell of the things that a question compares; empty where it compares none, or they tell of none. The
     * sentences are one of each thing in their order where none tells of all.
     *
     * @param ranked the sentences that may answer the whole question, best first
     */
    Optional<Choice> find(String question, Retrieval retrieval, List<Ranked> ranked) {
        return ComparedThings.in(question)
                .flatMap(compared -> together(question, compared, ranked).or(() -> apart(compared, retrieval)));
    }

    /** A sentence that compares all of them, before the best others. */
    private Optional<Choice> together(String question, ComparedThings compared, List<Ranked> ranked) {
        List<Ranked> told =
                ranked.stream().filter(each -> !each.line().isHeading()).toList();
        return told.stream()
                .takeWhile(each -> told.getFirst().score() - each.score() <= SentenceSelector.FAR)
                .filter(each -> compares(each, compared))
                .findFirst()
                .map(first -> Stream.concat(Stream.of(first), told.stream())
                        .distinct()
                        .toList())
                .map(all -> Choice.of(SentenceSelector.select(question, all)));
    }

    /** Whether a sentence compares them, in the respect that is asked about, or its heading names them all. */
    private static boolean compares(Ranked each, ComparedThings compared) {
        List<String> said = new ArrayList<>(each.heading().map(Hit.Line::stems).orElse(List.of()));
        if (compared.areIn(said)) {
            return true;
        }
        said.addAll(each.stems());
        return compared.areIn(said)
                && (compared.aspect().isEmpty()
                        ? COMPARES.matcher(each.text()).find()
                        : said.stream().anyMatch(Stems.ofQuestion(compared.aspect())::contains));
    }

    private Optional<Choice> apart(ComparedThings compared, Retrieval retrieval) {
        Map<String, List<Ranked>> told = new LinkedHashMap<>();
        for (String thing : compared.things()) {
            told.put(
                    thing,
                    Stream.of(thing, compared.withoutLent(thing))
                            .distinct()
                            .map(name -> told(name, compared, retrieval))
                            .filter(sentences -> !sentences.isEmpty())
                            .findFirst()
                            .orElse(List.of()));
        }
        String unsaid = told.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(each -> " The articles don’t say how “" + each.getKey() + "” compares.")
                .collect(Collectors.joining());
        Set<Source> quoted = new HashSet<>();
        List<Ranked> chosen = alike(
                        told.values().stream().filter(each -> !each.isEmpty()).toList())
                .stream()
                .filter(part -> quoted.add(part.source()))
                .toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Choice(chosen, unsaid));
    }

    /** One sentence of each of several things, those that are most alike. */
    private static List<Ranked> alike(List<List<Ranked>> told) {
        return told.stream()
                .flatMap(List::stream)
                .map(one -> told.stream()
                        .map(each -> Collections.max(each, Comparator.comparingDouble(other -> fit(one, other))))
                        .toList())
                .max(Comparator.comparingDouble(parts -> parts.stream()
                        .mapToDouble(part -> fit(parts.getFirst(), part))
                        .sum()))
                .orElse(List.of());
    }

    /** How well a sentence stands beside another: rows of one table before all. */
    private static double fit(Ranked one, Ranked other) {
        boolean rows = TableRows.is(one.text())
                && one.hit().source().equals(other.hit().source())
                && TableRows.is(other.text());
        return other.score()
                + ALIKE * (rows ? 1 : one.line().vector().cosine(other.line().vector()));
    }

    /** The sentences that tell of one of the things, best first, in their latest edition; none where the articles don't say. */
    private List<Ranked> told(String thing, ComparedThings compared, Retrieval whole) {
        String searched = compared.searched(thing);
        Retrieval found = retriever.retrieve(searched, Math.max(1, whole.hits().size()));
        List<Ranked> ranked = Stream.of(found, whole)
                .flatMap(each -> ranker.rank(searched, each).stream())
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
        Set<String> own = compared.own(thing);
        List<Ranked> all = ranked.stream()
                .filter(each -> !each.line().isHeading())
                .filter(each -> isTitled(each, thing, compared) || said(each).containsAll(own))
                .filter(each -> ranked.stream().noneMatch(row -> Rows.isPlainer(row, each, own)))
                .toList();
        List<Ranked> byName = all.stream()
                .filter(each -> isTitled(each, thing, compared) || isNamed(thing, own, each))
                .toList();
        List<Ranked> named = byName.isEmpty() ? all : byName;
        return abstention.reason(searched, found, named).isPresent()
                ? List.of()
                : named.stream()
                        .takeWhile(each -> named.getFirst().score() - each.score() <= SentenceSelector.FAR)
                        .filter(each -> named.stream()
                                .noneMatch(other -> other.line().source().isOfLaterEdition(each.source())))
                        .toList();
    }

    /** Whether an article is titled by a thing, and by none of the others: all that it says is of that. */
    private static boolean isTitled(Ranked each, String thing, ComparedThings compared) {
        return compared.things().stream()
                .allMatch(other -> each.titleStems().containsAll(compared.own(other)) == other.equals(thing));
    }

    /** Whether a sentence names a thing in capitals as the question does, or its article is of the year that the thing is. */
    private static boolean isNamed(String thing, Set<String> own, Ranked each) {
        return Years.isOne(thing)
                ? year(each).equals(thing)
                : Stems.of(ComparedThings.names(each.underHeadings(each.text())))
                        .containsAll(own);
    }

    private static String year(Ranked each) {
        LocalDate day = each.source().published();
        return day == null ? "" : String.valueOf(day.getYear());
    }

    /** The stems of a sentence, and of what it stands under; {@linkplain Surroundings#dated dated}. */
    private static Set<String> said(Ranked each) {
        return Surroundings.dated(Stems.union(each.stems(), each.headingStems()), each.hit(), each.at());
    }
}
