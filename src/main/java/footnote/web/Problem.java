package footnote.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * An error as the interface tells it (RFC 9457).
 *
 * @param reading how far the folder is read, where that is the reason; else left out
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) Readiness.@Nullable Reading reading) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(HttpStatus status, String detail) {
        return of(status, detail, null);
    }

    static Problem unready(Readiness readiness) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                readiness.reason().orElse(""),
                readiness.reading().orElse(null));
    }

    private static Problem of(HttpStatus status, String detail, Readiness.@Nullable Reading reading) {
        return new Problem("about:blank", status.getMessage(), status.getCode(), detail, reading);
    }

    void answer(Context ctx) {
        ctx.status(status).contentType(MEDIA_TYPE).result(json());
    }

    /** As it is sent, in UTF-8. */
    byte[] json() {
        try {
            return Json.MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
