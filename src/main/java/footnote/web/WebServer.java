package footnote.web;

import footnote.chat.Chat;
import footnote.search.PassageIndex;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.util.function.Consumer;

/** The HTTP server: the interface under {@code /api}, health, and the page. */
public final class WebServer implements AutoCloseable {

    /** A question of 2,000 characters, each escaped, fits many times. */
    static final long MAX_REQUEST_BYTES = 64 * 1024;

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
     * @param more adds the routes of other faces
     * @throws io.javalin.util.JavalinBindException when the port is in use or not allowed
     */
    public static WebServer start(
            String host, int port, Chat chat, PassageIndex index, Readiness readiness, Consumer<RoutesConfig> more) {
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            routes(config.routes, chat, index, readiness);
            more.accept(config.routes);
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
        KeptHandler kept = new KeptHandler(chat, index);
        routes.before(WebServer::secure);
        routes.post("/api/ask", new AskHandler(chat, index, readiness));
        routes.post("/api/search", new SearchHandler(chat));
        routes.get("/api/articles", articles::all);
        routes.get("/api/articles/{id}", articles::one);
        routes.get("/api/answers/{id}", kept::answer);
        routes.get("/api/conversations/{id}", kept::conversation);
        routes.get("/health/live", ctx -> ctx.result("live"));
        routes.get("/health/ready", ctx -> {
            if (readiness.reason().isPresent()) {
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, readiness.reason().orElse(""));
            }
            ctx.result("ready");
        });
        Problems.answer(routes);
    }

    private static void secure(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
