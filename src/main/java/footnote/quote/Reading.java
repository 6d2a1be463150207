package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.corpus.TableRows;
import footnote.quote.asked.Abbreviation;
import footnote.quote.asked.Abroad;
import footnote.quote.asked.Contrary;
import footnote.quote.asked.Definition;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Holder;
import footnote.quote.asked.Names;
import footnote.quote.asked.NeededVersion;
import footnote.quote.asked.Numbers;
import footnote.quote.asked.Occupation;
import footnote.quote.asked.Sought;
import footnote.quote.asked.Untold;
import footnote.quote.asked.Years;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question, the sentence that may answer it and what stands around that, each looked at once.
 *
 * @param asked the stems of the question
 * @param coverage how much of the question some stems hold
 * @param events that the question asks about
 * @param years that it names
 * @param asksForFigure whether it asks for one, of whatever kind
 * @param best the sentence, in its place
 * @param hits that were found, best first
 * @param said the stems of the sentence
 * @param around those of the sentence, of those on either side of it, and of what stands over it; with the day where none tells a year
 * @param passage those of the passage and what stands over it; and the countries asked about where the sentence tells of any
 * @param quoted what would be quoted for the sentence
 * @param quotedBelowLead the same below what its list's items are to be understood by, "Two weeks before: The hall is aired.", and the outer heading of one that
 *     only names what is asked about; without past dates where it is asked what is to come
 * @param holdsOpposite whether the sentence holds an opposite in place of a word of the question
 */
record Reading(
        String question,
        QuestionKind kind,
        Set<String> asked,
        Coverage coverage,
        List<Event> events,
        Set<String> years,
        boolean asksForFigure,
        Ranked best,
        List<Hit> hits,
        Set<String> said,
        Set<String> around,
        Set<String> passage,
        String quoted,
        String quotedBelowLead,
        boolean holdsOpposite) {

    /** @param hits that were found, best first */
    static Reading of(String question, Ranked best, List<Hit> hits, Retriever retriever) {
        QuestionKind kind = QuestionKind.of(question);
        Set<String> asked = Stems.ofQuestion(question);
        Set<String> said = Set.copyOf(best.stems());
        String quoted = Completion.of(question, Excerpt.of(question, best)).words();
        return new Reading(
                question,
                kind,
                asked,
                Coverage.of(asked, retriever),
                events(question, best.text()),
                Years.in(question),
                kind == QuestionKind.HOW_MUCH || kind == QuestionKind.SHARE || Figures.isAsked(question),
                best,
                hits,
                said,
                Surroundings.near(best),
                Stems.union(Surroundings.passage(best), Abroad.isIn(best.text()) ? Countries.among(asked) : Set.of()),
                quoted,
                Untold.withoutPast(
                        question, leads(question, best) + quoted, best.source().published()),
                Contrary.isIn(question, best.text(), said));
    }

    private static String leads(String question, Ranked best) {
        Optional<Hit.Line> outer = NamedItems.of(question).hold(best.hit(), best.at())
                ? Headings.outer(best.hit(), best.at())
                : Optional.empty();
        return Stream.concat(outer.stream(), Lists.lead(best.hit(), best.at()).stream())
                .map(lead -> lead.text() + ": ")
                .collect(Collectors.joining());
    }

    /** What a question asks about as something that happened, but for what a sentence's figure tells itself: a phone number. */
    private static List<Event> events(String question, String sentence) {
        Set<String> measured = Figures.measured(question, sentence);
        return Event.in(question).stream()
                .filter(event -> !measured.containsAll(event.own()))
                .toList();
    }

    /** Whether the sentence tells in few words what the question asks for: what somebody is, what letters or a term stand for, a version, or who sees to it. */
    boolean tellsInPassing() {
        return Occupation.isTold(question, sentence())
                || Abbreviation.isTold(question, sentence())
                || Definition.isTold(question, sentence())
                || NeededVersion.isTold(question, sentence())
                || Holder.isListed(question, sentence())
                || isLabelled();
    }

    /**
     * Whether the sentence is a line of a sheet whose label names what is asked for, and tells a number where one or a time is; on what somebody
     * is responsible for where that is asked.
     */
    boolean isLabelled() {
        return FieldLabel.isTold(question, sentence())
                && Sought.seenTo(question)
                        .noneMatch(thing -> Collections.disjoint(Stems.ofQuestion(thing), toldBelowTitle()))
                && (!asksForFigure && !asksForTime() || QuestionKind.HOW_MUCH.isIn(sentence()));
    }

    /** The numbers of the question, but for those in names. */
    Set<String> numbers() {
        return Numbers.in(Figures.withoutNumberedNames(question));
    }

    /** The words of the passage. */
    String text() {
        return best.hit().text();
    }

    /** The words of the passage, below those of its title and its sections. */
    String belowSections() {
        return Surroundings.belowSections(best.hit());
    }

    /** The words of each passage that was found, likewise. */
    Stream<String> texts() {
        return hits.stream().map(Surroundings::belowSections);
    }

    /** What would be quoted, below the headings and the title that it stands under. */
    String quotedBelowHeadings() {
        return best.underHeadings(best.title() + '\n' + quoted);
    }

    /** The words of all passages of the article that were found. */
    String article() {
        return FoundArticle.of(best, hits).text();
    }

    String sentence() {
        return best.text();
    }

    /** The stems of the sentence and its heading. */
    Set<String> told() {
        return Stems.union(said, best.headingStems());
    }

    /** Those of the title. */
    Set<String> title() {
        return best.titleStems();
    }

    /** Those of the sentence, its heading and the title. */
    Set<String> toldBelowTitle() {
        return Stems.union(told(), title());
    }

    /** Those of what would be quoted and of the title. */
    Set<String> quotedBelowTitle() {
        return Stems.union(Stems.of(quoted), title());
    }

    /** The same with those of its heading. */
    Set<String> quotedBelowHeadingsStems() {
        return Stems.union(quotedBelowTitle(), best.headingStems());
    }

    /** The stems of all that may tell what is asked for: of the passage, or of a table's row and what stands over it. */
    Set<String> telling() {
        return Surroundings.stems(
                best, TableRows.is(sentence()) ? 0 : best.hit().sentences().size());
    }

    /**
     * The same without the sentences that begin with another name than the question's, where the title has none of these: "Ely was fined" tells of no fine
     * for York.
     */
    Set<String> tellingOfNamed() {
        Set<String> names = Names.stems(question);
        if (names.isEmpty() || TableRows.is(sentence()) || !Collections.disjoint(names, title())) {
            return telling();
        }
        Set<String> telling = Stems.union(title(), best.headingStems());
        IntStream.range(0, best.hit().sentences().size())
                .mapToObj(at -> new Ranked(best.hit(), at, 0))
                .filter(each -> !OtherSubject.isTold(question, each, Surroundings.stems(each, 0)))
                .forEach(each -> telling.addAll(each.stems()));
        return telling;
    }

    /** The words of the sentence with those on either side of it. */
    String beside() {
        return String.join("\n", neighbours());
    }

    /** The sentence and those on either side of it. */
    List<String> neighbours() {
        return Surroundings.lines(best, 1).map(Hit.Line::text).toList();
    }

    /** The sentence before it; none where it is the passage's first. */
    String before() {
        return best.before();
    }

    /** The sentences of the passage. */
    List<String> sentences() {
        return best.hit().sentences().stream().map(Hit.Line::text).toList();
    }

    boolean asksForTime() {
        return kind.isOfTime();
    }

    /** Whether the sentence, or the column of its row that is asked for, holds a figure of the kind that is asked for. */
    boolean holdsFigure() {
        boolean row = TableRows.is(sentence());
        String cells = row ? Rows.asked(question, sentence()) : sentence();
        return Figures.areIn(kind, question, cells, row ? cells : beside());
    }
}
