package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Negation;
import footnote.corpus.TableRows;
import footnote.quote.asked.Accounts;
import footnote.quote.asked.Besides;
import footnote.quote.asked.Code;
import footnote.quote.asked.Definition;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Months;
import footnote.quote.asked.NamedAge;
import footnote.quote.asked.Numbers;
import footnote.quote.asked.Party;
import footnote.quote.asked.Period;
import footnote.quote.asked.Priced;
import footnote.quote.asked.Qualifier;
import footnote.quote.asked.Signpost;
import footnote.quote.asked.Spans;
import footnote.quote.asked.Untold;
import footnote.quote.asked.Years;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells in numbers what can be seen of sentences that may answer one question. */
final class SentenceFeatureReader {

    /** What a question that leans on another one is about: "And breakfast? (hotel cost)". */
    private static final Pattern ABOUT = Pattern.compile("(?<=\\W) \\([^()]*\\)$");

    /** So much does a word of that count beside one of the question's own, which tells what is asked of it. */
    private static final double SAID_BEFORE = 0.25;

    private final String question;
    private final QuestionKind kind;
    private final Set<String> leftOut;
    private final Set<String> asked;
    private final Coverage coverage;
    private final Set<String> numbers;
    private final boolean dated;
    private final List<Event> events;
    private final Priced priced;
    private final Function<Collection<String>, Set<String>> spouse;
    private final Predicate<String> otherFigure;
    private final Predicate<String> age;
    private final boolean ofQuarter;
    private final BiPredicate<String, String> otherParty;
    private final Predicate<Ranked> otherInOrder;
    private final Set<String> whatIs;

    SentenceFeatureReader(String question, Retriever retriever) {
        this.question = question;
        this.kind = QuestionKind.of(question);
        this.leftOut = Besides.in(question);
        this.asked = Stems.ofQuestion(question);
        asked.removeAll(leftOut);
        Set<String> own = Stems.ofQuestion(ABOUT.matcher(question).replaceFirst(""));
        Map<String, Integer> parts = Code.parts(question);
        this.coverage = Coverage.of(
                asked,
                stem -> (own.contains(stem) ? 1 : SAID_BEFORE) * retriever.weight(stem) / parts.getOrDefault(stem, 1));
        this.numbers = Numbers.in(question);
        this.dated = !Years.in(question).isEmpty() || Months.areIn(question);
        this.events = Event.in(question);
        this.priced = Priced.in(question);
        this.spouse = Qualifier.spouse(question);
        this.otherFigure = Accounts.otherThan(question).or(Period.otherThan(question));
        this.age = NamedAge.askedBy(question);
        this.ofQuarter = !Period.quarters(asked).isEmpty();
        this.otherParty = Party.otherThan(question);
        this.whatIs = Definition.ofAny(question);
        this.otherInOrder = SentenceSelector.ofOtherInOrder(question);
    }

    /**
     * All of them, in their order; what holds or doesn't is 1 or 0.
     *
     * @param at the sentence's position among its passage's
     */
    Map<SentenceFeature, Double> read(Hit hit, int at) {
        Hit.Line line = hit.line(at);
        String text = line.text();
        boolean leadsOn = Lists.leadsOn(hit, at);
        Optional<Hit.Line> replied = HeadingMatch.replied(hit, at);
        Set<String> told = Event.with(events, replied.orElse(line).stems());
        told.addAll(spouse.apply(line.stems()));
        if (!Collections.disjoint(asked, told)) {
            told.addAll(priced.toldIn(text));
        }
        Set<String> stems = dated ? Surroundings.dated(told, hit, at) : told;
        Set<String> context = Stems.union(
                stems,
                leading(hit, at),
                hit.titleStems(),
                Headings.stems(hit, at),
                ofQuarter ? Surroundings.quarters(hit, at) : Set.of());
        Map<SentenceFeature, Double> features = new EnumMap<>(SentenceFeature.class);
        features.put(SentenceFeature.COSINE, meaning(hit, at));
        features.put(SentenceFeature.COVERAGE, coverage.by(stems));
        double covered = coverage.by(context);
        features.put(SentenceFeature.CONTEXT, covered);
        features.put(SentenceFeature.NEIGHBOUR, neighbour(hit, at));
        features.put(
                SentenceFeature.CUE,
                one(holdsAsked(leadsOn ? text + '\n' + hit.line(at + 1).text() : text)));
        features.put(SentenceFeature.HEADING, one(line.isHeading()));
        features.put(SentenceFeature.PASSAGE, hit.score());
        features.put(SentenceFeature.OTHER_NUMBER, one(!context.containsAll(numbers) && !Spans.hold(question, text)));
        features.put(SentenceFeature.OTHER_IN_ORDER, one(otherInOrder.test(new Ranked(hit, at, 0))));
        features.put(SentenceFeature.OTHER_SECTION, one(HeadingMatch.isOfAnother(kind, asked, hit, at)));
        features.put(SentenceFeature.OTHER_ACCOUNT, one(otherFigure.test(text)));
        features.put(SentenceFeature.OTHER_PARTY, one(otherParty.test(text, hit.text())));
        features.put(SentenceFeature.AGE, one(age.test(text)));
        features.put(SentenceFeature.LABELLED, asked.size() < 2 || covered > 0 ? labelled(hit, at) : 0);
        features.put(SentenceFeature.WONDERED, one(Untold.isWondered(question, text)));
        features.put(SentenceFeature.SIGNPOST, one(!leadsOn && Signpost.isIdle(question, text)));
        features.put(SentenceFeature.OPENING, one(TitleOpening.is(question, whatIs, hit, at)));
        features.put(SentenceFeature.LEFT_OUT, one(!Collections.disjoint(leftOut, line.stems())));
        features.put(
                SentenceFeature.NOTHING_NEW,
                one(kind != QuestionKind.WHETHER
                        && !leadsOn
                        && !line.isHeading()
                        && asked.containsAll(line.stems())
                        && Negation.in(text).isEmpty()
                        && !holdsAsked(Headings.under(hit, at, text))));
        features.put(SentenceFeature.BELOW, one(HeadingMatch.isJustAsked(asked, hit, Lists.above(hit, at))));
        return features;
    }

    private double labelled(Hit hit, int at) {
        if (!whatIs.isEmpty() && TableRows.is(hit.line(at).text())) {
            return 0;
        }
        return HeadingMatch.isLabel(question, hit, at)
                ? 1
                : FieldLabel.told(question, hit.line(at).text());
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    /** The stems of the sentence before it; none of a table's row, which stands for itself. */
    private static List<String> leading(Hit hit, int at) {
        return at == 0 || TableRows.is(hit.line(at).text())
                ? List.of()
                : hit.line(at - 1).stems();
    }

    /** Whether a sentence holds the kind of thing that is asked for. */
    private boolean holdsAsked(String sentence) {
        return kind.isNewIn(sentence, question)
                && (kind != QuestionKind.HOW_MUCH || Figures.areIn(kind, question, sentence, sentence));
    }

    /** The best cosine of the sentences beside it and of its heading. */
    private static double neighbour(Hit hit, int at) {
        return Stream.concat(
                        Stream.of(at - 1, at + 1)
                                .filter(place ->
                                        place >= 0 && place < hit.sentences().size())
                                .map(hit::line),
                        Headings.line(hit, at).stream())
                .mapToDouble(Hit.Line::cosine)
                .max()
                .orElse(0);
    }

    /**
     * How near a sentence comes in meaning; half as much nearer where it leans on a nearer line, "They go out at nine.", and as near as the question
     * to which it says yes or no.
     */
    private static double meaning(Hit hit, int at) {
        double own = HeadingMatch.replied(hit, at).orElse(hit.line(at)).cosine();
        return leanedOn(hit, at)
                .map(other -> Math.max(own, (own + other.cosine()) / 2))
                .orElse(own);
    }

    /** The sentence before it, or the heading without which a few words say little: "No more than 38 cubic metres a day." */
    private static Optional<Hit.Line> leanedOn(Hit hit, int at) {
        if (Excerpt.leansBack(hit, at)) {
            return Optional.of(hit.line(at - 1));
        }
        return Headings.isFewWords(hit.line(at).text()) ? Headings.line(hit, at) : Optional.empty();
    }
}
