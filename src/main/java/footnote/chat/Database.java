package footnote.chat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file that keeps conversations and what belongs to them. Thread-safe. */
public final class Database implements AutoCloseable {

    private static final String FILE = "conversations.db";

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Opens the file in a folder that is there, and makes it, or brings it to this version's form, where needed. */
    public static Database open(Path folder) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve(FILE));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:footnote/chat/store")
                .load()
                .migrate();
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName("conversations");
        // SQLite has one writer: whoever waits for it waits here, in turn, and nobody meets a busy file.
        pool.setMaximumPoolSize(1);
        return new Database(new HikariDataSource(pool));
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
