package footnote.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.chat.BadQuestionException;
import footnote.chat.Chat;
import footnote.chat.UnknownConversationException;
import footnote.search.PassageIndex;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: the interface under {@code /api}, health, and the page. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** A question of 2,000 characters, each escaped, fits many times. */
    private static final long MAX_REQUEST_BYTES = 64 * 1024;

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 picks a free one
     * @throws io.javalin.util.JavalinBindException when the port is in use or not allowed
     */
    public static WebServer start(String host, int port, Chat chat, PassageIndex index, Readiness readiness) {
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            routes(config.routes, chat, index, readiness);
        });
        return new WebServer(javalin.start(host, port));
    }

    /** Where it listens. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MAX_REQUEST_BYTES;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.staticFiles.add("/page", Location.CLASSPATH);
    }

    private static void routes(RoutesConfig routes, Chat chat, PassageIndex index, Readiness readiness) {
        ArticlesHandler articles = new ArticlesHandler(index);
        routes.before(WebServer::secure);
        routes.post("/api/ask", new AskHandler(chat, index, readiness));
        routes.post("/api/search", new SearchHandler(chat));
        routes.get("/api/articles", articles::all);
        routes.get("/api/articles/{id}", articles::one);
        routes.get("/health/live", ctx -> ctx.result("live"));
        routes.get("/health/ready", ctx -> {
            if (readiness.reason().isPresent()) {
                throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, readiness.reason().orElse(""));
            }
            ctx.result("ready");
        });
        routes.exception(ProblemException.class, (e, ctx) -> answer(e.problem(), ctx));
        routes.exception(BadQuestionException.class, (e, ctx) -> answer(problem(HttpStatus.BAD_REQUEST, e), ctx));
        routes.exception(
                UnknownConversationException.class, (e, ctx) -> answer(problem(HttpStatus.NOT_FOUND, e), ctx));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(
                Problem.of(HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage())), ctx));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed.", ctx.method(), ctx.path(), e);
            answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "the server failed; its log tells why"), ctx);
        });
    }

    private static void secure(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static Problem problem(HttpStatus status, Exception e) {
        return Problem.of(status, String.valueOf(e.getMessage()));
    }

    private static void answer(Problem problem, Context ctx) {
        try {
            problem.answer(ctx);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
