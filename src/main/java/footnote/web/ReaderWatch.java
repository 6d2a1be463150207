package footnote.web;

import footnote.answer.AnswerEvent;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches for one reader to hang up while an answer is awaited of which nothing is sent before it is whole. Jetty doesn't read
 * from a connection between a request's end and its answer's; so this does, and interrupts the thread that answers where the
 * end has come, as Go's server does. Bytes of a next request are given back.
 */
final class ReaderWatch implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderWatch.class);

    private final Connection connection;
    private final Thread answerer = Thread.currentThread();
    private boolean gone;
    private boolean ended;

    private ReaderWatch(Connection connection) {
        this.connection = connection;
    }

    /** What an answering on this thread makes, whose events are heard here; empty where the reader has gone before. */
    static <T> Optional<T> whileThere(Context ctx, Function<Consumer<AnswerEvent>, T> answering) {
        ReaderWatch watch = new ReaderWatch(ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection());
        watch.connection.getEndPoint().tryFillInterested(watch);
        try {
            return Optional.of(answering.apply(watch::hear));
        } catch (RuntimeException e) {
            if (!watch.isGone()) {
                throw e;
            }
            LOG.debug("The reader has gone.", e);
            return Optional.empty();
        } finally {
            watch.end();
        }
    }

    /** There is something to read: the end, or a next request. */
    @Override
    public synchronized void succeeded() {
        if (ended) {
            return;
        }
        ByteBuffer one = BufferUtil.allocate(1);
        try {
            int filled = connection.getEndPoint().fill(one);
            if (filled < 0) {
                leave();
            } else if (filled == 0) {
                connection.getEndPoint().tryFillInterested(this);
            } else if (connection instanceof Connection.UpgradeTo next) {
                next.onUpgradeTo(one);
            }
        } catch (IOException e) {
            LOG.debug("The connection is lost.", e);
            leave();
        }
    }

    /** The connection is closed, or the watch is. */
    @Override
    public synchronized void failed(Throwable cause) {
        if (!ended) {
            leave();
        }
    }

    private void leave() {
        gone = true;
        answerer.interrupt();
    }

    private synchronized boolean isGone() {
        return gone;
    }

    private void hear(AnswerEvent event) {
        if (isGone()) {
            throw new CancellationException(
                    "the reader has gone before " + event.getClass().getSimpleName());
        }
    }

    /** After this nothing interrupts the thread that answered, and the connection is Jetty's alone. */
    private synchronized void end() {
        ended = true;
        if (gone) {
            Thread.interrupted();
        }
        if (connection.getEndPoint() instanceof AbstractEndPoint endPoint) {
            endPoint.getFillInterest().onFail(new CancellationException("the answer is whole"));
        }
    }
}
