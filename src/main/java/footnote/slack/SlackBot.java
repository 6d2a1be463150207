package footnote.slack;

import footnote.chat.Chat;
import footnote.chat.Database;
import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Footnote in a Slack workspace: its routes, and the work behind them. Closing it leaves what isn't done to the next start. */
public final class SlackBot implements AutoCloseable {

    private final SlackApi api;
    private final SlackDesk desk;
    private final SlackRoutes routes;

    private SlackBot(SlackApi api, SlackDesk desk, SlackRoutes routes) {
        this.api = api;
        this.desk = desk;
        this.routes = routes;
    }

    /** A bot that takes in what Slack sends, once its routes are added, and does nothing about it before it is opened. */
    public static SlackBot of(SlackAccess access, Chat chat, PassageIndex index, Database database) {
        return of(access, chat, () -> titles(index), database, SlackTimes.USUAL);
    }

    static SlackBot of(
            SlackAccess access, Chat chat, Supplier<List<String>> titles, Database database, SlackTimes times) {
        SlackApi api = new SlackApi(access.botToken(), access.apiUrl(), times.call());
        SlackStore store = new SlackStore(database.jdbi(), times.lease());
        SlackTools tools = SlackTools.of(api, store, new SlackThreads(database.jdbi()), times);
        SlackClerk clerk = new SlackClerk(chat, tools, new SlackBlocks(access.pageUrl()), titles);
        SlackDesk desk = new SlackDesk(store, clerk, times);
        SlackSignature signature = new SlackSignature(access.signingSecret(), Clock.systemUTC());
        return new SlackBot(api, desk, new SlackRoutes(signature, desk, clerk, chat));
    }

    /** Adds {@code /slack/events}, {@code /slack/commands} and {@code /slack/interactions}. */
    public void addRoutes(RoutesConfig config) {
        routes.add(config);
    }

    /** Begins to answer, with what was left by the last process first. */
    public void open() {
        desk.open();
    }

    /**
     * Begins no more answers. What Slack sends is still claimed and acknowledged, and left to the next start: to be called
     * before the chat is closed, which answers nothing after that.
     */
    public void beginNoMore() {
        desk.beginNoMore();
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(30));
    }

    /** Waits so long for what is under way. */
    void close(Duration grace) {
        desk.close(grace);
        api.close();
    }

    private static List<String> titles(PassageIndex index) {
        return index.entries().stream()
                .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                .map(FileEntry::title)
                .toList();
    }
}
