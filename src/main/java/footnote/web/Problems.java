package footnote.web;

import footnote.chat.BadQuestionException;
import footnote.chat.BadTitleException;
import footnote.chat.ClosedException;
import footnote.chat.UnknownConversationException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which problem each exception is answered with. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String TOO_LARGE =
            "the body is too large; it has at most " + WebServer.MAX_REQUEST_BYTES + " bytes";

    /** So much of a refused body is read, and no more: whoever sends more is hung up on. */
    private static final int MOST_HEARD_BYTES = 1 << 20;

    /** How long a program that is started again takes to be ready, about. */
    private static final String SECONDS_TO_RESTART = "5";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Problems() {}

    /** @param nowhere what a person is shown whose address leads nowhere */
    static void answer(RoutesConfig routes, Consumer<Context> nowhere) {
        routes.exception(ProblemException.class, (e, ctx) -> answer(ctx, e.problem()));
        routes.exception(BadTitleException.class, (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST, e.getMessage()));
        routes.exception(BadQuestionException.class, (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST, e.getMessage()));
        routes.exception(
                UnknownConversationException.class, (e, ctx) -> answer(ctx, HttpStatus.NOT_FOUND, e.getMessage()));
        routes.exception(ClosedException.class, (e, ctx) -> {
            ctx.header(Header.RETRY_AFTER, SECONDS_TO_RESTART);
            answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
        });
        routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> {
            String allowed = allowed(e);
            ctx.header(Header.ALLOW, allowed);
            answer(
                    ctx,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "the method is " + ctx.req().getMethod() + "; it is one of " + allowed);
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            HttpStatus status = HttpStatus.forStatus(e.getStatus());
            if (status == HttpStatus.NOT_FOUND && isPersons(ctx)) {
                nowhere.accept(ctx);
                return;
            }
            answer(ctx, status, status == HttpStatus.CONTENT_TOO_LARGE ? TOO_LARGE : e.getMessage());
        });
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed.", ctx.method(), ctx.path(), e);
            answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "the server failed; its log tells why");
        });
    }

    /** Whether a browser asks for a page, and no program for the interface. */
    private static boolean isPersons(Context ctx) {
        String accept = Optional.ofNullable(ctx.header(Header.ACCEPT)).orElse("");
        return READING.contains(ctx.req().getMethod())
                && accept.contains("text/html")
                && !ctx.path().startsWith("/api/");
    }

    /** The methods that a path has, as {@code Allow} writes them. */
    private static String allowed(MethodNotAllowedResponse response) {
        return String.join(", ", response.getDetails().values());
    }

    private static void answer(Context ctx, HttpStatus status, @Nullable String detail) {
        answer(ctx, Problem.of(status, String.valueOf(detail)));
    }

    private static void answer(Context ctx, Problem problem) {
        hearOut(ctx);
        problem.answer(ctx);
    }

    /** One whose connection is closed while he still sends never reads the answer. */
    private static void hearOut(Context ctx) {
        try {
            InputStream body = ctx.req().getInputStream();
            byte[] unread = new byte[8_192];
            int left = MOST_HEARD_BYTES;
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = body.read(unread, 0, Math.min(left, unread.length));
            }
        } catch (IOException e) {
            LOG.debug("The rest of a refused request couldn't be read.", e);
        }
    }
}
