package footnote.answer;

import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Stems;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether the passages that were found hold an answer at all:
 *
 * <pre>answer where top ≥ 1.437 + 0.10 · ln N + 0.234 · missing</pre>
 *
 * <p>{@code top} is the best passage's score and N the number of passages: in a larger corpus the best wrong passage scores
 * higher by chance. {@code missing} is the share of the question's names and numbers that the best article's passages lack:
 * a question about another country, year or person finds the right topic all the same.
 */
final class Abstention {

    private static final double BASE = 1.437;
    private static final double PER_LOG_PASSAGES = 0.10;
    private static final double MISSING = 0.234;

    /** So far below the line that no article is about the question. */
    private static final double FAR = 0.35;

    private static final Pattern NAME_OR_NUMBER =
            Pattern.compile("(?<!^)(?<![.!?] )\\b\\p{Lu}[\\p{L}\\d’'-]*|\\b\\d[\\d.,]*\\d\\b|\\b\\d\\b");

    private Abstention() {}

    /** Why the question should not be answered; empty where it should. */
    static Optional<Reply.Reason> reason(String question, Retrieval retrieval) {
        if (retrieval.hits().isEmpty()) {
            return Optional.of(Reply.Reason.OFF_TOPIC);
        }
        double above = margin(question, retrieval);
        if (above >= 0) {
            return Optional.empty();
        }
        return Optional.of(above < -FAR ? Reply.Reason.OFF_TOPIC : Reply.Reason.NO_EVIDENCE);
    }

    /** How far the best passage stands above the line, below it where negative. */
    static double margin(String question, Retrieval retrieval) {
        Hit best = retrieval.hits().getFirst();
        double line = BASE + PER_LOG_PASSAGES * Math.log(retrieval.passages());
        return best.score() - line - MISSING * missing(question, retrieval.hits(), best);
    }

    private static double missing(String question, List<Hit> hits, Hit best) {
        Set<String> asked = new LinkedHashSet<>();
        Matcher names = NAME_OR_NUMBER.matcher(question);
        while (names.find()) {
            asked.addAll(Stems.ofQuestion(names.group()));
        }
        Set<String> there = new HashSet<>(Stems.of(best.source().title()));
        hits.stream()
                .filter(hit -> hit.source().id().equals(best.source().id()))
                .forEach(hit -> there.addAll(Stems.of(hit.text())));
        long lacking = asked.stream().filter(stem -> !there.contains(stem)).count();
        return asked.isEmpty() ? 0 : (double) lacking / asked.size();
    }
}
