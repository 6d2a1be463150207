package footnote.quote;

import footnote.answer.Margin;
import footnote.answer.Question;
import footnote.answer.QuestionKind;
import footnote.quote.asked.NamedAge;
import footnote.search.Retrieval;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a follow-up question asks in its own words, beside those that it takes along from the turns before: of "Are there toilets? (market hall
 * reopen)" the article on the hall tells most, and yet nothing that was asked.
 *
 * @param ranked the sentences of what was found, by the question's own words, best first
 */
record OwnWords(Question question, Retrieval retrieval, List<Ranked> ranked, Abstention abstention) {

    /** So unlikely is a question to be answered, in logarithms of odds from the line, that only what it takes along is told. */
    private static final Margin FOREIGN = Margin.of(-3);

    /** So much less likely may that be to answer the whole question, in logarithms of odds, which answers its own words. */
    private static final double NEAR = 3;

    /** Whether only what the question takes along may be told. */
    boolean areForeign() {
        return areLentTo()
                && !abstention.margin(question.text(), retrieval, ranked).exceeds(FOREIGN, 0);
    }

    /** The sentences, that one first which answers the question in its own words, where it answers the whole of it, too, nearly as well. */
    List<Ranked> first(List<Ranked> all) {
        if (!areLentTo() || !isAnswer(question.text()) || !isAnswer(question.searchedAs())) {
            return all;
        }
        Ranked best = ranked.getFirst();
        return all.stream()
                .filter(best::isSame)
                .findFirst()
                .filter(own -> isNear(own, all.getFirst()))
                .map(own -> Stream.concat(Stream.of(own), all.stream().filter(each -> !each.isSame(own)))
                        .toList())
                .orElse(all);
    }

    /** Whether one is nearly as likely as the first, and holds such a thing as is asked for where that does. */
    private boolean isNear(Ranked own, Ranked first) {
        QuestionKind kind = QuestionKind.of(question.text());
        Predicate<String> age = NamedAge.askedBy(question.searchedAs());
        return first.score() - own.score() <= NEAR
                && !(kind.isNewIn(first.text(), question.text()) && !kind.isNewIn(own.text(), question.text()))
                && !(age.test(first.text()) && !age.test(own.text()));
    }

    /** Whether it takes any along and is searched for in all of its own: a "yes" is not; "What does he say about it?" has none. */
    private boolean areLentTo() {
        Set<String> own = Stems.ofQuestion(question.text());
        return !ranked.isEmpty()
                && !own.isEmpty()
                && !question.text().equals(question.searchedAs())
                && Stems.ofQuestion(question.searchedAs()).containsAll(own);
    }

    private boolean isAnswer(String asked) {
        return abstention.reason(asked, retrieval, List.of(ranked.getFirst())).isEmpty();
    }
}
