package footnote;

import footnote.folder.Folder;
import footnote.folder.FolderWatch;
import footnote.search.Indexer;
import footnote.web.Readiness;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index what the folder is, for as long as the program runs. Whatever fails is told by {@link Readiness}, questions
 * are answered from what was read before, and it is tried again. For one thread, but for {@link #close}.
 */
final class Mirror implements AutoCloseable {

    /** A new file waits no longer than this for those that are being read. */
    private static final Duration SLICE = Duration.ofSeconds(1);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    private final FolderWatch watch;
    private final Indexer indexer;
    private final Readiness readiness;
    private final Object turn = new Object();
    private final CountDownLatch closing = new CountDownLatch(1);
    private boolean complete;
    private int failures;

    Mirror(FolderWatch watch, Indexer indexer, Readiness readiness) {
        this.watch = watch;
        this.indexer = indexer;
        this.readiness = readiness;
    }

    /**
     * Reads the folder to its end.
     *
     * @return what that did
     * @throws IOException when the folder or the index fails; what was read before is in force
     */
    Indexer.Changes begin(Indexer.Progress progress) throws IOException {
        indexer.repair(true);
        Indexer.Changes all = new Indexer.Changes(0, 0, 0);
        do {
            Indexer.Changes some = pass((done, files) -> {
                readiness.reading(done, files);
                progress.at(done, files);
            });
            all = new Indexer.Changes(all.read() + some.read(), all.removed() + some.removed(), some.left());
        } while (all.left() > 0 && !isClosed());
        return all;
    }

    /** Follows the folder until it is closed. */
    void follow() throws InterruptedException {
        while (!isClosed()) {
            watch.rest();
            try {
                step();
                if (failures > 0) {
                    LOG.info("the folder is followed again");
                    failures = 0;
                }
            } catch (IOException | RuntimeException | Error e) {
                fail(e);
            }
        }
    }

    private void step() throws IOException {
        synchronized (turn) {
            if (isClosed()) {
                return;
            }
            if (indexer.repair(false)) {
                complete = false;
            }
            Indexer.Changes changes = pass(complete ? (_, _) -> {} : readiness::reading);
            if (complete) {
                indexer.foresee(watch.resting());
                indexer.settle();
            }
            if (changes.read() + changes.removed() > 0) {
                LOG.info(
                        "The folder has changed; files read: {}, removed: {}, left to read: {}",
                        changes.read(),
                        changes.removed(),
                        changes.left());
            }
        }
    }

    /** Tells that the folder, the index or the machine fails. */
    void fail(Throwable e) throws InterruptedException {
        String why = "the folder is not followed, and answers come from what was read before: " + FileFault.of(e);
        readiness.failed(why);
        if (failures++ == 0) {
            LOG.atWarn().setCause(e instanceof IOException ? null : e).log(why);
        }
        Duration wait = Duration.ofMillis(100L << Math.min(failures, 10));
        closing.await(Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** Ends, when the article that is being read is done. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        watch.close();
        synchronized (turn) {
            LOG.debug("The folder is followed no more.");
        }
    }

    private Indexer.Changes pass(Indexer.Progress progress) throws IOException {
        synchronized (turn) {
            if (isClosed()) {
                return new Indexer.Changes(0, 0, 0);
            }
            Folder folder = look();
            Indexer.Changes changes = indexer.sync(folder, SLICE, progress);
            if (changes.left() == 0) {
                // What another has written meanwhile is in force, but who can't write doesn't follow the folder.
                if (failures > 0) {
                    indexer.claim();
                }
                complete = true;
                readiness.ready();
            }
            return changes;
        }
    }

    /** Whether it was told to end. */
    boolean isClosed() {
        return closing.getCount() == 0;
    }

    private Folder look() throws IOException {
        try {
            return watch.look();
        } catch (NoSuchFileException e) {
            throw new IOException("the folder '" + e.getFile() + "' is gone", e);
        } catch (NotDirectoryException e) {
            throw new IOException("'" + e.getFile() + "' is no folder", e);
        } catch (AccessDeniedException e) {
            throw new IOException("the folder '" + e.getFile() + "' may not be listed by this user", e);
        } catch (IOException e) {
            throw new IOException("the folder cannot be listed: " + e.getMessage(), e);
        }
    }
}
