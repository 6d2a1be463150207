package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that one question asks: "Who led it? How long did it last?", "Who led it, and when did it end?". */
public final class SubQuestions {

    /** A part that tells less, such as "and why?", means nothing without the other; "how long" tells something, as do "how much" and "do I". */
    private static final int FEWEST_STEMS = 2;

    /** What stands in brackets behind a question says what it is about. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?<=[?])\\s+(?!\\()|,? and (?=(?:(?:at|by|for|from|in|of|on|to|under|until|with|within) (?:whom|what|which|when|how)"
                    + "|who|whom|what|when|where|why|which|how)\\b"
                    + "|(?:" + AuxiliaryVerbs.ALL + ") (?:i|we|you|it|they|he|she|there)\\b)");

    private static final Pattern DAY = Pattern.compile("\\b(?:" + CalendarWords.ALL + ")\\b ?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");

    /** Whom it is asked of needs no other part: "do I have to be home?". */
    private static final Pattern OF_ASKER = Pattern.compile("(?i)\\b(?:i|we|you)\\b");

    private SubQuestions() {}

    /** The parts in their order; the question alone where it asks one thing, or where a part says too little. */
    public static List<SubQuestion> of(String question) {
        List<String> asked = Stream.of(BETWEEN.split(question))
                .filter(part -> !part.isBlank())
                .toList();
        List<SubQuestion> parts = asked.stream()
                .map(part -> part(part, asked.getFirst(), question))
                .toList();
        return parts.stream().allMatch(part -> saysEnough(part.searched()))
                ? parts
                : List.of(SubQuestion.alone(question));
    }

    /** One that leans and tells little with the names of those before it, or with what the first one tells. */
    private static SubQuestion part(String asked, String first, String question) {
        SubQuestion alone = SubQuestion.alone(asked);
        if (!alone.leans() || asked.equals(first)) {
            return alone;
        }
        String before = question.substring(0, question.indexOf(asked));
        String names = DAY.matcher(Names.in(before)).replaceAll("").strip();
        SubQuestion named = new SubQuestion(asked, names, !names.isEmpty() && before.contains(names));
        if (saysEnough(asked)) {
            return named.tellsWhose() ? named : alone;
        }
        return names.isEmpty() ? new SubQuestion(asked, content(first), false) : named;
    }

    /** The words that tell something of a question, as it writes them. */
    private static String content(String question) {
        Set<String> told = Set.copyOf(Stems.ofQuestion(question));
        return WORD.matcher(question)
                .results()
                .map(MatchResult::group)
                .filter(word -> !Collections.disjoint(told, Stems.ofQuestion(word)))
                .collect(Collectors.joining(" "));
    }

    private static boolean saysEnough(String part) {
        QuestionKind asked = QuestionKind.of(part);
        boolean ownCase =
                asked == QuestionKind.WHETHER && OF_ASKER.matcher(part).find();
        boolean sum = asked == QuestionKind.HOW_MUCH && !SubQuestion.alone(part).leans();
        int kind = asked == QuestionKind.HOW_LONG || sum || ownCase ? 1 : 0;
        return Stems.ofQuestion(part).size() + kind >= FEWEST_STEMS;
    }
}
