package footnote.check;

import footnote.check.statement.QuantityReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a claim that gives one place the number of several: "136 clubs in Orr" for "136 clubs across Orr, Aske and Ely". English. */
final class Total {

    private static final String NAME = "(?:the )?\\p{Lu}[\\p{L}'’-]*(?: (?:of )?\\p{Lu}[\\p{L}'’-]*)*";

    /** What is counted, and where, behind the number; not "in Orr, and Ely has". */
    private static final Pattern PLACES =
            Pattern.compile("(?: [\\p{Ll}'’-]+){1,4}? (?:across|throughout|in|from|of|at) (?<places>" + NAME + "(?:, "
                    + NAME + ")*,? and " + NAME
                    + ")(?=[.,;:)]|\\z| (?:and|but|with|which|that|who|to|for|by|since|as|after|where|in)\\b)");

    private static final Pattern AND = Pattern.compile(",? and |, ");

    /** Tells the same of each of them. */
    private static final Pattern EACH = Pattern.compile("\\b(?:each|every|both|per|respectively)\\b");

    private Total() {}

    /** Whether one of some sentences tells a number of the claim's of several places, of which the claim names some alone. */
    static boolean isIn(Claim claim, List<String> sentences) {
        return !claim.numbers().isEmpty()
                && sentences.stream()
                        .filter(sentence -> sentence.contains(" and ")
                                && !EACH.matcher(sentence).find())
                        .anyMatch(sentence -> claim.numbers().stream()
                                .flatMap(number -> places(number, sentence))
                                .anyMatch(places -> isPart(claim.text(), places)));
    }

    /** The places of each list that a sentence tells a number of. */
    private static Stream<List<String>> places(Part number, String sentence) {
        return QuantityReader.in(sentence).stream()
                .filter(told -> number.isCarriedBy(told))
                .map(told -> PLACES.matcher(sentence)
                        .region(
                                sentence.indexOf(told.written())
                                        + told.written().length(),
                                sentence.length()))
                .filter(Matcher::lookingAt)
                .map(places -> AND.splitAsStream(places.group("places")).toList());
    }

    private static boolean isPart(String claim, List<String> places) {
        long named = places.stream().filter(claim::contains).count();
        return named > 0 && named < places.size();
    }
}
