package footnote.web;

import footnote.chat.Chat;
import footnote.search.PassageIndex;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: the interface under {@code /api}, health, and the page. */
public final class WebServer implements AutoCloseable {

    /** A question of 2,000 characters, each escaped, fits many times. */
    static final long MAX_REQUEST_BYTES = 64 * 1024;

    /** Kept by the reader's own browser alone, and asked for again before it is used. */
    static final String PRIVATE = "private, no-cache";

    /** A font's file never changes under its name. */
    private static final String FONTS = "public, max-age=31536000, immutable";

    /** How long a reader may leave unread what is sent to it. */
    static final Duration UNREAD = Duration.ofSeconds(5);

    /** How long an answer may still take when the program shuts down. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(30);

    /** How long the end of an answer may take to be sent. */
    private static final Duration LAST_BYTES = Duration.ofSeconds(2);

    /** Nothing here has sessions, but whoever asks for a web socket is given one, which would be kept for ever. */
    private static final int LONGEST_SESSION_SECONDS = 60;

    /** How many may ask at the same moment; the system's usual 50 turns others away. */
    private static final int MOST_WAITING = 4_096;

    /** How many requests are served at once. */
    private static final int UNBOUNDED = 0;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Javalin javalin;
    private final GracefulHandler requests;
    private final Chat chat;

    private WebServer(Javalin javalin, GracefulHandler requests, Chat chat) {
        this.javalin = javalin;
        this.requests = requests;
        this.chat = chat;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 picks a free one
     * @param more adds the routes of other faces
     * @throws io.javalin.util.JavalinBindException when the port is in use or not allowed
     */
    public static WebServer start(String host, int port, Contents contents, Consumer<RoutesConfig> more) {
        return start(host, port, contents, more, UNREAD);
    }

    /** @param unread how long a reader may leave unread what is sent to it */
    static WebServer start(String host, int port, Contents contents, Consumer<RoutesConfig> more, Duration unread) {
        GracefulHandler requests = new GracefulHandler();
        Javalin javalin = Javalin.create(config -> {
            configure(config, unread);
            config.jetty.modifyServer(server -> {
                server.insertHandler(requests);
                server.setErrorHandler(new EarlyProblems());
            });
            config.jetty.modifyServletContextHandler(
                    context -> context.getSessionHandler().setMaxInactiveInterval(LONGEST_SESSION_SECONDS));
            config.jetty.addConnector((server, http) -> connector(server, http, host, port));
            routes(config.routes, contents);
            more.accept(config.routes);
        });
        return new WebServer(javalin.start(), requests, contents.chat());
    }

    /** Where it listens. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more questions, lets answers under way finish, and stops to listen. */
    @Override
    public void close() {
        try {
            chat.close(LAST_ANSWERS);
            requests.shutdown().get(LAST_BYTES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Some answers could not be sent to their end.", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        javalin.stop();
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setAcceptQueueSize(MOST_WAITING);
        return connector;
    }

    private static void configure(JavalinConfig config, Duration unread) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        // With a pool that isn't its own, Jetty starts a thread of the system for each reader that has waited for long.
        config.jetty.threadPool = new VirtualThreadPool(UNBOUNDED);
        config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(unread.toMillis()));
        config.http.maxRequestSize = MAX_REQUEST_BYTES;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.http.compressionStrategy = compression();
        config.staticFiles.add(WebServer::fonts);
    }

    /** Gzip, not for what is packed already; an event stream isn't packed either, since each event goes out at once. */
    private static CompressionStrategy compression() {
        CompressionStrategy gzip = new CompressionStrategy(null, new Gzip());
        List<String> packed = new ArrayList<>(gzip.getExcludedMimeTypes());
        packed.add("font/woff2");
        gzip.setExcludedMimeTypes(packed);
        return gzip;
    }

    private static void fonts(StaticFileConfig files) {
        files.location = Location.CLASSPATH;
        files.directory = "/page/fonts";
        files.hostedPath = "/fonts";
        files.headers = Map.of(Header.CACHE_CONTROL, FONTS);
    }

    private static void routes(RoutesConfig routes, Contents contents) {
        Chat chat = contents.chat();
        PassageIndex index = contents.index();
        Readiness readiness = contents.readiness();
        ArticlesHandler articles = new ArticlesHandler(index, readiness);
        KeptHandler kept = new KeptHandler(chat, index);
        PageHandler page = new PageHandler(chat, index);
        ConversationsHandler conversations = new ConversationsHandler(chat.conversations());
        Turnstile turnstile = new Turnstile(contents.pace());
        routes.before(SecurityHeaders::add);
        routes.before("/api/*", contents.hosts()::check);
        routes.before("/api/*", WebServer::keepPrivate);
        for (String path : List.of("/", "/articles")) {
            get(routes, path, page::always);
        }
        PageFiles.answer(routes);
        get(routes, "/a/{id}", page::answer);
        get(routes, "/c/{id}", page::conversation);
        get(routes, "/articles/{id}", page::article);
        routes.post("/api/ask", new AskHandler(chat, index, readiness, turnstile));
        routes.post("/api/search", new SearchHandler(chat, turnstile));
        get(routes, "/api/articles", articles::all);
        get(routes, "/api/articles/{id}", articles::one);
        get(routes, "/api/answers/{id}", kept::answer);
        get(routes, "/api/suggestions", new SuggestionsHandler(chat, contents.suggestions()));
        routes.post("/api/feedback", new FeedbackHandler(chat));
        get(routes, "/api/conversations", conversations::all);
        get(routes, "/api/conversations/{id}", kept::conversation);
        routes.patch("/api/conversations/{id}", conversations::rename);
        routes.delete("/api/conversations/{id}", conversations::forget);
        get(routes, "/health/live", ctx -> ctx.result("live"));
        get(routes, "/health/ready", ctx -> {
            chat.requireOpen();
            if (readiness.reason().isPresent()) {
                throw new ProblemException(Problem.unready(readiness));
            }
            ctx.result("ready");
        });
        Problems.answer(routes, page::nowhere);
    }

    /** What one reader is told is no other's, also where a cache stands between. */
    private static void keepPrivate(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, PRIVATE);
    }

    /** Routes a method that reads; {@code HEAD} asks for its status and headers, so it is answered by the same handler. */
    static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
