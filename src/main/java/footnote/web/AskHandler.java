package footnote.web;

import footnote.chat.Chat;
import footnote.search.PassageIndex;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/ask}: one answer, whole or as a stream. */
record AskHandler(Chat chat, PassageIndex index, Readiness readiness, Turnstile turnstile) implements Handler {

    private static final String WHOLE = "application/json";

    private record Request(
            @Nullable String question, @Nullable String conversation) {}

    @Override
    public void handle(Context ctx) throws Exception {
        Request request = JsonBody.read(ctx, Request.class);
        String question = JsonBody.required("question", request.question());
        if (readiness.reason().isPresent() && index.isEmpty()) {
            ctx.header(Header.RETRY_AFTER, "1");
            throw new ProblemException(Problem.unready(readiness));
        }
        turnstile.pass(ctx);
        chat.check(question, request.conversation());
        String browser = BrowserCookie.of(ctx);
        if (Accepted.of(ctx.header(Header.ACCEPT)).prefers(AnswerStream.TYPE, WHOLE)) {
            new AnswerStream(ctx).send(events -> chat.ask(question, request.conversation(), browser, events));
        } else {
            ReaderWatch.whileThere(ctx, events -> chat.ask(question, request.conversation(), browser, events))
                    .ifPresent(answer -> JsonBody.write(ctx, answer));
        }
    }
}
