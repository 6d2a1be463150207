package footnote.web;

import footnote.chat.Chat;
import footnote.search.PassageIndex;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/**
 * The page at its addresses, whose script shows the view that belongs to each: {@code /}, {@code /c/{conversation}},
 * {@code /a/{answer}}, {@code /articles} and {@code /articles/{id}}. The page comes with 404 where there is no such thing.
 */
record PageHandler(Chat chat, PassageIndex index) {

    private static final String INDEX = "index.html";

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
        ctx.header(Header.CACHE_CONTROL, WebServer.PRIVATE);
        HttpStatus status = found ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        Tagged.send(ctx, status, "text/html; charset=utf-8", PageFiles.content(INDEX));
    }
}
