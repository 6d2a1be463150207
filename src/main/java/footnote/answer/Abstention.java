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
 * <p>The {@link AnswerFeatures} tell how likely they do: what the question is about, and what is wrong with the best
 * sentence and its neighbours. A question is answered where that is above a line. The usual line is where half a of the sets
 * that the weights were fitted on has about 95 in 100 of its answerable questions answered: they are as likely to have an answer as
 * not, while asked of a folder that people know questions mostly have one, so it is far below one half.
 */
final class Abstention {

    /** Below this likelihood a question is not answered. */
    static final double USUAL = 0.22;

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
        AnswerFeatures features = features(question, retrieval, ranked.getFirst());
        if (features.logOdds() >= line) {
            return Optional.empty();
        }
        return Optional.of(features.topic() - line < -FAR ? Reply.Reason.OFF_TOPIC : Reply.Reason.NO_EVIDENCE);
    }

    /** How far the question stands above the line, below it where negative, in logarithms of odds. */
    double margin(String question, Retrieval retrieval, List<Ranked> ranked) {
        return features(question, retrieval, ranked.getFirst()).logOdds() - line;
    }

    /** @param best the best sentence */
    AnswerFeatures features(String question, Retrieval retrieval, Ranked best) {
        Set<String> there = new HashSet<>(Stems.of(best.hit().source().title()));
        best.hit().sentences().forEach(sentence -> there.addAll(sentence.stems()));
        double covered = Coverage.of(Stems.ofQuestion(question), retriever).by(there);
        Set<String> names = stems(NAME, question);
        boolean figure = QuestionKind.of(question) == QuestionKind.HOW_MUCH;
        Set<String> sentence = Set.copyOf(best.line().stems());
        Set<String> around = around(best);
        Set<String> countries = new LinkedHashSet<>(Stems.ofQuestion(question));
        countries.retainAll(COUNTRIES);
        boolean elsewhere = lacks(figure ? sentence : around, countries)
                && sentence.stream().anyMatch(COUNTRIES::contains);
        return new AnswerFeatures(
                retrieval.hits().getFirst().meaning(),
                Math.log(Math.max(FEW_PASSAGES, retrieval.passages())),
                1 - covered,
                covered == 0 ? 1 : 0,
                names.isEmpty() ? 0 : (double) lacking(names, there) / names.size(),
                lacks(around, stems(NUMBERS, question)) ? 1 : 0,
                lacks(around, stems(YEARS, question)) ? 1 : 0,
                lacks(around, counted(question)) ? 1 : 0,
                elsewhere ? 1 : 0,
                figure && !QuestionKind.HOW_MUCH.isIn(best.line().text()) ? 1 : 0,
                DENIES.matcher(question).find() ? 1 : 0);
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

    private static boolean lacks(Set<String> there, Set<String> asked) {
        return lacking(asked, there) > 0;
    }
}
