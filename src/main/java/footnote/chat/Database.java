package footnote.chat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file that keeps conversations and what belongs to them. Thread-safe. */
public final class Database implements AutoCloseable {

    private static final String FILE = "conversations.db";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the file in a folder that is there, and makes it, or brings it to this version's form, where needed. Where the
     * folder or the file may not be written, or the file is damaged, conversations are kept in memory; a damaged file stays as it is.
     */
    public static Database open(Path folder) {
        Path file = folder.resolve(FILE);
        Path written = Files.exists(file) && Files.isWritable(folder) ? file : folder;
        if (Files.isWritable(written)) {
            try {
                return open(file.toString());
            } catch (SQLException | RuntimeException e) {
                LOG.warn(
                        "'{}' can't be used ({}): conversations are kept until the program ends."
                                + " Put a sound copy in its place, or move it away for a new one, and start again.",
                        file,
                        reason(e));
            }
        } else {
            LOG.warn("'{}' may not be written: conversations are kept until the program ends.", written);
        }
        try {
            return open("file:" + UUID.randomUUID() + "?mode=memory&cache=shared");
        } catch (SQLException e) {
            throw new IllegalStateException("conversations can be kept in memory", e);
        }
    }

    /** What the database said, without what was made of it on the way. */
    private static String reason(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null && !(first instanceof SQLException)) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage());
    }

    private static Database open(String place) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + place);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName("conversations");
        // SQLite has one writer: whoever waits for it waits here, in turn, and nobody meets a busy file.
        pool.setMaximumPoolSize(1);
        // What is in memory lasts as long as its connection does.
        pool.setMaxLifetime(0);
        try (Connection _ = source.getConnection()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:footnote/chat/store")
                    .load()
                    .migrate();
            return new Database(new HikariDataSource(pool));
        }
    }

    /** What runs SQL. One connection serves all, so a transaction must not open another. */
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
