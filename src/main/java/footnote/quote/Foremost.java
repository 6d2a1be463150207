package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.quote.SentenceRanker.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Of sentences that are about as likely to answer, that which is quoted first: the one that holds what is asked for. */
final class Foremost {

    private Foremost() {}

    /**
     * The sentences with that one first, where one is as near.
     *
     * @param ranked best first
     * @param near how much less likely than the best it may be, a logarithm of odds
     */
    static List<Ranked> of(String question, List<Ranked> ranked, double near) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Ranked best = ranked.getFirst();
        List<Ranked> ordered = new ArrayList<>(ranked);
        Stream.of(wanted(question, best), named(question, best))
                .flatMap(holds -> ranked.stream()
                        .filter(each -> best.score() - each.score() <= near)
                        .filter(holds)
                        .limit(1))
                .findFirst()
                .ifPresent(each -> {
                    ordered.remove(each);
                    ordered.addFirst(each);
                });
        return ordered;
    }

    /** The figure, the year, the holder of a role, or the words of the one who is asked about, where the best gives another's. */
    private static Predicate<Ranked> wanted(String question, Ranked best) {
        Set<String> years = Reading.years(question);
        boolean figure = Figures.isAsked(question);
        Optional<Speaker> speaker = Speaker.in(question).filter(asked -> asked.isAnother(best));
        boolean role = Sought.asksForHolder(question);
        if (!figure && speaker.isEmpty() && !role && years.isEmpty()) {
            return _ -> false;
        }
        return each -> (!figure || Figures.answer(question, each.line().text()))
                && speaker.map(asked -> asked.speaks(each)).orElse(true)
                && (!role || Sought.isNamed(question, each.line().text()))
                && Reading.isOf(years, each);
    }

    /** A name where the holder of a role is asked for and the best has none but the question's: who spoke in general may have none. */
    private static Predicate<Ranked> named(String question, Ranked best) {
        boolean nobody = Sought.asksForHolder(question)
                && !QuestionKind.WHO.isNewIn(best.line().text(), question);
        return each -> nobody && QuestionKind.WHO.isNewIn(each.line().text(), question);
    }
}
