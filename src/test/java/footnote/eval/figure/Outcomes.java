package footnote.eval.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Outcomes as questions might have them. */
public final class Outcomes {

    private Outcomes() {}

    /** Of a question with an answer: right where answered with the wanted words. */
    public static Outcome answerable(String id, Verdict verdict, double margin) {
        Map<Metric, Double> values = times(margin);
        boolean answered = verdict != Verdict.REFUSED;
        values.put(Metric.ANSWERED, answered ? 1.0 : 0);
        values.put(Metric.CORRECT, verdict == Verdict.RIGHT ? 1.0 : 0);
        values.put(Metric.QUOTE_2, verdict == Verdict.RIGHT ? 1.0 : 0);
        values.put(Metric.MARGIN_TAKEN_AWAY, margin - 1);
        if (answered) {
            values.put(Metric.EXACT, verdict == Verdict.INEXACT ? 0.5 : 1);
        }
        return outcome(id, true, answered, verdict, values);
    }

    /** Of a question without an answer: right where refused. */
    public static Outcome unanswerable(String id, Verdict verdict, double margin) {
        Map<Metric, Double> values = times(margin);
        boolean refused = verdict == Verdict.RIGHT;
        values.put(Metric.REFUSED, refused ? 1.0 : 0);
        values.put(Metric.CORRECT, refused ? 1.0 : 0);
        return outcome(id, false, !refused, verdict, values);
    }

    private static Map<Metric, Double> times(double margin) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        values.put(Metric.MARGIN, margin);
        values.put(Metric.SEARCH_MS, 5.0);
        values.put(Metric.FIRST_WORDS_MS, 8.0);
        values.put(Metric.WHOLE_MS, 9.0);
        return values;
    }

    private static Outcome outcome(
            String id, boolean answerable, boolean answered, Verdict verdict, Map<Metric, Double> values) {
        return new Outcome(
                id,
                "Who is " + id + "?",
                "Who is " + id + "?",
                answerable,
                answered,
                verdict,
                null,
                List.of("Ann\nwent home."),
                answerable ? List.of("Ben stayed.") : List.of(),
                values);
    }

    /** The report of a run over one article. */
    public static Report report(Outcome... outcomes) {
        Report.Asked asked = new Report.Asked(outcomes.length, 1, 0, 0, 2);
        return Report.of(new Report.Corpus(30, 150, 30, 10.84), asked, null, List.of(outcomes));
    }
}
