package footnote.quote.asked;

import footnote.grammar.ProperNames;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where something goes, or comes from, that a question asks about: "Who travelled to York?" English. */
public final class Direction {

    private static final String PLACE = "(?<place>" + ProperNames.ANY + ")";

    /** Said of no way that is gone: "according to Ann". */
    private static final String NO_WAY =
            "(?<!\\b(?i:according|due|owing|thanks|close|next|compared|similar|apart|different) )";

    private static final Pattern WAY = Pattern.compile("\\b" + NO_WAY + "(?<way>to|from) (?:the )?" + PLACE);

    /** What is told of a place that is come to, whatever the verb. */
    private static final Pattern THERE = Pattern.compile(
            "\\b(?<way>(?i:in|into|at|for|towards?|reach\\p{L}*|visit\\p{L}*|enter\\p{L}*)) (?:the )?" + PLACE);

    private Direction() {}

    /** Tells a sentence that names only other places than the question where that says whereto, or wherefrom. */
    public static Predicate<String> otherThan(String question) {
        Map<String, Set<String>> asked = places(WAY, question);
        if (asked.isEmpty()) {
            return _ -> false;
        }
        return sentence -> {
            Map<String, Set<String>> told = places(WAY, sentence);
            return asked.entrySet().stream()
                    .filter(way -> told.containsKey(way.getKey()))
                    .filter(way -> way.getKey().equals("from") || !isIn(way.getValue(), THERE, sentence))
                    .anyMatch(way -> Collections.disjoint(way.getValue(), told.get(way.getKey())));
        };
    }

    private static boolean isIn(Set<String> place, Pattern form, String sentence) {
        return places(form, sentence).values().stream().anyMatch(told -> !Collections.disjoint(place, told));
    }

    /** The stems of the names behind each word for a way. */
    private static Map<String, Set<String>> places(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        found -> found.group("way"),
                        Collectors.flatMapping(
                                found -> Stems.ofQuestion(found.group("place")).stream(), Collectors.toSet())));
    }
}
