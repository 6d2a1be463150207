package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import footnote.slack.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProcessorsTest {

    private static final int ALL = Runtime.getRuntime().availableProcessors();

    @Test
    void no_more_is_computed_at_once_than_there_are_processors() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20 * ALL; i++) {
            threads.add(Thread.ofVirtual()
                    .start(() -> Processors.compute(() -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Wait.sleep(2);
                        return now.decrementAndGet();
                    })));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(ALL);
    }

    @Test
    void a_part_of_a_computation_does_not_wait_for_a_processor_of_its_own() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(ALL);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            threads.add(Thread.ofVirtual()
                    .start(() -> Processors.compute(() -> {
                        taken.countDown();
                        Wait.on(taken);
                        return Processors.compute(() -> "part");
                    })));
        }
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void who_fails_leaves_his_processor_to_others() {
        for (int i = 0; i < 2 * ALL; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Processors.compute(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .withMessage("broken");
        }
        assertThat(Processors.compute(() -> "done")).isEqualTo("done");
    }

    @Test
    void who_is_interrupted_waits_no_longer() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Processors.compute(() -> "late"));
        assertThat(Thread.interrupted()).isTrue();
    }
}
