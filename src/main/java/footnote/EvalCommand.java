package footnote;

import footnote.eval.BadLineException;
import footnote.eval.Candidates;
import footnote.eval.EvalIndex;
import footnote.eval.EvalQuestion;
import footnote.eval.Evaluation;
import footnote.eval.Part;
import footnote.eval.QuestionFile;
import footnote.eval.Report;
import footnote.search.Embedder;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code footnote eval}: measures, with no language model, what is found, quoted and refused. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures how well articles are found, quoted and refused, on questions with known answers.")
class EvalCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            required = true,
            description = "The questions, one JSON object a line: id, question, and as far as known relevant_doc_ids,"
                    + " evidence, answers, extractive, answerable.")
    private Path questions = Path.of("");

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "The folder of articles; relevant_doc_ids are paths within it. Default: ${DEFAULT-VALUE}")
    private Path seeds = Path.of("seeds");

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Articles in place of the folder's, one JSON object a line: id, title, text, date, url.")
    private @Nullable Path documents;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder that keeps the index, below eval, for the next run. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

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
            converter = PartConverter.class,
            description = "Asks all questions, or one half of them, a or b: constants that are chosen on one half are"
                    + " judged on the other. Default: ${DEFAULT-VALUE}")
    private Part part = Part.ALL;

    @Option(names = "--json", description = "Writes the report as JSON.")
    private boolean json;

    @Option(
            names = "--candidates",
            paramLabel = "FILE",
            hidden = true,
            description = "Writes there what can be seen of each sentence that may be quoted, to fit weights to.")
    private @Nullable Path candidates;

    @Override
    public Integer call() throws IOException, BadLineException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (limit < 0) {
            throw new ParameterException(line, "--limit is " + limit + "; it is 0 or more");
        }
        if (!Files.isReadable(questions)) {
            throw new ParameterException(line, "--questions is '" + questions + "': there is no file that can be read");
        }
        List<EvalQuestion> asked = part.of(QuestionFile.read(questions), limit);
        if (asked.isEmpty()) {
            throw new ParameterException(line, "--questions is '" + questions + "': it holds no question to ask");
        }
        Embedder embedder = Embedder.load();
        try (EvalIndex opened = open(line, embedder)) {
            HybridRetriever retriever = new HybridRetriever(opened.index(), embedder);
            Report report = Evaluation.run(asked, opened, retriever, progress(line, "asked"));
            line.getOut().println(json ? report.json() : report.table());
            if (candidates != null) {
                try (Writer out = Files.newBufferedWriter(candidates)) {
                    Candidates.write(asked, opened, retriever, out);
                }
            }
            return 0;
        }
    }

    private EvalIndex open(CommandLine line, Embedder embedder) throws IOException, BadLineException {
        if (documents == null) {
            return EvalIndex.ofFolder(seeds, data, embedder, progress(line, "read"));
        }
        if (!Files.isReadable(documents)) {
            throw new ParameterException(line, "--documents is '" + documents + "': there is no file that can be read");
        }
        return EvalIndex.ofDocuments(documents, data, embedder, progress(line, "read"));
    }

    /** Says at each tenth how far it is. */
    private static Indexer.Progress progress(CommandLine line, String what) {
        PrintWriter err = line.getErr();
        return (done, all) -> {
            if (done > 0 && done * 10L / all > (done - 1) * 10L / all) {
                err.printf(Locale.ROOT, "%,d of %,d %s%n", done, all, what);
                err.flush();
            }
        };
    }

    private static final class PartConverter implements CommandLine.ITypeConverter<Part> {

        @Override
        public Part convert(String value) {
            try {
                return Part.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException _) {
                throw new CommandLine.TypeConversionException("'" + value + "' is none of all, a and b");
            }
        }
    }
}
