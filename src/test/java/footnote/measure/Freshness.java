package footnote.measure;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Sentence;
import footnote.folder.Folder;
import footnote.folder.FolderWatch;
import footnote.search.SyntheticText;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code freshness}: how long after its last write a change of the folder is in force, at the pace that Footnote ships with
 * and over HTTP, in an empty folder and in one of many files; and what a look at that one costs.
 */
@Command(
        name = "freshness",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Writes, changes, renames and deletes articles while Footnote answers, and times when it knows.")
final class Freshness extends Measurement {

    private static final long LONGEST_SECONDS = 60;

    private static final int DIFFERENT = 400;

    /** About 500 words. */
    private static final int SENTENCES = 25;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "20", description = "Of each kind of change.")
    private int articles;

    @Option(names = "--files", paramLabel = "N", defaultValue = "50000", description = "Files of the large folder.")
    private int files;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(3);
    private List<String> sentences = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = out();
        sentences = sentences();
        Path temporary = Files.createTempDirectory("footnote-freshness");
        Path folder = Files.createDirectory(temporary.resolve("articles"));
        follow(out, folder, temporary);
        Path large = Files.createDirectory(temporary.resolve("large"));
        list(out, large);
        follow(out, large, temporary);
        IOUtils.rm(temporary);
        return 0;
    }

    private void follow(PrintWriter out, Path folder, Path temporary) throws IOException, InterruptedException {
        String name = folder.getFileName().toString();
        Path data = temporary.resolve(name + "-data");
        try (Served served = Served.start(folder, data, temporary.resolve(name + ".log"))) {
            tell(out, "written", folder, served, file -> Files.writeString(file, article(file, "first")), "first");
            tell(out, "changed", folder, served, file -> Files.writeString(file, article(file, "second")), "second");
            tell(out, "renamed", folder, served, file -> Files.move(file, renamed(file)), "gone");
            tell(out, "deleted", folder, served, file -> Files.delete(renamed(file)), "gone");
        }
    }

    @FunctionalInterface
    private interface Change {
        void of(Path file) throws IOException;
    }

    private void tell(PrintWriter out, String kind, Path folder, Served served, Change change, String wanted)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve("article" + i + ".txt");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            change.of(file);
            long start = System.nanoTime();
            Path asked = kind.equals("deleted") ? renamed(file) : file;
            await(() -> state(served, asked).equals(wanted));
            if (kind.equals("renamed")) {
                await(() -> state(served, renamed(file)).equals("second"));
            }
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        Percentiles percentiles = new Percentiles(seconds);
        out.printf(
                Locale.ROOT,
                "%s: %d articles, in force after %.2f s (p50), %.2f s (at most); the first after %.2f s%n",
                kind,
                seconds.size(),
                percentiles.at(50),
                percentiles.at(100),
                seconds.getFirst());
        out.flush();
    }

    /**
     * An article of ordinary size and language, by which a search finds it: with its own word, and the one that tells its
     * version. Its other sentences are those of the project's own articles, the word put into each, so that none is known.
     */
    private String article(Path file, String version) {
        String name = word(file);
        StringBuilder text = new StringBuilder(
                "The " + name + " report\n\nThe " + name + " report is the " + version + " of its kind. ");
        Collections.shuffle(sentences, random);
        for (String sentence : sentences.subList(0, SENTENCES)) {
            text.append(sentence.replaceFirst(" ", " " + name + " ")).append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Folder.Listed seed : Folder.list(Path.of("seeds")).files().values()) {
            Article article =
                    SyntheticText.article(seed.file().getFileName().toString(), Files.readString(seed.file()));
            PassageSplitter.split(article).stream()
                    .flatMap(passage -> passage.sentences().stream())
                    .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
                    .forEach(sentence -> sentences.add(sentence.span().of(article.text())));
        }
        return sentences;
    }

    private static String word(Path file) {
        String number = file.getFileName().toString().replaceAll("\\D", "");
        return "zq"
                + number.chars()
                        .mapToObj(digit -> "" + (char) (digit + 'a' - '0'))
                        .reduce("", String::concat) + "x";
    }

    private static Path renamed(Path file) {
        return file.resolveSibling("renamed-" + file.getFileName());
    }

    /** Which version of an article a search finds under its name: first, second or gone. */
    private String state(Served served, Path file) throws IOException, InterruptedException {
        String question = "{\"question\": \"Which kind is the " + word(file) + " report?\", \"limit\": 3}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.address() + "/api/search"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        String uri = "\"" + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8) + "\"";
        if (!body.contains(uri)) {
            return "gone";
        }
        return Stream.of("first", "second")
                .filter(version -> body.contains(word(file) + " report is the " + version))
                .findFirst()
                .orElse("gone");
    }

    @FunctionalInterface
    private interface State {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void await(State state) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!state.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException("a change is not in force after " + LONGEST_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Copies of a few hundred articles, since it isn't the embedding that is timed here. */
    private void list(PrintWriter out, Path folder) throws IOException {
        for (int i = 0; i < files; i++) {
            Path file = folder.resolve(i % 200 + "/" + i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Article " + i % DIFFERENT + " tells of nothing.");
        }
        long start = System.nanoTime();
        int listed = Folder.list(folder).files().size();
        double first = (System.nanoTime() - start) / 1e9;
        try (FolderWatch watch = new FolderWatch(folder, Set.of(), FolderWatch.Pace.USUAL)) {
            watch.look();
            start = System.nanoTime();
            watch.look();
        }
        out.printf(
                Locale.ROOT,
                "%,d files: listed in %.2f s; a look that finds nothing new takes %.2f s%n",
                listed,
                first,
                (System.nanoTime() - start) / 1e9);
    }
}
