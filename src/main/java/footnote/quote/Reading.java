package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.Opposites;
import footnote.grammar.NumberWords;
import footnote.search.Coverage;
import footnote.search.Event;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question, the sentence that may answer it and what stands around that, each looked at once. Immutable. */
final class Reading {

    /** Who asks of a case of his own counts what a general rule leaves open: "How much do I lose if it is two days late?" */
    private static final Pattern OWN_CASE = Pattern.compile("\\b(?:I|(?i:my|we|our))\\b");

    /** Who asks whether something is allowed is told that it is forbidden. */
    private static final Pattern ALLOWED = Pattern.compile(
            "\\b(?:allowed|permitted|banned|forbidden|prohibited|legal|illegal|possible)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED_NUMBER = Pattern.compile(
            "\\b((?:what|which|who|name|list)(?: (?:is|are|was|were))?(?: the)?) (?:\\d{1,2}|" + NumberWords.SEVERAL
                    + ")\\b(?= (?!per ?cent)(?-i:\\p{Ll}))",
            Pattern.CASE_INSENSITIVE);

    private final String question;
    private final QuestionKind kind;
    private final Set<String> asked;
    private final Coverage coverage;
    private final Ranked best;
    private final List<Hit> hits;
    private final Set<String> said;
    private final Set<String> told;
    private final Set<String> toldBelowTitle;
    private final Set<String> years;
    private final boolean asksForFigure;
    private final Set<String> around;
    private final Set<String> passage;
    private final String quoted;
    private final String quotedBelowLead;
    private final List<Event> events;
    private final boolean opposite;
    private final Optional<Definition> definition;

    /** @param hits that were found, best first */
    Reading(String question, Ranked best, List<Hit> hits, Retriever retriever) {
        this.question = question;
        this.kind = QuestionKind.of(question);
        this.asked = Stems.ofQuestion(question);
        this.coverage = Coverage.of(asked, retriever);
        this.best = best;
        this.hits = hits;
        this.said = Set.copyOf(best.line().stems());
        this.told = union(said, Headings.stems(best.hit(), best.at()));
        this.toldBelowTitle = union(told, title());
        this.years = Years.in(question);
        this.asksForFigure = kind == QuestionKind.HOW_MUCH || kind == QuestionKind.SHARE || Figures.isAsked(question);
        this.around = Surroundings.near(best);
        this.passage = Surroundings.passage(best);
        this.quoted = Excerpt.completed(question, Excerpt.of(question, best)).words();
        this.quotedBelowLead = Lists.lead(best.hit(), best.at())
                .map(lead -> lead.text() + ": " + quoted)
                .orElse(quoted);
        this.events = Event.in(question);
        this.definition = Definition.asked(question);
        this.opposite = Opposites.meet(
                kind == QuestionKind.WHETHER ? ALLOWED.matcher(question).replaceAll("") : question, sentence(), said);
    }

    String question() {
        return question;
    }

    QuestionKind kind() {
        return kind;
    }

    /** Of the word that the question asks the meaning of; empty where it asks otherwise. */
    Optional<Definition> definition() {
        return definition;
    }

    /** The events that the question asks about. */
    List<Event> events() {
        return events;
    }

    /** The stems of the question. */
    Set<String> asked() {
        return asked;
    }

    /** The numbers of the question. */
    Set<String> numbers() {
        return numbers(question);
    }

    /** The numbers of a question but for that of the things asked for: "What are the two other names?" */
    static Set<String> numbers(String question) {
        return Stems.numbers(Stems.ofQuestion(ASKED_NUMBER.matcher(question).replaceAll("$1")));
    }

    /** How much of the question some stems hold. */
    Coverage coverage() {
        return coverage;
    }

    Ranked best() {
        return best;
    }

    List<Hit> hits() {
        return hits;
    }

    /** The words of the passage. */
    String text() {
        return best.hit().text();
    }

    /** The words of the passage, below those of its title and its sections. */
    String belowSections() {
        return belowSections(best.hit());
    }

    /** The same of another passage. */
    static String belowSections(Hit hit) {
        return Stream.of(
                        Stream.of(hit.source().title()),
                        hit.sections().stream().map(Hit.Line::text),
                        Stream.of(hit.text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    String sentence() {
        return best.text();
    }

    /** The stems of the sentence. */
    Set<String> said() {
        return said;
    }

    /** Those of the sentence and its heading. */
    Set<String> told() {
        return told;
    }

    /** Those of the title. */
    Set<String> title() {
        return best.hit().titleStems();
    }

    /** Those of the sentence, its heading and the title. */
    Set<String> toldBelowTitle() {
        return toldBelowTitle;
    }

    /** Those of the sentence, of those on either side of it, and of what stands over it; with the day where none tells a year. */
    Set<String> around() {
        return around;
    }

    /** Those of the passage and what stands over it. */
    Set<String> passage() {
        return passage;
    }

    /** The stems of all that may tell what is asked for: of the passage, or of a table's row and what stands over it. */
    Set<String> telling() {
        return Surroundings.stems(
                best, Rows.isRow(sentence()) ? 0 : best.hit().sentences().size());
    }

    /** What would be quoted for the sentence. */
    String quoted() {
        return quoted;
    }

    /** The same below what its list's items are to be understood by: "Two weeks before: The hall is aired." */
    String quotedBelowLead() {
        return quotedBelowLead;
    }

    /** The words of the sentence with those on either side of it. */
    String beside() {
        return Surroundings.lines(best, 1).map(Hit.Line::text).collect(Collectors.joining("\n"));
    }

    /** The sentence before it; none where it is the passage's first. */
    String before() {
        return best.at() == 0 ? "" : sentences().get(best.at() - 1);
    }

    /** The sentences of the passage. */
    List<String> sentences() {
        return best.hit().sentences().stream().map(Hit.Line::text).toList();
    }

    boolean asksForFigure() {
        return asksForFigure;
    }

    boolean asksForTime() {
        return kind.isOfTime();
    }

    /** Whether the sentence, or the column of its row that is asked for, holds a figure of the kind that is asked for. */
    boolean holdsFigure() {
        boolean row = Rows.isRow(sentence());
        String cells = row ? Rows.asked(question, sentence()) : sentence();
        return Figures.areIn(kind, question, cells, row ? cells : beside());
    }

    boolean isOwnCase() {
        return OWN_CASE.matcher(question).find();
    }

    /** Whether the sentence holds an opposite in place of a word of the question. */
    boolean holdsOpposite() {
        return opposite;
    }

    /** The years that the question names. */
    Set<String> years() {
        return years;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
