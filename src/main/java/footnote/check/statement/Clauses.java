package footnote.check.statement;

import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts an English sentence that puts several claims side by side: "Ann won in Leeds, while Bob lost in York." Thread-safe. */
public final class Clauses {

    /** What begins or ends a clause, or what is told aside. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?i)(?:(?:[,;:()—–]|\\b(?:and|but|while|whereas|when|which|who|because|after|before|where)\\b)\\s*)++");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    private Clauses() {}

    /** The clauses of a sentence, and what it tells aside, in its order; what "that" begins goes on with what stands before it. */
    public static Stream<String> parts(String sentence) {
        return BOUNDARY.splitAsStream(sentence);
    }

    /** The same, each by itself and with the next one, as they stand; none of a sentence that has but one. */
    public static List<String> spans(String sentence) {
        List<MatchResult> between = BOUNDARY.matcher(sentence).results().toList();
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < between.size(); at++) {
            boolean last = at + 1 == between.size();
            spans.add(sentence.substring(from, between.get(at).start()));
            spans.add(sentence.substring(
                    from, last ? sentence.length() : between.get(at + 1).start()));
            from = between.get(at).end();
        }
        if (from > 0) {
            spans.add(sentence.substring(from));
        }
        return spans;
    }

    /** The words of a text that have one of some stems, as it writes them. */
    public static Stream<String> words(String text, Set<String> stems) {
        return words(WORD, text, stems);
    }

    /** Its words of {@linkplain Framing#content content} that have one of some stems, as it writes them, each once. */
    public static List<String> content(String text, Set<String> stems) {
        if (stems.isEmpty()) {
            return List.of();
        }
        return words(text, Stems.shared(stems, Framing.content(text)))
                .distinct()
                .toList();
    }

    /** The same of words of a form, such as those with what stands before them. */
    public static Stream<String> words(Pattern form, String text, Set<String> stems) {
        return form.matcher(text).results().map(MatchResult::group).filter(word -> Stems.meet(word, stems));
    }
}
