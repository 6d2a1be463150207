package footnote.web;

import footnote.chat.Conversation;
import footnote.chat.Conversations;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/conversations}: those of the browser that asks; renaming and forgetting one.
 *
 * <p>No other site can have a visitor's browser do that: {@code PATCH} and {@code DELETE} are asked for first (CORS
 * preflight), which this server never allows, and so is a {@code POST} of JSON, the only one that is taken; nor does the
 * cookie go with requests of other sites.
 */
record ConversationsHandler(Conversations conversations) {

    private record Listing(List<Conversation> conversations) {}

    private record Renaming(@Nullable String title) {}

    void all(Context ctx) {
        String words = Optional.ofNullable(ctx.queryParam("q")).orElse("");
        List<Conversation> found = BrowserCookie.known(ctx)
                .map(browser -> conversations.of(browser, words))
                .orElse(List.of());
        JsonBody.write(ctx, new Listing(found));
    }

    void rename(Context ctx) {
        String title =
                JsonBody.required("title", JsonBody.read(ctx, Renaming.class).title());
        JsonBody.write(ctx, conversations.rename(ctx.pathParam("id"), title));
    }

    void forget(Context ctx) {
        conversations.forget(ctx.pathParam("id"));
        JsonBody.writeNothing(ctx);
    }
}
