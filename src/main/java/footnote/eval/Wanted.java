package footnote.eval;

import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that answer a question, where they stand in the articles that answer it. */
final class Wanted {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+|\\b(a|an|the)\\b");

    private final Map<String, List<Span>> evidence = new HashMap<>();
    private final List<String> answers;

    private Wanted(List<String> answers) {
        this.answers = answers;
    }

    /**
     * What is wanted of the answer to a question.
     *
     * @param texts of the articles that answer it, by their ids
     */
    static Wanted of(EvalQuestion question, Map<String, String> texts) {
        Wanted wanted = new Wanted(
                question.extractive()
                        ? question.answers().stream()
                                .map(Wanted::plain)
                                .filter(answer -> !answer.isBlank())
                                .toList()
                        : List.of());
        texts.forEach((id, text) -> wanted.evidence.put(id, spans(question.evidence(), text)));
        return wanted;
    }

    /** Whether anything is known of the words: nothing can be judged otherwise. */
    boolean isKnown() {
        return !answers.isEmpty() || evidence.values().stream().anyMatch(spans -> !spans.isEmpty());
    }

    /** Whether a passage holds an answer, or half of a piece of evidence or more: the rest may be in the next passage. */
    boolean isIn(Hit hit) {
        return evidence.containsKey(hit.source().id())
                && (holdsAnswer(hit.text())
                        || spansIn(hit.source()).anyMatch(span -> 2 * overlap(span, hit.source()) >= span.length()));
    }

    /**
     * Whether quoted words answer the question: together they hold one of its answers, where these are words of the
     * article; else one of them and a piece of evidence share half of the shorter one or more.
     */
    boolean isIn(List<Quote> quotes) {
        List<Quote> relevant = quotes.stream()
                .filter(quote -> evidence.containsKey(quote.source().id()))
                .toList();
        if (!answers.isEmpty()) {
            return holdsAnswer(relevant.stream().map(Quote::text).collect(Collectors.joining(" ")));
        }
        return relevant.stream().anyMatch(this::sharesHalf);
    }

    private boolean sharesHalf(Quote quote) {
        int length = quote.source().end() - quote.source().start();
        return spansIn(quote.source())
                .anyMatch(span -> 2 * overlap(span, quote.source()) >= Math.min(span.length(), length));
    }

    private Stream<Span> spansIn(Source source) {
        return evidence.getOrDefault(source.id(), List.of()).stream();
    }

    private boolean holdsAnswer(String text) {
        String plain = plain(text);
        return answers.stream().anyMatch(plain::contains);
    }

    private static int overlap(Span span, Source source) {
        return Math.max(0, Math.min(span.end(), source.end()) - Math.max(span.start(), source.start()));
    }

    /** The places of a text that hold one of the pieces, white space and case aside. */
    private static List<Span> spans(List<String> pieces, String text) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces) {
            String words = piece.strip();
            if (!words.isEmpty()) {
                String pattern =
                        Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
                Matcher found = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
                while (found.find()) {
                    spans.add(new Span(found.start(), found.end()));
                }
            }
        }
        return spans;
    }

    /** The words alone, in lower case, articles left out, a space around each. */
    private static String plain(String text) {
        String words = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + words.strip().replaceAll(" +", " ") + " ";
    }
}
