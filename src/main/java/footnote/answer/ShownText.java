package footnote.answer;

import footnote.corpus.Characters;
import footnote.corpus.CodeLine;
import footnote.corpus.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer's text where it is shown as text: the marks of an article's own notes, "[12]", which would be read as the answer's markers, are
 * raised in what it repeats, and behind code that it repeats a paragraph begins.
 */
public final class ShownText {

    private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}]");
    private static final String PLAIN = "[0123456789]";
    private static final String RAISED = "⁽⁰¹²³⁴⁵⁶⁷⁸⁹⁾";

    private ShownText() {}

    /**
     * The text of an answer.
     *
     * @param signs which in repeated words get a backslash, but for code: those that are markup where the text is shown
     * @param remark what stands behind a sentence that has these citations, at least one
     */
    public static String of(Answer answer, String signs, Function<List<Citation>, String> remark) {
        String text = answer.answer();
        TreeMap<Integer, String> behind = new TreeMap<>(Comparator.reverseOrder());
        answer.citations().stream()
                .filter(citation -> citation.start() < citation.end() && citation.end() <= text.length())
                .collect(Collectors.groupingBy(Citation::end))
                .forEach((end, citations) -> behind.put(end, remark.apply(citations)));
        StringBuilder shown = new StringBuilder(text);
        for (Citation citation : answer.citations()) {
            repeated(text, citation).ifPresent(quote -> {
                raise(shown, quote);
                IntStream.range(quote.start(), quote.end())
                        .filter(at -> signs.indexOf(shown.charAt(at)) >= 0 && !isCode(text, at))
                        .forEach(at -> behind.put(at, "\\"));
                if (isCode(text, quote.end() - 1)) {
                    behind.putIfAbsent(quote.end(), "\n\n");
                }
            });
        }
        behind.forEach(shown::insert);
        return shown.toString();
    }

    /** Where a sentence repeats the words that it cites. */
    private static Optional<Span> repeated(String text, Citation citation) {
        int start = text.indexOf(citation.citedText(), citation.start());
        int end = start + citation.citedText().length();
        return start < 0 || end > citation.end() || start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private static boolean isCode(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return CodeLine.is(text, start);
    }

    private static void raise(StringBuilder text, Span quote) {
        Matcher mark = MARK.matcher(text.toString()).region(quote.start(), quote.end());
        while (mark.find()) {
            if (!isCode(text.toString(), mark.start())) {
                Characters.replace(text, mark.start(), mark.end(), PLAIN, RAISED);
            }
        }
    }
}
