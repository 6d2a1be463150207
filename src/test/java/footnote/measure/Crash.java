package footnote.measure;

import footnote.corpus.PassageSplitter;
import footnote.folder.Folder;
import footnote.folder.FolderWatch;
import footnote.search.FileEntry;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.SyntheticText;
import footnote.search.WordVectors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crash}: a process that follows a changing folder is killed, again and again, at random points. */
@Command(
        name = "crash",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Kills (-9) a process that indexes a changing folder; looks at the index after each kill and start.")
final class Crash extends Measurement {

    private static final int FILES = 60;

    @Option(names = "--lives", paramLabel = "N", defaultValue = "500", description = "How often it is killed.")
    private int lives;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of all that is random.")
    private long seed;

    private final SyntheticText text = new SyntheticText();
    private final List<String> faults = new ArrayList<>();
    private Path folder = Path.of("");
    private Path place = Path.of("");
    private Random random = new Random(1);
    private int midway;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("footnote-crash");
        folder = Files.createDirectories(temporary.resolve("articles"));
        place = temporary.resolve("index");
        random = new Random(seed);
        PrintWriter out = out();
        // One that ends by itself leaves its classes in an archive, from which the others start faster.
        start(temporary(0), "-XX:ArchiveClassesAtExit=" + archive(), "once").waitFor();
        for (int life = 1; life <= lives; life++) {
            live(life);
            if (life % 20 == 0 || life == lives) {
                out.printf(
                        "%d lives, %d of them ended with changes not yet in force; %d faults%n",
                        life, midway, faults.size());
                out.flush();
            }
        }
        faults.forEach(out::println);
        if (!faults.isEmpty()) {
            out.println("left as it was: " + temporary);
            return 1;
        }
        IOUtils.rm(temporary);
        return 0;
    }

    private void live(int life) throws IOException, InterruptedException {
        Process process = start(temporary(life), "-XX:SharedArchiveFile=" + archive(), "on");
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            boolean unsettled = random.nextInt(4) == 0;
            if (unsettled) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            } else if ("begun".equals(told.readLine())) {
                compare(life, true);
                for (int i = random.nextInt(30); i > 0; i--) {
                    change();
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(12));
                }
            } else {
                faults.add("life " + life + ": does not begin");
            }
            process.destroyForcibly().waitFor();
        }
        check(life);
        midway += compare(life, false) ? 0 : 1;
    }

    private Path temporary(int life) {
        return Objects.requireNonNull(place.getParent()).resolve("log-" + life % 20);
    }

    private Path archive() {
        return Objects.requireNonNull(place.getParent()).resolve("child.jsa");
    }

    private Process start(Path log, String flag, String how) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Xlog:disable",
                        flag,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        place.toString(),
                        how)
                .redirectError(log.toFile())
                .start();
    }

    /** One change of the folder, as people make them. */
    private void change() throws IOException {
        Path file = folder.resolve(random.nextInt(4) + "/" + random.nextInt(FILES / 4) + ".txt");
        switch (random.nextInt(5)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> {
                Path other = file.resolveSibling("renamed-" + random.nextInt(FILES) + ".txt");
                if (Files.exists(file)) {
                    Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            default -> {
                Files.createDirectories(file.getParent());
                Files.writeString(
                        file, text.article(random, "x.txt", random.nextInt(800)).text());
            }
        }
    }

    private void check(int life) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (FSDirectory directory = FSDirectory.open(place)) {
            if (directory.listAll().length > 0 && has(directory)) {
                try (CheckIndex check = new CheckIndex(directory)) {
                    if (!check.checkIndex().clean) {
                        faults.add("life " + life + ": CheckIndex is not clean");
                    }
                }
            }
        }
    }

    private static boolean has(FSDirectory directory) throws IOException {
        return DirectoryReader.indexExists(directory);
    }

    /** Whether the index holds just what the folder does; each article that it holds is whole in any case. */
    private boolean compare(int life, boolean mustBeSame) throws IOException {
        try (PassageIndex index = PassageIndex.open(place)) {
            List<FileEntry> entries = index.entries();
            List<String> paths = entries.stream().map(FileEntry::path).toList();
            List<String> files = List.copyOf(Folder.list(folder).files().keySet());
            boolean same = paths.equals(files);
            for (FileEntry entry : entries) {
                String held = index.text(entry.id()).orElse("");
                boolean whole = entry.status() != FileEntry.Status.INDEXED || held.length() == entry.length();
                if (!whole) {
                    faults.add("life " + life + ": " + entry.path() + " is not whole");
                }
                Path file = folder.resolve(entry.path());
                same &= Files.exists(file)
                        && (entry.status() != FileEntry.Status.INDEXED
                                || held.equals(Files.readString(file).strip()));
            }
            int passages = new HybridRetriever(index, WordVectors.embedder())
                    .retrieve("ta", 1)
                    .passages();
            int due = entries.stream()
                    .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                    .map(entry -> index.text(entry.id()).orElse(""))
                    .mapToInt(text -> PassageSplitter.split(SyntheticText.article("x.txt", text))
                            .size())
                    .sum();
            if (passages != due) {
                faults.add("life " + life + ": " + passages + " passages are held, not " + due);
            }
            if (mustBeSame && !same) {
                faults.add("life " + life + ": begun with " + paths + ", not with " + files);
            }
            return same;
        }
    }

    /** The process that is killed. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            FolderWatch.Pace pace = new FolderWatch.Pace(Duration.ofMillis(20), Duration.ofMillis(10));
            boolean begun = false;
            try (PassageIndex index = PassageIndex.open(Path.of(args[1]));
                    FolderWatch watch = new FolderWatch(Path.of(args[0]), Set.of(), pace)) {
                Indexer indexer = new Indexer(index, WordVectors.embedder());
                indexer.repair(true);
                Indexer.Changes changes = indexer.sync(Path.of(args[0]), (_, _) -> {});
                while (changes.left() == 0 && !(begun && args[2].equals("once"))) {
                    if (!begun) {
                        System.out.println("begun");
                        begun = true;
                    }
                    watch.rest();
                    changes = indexer.sync(watch.look(), Duration.ofSeconds(1), (_, _) -> {});
                    indexer.settle();
                }
            }
        }
    }
}
