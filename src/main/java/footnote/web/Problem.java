package footnote.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** An error as the interface tells it (RFC 9457). */
record Problem(String type, String title, int status, String detail) {

    private static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getMessage(), status.getCode(), detail);
    }

    void answer(Context ctx) throws JsonProcessingException {
        ctx.status(status).contentType(MEDIA_TYPE).result(Json.MAPPER.writeValueAsString(this));
    }
}
