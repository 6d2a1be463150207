package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    @Test
    void goes_on_with_the_time_that_passes_and_no_other() {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
        SteadyClock clock = new SteadyClock(Instant.EPOCH, nanos::get);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(10));
    }

    @Test
    void begins_at_the_time_of_this_machine() {
        assertThat(Duration.between(SteadyClock.ofThisMachine().instant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }
}
