package footnote.model;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class logs while this is open, in whatever test: these run beside each other. */
public final class LogLines implements AutoCloseable {

    private final Logger logger;
    private final String about;
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    public LogLines(Class<?> of) {
        this(of.getName(), "");
    }

    /** Only the lines with a word that no other test has. */
    public LogLines(Class<?> of, String about) {
        this(of.getName(), about);
    }

    private LogLines(String of, String about) {
        this.about = about;
        logger = (Logger) LoggerFactory.getLogger(of);
        appender.start();
        logger.addAppender(appender);
    }

    /** What is logged by whatever class while this is open. */
    public static LogLines ofAll() {
        return new LogLines(Logger.ROOT_LOGGER_NAME, "");
    }

    public List<String> lines() {
        return List.copyOf(appender.list).stream()
                .filter(event -> event.getFormattedMessage().contains(about))
                .map(event -> event.getLevel() + " " + event.getFormattedMessage() + " "
                        + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
