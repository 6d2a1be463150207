package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.quote.asked.Abbreviation;
import footnote.quote.asked.Accounts;
import footnote.quote.asked.Announced;
import footnote.quote.asked.Code;
import footnote.quote.asked.Counterpart;
import footnote.quote.asked.Denied;
import footnote.quote.asked.Happened;
import footnote.quote.asked.Holder;
import footnote.quote.asked.Involved;
import footnote.quote.asked.Months;
import footnote.quote.asked.NeededVersion;
import footnote.quote.asked.Nobody;
import footnote.quote.asked.OtherEvent;
import footnote.quote.asked.Party;
import footnote.quote.asked.Period;
import footnote.quote.asked.Qualifier;
import footnote.quote.asked.Spans;
import footnote.quote.asked.Undisclosed;
import footnote.quote.asked.Untold;
import footnote.quote.asked.Years;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What speaks against a sentence as the answer to a question, and how much: what it takes from the logarithm of the odds that it is one.
 *
 * <p>Some are so rare in the sets that the {@linkplain AnswerFeatures other weights} are fitted on that theirs are set by hand, on half a of
 * these sets and on folders of our own: all but those of numbers, times and denials.
 */
enum Doubt {

    /** It and what stands around it lack a number of the question, and it or its heading holds another, and no span in which that lies, or where it is asked whether something is so, a limit to it. */
    OTHER_NUMBER(
            2.39,
            reading -> OtherThing.isOther(reading.numbers(), reading.around(), Stems.numbers(reading.told()))
                    && !Spans.hold(reading.question(), reading.sentence())
                    && !Rows.isForNumber(reading.question(), reading.sentence())
                    && !(reading.kind() == QuestionKind.WHETHER
                            && Spans.limit(reading.question(), reading.sentence()))),

    /** The passage tells of none but the first, if of that, where the question asks about one behind it: "the second session". */
    OTHER_PLACE(2.39, reading -> InOrder.isUntold(reading.question(), reading.sentence(), reading.belowSections())),

    /** It and what stands around it lack a year of the question, or it names another where no time is asked for. */
    OTHER_YEAR(
            4,
            reading -> !reading.around().containsAll(reading.years())
                    || !reading.asksForTime()
                            && OtherThing.isOther(
                                    reading.years(),
                                    reading.told(),
                                    Years.told(reading.question(), reading.sentence()))),

    /** It and what stands around it lack the month of the question, which asks for a figure, or it names another. */
    OTHER_MONTH(
            4,
            reading -> Months.areLacking(reading.question(), reading.around())
                    && (reading.asksForFigure() || Months.areIn(reading.sentence()))),

    /** It and what stands over it lack a code of the question, and hold another of its form. */
    OTHER_CODE(4, reading -> Code.otherThan(reading.question()).test(reading.quotedBelowHeadings())),

    /** None of the passages that were found holds a code of the question, a version of the program whose version it asks for, what it asks a share of, or how something is joined with. */
    UNKNOWN_THING(
            4,
            reading -> Code.isUnknown(reading.question(), reading::texts)
                    || NeededVersion.isUntold(reading.question(), reading::texts)
                    || Involved.isUntold(reading.question(), reading.texts())
                    || Counterpart.isUnknown(reading.question(), reading::texts)),

    /** It and what stands around it lack a country of the question, and name another. */
    OTHER_COUNTRY(7, OtherThing::isOfOtherCountry),

    /** It names a thing or a person whose name begins or ends like that of the question's, or tells of one that is of another place. */
    SIBLING(3.5, Sibling::isTold),

    /** A figure or a time is asked for, and it begins with another name. */
    OTHER_SUBJECT(
            3.5,
            reading -> (reading.asksForFigure()
                            || reading.asksForTime()
                            || OtherSubject.isAskedOfPerson(reading.question(), reading.best()))
                    && OtherSubject.isTold(reading.question(), reading.best(), reading.toldBelowTitle())),

    /** The figure of a firm's or a state's account is asked for, such as that of profits, and the passage tells nothing of it. */
    OTHER_ACCOUNT(3.5, reading -> Accounts.areUntold(reading.question(), reading.belowSections())),

    /** A figure is asked for of a part of a year, and it, or the sentence that it goes on from, tells of another part. */
    OTHER_PERIOD(
            2.39,
            reading -> Period.otherThan(reading.question()).test(Period.told(reading.sentence(), reading.before()))),

    /** Another article that was found has a name of the question in its title, which the passage lacks. */
    OTHER_TITLE(
            3.5,
            reading ->
                    OtherThing.isOfOtherTitle(reading.question(), reading.best(), reading.passage(), reading.hits())),

    /** It says of another what they may or must do than the question does. */
    OTHER_PARTY(5, reading -> Party.otherThan(reading.question()).test(reading.sentence(), reading.text())),

    /** Another heading of the passage has a word of the question that neither it nor its own heading nor the title has. */
    OTHER_SECTION(
            3.5,
            reading -> HeadingMatch.isOfAnother(
                    reading.kind(),
                    reading.asked(),
                    reading.best().hit(),
                    reading.best().at())),

    /** It answers another question than whether what is asked is so, or how it is done. */
    OTHER_QUESTION(
            3.5,
            reading -> (reading.kind() == QuestionKind.WHETHER || Listing.isOfSteps(reading.question()))
                    && HeadingMatch.askOther(
                            reading.question(),
                            reading.quotedBelowTitle(),
                            reading.best().hit(),
                            reading.best().at())),

    /**
     * A number, a share, a price, pay, an age, a measure or a phone number is asked for, and it holds none, nor is it the row that tells of it for
     * the question's number.
     */
    NO_NUMBER(
            4,
            reading -> reading.asksForFigure()
                    && !reading.holdsFigure()
                    && !Rows.tellsForNumber(reading.question(), reading.sentence())),

    /** A time is asked for, and what would be quoted holds none that the question doesn't hold itself, nor is the article's own day that time. */
    NO_TIME(
            2,
            reading -> reading.asksForTime()
                    && !reading.kind().isNewIn(reading.quotedBelowLead(), reading.question())
                    && !Announced.isTold(
                            reading.question(),
                            reading.sentence(),
                            reading.best().source().published())),

    /** It says the question again without the place or the reason that is asked for, or tells nothing of the time, no version, or not what some letters stand for. */
    UNTOLD(
            4,
            reading -> Abbreviation.isUntold(reading.question(), reading.belowSections())
                    || Untold.isIn(
                            reading.question(),
                            reading.quotedBelowLead(),
                            reading.coverage().by(reading.toldBelowTitle()))
                    || NeededVersion.isUntold(reading.question(), () -> Stream.of(reading.quotedBelowHeadings()))),

    /** It only tells that somebody else asks the same. */
    WONDERED(4, reading -> Untold.isWondered(reading.question(), reading.sentence())),

    /** It lacks what alone tells a day, so long a time, what somebody died of, how many live somewhere, or, with its passage, an e-mail address. */
    WITHOUT(
            6,
            reading -> Untold.isWithout(reading.question(), reading.quotedBelowLead())
                    || Untold.isWithoutAddress(reading.question(), reading.text())),

    /** Somebody's words are asked for, and it holds nobody's, nor stands below their name, or holds another's or such on another, or none tells of their role. */
    UNSAID(4, Speaker::isUnsaid),

    /** It tells what is asked the reason of as the reason of something else. */
    OTHER_CAUSE(4, reading -> OtherEvent.isCause(reading.question(), reading.sentence())),

    /** It tells the time of something else, counted from what is asked the time of. */
    OTHER_TIME(3.5, reading -> OtherEvent.isDistance(reading.question(), reading.sentence())),

    /** It tells of the role whose name is asked for, and names nobody. */
    NAMELESS(5, reading -> Holder.isNameless(reading.question(), reading.quoted(), reading.sentences())),

    /** Neither it nor what stands around it has a word for what the question narrows what it asks about to: a relative of somebody's, one sex. */
    BROADER(4, reading -> Qualifier.isUntold(reading.question(), reading.around(), reading.passage())),

    /**
     * It is asked whether something is so of one, for a figure or a time of theirs, or for somebody's words on them, whose name no passage has
     * that was found.
     */
    UNKNOWN_NAME(
            4,
            reading -> (reading.kind() == QuestionKind.WHETHER
                            || reading.asksForFigure()
                            || reading.asksForTime()
                            || Speaker.in(reading.question()).isPresent())
                    && OtherThing.isOfUnknownName(reading)),

    /** The question, unless it asks why, denies something, and it denies nothing. */
    UNDENIED(
            2.62,
            reading -> reading.kind() != QuestionKind.WHY
                    && Denied.isAsked(reading.question())
                    && !reading.holdsOpposite()
                    && !Denied.isTold(reading.sentence())),

    /** It holds an opposite in place of a word of the question, which answers whether something is so. */
    OPPOSITE(
            2,
            reading -> reading.kind() != QuestionKind.WHETHER
                    && reading.holdsOpposite()
                    && !Denied.isAskedOrToldFirst(reading.question())),

    /**
     * The question asks about an event that the passage has no word for, or has only as refused, threatened, demanded or denied; that what stands around
     * the sentence has none for, where the event's time is asked for.
     */
    UNHAPPENED(
            4,
            reading -> reading.kind() == QuestionKind.WHETHER
                    ? !reading.holdsOpposite() && Happened.isUnmentioned(reading.events(), reading.sentences())
                    : Happened.isIntended(reading.question(), reading.sentence())
                            || Happened.isUntold(
                                            reading.events(),
                                            reading.question(),
                                            reading.asksForTime() ? reading.neighbours() : reading.sentences(),
                                            reading.beside())
                                    && !reading.tellsInPassing());

    /** That it lacks what is asked for doesn't speak against a sentence which says that this isn't known or told, nor against a label that names it. */
    private static final Set<Doubt> LACKS = Set.of(NO_NUMBER, NO_TIME, UNTOLD, WITHOUT, UNSAID, NAMELESS);

    /** Nor does it that it denies what is asked the number of, where that is none. */
    private static final Set<Doubt> NUMBERLESS = Set.of(NO_NUMBER, UNHAPPENED);

    private final double weight;

    @SuppressWarnings("ImmutableEnumChecker") // Each is a function of what is read alone.
    private final Predicate<Reading> cast;

    Doubt(double weight, Predicate<Reading> cast) {
        this.weight = weight;
        this.cast = cast;
    }

    double weight() {
        return weight;
    }

    /** What speaks against the sentence that was read. */
    static Set<Doubt> of(Reading reading) {
        Set<Doubt> doubts = EnumSet.allOf(Doubt.class);
        String told = reading.best().underHeadings(reading.sentence());
        if (Undisclosed.isIn(reading.kind(), reading.question(), told)
                || reading.isLabelled()
                || HeadingMatch.isLabel(
                        reading.question(), reading.best().hit(), reading.best().at())) {
            doubts.removeAll(LACKS);
        }
        if (Nobody.isTold(reading.question(), reading.sentence())) {
            doubts.removeAll(NUMBERLESS);
        }
        doubts.removeIf(doubt -> !doubt.cast.test(reading));
        return Collections.unmodifiableSet(doubts);
    }
}
