package footnote.web;

import footnote.chat.Chat;
import footnote.corpus.Sha256;
import footnote.search.PassageIndex;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The page at its addresses, whose script shows the view that belongs to each: {@code /}, {@code /c/{conversation}},
 * {@code /a/{answer}}, {@code /articles} and {@code /articles/{id}}. The page comes with 404 where there is no such thing.
 */
final class PageHandler {

    private static final String INDEX = "/page/index.html";

    private final Chat chat;
    private final PassageIndex index;

    PageHandler(Chat chat, PassageIndex index) {
        this.chat = chat;
        this.index = index;
    }

    void always(Context ctx) {
        answer(ctx, true);
    }

    void answer(Context ctx) {
        answer(ctx, chat.answer(ctx.pathParam("id")).isPresent());
    }

    void conversation(Context ctx) {
        answer(ctx, chat.has(ctx.pathParam("id")));
    }

    void article(Context ctx) {
        answer(ctx, index.entry(ctx.pathParam("id")).isPresent());
    }

    void nowhere(Context ctx) {
        answer(ctx, false);
    }

    private static void answer(Context ctx, boolean found) {
        BrowserCookie.of(ctx);
        byte[] page = page();
        String etag = "W/\"" + Sha256.of(page).substring(0, 16) + '"';
        ctx.header(Header.CACHE_CONTROL, WebServer.PRIVATE).header(Header.ETAG, etag);
        if (found && etag.equals(ctx.header(Header.IF_NONE_MATCH))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.status(found ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                    .contentType("text/html; charset=utf-8")
                    .result(page);
        }
    }

    private static byte[] page() {
        try (InputStream page = Objects.requireNonNull(PageHandler.class.getResourceAsStream(INDEX))) {
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the page can be read", e);
        }
    }
}
