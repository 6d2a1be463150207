package footnote.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnote in a process of its own, asked about the project's own articles, and what the system tells of that process. */
final class Served implements AutoCloseable {

    /** What the process holds now: threads of the platform, and resident memory. */
    record Size(int threads, long residentMebibytes) {}

    private static final String HOME = System.getProperty("java.home");
    private static final Pattern ADDRESS = Pattern.compile("Footnote answers at (http://\\S+)");
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final String address;

    private Served(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it, and waits until it listens.
     *
     * @param calls how many calls of the model may be under way
     * @param log where its error stream goes
     */
    static Served start(String modelUrl, int calls, Path data, Path log) throws IOException {
        List<String> model =
                List.of("--model", "openai:scripted", "--model-url", modelUrl, "--model-calls", String.valueOf(calls));
        return start(Path.of("seeds"), data, model, log);
    }

    /** Starts it without a model over a folder of articles, and waits until it listens. */
    static Served start(Path articles, Path data, Path log) throws IOException {
        return start(articles, data, List.of(), log);
    }

    private static Served start(Path articles, Path data, List<String> model, Path log) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(HOME + "/bin/java", "--enable-native-access=ALL-UNNAMED", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "footnote.Main", "serve", "--port", "0"));
        command.addAll(List.of("--seeds", articles.toString(), "--data", data.toString()));
        command.addAll(model);
        ProcessBuilder java = new ProcessBuilder(command).redirectError(log.toFile());
        java.environment().keySet().removeIf(name -> name.startsWith("FOOTNOTE_"));
        Process process = java.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher told = ADDRESS.matcher(line);
            if (told.find()) {
                return new Served(process, told.group(1));
            }
        }
        throw new IOException("Footnote doesn't start; " + log + " tells why");
    }

    String address() {
        return address;
    }

    Size size() {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"));
            return new Size((int) number(status, "Threads:"), number(status, "VmRSS:") / 1_024);
        } catch (IOException e) {
            throw new IllegalStateException("the process is gone", e);
        }
    }

    /** The processor time that it has used since it started. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What is left of the heap after a collection, in mebibytes. */
    long heapMebibytes() throws IOException {
        jcmd("GC.run");
        Matcher used = HEAP.matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1_024 : 0;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String jcmd(String command) throws IOException {
        Process jcmd = new ProcessBuilder(HOME + "/bin/jcmd", String.valueOf(process.pid()), command).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long number(List<String> status, String field) {
        return status.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
