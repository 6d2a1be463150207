package footnote.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/articles}: what is in the folder, and each article with its text. */
record ArticlesHandler(PassageIndex index, Readiness readiness) {

    private record Listed(
            String id,
            String title,
            String uri,
            @Nullable LocalDate published,
            int length,
            String sha256,
            FileEntry.Status status,
            @Nullable String detail) {

        static Listed of(FileEntry entry) {
            return new Listed(
                    entry.id(),
                    entry.title(),
                    entry.uri(),
                    entry.published(),
                    entry.length(),
                    entry.sha256(),
                    entry.status(),
                    entry.detail());
        }
    }

    /** @param reading left out where the folder isn't being read */
    private record Listing(
            String indexVersion,
            List<Listed> articles,
            @JsonInclude(JsonInclude.Include.NON_NULL) Readiness.@Nullable Reading reading) {}

    private record Whole(@JsonUnwrapped Listed article, String text) {}

    void all(Context ctx) {
        List<Listed> articles = index.entries().stream().map(Listed::of).toList();
        JsonBody.write(
                ctx, new Listing(index.version(), articles, readiness.reading().orElse(null)));
    }

    void one(Context ctx) {
        String id = ctx.pathParam("id");
        FileEntry entry = index.entry(id)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "there is no article '" + id + "'"));
        JsonBody.write(ctx, new Whole(Listed.of(entry), index.text(id).orElse("")));
    }
}
