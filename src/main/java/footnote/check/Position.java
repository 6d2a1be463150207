package footnote.check;

import footnote.check.statement.Negation;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a claim that puts something in or before what some words put it outside of or after: "in Aske" where they say "near Aske", "before the
 * vote" where they say "once the vote was over". English.
 */
final class Position {

    private static final String NOUN = ") (?:the |an? |its |his |her |their |this |that )?(?:first |\\d{1,2} (?=(?:"
            + CalendarWords.MONTHS + ")\\b))?([\\p{L}\\p{N}'’-]+)";

    /** What stands one way and the other to what is named behind it. */
    private record Pair(Pattern one, Pattern other) {

        static Pair of(String one, String other) {
            return new Pair(behind(one), behind(other));
        }

        private static Pattern behind(String prepositions) {
            return Pattern.compile("(?i)\\b(?:" + prepositions + NOUN);
        }

        /** Whether a claim has a noun behind the one, which some words have behind the other alone. */
        boolean isTurned(String claim, String words) {
            Set<List<String>> turned = nouns(one, claim);
            if (turned.isEmpty()) {
                return false;
            }
            turned.retainAll(nouns(other, words));
            return !turned.isEmpty() && !nouns(one, words).containsAll(turned);
        }

        private static Set<List<String>> nouns(Pattern behind, String text) {
            return behind.matcher(text)
                    .results()
                    .map(found -> Stems.of(found.group(1)))
                    .filter(stems -> !stems.isEmpty())
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static final String EXCEPT =
            "except(?: for| in| on)?|with the exception of|excluding|apart from|other than";

    private static final String IN_TIME =
            "(?:during|within|throughout|ha(?:s|ve|d)(?= [\\p{L}\\d]+ (?:" + CalendarWords.UNITS + ")s? to\\b))";

    /** Unless some words go on with what is so later. */
    private static final String THEREAFTER =
            "(?!.*\\b(?:after (?:that|this)|afterwards?|thereafter|beyond (?:that|this))\\b(?! \\p{L}+ (?:is|was)\\b))";

    private static final List<Pair> PAIRS = List.of(
            Pair.of("in|inside|within", "above|below|outside|outside of|near|close to|beyond|short of|out of"),
            Pair.of("after|once", IN_TIME + THEREAFTER),
            Pair.of("within", "after"),
            Pair.of("by", "for|about"),
            Pair.of("for", "against"),
            Pair.of("against", "for"),
            Pair.of("from", "to"),
            Pair.of("over|because of|due to|owing to|thanks to|as a result of", "despite|in spite of|before|ahead of"),
            Pair.of("on|(?<!\\bbut )in", "(?<=\\b(?:day|everywhere) )but(?: in)?|" + EXCEPT),
            Pair.of("including", EXCEPT),
            Pair.of(EXCEPT, "including"),
            Pair.of("before|ahead of|prior to", "after|once|following|since"),
            Pair.of("after|once|following|since", "before|ahead of|prior to|(?:no|not) later than"));

    /** What holds up to something, and isn't denied, doesn't hold from then on. */
    private static final List<Pair> UNTIL = List.of(
            Pair.of("after|once|since|from", "until|till|up to"), Pair.of("until|till", "after|once|since|from"));

    /** What something is of: "the vote of the board", "the number of copies". */
    private static final Pattern OF = Pattern.compile(
            "(?i)\\b([\\p{L}'’-]+) of (?!the same\\b)(?=(?:[\\p{L}-]+['’]s )?((?:(?!(?:to|in|for|by|on|at|from|with|that|which|who|of(?! (?-i:\\p{Lu}))|"
                    + AuxiliaryVerbs.ALL + ")\\b)[\\p{L}'’-]+ ?){1,7}))");

    /** Where something is so, and where it isn't: "in the bar, but not in the rooms". */
    private static final Pattern NOT_THERE = Pattern.compile(
            "(?i)\\b(?<where>(?<preposition>in|on|at|to|for|from|with|by|during|under) (?:the |an? |its |his |her |their )?[\\p{L}'’-]+)"
                    + ",? (?:but|and|though|although|while) not \\k<preposition> (?<other>[^,;:.]+)");

    /** Where from and where to: "Leeds to York". */
    private static final Pattern WAY = Pattern.compile("(\\p{Lu}[\\p{L}’'-]+) to (\\p{Lu}[\\p{L}’'-]+)");

    private Position() {}

    static boolean isTurned(Claim claim, List<String> sentences) {
        String text = claim.text();
        String words = CalendarWords.withDatesInFull(String.join(" ", sentences));
        return PAIRS.stream().anyMatch(pair -> pair.isTurned(text, words))
                || UNTIL.stream().anyMatch(pair -> pair.isTurned(text, words))
                        && Negation.in(text).size() == Negation.in(words).size()
                || isOtherWay(text, words)
                || isDeniedThere(text, words)
                || isOfOther(of(text), words);
    }

    /** Whether a claim goes from one place to another where some words go back alone. */
    private static boolean isOtherWay(String claim, String words) {
        return WAY.matcher(claim)
                .results()
                .anyMatch(way -> !words.contains(way.group()) && words.contains(way.group(2) + " to " + way.group(1)));
    }

    /** Whether a claim denies of one place what some words deny of another alone. */
    private static boolean isDeniedThere(String claim, String words) {
        return NOT_THERE
                        .matcher(words)
                        .results()
                        .anyMatch(there ->
                                claim.contains(there.group("where")) && !Stems.meet(there.group("other"), claim))
                && Negation.in(words).size() == 1
                && !Negation.in(claim).isEmpty();
    }

    /** Whether something is of this in a claim, and in some words, which speak of this too, of others alone. */
    private static boolean isOfOther(Map<List<String>, List<List<String>>> claimed, String words) {
        if (claimed.isEmpty()) {
            return false;
        }
        Map<List<String>, List<List<String>>> there = of(words);
        Set<String> told = new HashSet<>(Stems.of(words));
        return claimed.entrySet().stream()
                .filter(own -> there.containsKey(own.getKey()))
                .anyMatch(own -> own.getValue().stream()
                        .anyMatch(whose -> told.contains(whose.getFirst())
                                && there.getOrDefault(own.getKey(), List.of()).stream()
                                        .allMatch(other -> Collections.disjoint(other, whose))));
    }

    private static Map<List<String>, List<List<String>>> of(String text) {
        return OF.matcher(text)
                .results()
                .filter(of -> !Stems.of(of.group(1)).isEmpty()
                        && !Stems.of(of.group(2)).isEmpty())
                .collect(Collectors.groupingBy(
                        of -> Stems.of(of.group(1)),
                        Collectors.mapping(of -> Stems.of(of.group(2)), Collectors.toList())));
    }
}
