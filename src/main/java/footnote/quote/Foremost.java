package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.corpus.TableRows;
import footnote.quote.asked.Abbreviation;
import footnote.quote.asked.Decision;
import footnote.quote.asked.Definition;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Holder;
import footnote.quote.asked.Months;
import footnote.quote.asked.Names;
import footnote.quote.asked.NeededVersion;
import footnote.quote.asked.Nobody;
import footnote.quote.asked.Numbers;
import footnote.quote.asked.Occupation;
import footnote.quote.asked.Saying;
import footnote.quote.asked.Undisclosed;
import footnote.quote.asked.Version;
import footnote.quote.asked.Weekdays;
import footnote.quote.asked.Years;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Of sentences that are about as likely to answer, that which is quoted first: the one that holds what is asked for. English. */
final class Foremost {

    /** The things that a number may be of are so many that it counts for less than a time. */
    private static final double NEAR_IN_COUNT = 1.5;

    private Foremost() {}

    /**
     * The sentences with that one first, where one is as near; however far it is where it is an item of the best one's list, tells a decision
     * that is asked for, or stands on a sheet of which the best says only what the question does.
     *
     * @param ranked best first
     */
    static List<Ranked> of(String question, List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Ranked best = ranked.getFirst();
        NamedItems named = NamedItems.of(question);
        Predicate<Ranked> item = each -> named.hold(each.hit(), each.at()) && Lists.isBeside(each, best);
        List<Ranked> near = ranked.stream()
                .filter(each -> best.score() - each.score() <= SentenceSelector.FAR)
                .toList();
        Ranked first = first(Stream.of(item, decided(question, best), echoed(question, best)), ranked)
                .or(() -> first(signs(question, best), near))
                .orElse(best);
        Predicate<Ranked> surplus = Surplus.beside(question, first);
        return Stream.concat(Stream.of(first), ranked.stream().filter(surplus.negate()))
                .toList();
    }

    private static Optional<Ranked> first(Stream<Predicate<Ranked>> signs, List<Ranked> ranked) {
        return signs.flatMap(holds -> ranked.stream().filter(holds).limit(1)).findFirst();
    }

    /** What tells that a sentence holds what is asked for, the surest first. */
    private static Stream<Predicate<Ranked>> signs(String question, Ranked best) {
        return Stream.of(
                ofMonth(question, best),
                counting(question, best),
                counted(question, best),
                ofDay(question, best),
                defining(question, best),
                plain(question, best),
                ofNamed(question, best, alone(text -> Figures.count(question, text), best, NEAR_IN_COUNT)),
                alone(text -> Figures.price(question, text), best, NEAR_IN_COUNT),
                alone(text -> Nobody.isTold(question, text), best, NEAR_IN_COUNT),
                wanted(question, best),
                named(question, best),
                Circumstances.whole(question, best),
                Circumstances.deed(question, best),
                alone(text -> Occupation.isTold(question, text), best, SentenceSelector.FAR),
                alone(text -> Abbreviation.isTold(question, text), best, SentenceSelector.FAR),
                alone(text -> NeededVersion.isTold(question, text), best, SentenceSelector.FAR),
                version(question, best),
                Circumstances.placed(question, best),
                alone(text -> FieldLabel.isSaidAtLength(question, text), best, NEAR_IN_COUNT),
                labelled(question, best));
    }

    /** A line of the same sheet whose label names or says what is asked for where the best only says whom or what it is asked of. */
    private static Predicate<Ranked> echoed(String question, Ranked best) {
        boolean echo = FieldLabel.isEcho(question, best.text());
        return each -> echo && each.hit().equals(best.hit()) && FieldLabel.isTold(question, each.text());
    }

    /** A line of a sheet whose label names what is asked for; it tells of no month, and so is no farther where one is asked about. */
    private static Predicate<Ranked> labelled(String question, Ranked best) {
        double near = Months.areIn(question) ? NEAR_IN_COUNT : SentenceSelector.FAR;
        return alone(text -> FieldLabel.isNamed(question, text), best, near);
    }

    /** What counts the things of which one in their order is asked for, where the best names another. */
    private static Predicate<Ranked> counting(String question, Ranked best) {
        boolean told = InOrder.isNamed(question, best.text());
        return each -> !told && InOrder.isCounted(question, each.text());
    }

    /** What tells of the month that is asked about, or stands in an article of it, where the best does neither. */
    private static Predicate<Ranked> ofMonth(String question, Ranked best) {
        boolean other = isOfOtherMonth(question, best);
        return each -> other && !isOfOtherMonth(question, each);
    }

    private static boolean isOfOtherMonth(String question, Ranked sentence) {
        return Months.areLacking(question, Surroundings.near(sentence));
    }

    /** The row for a number of the question's where the best is one for others or for none, or a sentence without it: "250+" for 300. */
    private static Predicate<Ranked> counted(String question, Ranked best) {
        boolean other = TableRows.is(best.text())
                ? !Rows.isForNumber(question, best.text())
                : !best.stems().containsAll(Numbers.in(question));
        return each -> other && each.hit().equals(best.hit()) && Rows.isForNumber(question, each.text());
    }

    /** The row or the line of the day of the week that is asked about where the best doesn't name it. */
    private static Predicate<Ranked> ofDay(String question, Ranked best) {
        boolean told = Weekdays.areTold(question, best.text());
        return each -> !told && Weekdays.areTold(question, Rows.timed(each.text()));
    }

    /** What tells what the thing is that is asked about where the best tells something else of it. */
    private static Predicate<Ranked> defining(String question, Ranked best) {
        Set<String> thing = Definition.ofAny(question);
        boolean told = TitleOpening.isOrDefines(question, thing, best);
        return each -> !told && best.score() - each.score() <= NEAR_IN_COUNT && Definition.isIn(each.text(), thing);
    }

    /** The row of what the question names where the best is that of something whose name has more words, or the whole's where it is a part's. */
    private static Predicate<Ranked> plain(String question, Ranked best) {
        Set<String> asked = Stems.ofQuestion(question);
        boolean figure = Figures.isAsked(question);
        return each -> Rows.isPlainer(each, best, asked) || figure && Rows.isOfWhole(each, best, asked);
    }

    /** What tells what the best doesn't, where it is as near. */
    private static Predicate<Ranked> alone(Predicate<String> tells, Ranked best, double near) {
        boolean told = tells.test(best.text());
        return each -> !told && best.score() - each.score() <= near && tells.test(each.text());
    }

    /** What tells so with all names of the question that the best has: nothing of another. */
    private static Predicate<Ranked> ofNamed(String question, Ranked best, Predicate<Ranked> tells) {
        Set<String> names = Stems.shared(Names.stems(question), best.stems());
        return each -> tells.test(each) && each.stems().containsAll(names);
    }

    /** What was decided under the same heading, however far below, where that is asked and the best tells only what was talked about. */
    private static Predicate<Ranked> decided(String question, Ranked best) {
        Optional<Hit.Line> item =
                Decision.isAsked(question) && !Decision.isIn(best.text()) ? best.heading() : Optional.empty();
        return each -> item.isPresent()
                && Decision.isIn(each.text())
                && each.isOfSameArticle(best)
                && each.heading()
                        .filter(line -> line.text().equals(item.get().text()))
                        .isPresent();
    }

    /** What tells the version of the thing that one is asked of. */
    private static Predicate<Ranked> version(String question, Ranked best) {
        Predicate<Ranked> tells = each -> Version.isTold(question, each.text(), Surroundings.stems(each, 0));
        boolean told = tells.test(best);
        return each -> !told && tells.test(each);
    }

    private static boolean isShare(String question, Ranked sentence) {
        String words = sentence.text();
        return Figures.areIn(QuestionKind.SHARE, question, words, words);
    }

    /** The figure, the year, the holder of a role, or the words of the one who is asked about, where the best gives another's. */
    private static Predicate<Ranked> wanted(String question, Ranked best) {
        Set<String> years = Years.in(question);
        boolean figure = Figures.isAsked(question);
        Optional<Speaker> speaker = Speaker.in(question)
                .filter(asked ->
                        asked.isAnother(best) || !asked.speaks(best) && Saying.isUnsaidByAny(question, best.text()));
        boolean share = QuestionKind.of(question) == QuestionKind.SHARE;
        boolean role = Holder.isAskedByDeed(question);
        if (!figure && speaker.isEmpty() && !role && years.isEmpty()) {
            return _ -> false;
        }
        return each -> (!figure || Figures.areIn(QuestionKind.HOW_MUCH, question, each.text(), each.text()))
                && (!share || isShare(question, each))
                && speaker.map(asked -> asked.speaks(each)).orElse(true)
                && (!role
                        || Holder.isNamed(question, each.text())
                                && !Sibling.isGoverned(question, each.text(), Surroundings.stems(each, 0)))
                && Surroundings.near(each).containsAll(years);
    }

    /** A name where the holder of a role is asked for and the best has none but the question's: who spoke in general may have none. */
    private static Predicate<Ranked> named(String question, Ranked best) {
        boolean nobody = Holder.isAsked(question)
                && !QuestionKind.WHO.isNewIn(best.text(), question)
                && !Undisclosed.isIn(QuestionKind.WHO, question, best.text());
        return each -> nobody && QuestionKind.WHO.isNewIn(each.text(), question);
    }
}
