package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.corpus.TableRows;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Names;
import footnote.quote.asked.Qualifier;
import footnote.quote.asked.Sought;
import footnote.quote.asked.Untold;
import footnote.quote.asked.Weekdays;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.WordMatch;
import footnote.search.analysis.Event;
import footnote.search.analysis.Initials;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in numbers what was read of a question and its best sentence, and of the corpus. Thread-safe. */
record AnswerFeatureReader(Retriever retriever) {

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

    /** The weight of what a fourth of all passages has. */
    private static final double COMMON = Math.log(4);

    private static final double NEAR = 0.6;
    private static final double FAR = 0.5;

    /** So much of a missing name counts that other passages have: it may be said there of what this one calls otherwise. */
    private static final double ELSEWHERE = 0.5;

    /** Who asks so names what is his, or who he is: "my PlayStation", "I'm from Nigeria". */
    private static final Pattern OWN_NAME =
            Pattern.compile("\\b(?i:my|our)\\b|\\bI(?:['’]m| am| live| work| come) (?:from|in|at|on|an?)\\b");

    /** How near the sentence comes to what is asked for where its word is lacking, else 1; takes the model two texts to tell. */
    double sought(AnswerFeatures read, Reading reading) {
        if (read.unnamed() == 0) {
            return 1;
        }
        return retriever
                .match(lacking(reading), title(reading) + reading.beside())
                .least();
    }

    /**
     * What the sentence lacks of what is asked for; what all the articles are about goes without saying, and of whom it names, or what
     * is quoted with it, it may tell in other words. A sheet's line that names who did what is asked needn't say to what: "Referee: Ann Lee".
     */
    private String lacking(Reading reading) {
        if (reading.kind() == QuestionKind.WHO && reading.isLabelled()) {
            return "";
        }
        String lacking = lacking(reading, reading.telling());
        if (lacking.isEmpty()) {
            lacking = lacking(reading, reading.tellingOfNamed());
        }
        return lacking.isEmpty() && isOfNoRow(reading) ? unknown(reading.question()) : lacking;
    }

    private String lacking(Reading reading, Set<String> telling) {
        Set<String> there = Stems.union(
                telling, measured(reading), Qualifier.spouse(reading.question()).apply(telling));
        reading.events().stream()
                .filter(event -> event.isToldBy(reading.said())
                        && Stems.of(reading.quoted()).containsAll(Names.stems(reading.question())))
                .forEach(event -> there.addAll(event.own()));
        reading.asked().stream().filter(stem -> retriever.weight(stem) < COMMON).forEach(there::add);
        return Sought.lacking(reading.question(), there);
    }

    /** Whether the sentence is a table's row that no word of the question names, and no steps are asked for. */
    private static boolean isOfNoRow(Reading reading) {
        return TableRows.is(reading.sentence())
                && !Listing.isOfSteps(reading.question())
                && Collections.disjoint(Rows.name(reading.best()), reading.asked());
    }

    /** The words of a question that no article has. */
    private String unknown(String question) {
        return Stream.of(question.split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> Stems.ofQuestion(word).stream().anyMatch(stem -> !isSomewhere(stem)))
                .collect(Collectors.joining(" "));
    }

    /**
     * How well the sentence matches the question's words: wholly where it tells in passing what is asked for. Else takes the model two texts to tell.
     */
    WordMatch match(Reading reading) {
        if (reading.tellsInPassing()) {
            return WordMatch.whole(1);
        }
        Ranked best = reading.best();
        String heading = best.heading().map(line -> line.text() + ". ").orElse("");
        return retriever.match(
                Initials.writtenOut(reading.question(), reading.sentence()),
                title(reading) + heading + reading.sentence());
    }

    private static String title(Reading reading) {
        return reading.best().title() + ". ";
    }

    /** As if a word of the question, and what it asks for, were matched by none. */
    AnswerFeatures read(Reading reading, Retrieval retrieval) {
        double meaning = retrieval.hits().getFirst().meaning();
        Set<String> firstNames = Names.firstNames(reading.question(), reading.passage(), reading.article());
        AnswerFeatures read = new AnswerFeatures(
                meaning,
                Math.log(Math.max(FEW_PASSAGES, retrieval.passages())),
                uncovered(reading, meaning, firstNames),
                missingNames(reading, firstNames),
                lacking(reading).isEmpty() ? 0 : 1,
                0,
                Doubt.of(reading));
        return read.matched(WordMatch.whole(0), 0);
    }

    private double uncovered(Reading reading, double meaning, Set<String> firstNames) {
        Set<String> nowhere =
                reading.asked().stream().filter(stem -> !isSomewhere(stem)).collect(Collectors.toSet());
        double ownWords = OWN_WORDS
                * Math.clamp((meaning - FAR) / (NEAR - FAR), 0, 1)
                * reading.coverage().by(nowhere);
        double told = reading.coverage()
                .by(Stems.union(Event.with(reading.events(), reading.passage()), measured(reading), firstNames));
        return Math.max(0, 1 - told - (told == 0 ? 0 : ownWords) - IN_OTHER_WORDS);
    }

    /** The words for a measure, a telephone's number, an e-mail address, a day of the week or a label's thing that is asked for, which the sentence tells without them. */
    private static Set<String> measured(Reading reading) {
        String question = reading.question();
        String sentence = reading.sentence();
        return Stems.union(
                Figures.measured(question, sentence),
                Untold.addressed(question, sentence),
                Weekdays.told(question, sentence),
                FieldLabel.asked(question, sentence));
    }

    private double missingNames(Reading reading, Set<String> firstNames) {
        double named = OWN_NAME.matcher(reading.question()).find() ? 0 : 1;
        return Names.lacking(
                reading.question(),
                Stems.union(reading.passage(), firstNames),
                reading.best().title() + ' ' + reading.text(),
                name -> isSomewhere(name) ? ELSEWHERE : named);
    }

    private boolean isSomewhere(String stem) {
        return retriever.idf(stem) < retriever.idf(NO_STEM);
    }
}
