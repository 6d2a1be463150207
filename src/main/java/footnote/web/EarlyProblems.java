package footnote.web;

import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what is refused before any route is looked for, such as a broken address, with a problem like any other. */
final class EarlyProblems extends ErrorHandler {

    private static final String UNREADABLE =
            "the request can't be read, such as where a '%' in its address begins no character";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        HttpStatus status = HttpStatus.forStatus(code);
        String told = message == null || message.isBlank() ? status.getMessage() : message;
        String detail = told.equals(HttpStatus.BAD_REQUEST.getMessage()) ? UNREADABLE : told;
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.ALL.forEach(headers::put);
        headers.put(Header.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(Problem.of(status, detail).json()), callback);
    }
}
