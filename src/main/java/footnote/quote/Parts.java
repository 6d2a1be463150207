package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.quote.asked.SubQuestion;
import footnote.quote.asked.SubQuestions;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the articles say of each of several things that a question asks: "Who led it, and when did it end?" Thread-safe.
 *
 * @param ranking puts the sentences that were found for a question in order, best first
 */
record Parts(Retriever retriever, Abstention abstention, BiFunction<String, Retrieval, List<Ranked>> ranking) {

    /** What stands around the question that a part asks: what was told before it, and its end. */
    private static final Pattern AROUND = Pattern.compile("(?s)^.*\\w[.!] |\\W+$");

    /** One of the questions, and the sentence that answers it best, where one does. */
    private record Part(SubQuestion asked, Optional<Ranked> best) {}

    /** The best sentence for each; empty where the question asks one thing, or the articles answer none. */
    Optional<Choice> find(String question, Retrieval retrieval) {
        List<SubQuestion> asked = SubQuestions.of(question);
        if (asked.size() == 1) {
            return Optional.empty();
        }
        Optional<Ranked> first = best(asked.getFirst(), retrieval, Optional.empty());
        List<Part> parts = Stream.concat(
                        Stream.of(new Part(asked.getFirst(), first)),
                        asked.stream().skip(1).map(part -> new Part(part, best(part, retrieval, first))))
                .toList();
        List<Ranked> told = parts.stream()
                .flatMap(part -> part.best.stream())
                .distinct()
                .limit(SentenceSelector.MOST)
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Choice(told, unsaid(parts, told)));
    }

    /**
     * What a part is lent without a name is told in the article of what answers the first part; what it asks of it, unless that is of a kind
     * that shows, in a word of its own.
     */
    private Optional<Ranked> best(SubQuestion part, Retrieval whole, Optional<Ranked> first) {
        boolean leans = part.leans() && part.lent().isEmpty();
        Retrieval near = leans
                ? whole
                : retriever.retrieve(part.searched(), Math.max(1, whole.hits().size()));
        boolean anywhere = part.lent().isEmpty() || part.named();
        boolean shows = part.lent().isEmpty() || QuestionKind.of(part.asked()).isOfThing();
        Set<String> own = Stems.ofQuestion(part.asked());
        List<Ranked> ranked = ranking.apply(part.searched(), near).stream()
                .filter(each -> anywhere || first.map(each::isOfSameArticle).orElse(true))
                .filter(each -> shows || !Collections.disjoint(each.stems(), own))
                .toList();
        return abstention.reason(part.searched(), near, ranked).isPresent()
                ? Optional.empty()
                : Optional.of(Disagreement.latest(part.searched(), ranked.getFirst(), ranked));
    }

    private static String unsaid(List<Part> parts, List<Ranked> shown) {
        return parts.stream()
                .filter(part -> part.best.isEmpty() && !mayBeIn(part.asked, shown))
                .map(part ->
                        " The articles don’t say what part " + (parts.indexOf(part) + 1) + " of the question asks ("
                                + AROUND.matcher(part.asked.asked()).replaceAll("") + ").")
                .collect(Collectors.joining());
    }

    /** Whether a part asks, in words that a sentence shown has, for such a thing as that tells. */
    private static boolean mayBeIn(SubQuestion part, List<Ranked> shown) {
        QuestionKind kind = QuestionKind.of(part.asked());
        return kind.isOfThing()
                && shown.stream()
                        .anyMatch(each -> kind.isNewIn(each.text(), part.asked()) && part.isMeantBy(each.stems()));
    }
}
