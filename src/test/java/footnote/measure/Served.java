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
import java.util.stream.Stream;

/** Footnote in a process of its own, asked about the project's own articles, and what the system tells of that process. */
final class Served implements AutoCloseable {

    /** What the process holds now: threads of the platform, and resident memory. */
    record Size(int threads, long residentMebibytes) {}

    private static final String HOME = System.getProperty("java.home");
    private static final Pattern ADDRESS = Pattern.compile("Footnote answers at (http://\\S+)");
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");
    private static final String CALLS = "--model-calls";

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
        List<String> arguments = new ArrayList<>(List.of(
                "serve", "--port", "0", "--seeds", "seeds", "--data", data.toString(), "--model", "openai:scripted"));
        arguments.addAll(List.of("--model-url", modelUrl));
        if (lists(CALLS)) {
            arguments.addAll(List.of(CALLS, String.valueOf(calls)));
        }
        return start(arguments, log);
    }

    /** Starts it without a model over a folder of articles, and waits until it listens. */
    static Served start(Path articles, Path data, Path log) throws IOException {
        return start(List.of("serve", "--port", "0", "--seeds", articles.toString(), "--data", data.toString()), log);
    }

    private static Served start(List<String> arguments, Path log) throws IOException {
        Process process = java(arguments).redirectError(log.toFile()).start();
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

    private static boolean lists(String option) throws IOException {
        Process help = java(List.of("serve", "--help")).start();
        return new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains(option);
    }

    private static ProcessBuilder java(List<String> arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                HOME + "/bin/java",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "footnote.Main"),
                        arguments.stream())
                .toList();
        ProcessBuilder java = new ProcessBuilder(command);
        java.environment().keySet().removeIf(name -> name.startsWith("FOOTNOTE_"));
        return java;
    }

    private static long number(List<String> status, String field) {
        return status.stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
