package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.Opposites;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.NumberWords;
import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question, the sentence that may answer it and what stands around that, each looked at once. Immutable. */
final class Reading {

    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d\\.)\\b(1[5-9]|20)\\d{2}\\b(?!\\.\\d)(/\\d{2}\\b)?|(?<=\\b(?:in|since|until|by|of|before|after) )1[0-4]\\d{2}\\b(?!,)",
            Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** Who asks of a case of his own counts what a general rule leaves open: "How much do I lose if it is two days late?" */
    private static final Pattern OWN_CASE = Pattern.compile("\\b(?:I|(?i:my|we|our))\\b");

    /** Who asks whether something is allowed is told that it is forbidden. */
    private static final Pattern ALLOWED = Pattern.compile(
            "\\b(?:allowed|permitted|banned|forbidden|prohibited|legal|illegal|possible)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED_NUMBER = Pattern.compile(
            "\\b((?:what|which|who|name|list)(?: (?:is|are|was|were))?(?: the)?) (?:\\d{1,2}|" + NumberWords.SEVERAL
                    + ")\\b(?= (?!per ?cent)(?-i:\\p{Ll}))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUESTION_DENIES =
            Pattern.compile("\\b(not|never|without|except|unable)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    /** Not under which condition it is asked: "If I can't come, do I get my money back?" */
    private static final Pattern TOLD_FIRST = Pattern.compile(
            "(?s)^.*\\. |^(?!\\W*(?:if|unless|when|while|since|because|as|where|who|what|which|how|why)\\b)[^?]*, (?=(?:who|what|which|where|when|why|how|"
                    + AuxiliaryVerbs.ALL + ")\\b)",
            Pattern.CASE_INSENSITIVE);

    /** In more ways, so that "refused to sign" answers who didn't. */
    private static final Pattern SENTENCE_DENIES = Pattern.compile(
            "\\b(not|never|without|except|unable|cannot|no|none|nobody|nothing|neither|nor|un\\p{L}{5,}|(fail|refus|lack|declin|den[iy]|bann|barr|forb[ai]d|prohibit)\\p{L}*)\\b"
                    + "|n['’]t\\b",
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
    private final boolean opposite;

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
        this.years = years(question);
        this.asksForFigure = kind == QuestionKind.HOW_MUCH || kind == QuestionKind.SHARE || Figures.isAsked(question);
        this.around = around(best);
        this.passage = passage(best);
        this.quoted = Excerpt.completed(question, Excerpt.of(question, best)).words();
        this.opposite = Opposites.meet(
                kind == QuestionKind.WHETHER ? ALLOWED.matcher(question).replaceAll("") : question, sentence(), said);
    }

    String question() {
        return question;
    }

    QuestionKind kind() {
        return kind;
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
        return best.line().text();
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

    /** The same of another sentence. */
    static Set<String> passage(Ranked sentence) {
        return union(
                around(sentence), stems(sentence, sentence.hit().sentences().size()));
    }

    /** The stems of all that may tell what is asked for: of the passage, or of a table's row and what stands over it. */
    Set<String> telling() {
        return stems(best, Rows.isRow(sentence()) ? 0 : best.hit().sentences().size());
    }

    /** What would be quoted for the sentence. */
    String quoted() {
        return quoted;
    }

    /** Words of the sentence below what its list's items are to be understood by: "Two weeks before: The hall is aired." */
    String belowLead(String words) {
        return Lists.lead(best.hit(), best.at())
                .map(lead -> lead.text() + ": " + words)
                .orElse(words);
    }

    /** The words of the sentence with those on either side of it. */
    String beside() {
        return lines(best, 1).map(Hit.Line::text).collect(Collectors.joining("\n"));
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

    /** Whether the question denies something, behind what is told first: "I can't come. Do I get my money back?" */
    boolean denies() {
        return QUESTION_DENIES
                .matcher(TOLD_FIRST.matcher(question).replaceFirst(""))
                .find();
    }

    /** Whether the question denies anything, be it in what is told first. */
    boolean deniesAnything() {
        return QUESTION_DENIES.matcher(question).find();
    }

    /** Whether the sentence denies something. */
    boolean isDenied() {
        return SENTENCE_DENIES.matcher(sentence()).find();
    }

    /** Whether the sentence holds an opposite in place of a word of the question. */
    boolean holdsOpposite() {
        return opposite;
    }

    /** The years that the question names. */
    Set<String> years() {
        return years;
    }

    /** The years that a text names. */
    static Set<String> years(String text) {
        Set<String> years = new HashSet<>();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            years.addAll(Stems.ofQuestion(matcher.group()));
        }
        return years;
    }

    /** Whether a sentence, what stands over it or beside it, or its article's day tells some years. */
    static boolean isOf(Set<String> years, Ranked sentence) {
        return around(sentence).containsAll(years);
    }

    private static Set<String> around(Ranked best) {
        Set<String> around = stems(best, 1);
        if (around.stream().noneMatch(YEARS.asMatchPredicate())) {
            around.addAll(day(best.hit().source().published()));
        }
        return around;
    }

    /** The month and year that an article tells of where it names no year. */
    private static Set<String> day(@Nullable LocalDate published) {
        return published == null ? Set.of() : Set.copyOf(Stems.of(MONTH.format(published)));
    }

    /** The stems of a sentence, of so many on each side of it, of its heading and of the title. */
    private static Set<String> stems(Ranked best, int sentences) {
        Set<String> stems = new HashSet<>(best.hit().titleStems());
        stems.addAll(Headings.stems(best.hit(), best.at()));
        lines(best, sentences).forEach(line -> stems.addAll(Implied.stems(line)));
        return stems;
    }

    /** A sentence with so many on each side of it. */
    private static Stream<Hit.Line> lines(Ranked best, int sentences) {
        List<Hit.Line> lines = best.hit().sentences();
        return lines
                .subList(Math.max(0, best.at() - sentences), Math.min(lines.size(), best.at() + sentences + 1))
                .stream();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
