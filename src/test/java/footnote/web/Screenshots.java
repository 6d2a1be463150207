package footnote.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Pictures of every view of the page, on a desk and on a phone, light and dark, to be looked at; and {@code page.jpg}, for the
 * README.
 */
@Command(name = "screenshots", description = "Takes pictures of every view of the page.")
public final class Screenshots implements Callable<Integer> {

    private static final int README_QUALITY = 50;

    @Option(names = "--to", defaultValue = "screenshots", description = "the folder for the pictures")
    private Path folder = Path.of("screenshots");

    @Parameters(arity = "0..*", description = "the views; all where none is named")
    private List<String> wanted = List.of();

    /** How to come to a view. */
    interface Way {
        void walk(Stage stage, Screen screen) throws IOException;
    }

    /** Every view, by its name. */
    static Map<String, Way> views() {
        Map<String, Way> views = new LinkedHashMap<>();
        views.put("welcome", (stage, screen) -> {
            stage.browser.forgetWhatWasLoaded();
            stage.show(screen, "/").shown(".starters button");
        });
        views.put("reading-the-folder", (stage, screen) -> {
            stage.isReading(1_204, 3_000);
            stage.show(screen, "/").says(".state", "1,204");
        });
        views.put("answer", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.WHO);
            stage.browser.press(".answer .marker");
            stage.browser.shown("#article mark.now");
        });
        views.put("footnotes", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.WHO);
            if (!screen.isPhone()) {
                stage.browser.hover(".answer .marker");
                stage.browser.shown("#peek");
            }
        });
        views.put("doubts", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.DOUBTFUL);
        });
        views.put("how-found", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.WHO);
            stage.askAndRead("And when did it arrive?");
            stage.browser.press(stage.browser.all(".byline summary").getLast());
        });
        views.put("silence", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead("Who led the Russian delegation?");
            stage.askAndRead(Scripts.SILENT);
            stage.browser.run("scrollTo(0, 0)");
        });
        views.put("degraded", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.FAILING);
            stage.browser.press(".deeds [aria-label='Bad answer']");
        });
        views.put("trouble", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.WHO);
            stage.proxy.fails("/api/ask", FaultyProxy.refuses(429, "too many", "Retry-After", "12"));
            stage.ask("And how long did they stay?");
            stage.browser.shown(".trouble");
        });
        views.put("coming", (stage, screen) -> {
            stage.show(screen, "/");
            stage.ask(Scripts.ENDLESS);
            stage.browser.says(".answer", "Daskal");
        });
        views.put("conversations", (stage, screen) -> {
            for (String question : List.of(Scripts.WHO, Scripts.DOUBTFUL)) {
                stage.show(screen, "/");
                stage.askAndRead(question);
            }
            if (screen.isPhone()) {
                stage.browser.press(".drawer");
            }
            stage.browser.shown(".conversations a");
        });
        views.put("forget", (stage, screen) -> {
            stage.show(screen, "/");
            stage.askAndRead(Scripts.WHO);
            if (screen.isPhone()) {
                stage.browser.press(".drawer");
            }
            stage.browser.shown(".conversations a");
            stage.browser.run("document.querySelectorAll('.tool')[1].click()");
            stage.browser.shown("dialog[open]");
        });
        views.put(
                "shared-answer",
                (stage, screen) -> stage.show(
                                screen,
                                "/a/" + stage.answerTo(Scripts.WHO).path("id").asText())
                        .shown(".deeds"));
        views.put("articles", (stage, screen) -> stage.show(screen, "/articles").shown(".file"));
        views.put("article", (stage, screen) -> {
            var source = stage.answerTo(Scripts.WHO).at("/citations/0/source");
            stage.show(
                            screen,
                            "/articles/%s?start=%d&end=%d"
                                    .formatted(
                                            source.path("id").asText(),
                                            source.path("start").asInt(),
                                            source.path("end").asInt()))
                    .shown("#view mark");
        });
        return views;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        try (Stage stage = Stage.open()) {
            for (Map.Entry<String, Way> view : views().entrySet()) {
                if (wanted.isEmpty() || wanted.contains(view.getKey())) {
                    for (Screen screen : Screen.all().toList()) {
                        stage.clean();
                        view.getValue().walk(stage, screen);
                        Files.write(folder.resolve(view.getKey() + "-" + screen + ".png"), stage.browser.picture());
                        if (view.getKey().equals("welcome")) {
                            System.out.printf(
                                    "%s: first paint after %s ms, %s bytes%n",
                                    screen, stage.firstPaint(), stage.bytes());
                        }
                        if (view.getKey().equals("answer") && screen.equals(Screen.DESK)) {
                            Files.write(folder.resolve("page.jpg"), stage.browser.jpeg(README_QUALITY));
                        }
                    }
                }
            }
        }
        return 0;
    }
}
