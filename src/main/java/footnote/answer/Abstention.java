package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Stems;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether the passages that were found hold an answer at all:
 *
 * <pre>answer where top ≥ 1.437 + 0.10 · ln N + 0.234 · missing + what speaks against the best sentence</pre>
 *
 * <p>{@code top} is the best passage's score and N the number of passages: in a larger corpus the best wrong passage scores
 * higher by chance. {@code missing} is the share of the question's names and numbers that the best article's passages lack:
 * a question about another country, year or person finds the right topic all the same. For the same reason three things
 * speak against the best sentence and its neighbours: they lack a year of the question; they are about another country
 * (a figure is of the country that its own sentence names); they hold no number where one is asked for.
 */
final class Abstention {

    private static final double BASE = 1.437;
    private static final double PER_LOG_PASSAGES = 0.10;
    private static final double MISSING = 0.234;
    private static final double OTHER_YEAR = 1;
    private static final double OTHER_COUNTRY = 0.8;
    private static final double NO_NUMBER = 0.7;

    /** So far below the line that no article is about the question. */
    private static final double FAR = 0.35;

    private static final Pattern NAME = Pattern.compile("(?<!^)(?<![.!?] )\\b\\p{Lu}[\\p{L}\\d’'-]*");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d{2}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d.,]*\\d\\b|\\b\\d\\b");

    /** The stems that name a country, as English writes it in one word. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("Scotland", "Wales", "England", "Korea"))
            .map(Stems::of)
            .filter(stems -> stems.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private Abstention() {}

    /**
     * Why the question should not be answered; empty where it should.
     *
     * @param ranked the sentences of the passages, best first
     */
    static Optional<Reply.Reason> reason(String question, Retrieval retrieval, List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return Optional.of(Reply.Reason.OFF_TOPIC);
        }
        double above = above(question, retrieval);
        if (above - against(question, ranked.getFirst()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(above < -FAR ? Reply.Reason.OFF_TOPIC : Reply.Reason.NO_EVIDENCE);
    }

    /** How far the best passage and sentence stand above the line, below it where negative. */
    static double margin(String question, Retrieval retrieval, List<Ranked> ranked) {
        return above(question, retrieval) - against(question, ranked.getFirst());
    }

    private static double above(String question, Retrieval retrieval) {
        Hit best = retrieval.hits().getFirst();
        Set<String> there = new HashSet<>(Stems.of(best.source().title()));
        retrieval.hits().stream()
                .filter(hit -> hit.source().id().equals(best.source().id()))
                .forEach(hit -> there.addAll(Stems.of(hit.text())));
        Set<String> asked = stems(NAME, question);
        asked.addAll(stems(NUMBER, question));
        double missing = asked.isEmpty() ? 0 : (double) lacking(asked, there) / asked.size();
        double line = BASE + PER_LOG_PASSAGES * Math.log(retrieval.passages());
        return best.score() - line - MISSING * missing;
    }

    private static double against(String question, Ranked best) {
        boolean figure = QuestionKind.of(question) == QuestionKind.HOW_MUCH;
        Set<String> sentence = Set.copyOf(Stems.of(best.line().text()));
        Set<String> around = around(best);
        Set<String> countries = new LinkedHashSet<>(Stems.ofQuestion(question));
        countries.retainAll(COUNTRIES);
        boolean elsewhere = lacking(countries, figure ? sentence : around) > 0
                && sentence.stream().anyMatch(COUNTRIES::contains);
        boolean noNumber = figure && !QuestionKind.HOW_MUCH.isIn(best.line().text());
        return (lacking(stems(YEAR, question), around) > 0 ? OTHER_YEAR : 0)
                + (elsewhere ? OTHER_COUNTRY : 0)
                + (noNumber ? NO_NUMBER : 0);
    }

    /** The stems of a sentence, its neighbours and the title. */
    private static Set<String> around(Ranked best) {
        List<Hit.Line> lines = best.hit().sentences();
        Set<String> stems = new HashSet<>(Stems.of(best.hit().source().title()));
        lines.subList(Math.max(0, best.at() - 1), Math.min(lines.size(), best.at() + 2))
                .forEach(line -> stems.addAll(Stems.of(line.text())));
        return stems;
    }

    private static Set<String> stems(Pattern words, String question) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher matcher = words.matcher(question);
        while (matcher.find()) {
            stems.addAll(Stems.ofQuestion(matcher.group()));
        }
        return stems;
    }

    private static long lacking(Set<String> asked, Set<String> there) {
        return asked.stream().filter(stem -> !there.contains(stem)).count();
    }
}
