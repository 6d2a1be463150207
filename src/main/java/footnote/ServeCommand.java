package footnote;

import footnote.slack.SlackAccess;
import footnote.slack.SlackBot;
import footnote.web.Contents;
import footnote.web.Hosts;
import footnote.web.Pace;
import footnote.web.Readiness;
import footnote.web.WebServer;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code footnote serve}: answers over HTTP and on the page until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Answers over HTTP and on the page until it is stopped (the default).",
        footer = "Slack is on where the environment holds SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN.")
class ServeCommand implements Callable<Integer> {

    @Mixin
    private Settings settings = new Settings();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. FOOTNOTE_HOST; default: ${DEFAULT-VALUE}")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description =
                    "The port to listen on, 0 to 65535; 0 picks a free one. FOOTNOTE_PORT; default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--slack-api-url",
            paramLabel = "URL",
            description = "Where Slack's methods are, for tests. FOOTNOTE_SLACK_API_URL; default:"
                    + " ${DEFAULT-VALUE:-Slack's own}")
    private @Nullable String slackApiUrl;

    @Option(
            names = "--questions-per-minute",
            paramLabel = "COUNT",
            description = "How many questions one address may ask over HTTP, 0 to 100,000; 0: no limit."
                    + " FOOTNOTE_QUESTIONS_PER_MINUTE; default: ${DEFAULT-VALUE:-60, and no limit on this machine}")
    private @Nullable Integer questionsPerMinute;

    @Option(
            names = "--proxies",
            paramLabel = "COUNT",
            defaultValue = "0",
            description = "How many reverse proxies stand in front, 0 to 10: that many addresses of X-Forwarded-For are"
                    + " believed, from its end. FOOTNOTE_PROXIES; default: ${DEFAULT-VALUE}")
    private int proxies;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = settings.commandLine().getOut();
        requirePlace();
        Pace pace = pace();
        Optional<SlackAccess> access = settings.slack(slackApiUrl);
        // Nothing is made for a command that is wrong.
        settings.search().refuseBelow();
        Optional<Writer> writer = Writer.of(settings);
        if (settings.folders().makeSeeds()) {
            out.println("The folder '" + settings.folders().seeds() + "' was not there; it is now, and is empty.");
        }
        Readiness readiness = new Readiness();
        Footnote footnote = Footnote.open(settings, readiness, () -> writer);
        Mirror mirror = footnote.mirror(readiness);
        Optional<SlackBot> slack = access.map(footnote::slack);
        WebServer server = start(footnote, readiness, pace, slack);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, slack, mirror, footnote), "shutdown"));
        // What the last start has read is enough to go on with.
        if (!footnote.index().isEmpty()) {
            slack.ifPresent(SlackBot::open);
        }
        begin(footnote, mirror);
        if (mirror.isClosed()) {
            return 0;
        }
        out.printf("Footnote answers at http://%s:%d%n", host.contains(":") ? "[" + host + "]" : host, server.port());
        slack.ifPresent(SlackBot::open);
        out.println(modelLine() + slackLine(slack));
        out.flush();
        mirror.follow();
        new CountDownLatch(1).await();
        return 0;
    }

    /** @throws ParameterException when there is no such host or port */
    private void requirePlace() {
        if (port < 0 || port > 65_535) {
            throw settings.wrong("--port is " + port + "; it is 0 to 65535");
        }
        if (host.isBlank() || !isHost(host)) {
            throw settings.wrong("--host is '" + host + "': there is no such host");
        }
    }

    /** Reads the folder; what fails is told, and tried again later. */
    private void begin(Footnote footnote, Mirror mirror) throws InterruptedException {
        try {
            Terminal.sync(footnote, settings.commandLine().getErr(), mirror::begin);
            footnote.suggestions().prepare();
        } catch (IOException | RuntimeException | Error e) {
            // Stopped while it reads, it finds the index closed.
            if (!mirror.isClosed()) {
                mirror.fail(e);
            }
        }
    }

    private static boolean isHost(String name) {
        try {
            InetAddress.getByName(name);
            return true;
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private Pace pace() {
        int questions = questionsPerMinute == null ? Pace.USUAL_QUESTIONS_PER_MINUTE : questionsPerMinute;
        if (questions < 0 || questions > 100_000) {
            throw settings.wrong("--questions-per-minute is " + questions + "; it is 0 to 100,000");
        }
        if (proxies < 0 || proxies > 10) {
            throw settings.wrong("--proxies is " + proxies + "; it is 0 to 10");
        }
        return new Pace(questions, questionsPerMinute != null, proxies);
    }

    private String modelLine() {
        String model = settings.model().name();
        return model == null
                ? "No model is set (--model): answers are quotes. "
                : "Answers are written by " + model + ", and checked. ";
    }

    private String slackLine(Optional<SlackBot> slack) {
        return slack.isPresent()
                ? "Slack is on."
                : "Slack is off (" + String.join(" and ", settings.missingOfSlack()) + " not set).";
    }

    private WebServer start(Footnote footnote, Readiness readiness, Pace pace, Optional<SlackBot> slack)
            throws IOException {
        try {
            return WebServer.start(
                    host,
                    port,
                    new Contents(
                            footnote.chat(),
                            footnote.index(),
                            footnote.suggestions(),
                            readiness,
                            pace,
                            Hosts.of(host, settings.publicUrl(), pace.proxies())),
                    routes -> slack.ifPresent(bot -> bot.addRoutes(routes)));
        } catch (JavalinBindException e) {
            slack.ifPresent(SlackBot::close);
            footnote.close();
            throw new IOException(
                    isOwn(host)
                            ? "--port is " + port + " on " + host
                                    + ": it can't be listened on (in use, or not allowed);"
                                    + " choose another, or 0 for a free one"
                            : "--host is '" + host
                                    + "': that is no address of this machine; 127.0.0.1 is one that it alone"
                                    + " reaches, 0.0.0.0 stands for all that it has",
                    e);
        }
    }

    private static boolean isOwn(String name) throws IOException {
        InetAddress address = InetAddress.getByName(name);
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }

    private static void close(WebServer server, Optional<SlackBot> slack, Mirror mirror, Footnote footnote) {
        slack.ifPresent(SlackBot::beginNoMore);
        server.close();
        slack.ifPresent(SlackBot::close);
        try {
            mirror.close();
            footnote.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be closed", e);
        }
    }
}
