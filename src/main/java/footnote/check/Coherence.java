package footnote.check;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells right words put together wrongly: a claim all of whose words stand in an article that doesn't say it. English. */
final class Coherence {

    /** What comes before a verb that tells the purpose: "froze the work to punish …", not "to the house", "from five to nine". */
    static final String PURPOSE =
            "\\bto (?!(?:the|an?|his|her|its|their|our|this|that|these|those|each|all|some|be|have|" + Quantity.WORDS
                    + ")\\b)(?-i:(?=\\p{Ll}))";

    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:.()“”\"—–]|" + PURPOSE
                    + "|\\b(?:and|but|or|while|which|who|whom|whose|where|when|because|after|before|as)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a sentence says of whom or what the one before it names. */
    private static final Pattern LEANS = Pattern.compile(
            "\\b(?:he|she|it|they|him|them|his|her|its|their|this|these|those|such)\\b", Pattern.CASE_INSENSITIVE);

    /** The place that it names, near its beginning; "There are …" tells none. */
    private static final Pattern THERE = Pattern.compile(
            "^\\W*(?:[\\p{L}\\p{N}'-]+,? ){0,6}there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|to be)\\b|['’])\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THEN = Pattern.compile(
            "^\\W*(?:after|before|until|since|by|within) (?:that|then|this)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS_LEANING =
            Pattern.compile("^\\W*(?:[\\p{L}\\p{N}'-]+,? ){0,3}" + LEANS.pattern(), Pattern.CASE_INSENSITIVE);

    private static final Pattern BECAUSE = Pattern.compile(
            "\\b(?:because|due to|owing to|so that|in order to|as a result of)\\b", Pattern.CASE_INSENSITIVE);

    private Coherence() {}

    /**
     * Whether a claim puts together what sentences that follow each other say apart: two neighbouring words of one clause, each of
     * which stands in one of them, both in none. A sentence with a pronoun says what it says of what stood before it.
     */
    static boolean isTorn(Claim claim, List<Statement> sentences) {
        if (sentences.size() < 2) {
            return false;
        }
        List<Set<String>> said = new ArrayList<>();
        for (Statement sentence : sentences) {
            Set<String> stems = new HashSet<>(sentence.stems());
            if (!said.isEmpty() && leans(sentence)) {
                stems.addAll(said.getLast());
            }
            said.add(stems);
        }
        return CLAUSE.splitAsStream(claim.text())
                .map(clause -> Stems.of(clause).stream()
                        .filter(stem -> isSaid(stem, claim, said))
                        .toList())
                .anyMatch(clause -> IntStream.range(1, clause.size())
                        .anyMatch(i -> said.stream()
                                .noneMatch(
                                        stems -> stems.contains(clause.get(i - 1)) && stems.contains(clause.get(i)))));
    }

    /** Whether a sentence speaks of whom or what the one before it names. */
    static boolean leans(Statement sentence) {
        return LEANS.matcher(sentence.plain()).find() || leansOnPlace(sentence);
    }

    /** Whether it speaks of the place that the one before it names. */
    static boolean leansOnPlace(Statement sentence) {
        return THERE.matcher(sentence.plain()).find();
    }

    /** Whether it begins with the time that the one before it names: "After that, …". */
    static boolean leansOnTime(Statement sentence) {
        return THEN.matcher(sentence.plain()).find();
    }

    /** Whether it tells of what, or of where, the one before it tells. */
    static boolean goesOn(Statement sentence) {
        return leansAtStart(sentence) || leansOnPlace(sentence);
    }

    /** Whether it does so from its beginning. */
    static boolean leansAtStart(Statement sentence) {
        return BEGINS_LEANING.matcher(sentence.plain()).find();
    }

    private static boolean isSaid(String stem, Claim claim, List<Set<String>> sentences) {
        return claim.weights().containsKey(stem) && sentences.stream().anyMatch(stems -> stems.contains(stem));
    }

    /**
     * Whether a text carries each reason that a claim gives. A reason is a claim of its own, which what is said before it doesn't
     * support: "It became popular because it is popular."
     */
    static boolean isReasoned(Claim claim, Statement words) {
        String text = claim.text();
        Matcher because = BECAUSE.matcher(text);
        while (because.find()) {
            Set<String> reason = new HashSet<>(Stems.of(text.substring(because.end())));
            reason.removeAll(Stems.of(text.substring(0, because.start())));
            long held = reason.stream().filter(words.stems()::contains).count();
            if (held * 2 <= reason.size()
                    && !words.plain().contains(Statement.plain(text.substring(because.start())))) {
                return false;
            }
        }
        return true;
    }
}
