package footnote.model;

import dev.langchain4j.exception.TimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A call that is waited for no longer than its limits, and made anew where the model failed before its first sign of life for
 * a reason that may pass. All its attempts and the waits between them fit into the limit for the first token; a call that has
 * run out of time is over.
 */
final class WatchedCall implements ModelCall {

    private final Supplier<Attempt> attempts;
    private final Circuit circuit;
    private final Backoff backoff;
    private final Watch watch;
    private final Runnable room;

    private Attempt attempt;
    private int failures;
    private boolean heard;
    private boolean admitted = true;
    private boolean failed;
    private boolean closed;

    /**
     * @param circuit has admitted this call's first attempt
     * @param room is run once, when the call is closed
     */
    WatchedCall(Supplier<Attempt> attempts, Circuit circuit, Backoff backoff, Watch watch, Runnable room) {
        this.attempts = attempts;
        this.circuit = circuit;
        this.backoff = backoff;
        this.watch = watch;
        this.room = room;
        this.attempt = attempts.get();
    }

    @Override
    public Signal next() {
        try {
            Signal signal = listen();
            while (signal instanceof Signal.Failed failed) {
                Fault fault = new Fault(failed.fault());
                if (heard || !fault.mayPass() || ++failures > backoff.tries()) {
                    return failed;
                }
                Duration asked = fault.retryAfter().orElse(Duration.ZERO);
                Duration pause = asked.plus(backoff.before(failures));
                if (pause.compareTo(watch.untilFirstToken()) >= 0) {
                    return asked.isZero() ? failed : new Signal.Failed(Degraded.MODEL_RATE_LIMITED, failed.fault());
                }
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                admitted = circuit.admits();
                if (!admitted) {
                    return failed;
                }
                attempt.close();
                attempt = attempts.get();
                signal = listen();
            }
            heard = true;
            return signal;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the model any more");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        attempt.close();
        if (admitted) {
            circuit.learnsNothing();
        }
        room.run();
    }

    /** The attempt's next signal, or that there was none in time. */
    private Signal listen() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Watch silent = heard ? Watch.started(watch.limits()) : watch;
        Duration left = heard ? watch.limits().betweenTokens() : watch.untilFirstToken();
        Duration untilEnd = watch.untilEnd();
        Signal signal = untilEnd.isPositive() ? attempt.next(Math.min(left.toNanos(), untilEnd.toNanos())) : null;
        if (signal == null) {
            Throwable silence = new TimeoutException("the model has run out of time");
            if (circuit.isSilence(silent.passed())) {
                fails(silence);
            }
            return new Signal.Failed(Degraded.MODEL_TIMEOUT, silence);
        }
        if (signal instanceof Signal.Failed failed && new Fault(failed.fault()).isOfTheService()) {
            fails(failed.fault());
        } else {
            works();
        }
        return signal;
    }

    /** Told once a call, however often it is made anew. */
    private void fails(Throwable thrown) {
        admitted = false;
        if (failed) {
            circuit.learnsNothing();
        } else {
            circuit.fails(thrown);
        }
        failed = true;
    }

    /** Told once an attempt, at its first sign of life. */
    private void works() {
        if (admitted) {
            admitted = false;
            circuit.works();
        }
    }
}
