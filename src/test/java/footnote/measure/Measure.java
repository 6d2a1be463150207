package footnote.measure;

import footnote.check.MeasureChecks;
import footnote.check.MeasureClaims;
import footnote.quote.MeasureWeights;
import footnote.search.MeasureGrowth;
import footnote.search.MeasureIndexing;
import footnote.web.Screenshots;
import footnote.write.MeasureModel;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Measurements that take minutes, or files that a run is pointed at; no test depends on them.
 *
 * <pre>mvn -q test-compile exec:exec@measure -Dmeasure="NAME ARGUMENT…"</pre>
 */
@Command(
        name = "measure",
        subcommands = {
            CommandLine.HelpCommand.class,
            Attacks.class,
            Crash.class,
            FollowUpMeasure.class,
            Freshness.class,
            Instructions.class,
            Load.class,
            MeasureChecks.class,
            MeasureClaims.class,
            MeasureGrowth.class,
            MeasureIndexing.class,
            MeasureModel.class,
            MeasureWeights.class,
            Mutated.class,
            Screenshots.class,
            SlackLoad.class,
            SuggestionsMeasure.class
        },
        description = "Measures, and prints what it found.")
final class Measure {

    private Measure() {}

    /** Runs the measurement that the first word names, with the words after it. */
    public static void main(String[] args) {
        List<String> words = List.of(String.join(" ", args).strip().split("\\s+"));
        System.exit(new CommandLine(new Measure()).execute(words.toArray(String[]::new)));
    }
}
