package footnote.slack;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.corpus.Dates;
import footnote.search.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines below an answer: where its words stand. */
record SlackSources(@Nullable String pageUrl) {

    private static final int TITLE = 300;
    private static final int COPIES = 3;
    private static final int COPY_TITLE = 120;
    private static final int QUOTE = 1_500;
    private static final int EXCERPT = 300;
    private static final int CLOSEST = 3;

    /** One footnote: marker, title, date, the quoted words, and a link to them on Footnote's page. */
    String cited(Answer answer, Citation citation) {
        String link = pageUrl == null
                ? ""
                : " <" + pageUrl + "/#" + answer.conversation() + "/" + answer.id() + "/" + citation.marker()
                        + "|Read it there>";
        return "[" + citation.marker() + "] " + place(citation.source()) + ": “"
                + Escaped.line(citation.citedText(), QUOTE) + "”" + link;
    }

    /** Where the articles hold no answer, the passages that come closest; none where they are about something else. */
    List<String> closest(Answer answer) {
        if (answer.reason() == Reply.Reason.OFF_TOPIC) {
            return List.of();
        }
        return answer.passages().stream()
                .limit(CLOSEST)
                .map(passage ->
                        "Closest: " + place(passage.source()) + ": “" + Escaped.line(passage.text(), EXCERPT) + "”")
                .toList();
    }

    private static String place(Source source) {
        String title = "*" + Escaped.line(source.title(), TITLE).replace("*", "") + "*";
        String page = source.page() == null ? "" : ", page " + source.page();
        String copies = source.alsoIn().isEmpty() ? "" : " (also in " + copies(source) + ")";
        return (source.published() == null ? title : title + ", " + Dates.written(source.published())) + page + copies;
    }

    private static String copies(Source source) {
        List<Source.Copy> copies = source.alsoIn();
        String some = copies.stream()
                .limit(COPIES)
                .map(copy -> Escaped.line(copy.nameBeside(source), COPY_TITLE))
                .collect(Collectors.joining("; "));
        return copies.size() > COPIES ? some + " and " + (copies.size() - COPIES) + " more" : some;
    }
}
