package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Run;
import footnote.grammar.NumberWords;
import footnote.quote.asked.Definition;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which list is quoted in the place of a sentence: steps, points, or sentences that one before them counts, as "Three ways are open." does.
 * Half of a list, or its items out of their order, tells less than the whole of it.
 */
final class Listing {

    private static final int MOST_CHARACTERS = 900;

    /** Of the steps that are asked for. */
    private static final int MOST_CHARACTERS_OF_STEPS = 1_800;

    /** Says what steps are for and nothing else: "To close it:". */
    private static final Pattern FOR_STEPS = Pattern.compile(
            "To (?!(?:the|this|these|those|that|an?|all|each|both|some|my|our|your|his|her|its|their)\\b)\\p{Ll}[^.!?;]*:");

    private static final String HOW =
            "\\bhow (?:do|does|can|could|should|would|to|must)\\b|\\bhow (?:is|are) .+(?:ed|done|made|sent|set|put)\\b";

    private static final String WHAT_TO_DO = "\\b(?:which|what) steps\\b|\\bsteps to\\b"
            + "|\\bwhat (?:do|should|must|can) (?:I|we|you) (?:have to |need to )?do\\b"
            + "|\\bwhat (?:I|we|you) (?:have to|need to|must|should) do\\b";

    private static final String WHAT_TO_BRING =
            "\\b(?:what|which) (?:\\p{L}+ ){0,2}(?:do|must|should) (?:I|we|you) (?:(?:need|have) to )?"
                    + "(?:send|provide|include|submit|bring|show|enclose|attach)\\b"
                    + "|\\bwhat (?:must|should|does|do) [^?,;]{1,60} (?:include|contain|state)\\b"
                    + "|\\b(?:what|which) (?:documents?|papers|information|details|proofs?) (?:do|must|should) (?:I|we|you) (?:need|have)\\b";

    private static final Pattern ASKS_FOR_STEPS =
            Pattern.compile(String.join("|", HOW, WHAT_TO_DO, WHAT_TO_BRING), Pattern.CASE_INSENSITIVE);

    /** What is to be done: "How do I close it?". */
    private static final Pattern DONE =
            Pattern.compile("(?i)\\bhow (?:(?:do|does|can|could|should|would|must) (?:I|we|you|one) |to )(\\w+)");

    /** Behind a sentence that counts no closer so many tell of the things: "It has several advantages." */
    private static final int A_FEW = 2;

    /** Nouns that say nothing until the sentences behind them do (shell nouns, Schmid 2000): "The two sides listed three points." */
    private static final Pattern SHELL = Pattern.compile(
            "(?i).*\\b(?:points|ways|reasons|things|conditions|aims|goals|demands|measures|options|proposals|principles|areas|factors|causes"
                    + "|problems|tasks|rules|requirements|aspects|changes|promises|pledges|lessons|issues|advantages|benefits|drawbacks|risks)");

    private static final Pattern ASKS_FOR_THINGS =
            Pattern.compile("\\b(?:what|which|name|list)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<QuestionKind> OF_THINGS =
            EnumSet.of(QuestionKind.OTHER, QuestionKind.WHO, QuestionKind.WHERE);

    private Listing() {}

    /** Whether a question asks what to do or to bring, one thing after the other. */
    static boolean isOfSteps(String question) {
        return ASKS_FOR_STEPS.matcher(question).find();
    }

    /** Whether a line only leads on to steps, which tells nobody anything who asks for none. */
    static boolean isForSteps(String line) {
        return FOR_STEPS.matcher(line).matches();
    }

    /**
     * The list to be quoted in a chosen sentence's place: where it is one of the best two and steps are asked for, where it leads on to the
     * list, or where the best and another are its items and no single thing is asked for. Empty where it is quoted alone, as what a word
     * means is.
     */
    static Optional<Run> asked(String question, Ranked ranked, List<Ranked> chosen) {
        int most = isOfSteps(question) ? MOST_CHARACTERS_OF_STEPS : MOST_CHARACTERS;
        return Lists.around(ranked.hit(), ranked.at(), most)
                .filter(_ -> Definition.asked(question)
                        .filter(definition -> definition.isIn(chosen.getFirst().text()))
                        .isEmpty())
                .filter(list -> isOfSteps(question) && chosen.indexOf(ranked) < 2
                        || Lists.leadsOn(ranked.hit(), ranked.at())
                        || QuestionKind.of(question) == QuestionKind.OTHER
                                && isIn(list, chosen.getFirst())
                                && chosen.stream()
                                                .filter(each -> isIn(list, each))
                                                .count()
                                        > 1)
                .or(() -> counted(question, ranked, ranked.equals(chosen.getFirst())));
    }

    /** Of several lists of steps the first that is said to be of what is to be done, or else the first; empty where no steps are asked for. */
    static Optional<Run> ofSteps(String question, List<Ranked> chosen) {
        if (!isOfSteps(question)) {
            return Optional.empty();
        }
        Set<String> done = Set.copyOf(Stems.ofQuestion(
                DONE.matcher(question).results().map(found -> found.group(1)).collect(Collectors.joining(" "))));
        Optional<Run> first = Optional.empty();
        for (Ranked ranked : chosen) {
            Optional<Run> list = asked(question, ranked, chosen);
            if (list.isPresent() && isOf(done, list.get())) {
                return list;
            }
            first = first.or(() -> list);
        }
        return first;
    }

    private static boolean isOf(Set<String> done, Run list) {
        Set<String> lead = new HashSet<>(list.lines().getFirst().stems());
        lead.addAll(Headings.stems(list.hit(), list.from()));
        return lead.containsAll(done);
    }

    /** The sentences that a chosen one counts, behind it in its paragraph, where those things are asked for, or where the best says no more. */
    private static Optional<Run> counted(String question, Ranked ranked, boolean best) {
        Matcher counts = Lists.COUNTS.matcher(ranked.text());
        if (!OF_THINGS.contains(QuestionKind.of(question))
                || !ASKS_FOR_THINGS.matcher(question).find()
                || !counts.matches()
                || !(best
                                && counts.group("number") != null
                                && SHELL.matcher(counts.group("things")).matches())
                        && Collections.disjoint(Stems.of(counts.group("things")), Stems.ofQuestion(question))) {
            return Optional.empty();
        }
        Hit hit = ranked.hit();
        int end = ranked.at() + number(counts.group("number"));
        int last = ranked.at();
        while (last < end && Excerpt.goesOn(hit, last)) {
            last++;
        }
        int items = last - ranked.at();
        Run list = new Run(hit, ranked.at(), last);
        return items > 0 && list.words().length() <= MOST_CHARACTERS ? Optional.of(list) : Optional.empty();
    }

    private static int number(@Nullable String word) {
        return word == null ? A_FEW : NumberWords.VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean isIn(Run list, Ranked ranked) {
        return list.holds(ranked.hit(), ranked.at());
    }
}
