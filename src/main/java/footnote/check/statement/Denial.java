package footnote.check.statement;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text denies, as stems.
 *
 * @param denied the nearest one behind each "not" that isn't said without it too
 * @param doubted those that stand near behind one
 * @param without those that stand near before one, of which it is said
 * @param nots how often it says "not"
 * @param byDeeds whether each "not" is in what is done: refusing, preventing, ending
 */
record Denial(Set<String> denied, Set<String> doubted, Set<String> without, int nots, boolean byDeeds) {

    /** Tells when something is done: "won't decide until May". */
    private static final Pattern NOT_UNTIL = Pattern.compile(
            "(?i)(?:\\b(?:not|cannot)|n['’]t)\\b(?=(?: [\\p{L}'’-]+){1,6} (?:until|till|before) (?:the |next |this |early |late )*(?:\\d|(?:"
                    + CalendarWords.ALL + ")\\b))");

    /** Words that tell of nobody in particular, and verbs that help another one, or tell of a deed together with its noun alone: "make a profit". */
    private static final Set<String> LIGHT = Set.copyOf(Stems.of(
            "those who whom whose anybody anyone people be been being had having get give make take appear seem tend"));

    private static final Denial NONE = new Denial(Set.of(), Set.of(), Set.of(), 0, false);

    static Denial in(String whole) {
        String text = NOT_UNTIL.matcher(whole).replaceAll("");
        List<Negation.Not> negations = Negation.in(text);
        if (negations.isEmpty()) {
            return NONE;
        }
        List<String> doubted =
                negations.stream().flatMap(not -> not.doubted().stream()).toList();
        List<String> affirmed = new ArrayList<>(Stems.of(PhrasalVerbs.plain(text)));
        doubted.forEach(affirmed::remove);
        Set<String> said = Opposites.withLike(Set.copyOf(affirmed));
        Set<String> denied = new HashSet<>();
        Set<String> without = new HashSet<>();
        for (Negation.Not not : negations.reversed()) {
            Stream.of(not.after(), not.as()).forEach(told -> {
                List<String> unsaid =
                        told.stream().filter(stem -> !said.contains(stem)).toList();
                unsaid.stream()
                        .min(Comparator.comparing(LIGHT::contains))
                        .filter(stem -> !denied.contains(stem))
                        .or(() -> unsaid.stream().findFirst())
                        .ifPresent(denied::add);
            });
            without.addAll(not.before());
        }
        return new Denial(
                denied,
                Set.copyOf(doubted),
                without,
                negations.size(),
                negations.stream().allMatch(Negation.Not::byDeed));
    }
}
