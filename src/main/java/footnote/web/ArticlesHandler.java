package footnote.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/articles}: what is in the folder, and each article with its text. */
record ArticlesHandler(PassageIndex index, Readiness readiness) {

    /** @param reading left out where the folder isn't being read */
    private record Listing(
            String indexVersion,
            @JsonIgnoreProperties("path") List<FileEntry> articles,
            @JsonInclude(JsonInclude.Include.NON_NULL) Readiness.@Nullable Reading reading) {}

    private record Whole(
            @JsonUnwrapped @JsonIgnoreProperties("path") FileEntry article, String text) {}

    void all(Context ctx) {
        JsonBody.write(
                ctx,
                new Listing(
                        index.version(), index.entries(), readiness.reading().orElse(null)));
    }

    void one(Context ctx) {
        String id = ctx.pathParam("id");
        FileEntry entry = index.entry(id)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "there is no article '" + id + "'"));
        JsonBody.write(ctx, new Whole(entry, index.text(id).orElse("")));
    }
}
