package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions that one question asks: "Who led it? How long did it last?", "Who led it, and when did it end?". */
public final class Parts {

    /** A part that tells less, such as "and why?", means nothing without the other; "how long" tells something. */
    private static final int FEWEST_STEMS = 2;

    /** What stands in brackets behind a question says what it is about. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=[?])\\s+(?!\\()|,? and (?=(?:(?:at|by|for|from|in|of|on|to|under|until|with|within) (?:whom|what|which|when|how)"
                    + "|who|whom|what|when|where|why|which|how)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What it stands for is in another part. */
    private static final Pattern LEANS = Pattern.compile(
            "\\b(he|she|it|they|him|her|them|his|its|their|this|that|these|those|there)\\b", Pattern.CASE_INSENSITIVE);

    private Parts() {}

    /**
     * The parts in their order, one that leans and tells little with the names of the others: "when did it end? (Orr)". The question alone
     * where it asks one thing, or where a part says too little.
     */
    public static List<String> of(String question) {
        List<String> parts = Stream.of(BETWEEN.split(question))
                .filter(part -> !part.isBlank())
                .map(part -> saysEnough(part) || !leans(part) ? part : named(part, question))
                .toList();
        return parts.stream().allMatch(Parts::saysEnough) ? parts : List.of(question);
    }

    private static String named(String part, String question) {
        String names = Names.in(question);
        return names.isEmpty() ? part : part + " (" + names + ")";
    }

    /** A part without the names of the others behind it. */
    public static String bare(String part) {
        return part.replaceFirst(" \\([^()]*\\)$", "");
    }

    private static boolean saysEnough(String part) {
        int kind = QuestionKind.of(part) == QuestionKind.HOW_LONG ? 1 : 0;
        return Stems.ofQuestion(part).size() + kind >= FEWEST_STEMS;
    }

    /** Whether a part needs the others to be understood: "when did it end?". */
    public static boolean leans(String part) {
        return LEANS.matcher(part).find();
    }
}
