package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.measure.EventReader.Event;
import footnote.measure.EventReader.Stream;
import footnote.measure.ScriptedModel.Sent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Footnote adds to a model's time, measured with one question at a time: through it, then the same call straight. */
final class OneByOne {

    static final String HEAD =
            "pairs  first token p50: straight  through  ratio   search  until the model is asked   a word's delay p50    p99";

    private static final int WARM_UP = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ScriptedModel model;
    private final Served served;
    private final EventReader reader;

    private final List<Double> straight = new ArrayList<>();
    private final List<Double> through = new ArrayList<>();
    private final List<Double> delays = new ArrayList<>();
    private final List<Double> before = new ArrayList<>();
    private final List<Double> searches = new ArrayList<>();

    OneByOne(ScriptedModel model, Served served, EventReader reader) {
        this.model = model;
        this.served = served;
        this.reader = reader;
    }

    /** A line of figures, in milliseconds. */
    String measure(List<String> questions, int pairs) throws IOException, InterruptedException {
        for (int i = -WARM_UP; i < pairs; i++) {
            Stream answer =
                    reader.read(served.address() + "/api/ask", questions.get(Math.floorMod(i, questions.size())));
            ScriptedModel.Call call = model.last();
            Stream same = reader.read(model.url() + "/chat/completions", call.body());
            if (i >= 0) {
                note(answer, call, same);
            }
        }
        double direct = new Percentiles(straight).at(50);
        double ours = new Percentiles(through).at(50);
        Percentiles delay = new Percentiles(delays);
        return String.format(
                Locale.ROOT,
                "%5d %26.1f %8.1f %6.3f %8.1f %25.1f %20.2f %6.2f",
                straight.size(),
                direct,
                ours,
                ours / direct,
                new Percentiles(searches).at(50),
                new Percentiles(before).at(50),
                delay.at(50),
                delay.at(99));
    }

    private void note(Stream answer, ScriptedModel.Call call, Stream same) throws IOException {
        JsonNode done = JSON.readTree(answer.events().getLast().data());
        if (!done.path("mode").asText().equals("model")) {
            return;
        }
        straight.add(same.millisTo(same.events().getFirst()));
        through.add(answer.millisTo(answer.named("token").getFirst()));
        before.add((call.asked() - answer.asked()) / 1e6);
        searches.add(done.path("timings_ms").path("search").doubleValue());
        int heard = 0;
        int sent = 0;
        for (Event token : answer.named("token")) {
            heard += JSON.readTree(token.data()).path("text").asText().length();
            for (; sent < call.sent().size() && call.sent().get(sent).end() <= heard; sent++) {
                Sent word = call.sent().get(sent);
                if (Character.isLetterOrDigit(word.token().strip().charAt(0))) {
                    delays.add((token.nanos() - word.nanos()) / 1e6);
                }
            }
        }
    }
}
