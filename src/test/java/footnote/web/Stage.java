package footnote.web;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.model.LanguageModel;
import footnote.model.ModelGate;
import footnote.model.ModelLimits;
import footnote.model.ModelName;
import footnote.model.Models;
import footnote.model.ScriptedModelServer;
import footnote.write.ModelAnswerer;
import footnote.write.Prompt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.Keys;

/**
 * What every walk through the page needs: the project's own articles, a scripted model, the server, a proxy before it that
 * can fail, and a browser. As a test's parameter it is clean: nothing fails, nothing is remembered.
 */
final class Stage implements AutoCloseable {

    private static final ModelLimits LIMITS =
            new ModelLimits(Duration.ofMillis(1_500), Duration.ofSeconds(5), Duration.ofSeconds(30));

    /** The server's own depend on what it makes of the articles, and on when it has. */
    private static final String SUGGESTIONS = """
            {"questions": ["Who headed the American delegation?", "What did China promise to do about fentanyl?"]}""";

    final ScriptedModelServer model;
    final Site site;
    final FaultyProxy proxy;
    final Browser browser;
    private final Path data;

    private Stage() throws IOException {
        browser = Browser.open();
        data = Files.createTempDirectory("footnote-stage");
        model = new ScriptedModelServer();
        LanguageModel named = new Models(Map.of(), LIMITS, ModelGate.USUAL_CALLS)
                .open(ModelName.parse("openai:scripted"), model.url());
        Prompt prompt = new Prompt(Path.of("prompts", "answer.md"));
        site = new Site(
                data, (retriever, quoting) -> new ModelAnswerer(named, prompt, retriever, quoting, LIMITS), Pace.FREE);
        site.read();
        proxy = new FaultyProxy(site.port());
    }

    /** Gives each class of tests a stage of its own while they run; the next takes it over. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Stage resolveParameter(ParameterContext parameter, ExtensionContext test) {
            Free free = test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Free.class, _ -> new Free(new ConcurrentLinkedQueue<>()), Free.class);
            Stage stage = test.getParent()
                    .orElseThrow()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Loan.class, _ -> free.lend(), Loan.class)
                    .stage;
            stage.clean();
            return stage;
        }
    }

    /** The stages that no class has, closed when all tests are over. */
    private record Free(Queue<Stage> stages) implements AutoCloseable {

        /** One of them, or a new one. */
        Loan lend() {
            Stage stage = stages.poll();
            return new Loan(stage == null ? open() : stage, stages);
        }

        @Override
        public void close() throws IOException {
            for (Stage stage : stages) {
                stage.close();
            }
        }
    }

    /** A stage that goes back to the free ones when it is closed. */
    private record Loan(Stage stage, Queue<Stage> back) implements AutoCloseable {

        @Override
        public void close() {
            back.add(stage);
        }
    }

    static Stage open() {
        try {
            return new Stage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clean() {
        browser.offline(false);
        proxy.mend();
        proxy.calls().clear();
        suggests();
        proxy.fails("/favicon.ico", FaultyProxy.says(204, ""));
        model.play(Scripts::obey);
        browser.goTo(proxy.address() + "/favicon.svg");
        browser.forgetEverything();
        browser.complaints();
        browser.happenings();
    }

    /** From now on there are questions to start and to go on with. */
    void suggests() {
        proxy.fails("/api/suggestions", FaultyProxy.says(200, SUGGESTIONS));
    }

    /** The page at one of its addresses on that screen. */
    Browser show(Screen screen, String path) {
        browser.on(screen);
        browser.goTo(proxy.address() + path);
        return browser;
    }

    /** From now on the folder is being read, as far as the page is told. */
    void isReading(int done, int all) {
        String reading = "\"reading\":{\"done\":%d,\"all\":%d}".formatted(done, all);
        String articles = body("/api/articles");
        proxy.fails("/api/articles", FaultyProxy.says(200, articles.replaceFirst("\\{", "{" + reading + ",")));
        proxy.fails("/health/ready", FaultyProxy.says(503, "{\"status\":503,\"detail\":\"reading\"," + reading + "}"));
    }

    /** Types a question into the field and sends it. */
    void ask(String question) {
        browser.shown("#question").sendKeys(question, Keys.ENTER);
    }

    /** Asks, and waits for the whole answer. */
    void askAndRead(String question) {
        int turns = browser.all(".deeds").size();
        ask(question);
        browser.until(() -> browser.all(".deeds").size() > turns);
    }

    /** The answer to a question, without the page. */
    JsonNode answerTo(String question) {
        return answer(() -> site.ask(question));
    }

    /** What the server says at a path, without the page. */
    String body(String path) {
        return answer(() -> site.get(path).body());
    }

    private static <T> T answer(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The milliseconds from going to the page until it showed something. */
    long firstPaint() {
        Object millis =
                browser.run("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1");
        return millis instanceof Number number ? Math.round(number.doubleValue()) : -1;
    }

    /** The bytes that came over the wire for what is shown, headers included. */
    long bytes() {
        Object bytes = browser.run("return performance.getEntriesByType('navigation')"
                + ".concat(performance.getEntriesByType('resource')).reduce((sum, one) => sum + one.transferSize, 0)");
        return bytes instanceof Number number ? number.longValue() : -1;
    }

    /** The requests that left the page for another place than its own server. */
    List<String> requestsElsewhere() {
        return browser.happenings().stream()
                .filter(event -> event.contains("\"Network.requestWillBeSent\""))
                .map(event -> event.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(url -> !url.startsWith(proxy.address() + "/") && !url.startsWith("data:,"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        proxy.close();
        site.close();
        model.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
