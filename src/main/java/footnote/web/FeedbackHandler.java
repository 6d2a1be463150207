package footnote.web;

import footnote.chat.Chat;
import footnote.chat.Feedback;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/feedback}: what a reader thinks of an answer; a later one of the same browser takes its place. */
record FeedbackHandler(Chat chat) implements Handler {

    private static final int MAX_COMMENT_CHARS = 2_000;

    private record Request(
            @Nullable String answer,
            @Nullable String rating,
            @Nullable String comment) {}

    @Override
    public void handle(Context ctx) {
        Request request = JsonBody.read(ctx, Request.class);
        String answer = JsonBody.required("answer", request.answer());
        Feedback.Rating rating = rating(JsonBody.required("rating", request.rating()));
        String comment = Optional.ofNullable(request.comment()).orElse("").strip();
        if (comment.length() > MAX_COMMENT_CHARS) {
            throw JsonBody.bad(String.format(
                    Locale.ROOT,
                    "comment has %,d characters; it has at most %,d",
                    comment.length(),
                    MAX_COMMENT_CHARS));
        }
        if (Chat.holdsHalf(comment)) {
            throw JsonBody.bad("comment holds half a character: a surrogate without its other half");
        }
        if (!chat.keep(
                new Feedback(answer, giver(BrowserCookie.of(ctx)), rating, comment.isEmpty() ? null : comment))) {
            throw KeptHandler.noAnswer();
        }
        JsonBody.writeNothing(ctx);
    }

    /** Who gives what a browser tells. */
    static String giver(String browser) {
        return "browser:" + browser;
    }

    private static Feedback.Rating rating(String word) {
        return Arrays.stream(Feedback.Rating.values())
                .filter(rating -> rating.word().equals(word))
                .findFirst()
                .orElseThrow(() -> JsonBody.bad("rating is '" + word + "'; it is 'up' or 'down'"));
    }
}
