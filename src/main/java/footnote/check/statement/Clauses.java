package footnote.check.statement;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts an English sentence that puts several claims side by side: "Ann won in Leeds, while Bob lost in York." Thread-safe. */
public final class Clauses {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;(?: (?:and|but|while|whereas))?|,? (?:and|but|while|whereas)),? (?=\\S)");

    /** What begins or ends a clause, or what is told aside. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?:(?:[,;:()—–]|\\b(?:and|but|while|whereas|when|which|who|because|after|before|where)\\b)\\s*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    /** A sentence of more characters goes on and on, and is read by nobody. */
    private static final int LONGEST = 400;

    private Clauses() {}

    /**
     * Where the clauses of a sentence end, in its order; only its own end where it is a single claim, or a part of it doesn't tell of whom or
     * what it speaks: "Ann won and went home".
     */
    public static List<Integer> ends(String sentence) {
        Matcher between = BETWEEN.matcher(sentence);
        List<Integer> ends = new ArrayList<>();
        if (sentence.length() <= LONGEST && between.find()) {
            List<Word> words = Capitalised.read(sentence);
            int from = 0;
            do {
                if (isOne(words, from, between.start()) && isOne(words, between.end(), sentence.length())) {
                    ends.add(between.start());
                    from = between.end();
                }
            } while (between.find());
        }
        ends.add(sentence.length());
        return ends;
    }

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

    /** The same of words of a form, such as those with what stands before them. */
    public static Stream<String> words(Pattern form, String text, Set<String> stems) {
        return form.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> Stems.of(word).stream().anyMatch(stems::contains));
    }

    /** Whether a part of a sentence, perhaps behind an "and", begins with a noun, without a preposition before it, and goes on with its verb. */
    public static boolean isOne(String part) {
        Matcher before = BETWEEN.matcher(part);
        return isOne(Capitalised.read(part), before.lookingAt() ? before.end() : 0, part.length());
    }

    private static boolean isOne(List<Word> words, int from, int to) {
        boolean named = false;
        for (Word word : words) {
            if (word.start() < from || word.end() > to) {
                continue;
            }
            boolean name = word.isCapital() && !word.is("DET", "PRON", "ADV", "ADP", "SCONJ");
            if (word.is("VERB", "AUX") && !word.isGerund() && !name) {
                return named;
            }
            if (word.text().equals(",") || word.is("PRON", "SCONJ", "ADP") && !named) {
                return false;
            }
            named |= name || word.isNoun();
        }
        return false;
    }
}
