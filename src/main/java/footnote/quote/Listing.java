package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Run;
import footnote.corpus.Fields;
import footnote.grammar.NumberWords;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Figures;
import footnote.quote.asked.Months;
import footnote.quote.asked.Weekdays;
import footnote.quote.asked.Years;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which list is quoted in the place of a sentence: steps, points, or sentences that one before them counts.
 * Half of a list, or its items out of their order, tells less than the whole of it.
 */
final class Listing {

    private static final int MOST_CHARACTERS = 900;

    /** Of the steps that are asked for. */
    private static final int MOST_CHARACTERS_OF_STEPS = 1_800;

    private static final String HOW =
            "\\bhow (?:do|does|can|could|should|would|to|must)\\b|\\bhow (?:is|are) .+(?:ed|done|made|sent|set|put)\\b";

    private static final String WHAT_TO_DO = "\\b(?:(?:which|what)|what are (?:all )?the(?: (?:" + NumberWords.SEVERAL
            + "))?) steps\\b|\\bsteps to\\b"
            + "|\\bin (?:which|what) (?:order|sequence)\\b|\\bwhat (?:do|should|must|can) (?:I|we|you) (?:have to |need to )?do\\b"
            + "|\\bwhat (?:I|we|you) (?:have to|need to|must|should) do\\b";

    private static final String WHAT_TO_BRING =
            "\\b(?:what|which) (?:\\p{L}+ ){0,2}(?:do|must|should) (?:I|we|you) (?:(?:need|have) to )?"
                    + "(?:send|provide|include|submit|bring|show|enclose|attach)\\b"
                    + "|\\bwhat (?:must|should|does|do) [^?,;]{1,60} (?:include|contain|state)\\b"
                    + "|\\b(?:what|which) (?:documents?|papers|information|details|proofs?) (?:do|must|should) (?:I|we|you) (?:need|have)\\b";

    private static final Pattern ASKS_FOR_STEPS =
            Pattern.compile("(?i)" + String.join("|", HOW, WHAT_TO_DO, WHAT_TO_BRING));

    private static final Pattern THINGS =
            Pattern.compile("(?i)\\bthe (?<number>" + NumberWords.SEVERAL + ") things\\b");

    /** Behind a sentence that counts no closer so many tell of the things: "It has several advantages." */
    private static final int A_FEW = 2;

    private Listing() {}

    /** Whether a question asks what to do or to bring, one thing after the other. */
    static boolean isOfSteps(String question) {
        return ASKS_FOR_STEPS.matcher(question).find();
    }

    /**
     * The list to be quoted in a chosen sentence's place: where steps are asked for, where it leads on to the
     * list, or where its heading says what is asked, or the best and another are its items, and no single thing is asked for; who may do something
     * is told by all items below "Who can apply", when something is open by all days. Empty where it is quoted alone.
     */
    static Optional<Run> asked(String question, Ranked ranked, List<Ranked> chosen) {
        int most = isOfSteps(question) ? MOST_CHARACTERS_OF_STEPS : MOST_CHARACTERS;
        return Lists.around(ranked.hit(), ranked.at(), most)
                .filter(_ -> !FieldLabel.isTold(question, ranked.text()) && !isOfYear(question, chosen.getFirst()))
                .filter(list -> isOfSteps(question)
                        || Lists.leadsOn(ranked.hit(), ranked.at())
                        || QuestionKind.of(question) == QuestionKind.WHO && isAsked(question, ranked)
                        || !asksForOne(question)
                                && (isAsked(question, ranked)
                                        || isIn(list, chosen.getFirst())
                                                && chosen.stream()
                                                                .filter(each -> isIn(list, each))
                                                                .map(each -> Lists.beginning(each.hit(), each.at()))
                                                                .distinct()
                                                                .count()
                                                        > 1))
                .or(() -> counted(question, ranked))
                .or(() -> days(question, ranked));
    }

    /** Whether a sentence tells by itself of a year that is asked about: "2019 – Work begins". */
    private static boolean isOfYear(String question, Ranked ranked) {
        return Years.in(question).stream().anyMatch(year -> ranked.stems().contains(year));
    }

    /** Whether a single thing is asked for, such as a day or a temperature. */
    private static boolean asksForOne(String question) {
        return QuestionKind.of(question) != QuestionKind.OTHER || Figures.isAsked(question);
    }

    /** The sentences that a chosen one counts, behind it in its paragraph, where those things are asked for: "Three ways are open." */
    private static Optional<Run> counted(String question, Ranked ranked) {
        Matcher counts = Lists.COUNTS.matcher(ranked.text());
        if (asksForOne(question)
                || !counts.matches()
                || Collections.disjoint(Stems.of(counts.group("things")), Stems.ofQuestion(question))
                        && !isSoMany(question, counts.group("number"))) {
            return Optional.empty();
        }
        String number = counts.group("number");
        int most = number == null ? A_FEW : NumberWords.VALUES.getOrDefault(number.toLowerCase(Locale.ROOT), 0);
        int last = ranked.at();
        while (last - ranked.at() < most && Excerpt.goesOn(ranked.hit(), last)) {
            last++;
        }
        Run list = new Run(ranked.hit(), ranked.at(), last);
        return last > ranked.at() && list.words().length() <= MOST_CHARACTERS ? Optional.of(list) : Optional.empty();
    }

    /** The lines on the days of the week around a chosen one, where none of these is asked about: "Mon-Wed 8.30-12.00" and "Sat, Sun closed". */
    private static Optional<Run> days(String question, Ranked ranked) {
        Hit hit = ranked.hit();
        if (Weekdays.areIn(question) || !isOfDays(hit, ranked.at())) {
            return Optional.empty();
        }
        int first = ranked.at();
        while (first > 0 && isOfDays(hit, first - 1)) {
            first--;
        }
        int last = ranked.at();
        while (last + 1 < hit.sentences().size() && isOfDays(hit, last + 1)) {
            last++;
        }
        return last > first ? Optional.of(new Run(hit, first, last)) : Optional.empty();
    }

    private static boolean isOfDays(Hit hit, int at) {
        String line = hit.line(at).text();
        return Fields.isTimed(line) && Weekdays.areIn(line);
    }

    /** Whether as many things are asked for, whatever they are called: "What are the three things they agreed on?" */
    private static boolean isSoMany(String question, @Nullable String number) {
        Matcher things = THINGS.matcher(question);
        return number != null && things.find() && things.group("number").equalsIgnoreCase(number);
    }

    /** Whether the heading of a sentence says what is asked: "What's new in Kiln 4?" asks for the items below "New". */
    private static boolean isAsked(String question, Ranked ranked) {
        return Headings.above(ranked.hit(), ranked.at())
                .filter(above ->
                        HeadingMatch.isJustAsked(Stems.ofQuestion(Months.without(question)), ranked.hit(), above))
                .isPresent();
    }

    private static boolean isIn(Run list, Ranked ranked) {
        return list.holds(ranked.hit(), ranked.at());
    }
}
