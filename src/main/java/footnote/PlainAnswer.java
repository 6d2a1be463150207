package footnote;

import footnote.answer.Answer;
import footnote.answer.Caveat;
import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.answer.ShownText;
import footnote.corpus.Characters;
import footnote.corpus.Dates;
import footnote.search.Source;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as a person reads it on a terminal: the text, and its footnotes below it. */
final class PlainAnswer {

    private static final int NEAREST = 3;
    private static final int EXCERPT = 200;

    private PlainAnswer() {}

    /** @param width that a line may have, without a footnote's address */
    static String of(Answer answer, int width) {
        StringBuilder text = new StringBuilder();
        if (!answer.searchedAs().equals(answer.question())) {
            text.append("Searched as: ").append(answer.searchedAs()).append("\n\n");
        }
        if (answer.degraded() != null) {
            text.append(WrappedText.of(
                            "(" + Caveat.of(answer.degraded(), answer.mode(), answer.answered()) + ")", "", width))
                    .append("\n\n");
        }
        text.append(WrappedText.of(ShownText.of(answer, "", PlainAnswer::judged), "", width))
                .append('\n');
        int shown = 0;
        for (Citation citation : answer.citations()) {
            if (citation.marker() > shown) {
                shown = citation.marker();
                String mark = "[" + shown + "] ";
                text.append('\n')
                        .append(mark)
                        .append(WrappedText.of("“" + citation.citedText() + "”", " ".repeat(mark.length()), width));
                text.append('\n')
                        .append(" ".repeat(mark.length()))
                        .append(place(citation.source()))
                        .append('\n');
            }
        }
        if (answer.reason() == Reply.Reason.NO_EVIDENCE || answer.reason() == Reply.Reason.NOT_VERIFIED) {
            text.append("\nThe closest passages:\n");
            for (Answer.Found passage : answer.passages()
                    .subList(0, Math.min(NEAREST, answer.passages().size()))) {
                text.append("\n  ").append(WrappedText.of(excerpt(passage.text()), "  ", width));
                text.append("\n  ").append(place(passage.source())).append('\n');
            }
        }
        return text.toString().stripTrailing();
    }

    /** What is said behind a sentence that the articles hold in part or not at all. */
    private static String judged(List<Citation> citations) {
        return switch (Citation.best(citations)) {
            case SUPPORTED -> "";
            case PARTIAL -> " (only in part in the articles)";
            case UNSUPPORTED -> " (not in the articles)";
        };
    }

    /** Where something stands: title, date, page, address, and which others hold the same words. */
    static String place(Source source) {
        String date = source.published() == null ? "" : ", " + Dates.written(source.published());
        String page = source.page() == null ? "" : ", page " + source.page();
        String copies = source.alsoIn().isEmpty()
                ? ""
                : "; also in "
                        + source.alsoIn().stream()
                                .map(copy -> copy.nameBeside(source))
                                .collect(Collectors.joining("; "));
        return Terminal.visible(source.title() + date + page + " (" + source.uri() + ")" + copies);
    }

    static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int space = line.lastIndexOf(' ', EXCERPT);
        return space > 0 ? line.substring(0, space) + " …" : Characters.first(EXCERPT, line) + "…";
    }
}
