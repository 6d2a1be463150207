package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
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
 * Decides whether the passages that were found hold an answer at all. Thread-safe.
 *
 * <p>A logistic regression tells how likely they do, from how near the best passage is in meaning; from the share of the
 * question that the best sentence's passage doesn't cover, and of its names; and from what is wrong with the best sentence and
 * its neighbours: a number of the question isn't there, the thing counted isn't, the question denies something (a sentence
 * without the "not" is found all the same), or another country is spoken of. It was fitted on half a of SQuAD 2.0's dev part
 * (CC BY-SA 4.0) and ClapNQ (Apache-2.0), with their unanswerable questions, and of OneStopQA's news (CC BY-SA 4.0), with
 * the right articles taken away. A sentence of another year, one without a number where one is asked for, and a passage that
 * holds no word of the question, are so rare there that their weights are set by hand.
 *
 * <p>The logarithm of the number of passages has its weight by hand, too, from the same questions in corpora of several
 * sizes: among more passages the best wrong one is nearer by chance.
 *
 * <p>The line is where half a of these sets has 95 in 100 of its answerable questions answered. They are as likely to have an
 * answer as not; asked of a folder that people know, questions mostly have one, so it is far below one half.
 */
final class Abstention {

    /** Below this likelihood a question is not answered. */
    static final double USUAL = 0.22;

    private static final double BIAS = -2.87;
    private static final double MEANING = 10.4;
    private static final double LOG_PASSAGES = -0.47;
    private static final double UNCOVERED = -2.45;
    private static final double NAMES = -1.34;
    private static final double NUMBER = -1.23;
    private static final double DENIAL = -1.74;
    private static final double COUNTED = -1.7;
    private static final double OTHER_COUNTRY = -4.9;
    private static final double OTHER_YEAR = -4;
    private static final double NO_NUMBER = -4;
    private static final double NO_WORD = -1.5;

    /** A smaller corpus is no smaller than this to the line: none was measured. */
    private static final int FEW_PASSAGES = 20;

    /** So far below the line, whatever the sentence lacks, that no article is about the question. */
    private static final double FAR = 2;

    private static final Pattern NAME = Pattern.compile("(?<!^)(?<![.!?] )\\b\\p{Lu}[\\p{L}\\d’'-]*");
    private static final Pattern YEARS = Pattern.compile("\\b(1[5-9]|20)\\d{2}\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d[\\d.,]*\\d\\b|\\b\\d\\b");
    private static final Pattern COUNT =
            Pattern.compile("\\bhow (?:many|much) (?:of )?(?:the |more )?(\\p{L}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIES =
            Pattern.compile("\\b(not|never|without|except|unable)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    /** The stems that name a country, as English writes it in one word. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("Scotland", "Wales", "England", "Korea"))
            .map(Stems::of)
            .filter(stems -> stems.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private final Retriever retriever;
    private final double line;

    /** @param refuseBelow a likelihood, above 0 and below 1 */
    Abstention(Retriever retriever, double refuseBelow) {
        this.retriever = retriever;
        this.line = Math.log(refuseBelow / (1 - refuseBelow));
    }

    /**
     * Why the question should not be answered; empty where it should.
     *
     * @param ranked the sentences of the passages, best first
     */
    Optional<Reply.Reason> reason(String question, Retrieval retrieval, List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return Optional.of(Reply.Reason.OFF_TOPIC);
        }
        double topic = topic(question, retrieval, ranked.getFirst());
        if (topic + lacks(question, ranked.getFirst()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(topic < -FAR ? Reply.Reason.OFF_TOPIC : Reply.Reason.NO_EVIDENCE);
    }

    /** How far the question stands above the line, below it where negative, in logarithms of odds. */
    double margin(String question, Retrieval retrieval, List<Ranked> ranked) {
        return topic(question, retrieval, ranked.getFirst()) + lacks(question, ranked.getFirst());
    }

    private double topic(String question, Retrieval retrieval, Ranked best) {
        Set<String> there = new HashSet<>(Stems.of(best.hit().source().title()));
        best.hit().sentences().forEach(sentence -> there.addAll(sentence.stems()));
        Set<String> names = stems(NAME, question);
        double covered = Coverage.of(Stems.ofQuestion(question), retriever).by(there);
        return BIAS
                - line
                + MEANING * retrieval.hits().getFirst().meaning()
                + LOG_PASSAGES * Math.log(Math.max(FEW_PASSAGES, retrieval.passages()))
                + UNCOVERED * (1 - covered)
                + (covered == 0 ? NO_WORD : 0)
                + (names.isEmpty() ? 0 : NAMES * lacking(names, there) / names.size());
    }

    private static double lacks(String question, Ranked best) {
        boolean figure = QuestionKind.of(question) == QuestionKind.HOW_MUCH;
        Set<String> sentence = Set.copyOf(best.line().stems());
        Set<String> around = around(best);
        Set<String> countries = new LinkedHashSet<>(Stems.ofQuestion(question));
        countries.retainAll(COUNTRIES);
        boolean elsewhere = lacking(countries, figure ? sentence : around) > 0
                && sentence.stream().anyMatch(COUNTRIES::contains);
        return (lacking(stems(NUMBERS, question), around) > 0 ? NUMBER : 0)
                + (lacking(stems(YEARS, question), around) > 0 ? OTHER_YEAR : 0)
                + (lacking(counted(question), around) > 0 ? COUNTED : 0)
                + (elsewhere ? OTHER_COUNTRY : 0)
                + (figure && !QuestionKind.HOW_MUCH.isIn(best.line().text()) ? NO_NUMBER : 0)
                + (DENIES.matcher(question).find() ? DENIAL : 0);
    }

    /** What is counted where the question asks how many. */
    private static Set<String> counted(String question) {
        Matcher matcher = COUNT.matcher(question);
        return matcher.find() ? Stems.ofQuestion(matcher.group(1)) : Set.of();
    }

    /** The stems of a sentence, its neighbours and the title. */
    private static Set<String> around(Ranked best) {
        List<Hit.Line> lines = best.hit().sentences();
        Set<String> stems = new HashSet<>(Stems.of(best.hit().source().title()));
        lines.subList(Math.max(0, best.at() - 1), Math.min(lines.size(), best.at() + 2))
                .forEach(line -> stems.addAll(line.stems()));
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
