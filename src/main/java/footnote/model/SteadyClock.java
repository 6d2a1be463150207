package footnote.model;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/** A clock that never jumps, for waits: it was right when it was made, and goes on with the time that passes. */
final class SteadyClock extends Clock {

    private final Instant start;
    private final LongSupplier nanos;
    private final long startNanos;

    /** @param nanos the time that passes, in nanoseconds since whenever */
    SteadyClock(Instant start, LongSupplier nanos) {
        this.start = start;
        this.nanos = nanos;
        this.startNanos = nanos.getAsLong();
    }

    static SteadyClock ofThisMachine() {
        return new SteadyClock(Instant.now(), System::nanoTime);
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos.getAsLong() - startNanos);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("it has one zone");
    }
}
