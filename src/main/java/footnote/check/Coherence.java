package footnote.check;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.check.statement.Statement;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
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
            "\\bto (?!(?:the|an?|his|her|its|their|our|this|that|these|those|each|all|some|be|have|"
                    + NumberWords.SEVERAL + ")\\b)(?-i:(?=\\p{Ll}))";

    private static final Pattern CLAUSE = Pattern.compile("(?i)[,;:.](?!\\d)|[()“”\"—–]|" + PURPOSE
            + "|\\b(?:and|but|or|while|that|which|who|whom|whose|where|when|because|after|before|as)\\b");

    /** What a sentence says of whom or what the one before it names. */
    private static final Pattern LEANS = Pattern.compile(
            "(?i)\\b(?:he|she|it|they|him|them|his|her|its|their|this|these|those|such|(?<=\\b(?:the|these|those|\\p{L}{2,20}er) (?:\\p{L}{2,20} )?)ones?)\\b");

    /** The same but for what may be of whom the sentence itself names: "the council asks again, with its data". */
    private static final Pattern POINTS_BACK = Pattern.compile(LEANS.pattern().replace("|his|her|its|their|", "|her|"));

    private static final Pattern BEGINS_LEANING = Pattern.compile(
            "(?i)^\\W*(?:[“\"][^“”\"]{1,200}[”\"],? (?:\\p{L}+ )?|(?:[\\p{L}\\p{N}'-]+,? ){0,3})" + LEANS.pattern());

    /** Ends with what leaves out what was said before: "tents can be lent; boats can't". */
    private static final Pattern ELLIPTICAL =
            Pattern.compile("\\b(?:" + AuxiliaryVerbs.ALL + "|not)\\W*\\z|n't\\W*\\z");

    private static final Pattern BEGINS_WITH_THE = Pattern.compile("^\\W*the (\\p{L}+)");

    /** What parts a sentence in two that each have whom or what they tell of, not what stands in brackets. */
    private static final Pattern HALF = Pattern.compile(
            ";(?![^(]*\\))|(?:,? \\b(?:but|whereas)|, while)(?= (?:that )?(?:the|an?|its|his|her|their|our|your|all|most|some|no)\\b)");

    private static final Pattern PART = Pattern.compile("[;.:](?!\\d)");

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:once(?<=\\b(?:may|can|entitled|eligible|allowed|permitted)\\b(?!'t| not\\b)[^;:]{1,100} once)(?= (?:they|it|he|she|you|we|the|an?|this|these|your|their|its|his|her)\\b)|(?<!\\b(?:even|as|what|ask|asks|asked|know|knows|see|wonder|wonders|wondered|tell|decide|clear|sure) )if|unless|provided that"
                    + "|(?:as|so) long as|only (?:if|when|where|with|after)|on condition"
                    + "|when(?<=\\bonly (?!when\\b)[^,;:]{1,60} when)) [^,;:]*");

    /** What a question asks of a case, with the condition of it. */
    private static final Pattern CASE =
            Pattern.compile("(?:\\b(?i:if|after|once|unless|without|in case|as long as)|(?<=\\w )when) [^,;:?]*"
                    + "|\\A\\W*(?i:i|i['’]ve|we|we['’]ve|my|our)\\b[^,.;:?]*(?=[,.;:–—])");

    /** What makes a claim conditional. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:if|whether|unless|provided|providing|long as|only|when|where|after|without|need|needs|needed|requires?|required|must|subject to|once|until|depend\\p{L}*|condition\\p{L}*"
                    + "|prior|except|otherwise|would|could|might)\\b");

    /** So many words of a sentence that a claim shares with it tell that it says the same. */
    private static final int MOST_TOLD = 3;

    private Coherence() {}

    /**
     * Whether a claim puts together what sentences that follow each other, or two parts of one, say apart: two neighbouring words of one
     * clause, each of which stands in one of them, both in none. What stands in all of them tells nothing. A sentence with a pronoun says what it says of what stood before it.
     */
    static boolean isTorn(Claim claim, List<Statement> sentences) {
        List<Set<String>> said = new ArrayList<>();
        Set<String> before = Set.of();
        for (Statement sentence : sentences) {
            Set<String> left = before;
            for (Statement half : halves(sentence)) {
                Set<String> stems = new HashSet<>(half.stems());
                if (!left.isEmpty()
                        && (POINTS_BACK.matcher(half.plain()).find()
                                || goesOn(half)
                                || takesUp(half, left)
                                || ELLIPTICAL.matcher(half.plain()).find())) {
                    stems.addAll(left);
                }
                said.add(stems);
                left = stems;
            }
            before = Stems.union(sentence.stems(), left);
        }
        Set<String> told = claim.told();
        return said.size() > 1
                && CLAUSE.splitAsStream(claim.text())
                        .map(clause -> Stems.of(clause).stream()
                                .filter(stem -> told.contains(stem) && tells(stem, said))
                                .toList())
                        .anyMatch(clause -> IntStream.range(1, clause.size())
                                .anyMatch(i -> said.stream()
                                        .noneMatch(stems ->
                                                stems.contains(clause.get(i - 1)) && stems.contains(clause.get(i)))));
    }

    /** A sentence parted where it goes on of something else; a table's row is whole. */
    private static List<Statement> halves(Statement sentence) {
        return !HALF.matcher(sentence.plain()).find() || Cells.isRow(sentence.plain())
                ? List.of(sentence)
                : HALF.splitAsStream(sentence.plain()).map(Statement::of).toList();
    }

    /** Whether a sentence speaks of whom or what the one before it names. */
    static boolean leans(Statement sentence) {
        return LEANS.matcher(sentence.plain()).find();
    }

    /** Whether a sentence tells of what the one before it tells. */
    static boolean goesOn(Statement sentence) {
        return BEGINS_LEANING.matcher(sentence.plain()).find();
    }

    /** The same, or whether it takes up a noun of that one at its beginning: "A delegation came. The delegation …". */
    static boolean goesOn(Statement sentence, Set<String> before) {
        return goesOn(sentence) || takesUp(sentence, before);
    }

    private static boolean takesUp(Statement sentence, Set<String> before) {
        Matcher begins = BEGINS_WITH_THE.matcher(sentence.plain());
        List<String> noun = begins.find() ? Stems.of(begins.group(1)) : List.of();
        return !noun.isEmpty() && before.containsAll(noun);
    }

    /**
     * Whether one of some sentences says what a claim does on a condition of which it says nothing: "if the manager agrees". One that the
     * question gives is that of a claim which rests on one sentence.
     */
    static boolean dropsCondition(Claim claim, String question, List<Statement> sentences) {
        Set<String> stems = claim.coverage().stems();
        Set<String> given = new HashSet<>(stems);
        if (sentences.size() == 1) {
            CASE.matcher(question).results().forEach(asked -> given.addAll(Stems.of(asked.group())));
            given.remove("when");
        }
        return !BOUND.matcher(claim.text()).find()
                && sentences.stream()
                        .flatMap(sentence -> PART.splitAsStream(sentence.plain()))
                        .anyMatch(part -> CONDITION.matcher(part).results().anyMatch(condition -> {
                            List<String> apart = Stems.of(condition.group());
                            List<String> told =
                                    Stems.of(part.substring(0, condition.start()) + part.substring(condition.end()));
                            int enough = tellsNumber(claim, condition.group()) ? 3 : 2;
                            return apart.stream().filter(given::contains).count() * enough < apart.size()
                                    && told.stream().filter(stems::contains).count() >= MOST_TOLD;
                        }));
    }

    /** Whether a claim tells a number of a condition, if it has one: "if it is late three times". */
    private static boolean tellsNumber(Claim claim, String condition) {
        List<Quantity> numbers = QuantityReader.in(condition);
        return numbers.isEmpty() || numbers.stream().anyMatch(claim.statement()::says);
    }

    /** Whether a word of a claim tells which of some sentences it is of: one of them has it, and not all. */
    private static boolean tells(String stem, List<Set<String>> sentences) {
        return sentences.stream().anyMatch(stems -> stems.contains(stem))
                && !sentences.stream().allMatch(stems -> stems.contains(stem));
    }
}
