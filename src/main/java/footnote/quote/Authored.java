package footnote.quote;

import footnote.corpus.Article;
import footnote.grammar.Asking;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles that are asked for by who wrote them, each by its line that says so: "Which articles did Ann Lee write?" English. */
final class Authored {

    private static final String ARTICLES =
            "(?:articles?|columns?|editorials?|essays?|features?|pieces?|posts?|reports?|reviews?|stor(?:y|ies))";

    private static final String WHO = "(?<who>\\p{L}[^,;?]*?)";

    private static final String WROTE = "(?:wrote|write|written|authored|publish(?:ed)?)";

    private static final List<Pattern> ASKED = Stream.of(
                    "(?:what|which)(?: else)?(?: other)?(?: " + ARTICLES + ")? (?:did|do|does|has|have|had) " + WHO
                            + " " + WROTE,
                    ".*?\\b" + ARTICLES + "(?: that| which)?(?: (?:is|are|was|were|have been))?(?: " + WROTE + ")? by "
                            + WHO,
                    ".*?\\b" + ARTICLES + "(?: that| which)? " + WHO + "(?: has| have| had)? " + WROTE,
                    "(?:did|has|have) " + WHO + " " + WROTE + " (?:any|an|a|other|more) " + ARTICLES)
            .map(asked -> Asking.form(Asking.BEGINS + asked + "\\W*$"))
            .toList();

    private Authored() {}

    /**
     * Those lines of the articles that were found, as many as are quoted at most; none where no such articles are asked for, the one who is named
     * wrote none, or a sentence tells what is asked.
     *
     * @param ranked the sentences of the passages, best first
     */
    static List<Ranked> asked(String question, Retrieval retrieval, List<Ranked> ranked, Retriever retriever) {
        Set<String> words = Stems.ofQuestion(question);
        Predicate<Ranked> tells =
                each -> !isAuthorLine(each.hit(), each.at()) && each.stems().containsAll(words);
        return who(question)
                .filter(_ -> ranked.stream().noneMatch(tells))
                .map(who -> retrieval.hits().stream()
                        .map(hit -> hit.source().id())
                        .distinct()
                        .flatMap(article -> retriever.passages(question, article, 1).stream())
                        .filter(first ->
                                isAuthorLine(first, 0) && first.line(0).stems().containsAll(who))
                        .limit(SentenceSelector.MOST)
                        .map(first -> new Ranked(first, 0, 0))
                        .toList())
                .orElse(List.of());
    }

    /** The stems of whose articles are asked for; empty where no such articles are. */
    static Optional<Set<String>> who(String question) {
        return Asking.found(ASKED, question)
                .map(asked -> Stems.ofQuestion(asked.group("who")))
                .filter(who -> !who.isEmpty())
                .findFirst();
    }

    private static boolean isAuthorLine(Hit hit, int at) {
        return at < hit.sentences().size() && hit.line(at).text().startsWith(Article.AUTHOR);
    }
}
