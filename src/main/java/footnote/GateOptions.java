package footnote;

import footnote.eval.figure.Figure;
import footnote.eval.figure.Gate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a measurement must reach. */
final class GateOptions extends CommandOptions {

    @Option(
            names = "--fail-under",
            paramLabel = "FIGURE=LIMIT",
            split = ",",
            description = "Exits with 1 where a figure is below its limit, such as answered=0.9,refused=0.9.")
    private List<String> least = new ArrayList<>();

    @Option(
            names = "--fail-over",
            paramLabel = "FIGURE=LIMIT",
            split = ",",
            description = "Exits with 1 where a figure is above its limit, such as whole_ms_p95=50.")
    private List<String> most = new ArrayList<>();

    /**
     * The limits that are set.
     *
     * @throws picocli.CommandLine.ParameterException when one is of no figure, or no number
     */
    Gate gate() {
        return new Gate(limits("--fail-under", least), limits("--fail-over", most));
    }

    private Map<String, Double> limits(String option, List<String> given) {
        Map<String, Double> limits = new LinkedHashMap<>();
        for (String each : given) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                throw wrong(option + " is '" + each + "'; it is a figure and its limit, such as answered=0.9");
            }
            String name = each.substring(0, equals).strip();
            if (Figure.named(name).isEmpty()) {
                throw wrong(option + " names '" + name + "'; the figures are " + Figure.names());
            }
            limits.put(
                    name,
                    limit(option + " of " + name, each.substring(equals + 1).strip()));
        }
        return limits;
    }

    private double limit(String what, String value) {
        try {
            double limit = Double.parseDouble(value);
            if (Double.isFinite(limit)) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // It is told below.
        }
        throw wrong(what + " is '" + value + "'; it must be a number, such as 0.9");
    }
}
