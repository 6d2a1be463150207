package footnote.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import footnote.model.ModelCall.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gate to a scripted model: it waits long for signs of the model, shortly before new tries, and its circuit has a clock of its own. */
final class ScriptedGate {

    /** The model's name, which no other test's has. */
    static final String NAME = "gated";

    static final ModelLimits PATIENT =
            new ModelLimits(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(15));

    static final List<ChatMessage> QUESTION = List.of(UserMessage.from("Who led it?"));

    private final SettableClock clock = new SettableClock();
    private final ModelLimits limits;
    private final ModelGate gate;

    ScriptedGate(String url, int calls) {
        this(url, calls, PATIENT);
    }

    ScriptedGate(String url, int calls, ModelLimits limits) {
        this.limits = limits;
        this.gate = new ModelGate(
                new Models(Map.of(), limits, calls).chat(ModelName.parse("openai:" + NAME), url),
                calls,
                new Circuit(NAME, limits.betweenTokens(), clock),
                new Backoff(2, Duration.ofMillis(1)));
    }

    SettableClock clock() {
        return clock;
    }

    ModelCall call() {
        return gate.call(QUESTION, limits);
    }

    /** All that a call signals, its end included. */
    List<Signal> hear() {
        return hear(gate.call(QUESTION, limits));
    }

    List<Signal> hear(ModelLimits limits) {
        return hear(gate.call(QUESTION, limits));
    }

    /** What was wrong with the last signal; null where nothing was. */
    static @Nullable Degraded fault(List<Signal> heard) {
        return heard.getLast() instanceof Signal.Failed failed ? failed.cause() : null;
    }

    private static List<Signal> hear(ModelCall open) {
        List<Signal> heard = new ArrayList<>();
        try (ModelCall call = open) {
            do {
                heard.add(call.next());
            } while (heard.getLast() instanceof Signal.Text);
        }
        return heard;
    }
}
