package footnote.chat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * folder may not be written, conversations are kept in memory.
     */
    public static Database open(Path folder) {
        if (Files.isWritable(folder)) {
            return open(folder.resolve(FILE).toString());
        }
        LOG.warn("'{}' may not be written: conversations are kept until the program ends.", folder);
        return open("file:" + UUID.randomUUID() + "?mode=memory&cache=shared");
    }

    private static Database open(String place) {
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
        Database database = new Database(new HikariDataSource(pool));
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:footnote/chat/store")
                    .load()
                    .migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
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
