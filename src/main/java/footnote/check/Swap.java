package footnote.check;

import footnote.check.statement.Negation;
import footnote.check.statement.Opposites;
import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.check.statement.Statement;
import footnote.check.statement.Told;
import footnote.grammar.OrganisationWords;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a claim that gives one thing the number of another: "60 schools in Ghana" where the article counts "84 schools in Ghana and 60
 * in Malawi", and one that turns what is told of a number round: "fell by 3 per cent" where it says "rose".
 */
final class Swap {

    /** What stands for what the clause before tells up to its last "of". */
    private static final Pattern THAT_OF = Pattern.compile("\\bth(?:at|ose) of\\b");

    /** What stands behind the verb of the clause before in the place of what its last such preposition begins: "…, and not from backups". */
    private static final Pattern ELLIPTICAL =
            Pattern.compile("^\\W*(?:(?:not|no longer) )?(from|in|at|on|to|for|by|of|with|under|within)\\b");

    /** What goes on about whom or what the clause before tells: "…, and has 300 berths", "and employs about 40 people", "and the firm won". */
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W*the (?:" + OrganisationWords.ALL
                    + ") (?!of\\b)|^\\W*(?:(?:now|also|currently|then|still|today) )?(?:(?:has|have|had|is|are|was|were)\\b|\\p{Ll}{2,}(?:s|ed) (?:an?|the|its|his|her|their|about|around|some|more|nearly|almost|another|at least|up to|only|just|roughly|less|fewer|\\p{Sc}|\\d+)(?:\\b|(?<=\\p{Sc})))");

    /** What somebody does with some of what the clause before counts: "supplies 120 pubs, 11 of which it owns". */
    private static final Pattern OF_WHICH = Pattern.compile("\\bof (?:which|whom|them|these|those)\\b");

    private Swap() {}

    /**
     * Whether the sentences give a number of the claim to something else, and another one to what it speaks of, or have its two things the
     * other way round in an order.
     */
    static boolean isIn(Claim claim, List<String> sentences) {
        if (Order.isTurned(claim.text(), sentences)) {
            return true;
        }
        List<Told> counting = told(List.of(claim.text())).stream()
                .filter(own -> !own.numbers().isEmpty())
                .toList();
        List<Told> there = counting.isEmpty() ? List.of() : told(sentences);
        return counting.stream()
                .anyMatch(own -> own.numbers().stream().anyMatch(number -> isSwapped(own, number, there)));
    }

    /** The clauses of sentences, the first of one that goes on about what the one before it tells also with that. */
    private static List<Told> told(List<String> sentences) {
        List<Told> told = new ArrayList<>();
        String before = "";
        for (String sentence : sentences) {
            List<Told> clauses = Told.clauses(sentence);
            boolean takesUp = !before.isEmpty() && Coherence.goesOn(Statement.of(sentence));
            String left = "";
            String subject = "";
            Told last = null;
            for (Told each : clauses) {
                Told clause = last == null ? each : each.goingOn(last);
                boolean goesOn = GOES_ON.matcher(clause.text()).find();
                List<String> shared = Stems.of(goesOn ? subject : shared(clause.text(), left, subject));
                told.add(clause.with(shared));
                if (takesUp && (last == null || !goesOn && !shared.isEmpty())) {
                    told.add(clause.with(shared).with(Stems.of(before)));
                }
                last = clause;
                left = clause.stems().isEmpty() ? left : clause.text();
                subject = goesOn ? subject : clause.subject();
            }
            before = sentence;
        }
        return told;
    }

    /** What a clause leaves out, since the one before it tells it; empty where it leaves out nothing. */
    private static String shared(String clause, String before, String subject) {
        if (OF_WHICH.matcher(clause).find()) {
            return subject + " " + behindNumber(before);
        }
        Matcher elliptical = ELLIPTICAL.matcher(clause);
        String preposition = THAT_OF.matcher(clause).find() ? "of" : elliptical.find() ? elliptical.group(1) : "";
        return preposition.isEmpty()
                ? ""
                : before.substring(0, Math.max(0, before.lastIndexOf(" " + preposition + " ")));
    }

    /** What stands behind the last number of a clause, which counts it. */
    private static String behindNumber(String clause) {
        List<Quantity> numbers = QuantityReader.in(clause);
        return numbers.isEmpty()
                ? ""
                : clause.substring(clause.lastIndexOf(numbers.getLast().written())
                        + numbers.getLast().written().length());
    }

    /** Whether a clause speaks of what rivals alone speak of, and not of what those do that tell of its own. */
    private static boolean isOfRival(Told own, List<Told> right, List<Told> rivals) {
        return !right.isEmpty()
                && right.stream().allMatch(told -> rivals.stream().anyMatch(rival -> own.isOf(rival, told)));
    }

    private static boolean isSwapped(Told own, Quantity number, List<Told> there) {
        List<Told> right = there.stream().filter(told -> told.says(number)).toList();
        List<Told> rivals = there.stream()
                .filter(told -> told.rivals(number)
                        && (told.numbers().isEmpty()
                                || !told.numbers().stream()
                                        .filter(other -> other.isLike(number.unit()))
                                        .allMatch(own::says)))
                .toList();
        return !right.isEmpty()
                && (isTurned(own, right)
                        || isOfRival(own, right, rivals)
                        || isOfOtherSubject(own, right, rivals)
                        || own.numbers().stream().anyMatch(beside -> isBesideAnother(beside, number, right, there)));
    }

    /** Whether what tells the same number tells the opposite of it. */
    private static boolean isTurned(Told own, List<Told> right) {
        return right.stream()
                .allMatch(told ->
                        Opposites.meet(own.text(), Statement.of(own.text()).doubted(), Statement.of(told.text()))
                                && Negation.in(own.text()).size()
                                        == Negation.in(told.text()).size());
    }

    private static boolean isOfOtherSubject(Told own, List<Told> right, List<Told> rivals) {
        return !own.first().isEmpty()
                && rivals.stream().anyMatch(rival -> rival.first().equals(own.first()))
                && right.stream()
                        .noneMatch(told -> told.stems().contains(own.first())
                                || own.stems().contains(told.first())
                                || told.endsWith(told.first()) && !Collections.disjoint(told.names(), own.names()));
    }

    /** Whether each clause with a number gives another one in the place of what a claim gives beside it, which another clause gives. */
    private static boolean isBesideAnother(Quantity beside, Quantity number, List<Told> right, List<Told> there) {
        return !beside.equals(number)
                && !beside.unit().isEmpty()
                && there.stream().anyMatch(told -> told.says(beside) && told.rivals(number))
                && right.stream()
                        .allMatch(told -> !told.says(beside)
                                && told.numbers().stream()
                                        .anyMatch(own -> own.isIn(beside.unit()) && !own.carries(number)));
    }
}
