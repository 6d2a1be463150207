package footnote;

import footnote.answer.Answerer;
import footnote.answer.Rewriter;
import footnote.eval.BadLineException;
import footnote.eval.Candidates;
import footnote.eval.EvalIndex;
import footnote.eval.EvalQuestion;
import footnote.eval.Evaluation;
import footnote.eval.Part;
import footnote.eval.QuestionFile;
import footnote.eval.figure.Baseline;
import footnote.eval.figure.Gate;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Report;
import footnote.eval.report.ReportPage;
import footnote.eval.report.ReportTable;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embedder;
import footnote.search.FileEntry;
import footnote.search.HybridRetriever;
import footnote.search.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code footnote eval}: measures what is found, quoted and refused, and fails below a limit. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "footnote eval --questions=FILE [OPTIONS]",
        description = "Measures how well articles are found, quoted and refused, on questions with known answers.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "1:a limit is broken, or it failed", "2:wrong usage"})
class EvalCommand implements Callable<Integer> {

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            required = true,
            description = "The questions, one JSON object a line: id, question, and as far as known relevant_doc_ids"
                    + " (paths within the folder, or ids), evidence, answers, extractive, answerable, history.")
    private Path questions = Path.of("");

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Articles in place of the folder's, one JSON object a line: id, title, text, date, url.")
    private @Nullable Path documents;

    @Option(names = "--json", description = "Writes the report as JSON.")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes the report there as a page of HTML, too.")
    private @Nullable Path page;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Compares with an earlier run, question by question: what --json wrote.")
    private @Nullable Path baseline;

    @Mixin
    private GateOptions limits = new GateOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "0",
            description = "Asks so many questions at most, always the same ones; 0 asks all. Default: ${DEFAULT-VALUE}")
    private int limit;

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "all",
            description = "Asks all questions, or one half of them, a or b: constants that are chosen on one half are"
                    + " judged on the other. Default: ${DEFAULT-VALUE}")
    private Part part = Part.ALL;

    @Option(
            names = "--candidates",
            paramLabel = "FILE",
            description = "Writes there what can be seen of each sentence that may be quoted, to fit weights to.")
    private @Nullable Path candidates;

    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException, BadLineException {
        CommandLine line = settings.commandLine();
        Gate gate = limits.gate();
        requireOneSource(line);
        List<EvalQuestion> asked = asked();
        List<Outcome> earlier = earlier(asked);
        requirePlace("--report", page);
        requirePlace("--candidates", candidates);
        settings.search().refuseBelow();
        Optional<Writer> writer = Writer.of(settings);
        Path data = settings.folders().data(EvalIndex.FOLDER);
        Embedder embedder = Embedder.load();
        try (EvalIndex opened = open(embedder, data, line)) {
            requireArticles(opened);
            HybridRetriever retriever = new HybridRetriever(
                    opened.index(), embedder, settings.search().mode());
            Report report;
            try (ProgressLine progress = new ProgressLine(line.getErr(), "Asking", Terminal.isInteractive())) {
                report = Evaluation.run(asked, opened, subject(retriever, writer), progress);
            }
            report = baseline == null ? report : report.comparedWith(earlier);
            line.getOut().println(json ? report.json() : ReportTable.of(report));
            line.getOut().flush();
            if (page != null) {
                Files.writeString(page, ReportPage.of(report));
            }
            if (candidates != null) {
                try (java.io.Writer out = Files.newBufferedWriter(candidates)) {
                    Candidates.write(asked, opened, retriever, out);
                }
            }
            List<String> broken = gate.brokenBy(report);
            broken.forEach(sentence -> line.getErr().println("footnote: " + sentence));
            return broken.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void requireOneSource(CommandLine line) {
        if (documents == null) {
            settings.folders().seeds();
        } else if (line.getParseResult().hasMatchedOption("--seeds")) {
            throw settings.wrong("--seeds and --documents are both given; the articles are from one of them");
        }
    }

    /** What can't be written is told before the questions are asked, not after. */
    private void requirePlace(String option, @Nullable Path file) {
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
                throw settings.wrong(option + " is '" + file + "'; it must be a file in a folder that is there");
            }
            if (!Files.isWritable(Files.exists(file) ? file : folder)) {
                throw settings.wrong(option + " is '" + file + "': that may not be written by this user");
            }
        }
    }

    private void requireArticles(EvalIndex opened) {
        if (opened.index().entries().stream().noneMatch(file -> file.status() == FileEntry.Status.INDEXED)) {
            throw settings.wrong(
                    documents == null
                            ? "--seeds is '" + settings.folders().seeds() + "': it holds no article that can be read"
                            : "--documents is '" + documents + "': it holds no article");
        }
    }

    private List<EvalQuestion> asked() throws IOException, BadLineException {
        if (limit < 0) {
            throw settings.wrong("--limit is " + limit + "; it is 0 or more");
        }
        List<EvalQuestion> asked = part.of(QuestionFile.read(readable("--questions", questions)), limit);
        if (asked.isEmpty()) {
            throw settings.wrong("--questions is '" + questions + "': it holds no question to ask");
        }
        return asked;
    }

    private List<Outcome> earlier(List<EvalQuestion> asked) throws IOException {
        if (baseline == null) {
            return List.of();
        }
        try {
            List<Outcome> earlier = Baseline.read(readable("--baseline", baseline));
            if (asked.stream().noneMatch(question -> earlier.stream().anyMatch(question::isOf))) {
                throw new IllegalArgumentException("it has no question in common with '" + questions + "'");
            }
            return earlier;
        } catch (IllegalArgumentException e) {
            throw settings.wrong("--baseline is '" + baseline + "': " + e.getMessage());
        }
    }

    private Evaluation.Subject subject(Retriever retriever, Optional<Writer> writer) {
        Answerer quoting = new ExtractiveAnswerer(retriever, settings.search().refuseBelow());
        return new Evaluation.Subject(
                retriever,
                writer.map(Writer::rewriter).orElse(Rewriter.NONE),
                writer.map(w -> w.answerer(retriever, quoting)).orElse(quoting),
                settings.model().name());
    }

    private EvalIndex open(Embedder embedder, Path data, CommandLine line) throws IOException, BadLineException {
        try (ProgressLine progress = new ProgressLine(line.getErr(), "Reading", Terminal.isInteractive())) {
            return documents == null
                    ? EvalIndex.ofFolder(settings.folders().seeds(), data, embedder, progress)
                    : EvalIndex.ofDocuments(readable("--documents", documents), data, embedder, progress);
        }
    }

    private Path readable(String option, Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw settings.wrong(option + " is '" + file + "': there is no file that can be read");
        }
        return file;
    }
}
