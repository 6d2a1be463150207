package footnote;

import footnote.search.Indexer;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far something is: to a person as a bar that goes when it is done, else as a line at each tenth. */
final class ProgressLine implements Indexer.Progress, AutoCloseable {

    private static final int WIDTH = 79;
    private static final int UPDATE_MS = 200;

    private final PrintWriter err;
    private final String what;
    private final boolean interactive;
    private @Nullable ProgressBar bar;

    /** @param interactive whether a line may be written over */
    ProgressLine(PrintWriter err, String what, boolean interactive) {
        this.err = err;
        this.what = what;
        this.interactive = interactive;
    }

    @Override
    public void at(int done, int all) {
        if (!interactive) {
            if (done > 0 && done * 10L / all > (done - 1) * 10L / all) {
                err.printf(Locale.ROOT, "%s: %,d of %,d%n", what, done, all);
                err.flush();
            }
        } else if (all > 0) {
            ProgressBar shown = bar == null ? open(all) : bar;
            bar = shown;
            shown.stepTo(done);
        }
    }

    private ProgressBar open(int all) {
        return ProgressBar.builder()
                .setTaskName(what)
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setUpdateIntervalMillis(UPDATE_MS)
                .setConsumer(new DelegatingProgressBarConsumer(this::writeOver, WIDTH))
                .build();
    }

    private void writeOver(String line) {
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.print("\r\033[K");
            err.flush();
        }
    }
}
