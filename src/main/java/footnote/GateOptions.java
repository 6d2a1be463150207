package footnote;

import footnote.eval.figure.Figure;
import footnote.eval.figure.Gate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a measurement must reach. */
final class GateOptions {

    @Option(
            names = "--fail-under",
            paramLabel = "FIGURE=LIMIT",
            split = ",",
            description = "Exits with 1 where a figure is below its limit, such as answered=0.9,refused=0.9.")
    private Map<String, Double> least = new LinkedHashMap<>();

    @Option(
            names = "--fail-over",
            paramLabel = "FIGURE=LIMIT",
            split = ",",
            description = "Exits with 1 where a figure is above its limit, such as whole_ms_p95=50.")
    private Map<String, Double> most = new LinkedHashMap<>();

    /**
     * The limits that are set.
     *
     * @throws picocli.CommandLine.ParameterException when one is of no figure, or no number
     */
    Gate gate(Settings settings) {
        require("--fail-under", least, settings);
        require("--fail-over", most, settings);
        return new Gate(least, most);
    }

    private static void require(String option, Map<String, Double> limits, Settings settings) {
        limits.forEach((name, value) -> {
            if (Figure.named(name).isEmpty()) {
                throw settings.wrong(option + " names '" + name + "'; the figures are " + Figure.names());
            }
            if (!Double.isFinite(value)) {
                throw settings.wrong(option + " of " + name + " is " + value + "; it must be a number");
            }
        });
    }
}
