package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.corpus.Article;
import footnote.corpus.Sha256;
import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of articles: one JSON object a line with {@code id} and {@code text}, and as far as they are known
 * {@code title}, {@code date} (a day, ISO) and {@code url}.
 */
final class DocumentFile {

    private DocumentFile() {}

    /**
     * The articles of a file, in order, their texts cleaned as the folder's are.
     *
     * @throws BadLineException at the first line that is no article
     */
    static List<Article> read(Path file) throws IOException, BadLineException {
        return JsonLines.read(file, DocumentFile::article);
    }

    private static Article article(JsonNode line) {
        String id = JsonLines.string(line, "id");
        String title = JsonLines.optional(line, "title").strip();
        String url = JsonLines.optional(line, "url").strip();
        String text = clean(JsonLines.text(line, "text"));
        return new Article(
                id,
                id,
                title.isEmpty() ? id : title,
                url.isEmpty() ? id : url,
                day(JsonLines.optional(line, "date").strip()),
                text,
                Sha256.of(text + title));
    }

    private static String clean(String text) {
        try {
            return ArticleReader.read("text.txt", text.getBytes(StandardCharsets.UTF_8))
                    .text();
        } catch (UnreadableException e) {
            throw new IllegalArgumentException("\"text\" " + e.reason(), e);
        }
    }

    /** The day, without the time that may follow; null where it is in no known form. */
    private static @Nullable LocalDate day(String date) {
        try {
            return date.isEmpty() ? null : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
