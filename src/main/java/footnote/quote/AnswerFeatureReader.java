package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.Opposites;
import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Stems;
import footnote.search.WordMatch;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads off a question, its best sentence and what stands around it what tells whether that answers. Thread-safe. */
final class AnswerFeatureReader {

    /** A smaller corpus is taken for one of this size: in folders of 10 to 15 passages the best wrong one is hardly farther. */
    private static final int FEW_PASSAGES = 100;

    /** What no passage holds. */
    private static final String NO_STEM = "";

    /** The share of a question that is often told in other words. */
    private static final double IN_OTHER_WORDS = 0.2;

    /**
     * A word of the question that no article has is mostly the asker's own for what they call otherwise where the passage is this near in
     * meaning, and of another subject where it is this far: so much of its weight isn't counted.
     */
    private static final double OWN_WORDS = 0.5;

    private static final double NEAR = 0.6;
    private static final double FAR = 0.5;

    /** So much of a missing name counts that other passages have: it may be said there of what this one calls otherwise, as "Washington". */
    private static final double ELSEWHERE = 0.5;

    /** Who asks of a case of his own counts what a general rule leaves open: "How much do I lose if it is two days late?" */
    private static final Pattern OWN_CASE = Pattern.compile("\\b(?:I|(?i:my|we|our))\\b");

    /** And names what is his, or who he is: "my PlayStation", "I'm from Nigeria". */
    private static final Pattern OWN_NAME =
            Pattern.compile("\\b(?i:my|our)\\b|\\bI(?:['’]m| am| live| work| come) (?:from|in|at|on|an?)\\b");

    private static final Pattern YEARS = Pattern.compile(
            "\\b(1[5-9]|20)\\d{2}\\b(/\\d{2}\\b)?|(?<=\\b(?:in|since|until|by|of|before|after) )1[0-4]\\d{2}\\b(?!,)",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Pattern COUNT =
            Pattern.compile("\\bhow (?:many|much) (?:of )?(?:the |more )?(\\p{L}+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUESTION_DENIES =
            Pattern.compile("\\b(not|never|without|except|unable)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    /** In more ways, so that "refused to sign" answers who didn't. */
    private static final Pattern SENTENCE_DENIES = Pattern.compile(
            "\\b(not|never|without|except|unable|cannot|no|none|nobody|nothing|neither|nor|un\\p{L}{5,}|(fail|refus|lack|declin|den[iy]|bann|barr|forb[ai]d|prohibit)\\p{L}*)\\b"
                    + "|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private final Retriever retriever;

    AnswerFeatureReader(Retriever retriever) {
        this.retriever = retriever;
    }

    /** How near the sentence comes to what is asked for where its word is lacking, else 1; takes the model two texts to tell. */
    double sought(AnswerFeatures read, String question, Ranked best) {
        if (read.unnamed() == 0) {
            return 1;
        }
        String sentence = best.line().text();
        String text = title(best) + (Rows.isRow(sentence) ? sentence : beside(best));
        return retriever.match(Sought.lacking(question, telling(best)), text).least();
    }

    /** How well the sentence matches the question's words; takes the model two texts to tell. */
    WordMatch match(String question, Ranked best) {
        String heading = Headings.line(best.hit(), best.at())
                .map(line -> line.text() + ". ")
                .orElse("");
        return retriever.match(question, title(best) + heading + best.line().text());
    }

    private static String title(Ranked best) {
        return best.hit().source().title() + ". ";
    }

    /** As if a word of the question, and what it asks for, were matched by none. */
    AnswerFeatures read(String question, Retrieval retrieval, Ranked best) {
        String sentence = best.line().text();
        Set<String> asked = Stems.ofQuestion(question);
        Set<String> said = Set.copyOf(best.line().stems());
        Set<String> title = Set.copyOf(Stems.of(best.hit().source().title()));
        Set<String> around = around(best);
        Set<String> passage = union(around, stems(best, best.hit().sentences().size()));
        Set<String> told = union(said, Headings.stems(best.hit(), best.at()));
        Coverage coverage = Coverage.of(asked, retriever);
        double meaning = retrieval.hits().getFirst().meaning();
        double ownWords = OWN_WORDS
                * Math.clamp((meaning - FAR) / (NEAR - FAR), 0, 1)
                * coverage.by(asked.stream().filter(stem -> !isSomewhere(stem)).collect(Collectors.toSet()));
        double named = OWN_NAME.matcher(question).find() ? 0 : 1;
        double missingNames = Names.lacking(
                question,
                passage,
                best.hit().source().title() + ' ' + best.hit().text(),
                name -> isSomewhere(name) ? ELSEWHERE : named);
        QuestionKind kind = QuestionKind.of(question);
        boolean figure = kind == QuestionKind.HOW_MUCH || kind == QuestionKind.SHARE || Figures.isAsked(question);
        boolean time = kind == QuestionKind.WHEN || kind == QuestionKind.HOW_LONG;
        boolean denies = QUESTION_DENIES.matcher(lastSentence(question)).find();
        String quoted = Excerpt.completed(question, Excerpt.of(question, best)).words();
        boolean row = Rows.isRow(sentence);
        String cells = row ? Rows.asked(question, sentence) : sentence;
        List<String> sentences =
                best.hit().sentences().stream().map(Hit.Line::text).toList();
        boolean opposite = Opposites.meet(question, sentence, said);
        AnswerFeatures read = new AnswerFeatures(
                meaning,
                Math.log(Math.max(FEW_PASSAGES, retrieval.passages())),
                Math.max(0, 1 - coverage.by(passage) - ownWords - IN_OTHER_WORDS),
                missingNames,
                one(!OWN_CASE.matcher(question).find()
                                && OtherThing.isOther(Stems.numbers(asked), around, Stems.numbers(told))
                        || OtherThing.isOfOtherPlace(question, best.hit().text())),
                one(lacks(around, stems(YEARS, question))
                        || !time && OtherThing.isOther(years(question), told, years(sentence))
                        || OtherThing.isOfOtherSpan(question, sentence)
                        || Code.isOther(question, best.hit().text(), passage)),
                one(lacks(around, counted(question))),
                one(OtherThing.isOfOtherCountry(asked, said, figure ? said : around, around, passage)
                        || OtherThing.isOfOtherRow(question, best, union(told, title))
                        || kind != QuestionKind.WHO && OtherThing.isOfSibling(question, quoted, title)
                        || (figure || time) && OtherThing.isOfOtherSubject(question, best, union(told, title))
                        || OtherThing.isOfOtherTitle(question, best, passage, retrieval.hits())
                        || Headings.isOfAnother(asked, best.hit(), best.at())),
                one(figure && !Figures.areIn(kind, question, cells, row ? cells : beside(best))),
                one(time && !kind.isNewIn(sentence, question)),
                one(Untold.isIn(kind, question, quoted, coverage.by(union(told, title)))
                        || Untold.isUnsaid(question, quoted)
                        || Untold.isCause(kind, question, sentence)
                        || Sought.isNameless(question, quoted, sentences)),
                one(kind != QuestionKind.WHY
                        && denies
                        && !opposite
                        && !SENTENCE_DENIES.matcher(sentence).find()),
                one(opposite && !denies),
                one(!Sought.lacking(question, telling(best)).isEmpty()),
                one(kind != QuestionKind.WHETHER && Event.isUntold(question, sentences, beside(best))),
                0);
        return read.matched(WordMatch.whole(0), 0);
    }

    /** The stems of all that may tell what is asked for: of the passage, or of a table's row and what stands over it. */
    private static Set<String> telling(Ranked best) {
        return stems(
                best,
                Rows.isRow(best.line().text()) ? 0 : best.hit().sentences().size());
    }

    /** What is asked behind what is told first: "I can't come. Do I get my money back?" */
    private static String lastSentence(String question) {
        int end = question.lastIndexOf(". ");
        return end < 0 ? question : question.substring(end);
    }

    /** The years that a question names. */
    static Set<String> years(String question) {
        return stems(YEARS, question);
    }

    /** Whether a sentence, what stands over it or beside it, or its article's day tells some years. */
    static boolean isOf(Set<String> years, Ranked sentence) {
        return around(sentence).containsAll(years);
    }

    private boolean isSomewhere(String stem) {
        return retriever.idf(stem) < retriever.idf(NO_STEM);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The month and year that an article tells of where it names no year. */
    private static Set<String> day(@Nullable LocalDate published) {
        return published == null ? Set.of() : Set.copyOf(Stems.of(MONTH.format(published)));
    }

    /** What is counted where the question asks how many. */
    private static Set<String> counted(String question) {
        Matcher matcher = COUNT.matcher(question);
        return matcher.find() ? Stems.ofQuestion(matcher.group(1)) : Set.of();
    }

    /** The stems of a sentence, of those on either side of it, and of what stands over it; with the day where none tells a year. */
    private static Set<String> around(Ranked best) {
        Set<String> around = stems(best, 1);
        if (around.stream().noneMatch(YEARS.asMatchPredicate())) {
            around.addAll(day(best.hit().source().published()));
        }
        return around;
    }

    /** The stems of a sentence, of so many on each side of it, of its heading and of the title. */
    private static Set<String> stems(Ranked best, int sentences) {
        Set<String> stems = new HashSet<>(Stems.of(best.hit().source().title()));
        stems.addAll(Headings.stems(best.hit(), best.at()));
        lines(best, sentences).forEach(line -> stems.addAll(line.stems()));
        return stems;
    }

    /** The words of a sentence with those on either side of it. */
    private static String beside(Ranked best) {
        return lines(best, 1).stream().map(Hit.Line::text).collect(Collectors.joining("\n"));
    }

    /** A sentence with so many on each side of it. */
    private static List<Hit.Line> lines(Ranked best, int sentences) {
        List<Hit.Line> lines = best.hit().sentences();
        return lines.subList(Math.max(0, best.at() - sentences), Math.min(lines.size(), best.at() + sentences + 1));
    }

    private static Set<String> stems(Pattern words, String question) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher matcher = words.matcher(question);
        while (matcher.find()) {
            stems.addAll(Stems.ofQuestion(matcher.group()));
        }
        return stems;
    }

    private static boolean lacks(Set<String> there, Set<String> asked) {
        return !there.containsAll(asked);
    }

    private static double one(boolean there) {
        return there ? 1 : 0;
    }
}
