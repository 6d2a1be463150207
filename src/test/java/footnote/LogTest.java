package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {

    @Test
    void a_line_tells_the_day_and_the_time() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ConsoleAppender<ILoggingEvent> terminal = (ConsoleAppender<ILoggingEvent>) root.getAppender("terminal");
        LoggingEvent event = new LoggingEvent("", root, Level.INFO, "Well.", null, null);
        assertThat(new String(terminal.getEncoder().encode(event), StandardCharsets.UTF_8))
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d INFO  ROOT: Well\\.\\R");
    }
}
