package footnote.quote;

import footnote.corpus.Article;
import footnote.grammar.Asking;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The article whose day is asked for, by its first line, before which its day is told: "When was the article about the locks published?" English. */
final class Dated {

    private static final String ARTICLE =
            "(?:article|column|editorial|blog post|post|review)(?: (?:about|concerning|of|on) (?<topic>[^,;?]+?))?";

    private static final String APPEARED = "(?:published|posted|printed|released|written)";

    /** What the turn before it was about: "When was that article published? (storks)" */
    private static final String LENT = "\\W*(?:\\((?<lent>[^()]+)\\))?$";

    private static final List<Pattern> ASKED = Stream.of(
                    "(?:when|(?:on )?(?:what|which) (?:date|day)) (?:is|was) (?:the|that|this) " + ARTICLE
                            + "(?: first)? " + APPEARED,
                    "(?:when|(?:on )?(?:what|which) (?:date|day)) did (?:the|that|this) " + ARTICLE
                            + "(?: first)? (?:appear|come out)",
                    "what" + Asking.IS + " the (?:(?:publication|publishing) )?(?:date|day) of (?:the|that|this) "
                            + ARTICLE,
                    "(?:what|which) (?:date|day) (?:is|was) (?:the|that|this) " + ARTICLE + " from",
                    "how old is (?:the|that|this) " + ARTICLE)
            .map(asked -> Asking.form(Asking.BEGINS + asked + LENT))
            .toList();

    private Dated() {}

    /**
     * The first line of that article; none where it tells no day. Empty where no article's day is asked for, none of those found is about what is
     * named, or a sentence tells what is asked.
     *
     * @param ranked the sentences of the passages, best first
     */
    static Optional<List<Ranked>> asked(
            String question, Retrieval retrieval, List<Ranked> ranked, Retriever retriever) {
        return Asking.found(ASKED, question)
                .findFirst()
                .flatMap(asked -> retrieval.hits().stream()
                        .filter(hit -> isAbout(hit, topic(asked)))
                        .findFirst())
                .filter(hit -> ranked.stream().noneMatch(each -> tells(each, hit, question)))
                .map(hit -> hit.source().published() == null
                        ? List.of()
                        : retriever.passages(question, hit.source().id(), 1).stream()
                                .flatMap(Dated::firstLine)
                                .toList());
    }

    /** The stems of what the article is about; none where that isn't told. */
    private static Set<String> topic(MatchResult asked) {
        return Stems.ofQuestion(Stream.of("topic", "lent")
                .map(asked::group)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    private static boolean isAbout(Hit hit, Set<String> topic) {
        Set<String> said = Stems.union(
                hit.titleStems(),
                hit.sentences().stream().flatMap(line -> line.stems().stream()).toList());
        return !topic.isEmpty() && said.containsAll(topic);
    }

    /** Whether a sentence tells it itself: it has all words of the question, or is nothing but a day of the article. */
    private static boolean tells(Ranked sentence, Hit article, String question) {
        return sentence.stems().containsAll(Stems.ofQuestion(question))
                || Quotable.isDay(sentence.text())
                        && sentence.source().id().equals(article.source().id());
    }

    private static Stream<Ranked> firstLine(Hit first) {
        return IntStream.range(0, first.sentences().size())
                .filter(at -> first.line(at).isBody() || first.line(at).text().startsWith(Article.AUTHOR))
                .limit(1)
                .mapToObj(at -> new Ranked(first, at, 0));
    }
}
