package footnote.web;

import footnote.answer.Answer;
import footnote.chat.Chat;
import footnote.search.Retrieval;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/search}: the passages alone. */
record SearchHandler(Chat chat, Turnstile turnstile) implements Handler {

    private static final BigInteger USUAL_LIMIT = BigInteger.valueOf(8);
    private static final BigInteger MOST = BigInteger.valueOf(50);

    private record Request(
            @Nullable String question, @Nullable BigInteger limit) {}

    private record Found(
            String question, List<Answer.Found> passages, String indexVersion, Map<String, Double> timingsMs) {}

    @Override
    public void handle(Context ctx) throws Exception {
        Request request = JsonBody.read(ctx, Request.class);
        String question = JsonBody.required("question", request.question());
        BigInteger limit = request.limit() == null ? USUAL_LIMIT : request.limit();
        if (limit.signum() < 1 || limit.compareTo(MOST) > 0) {
            throw JsonBody.bad("limit is " + limit + "; it is 1 to " + MOST);
        }
        turnstile.pass(ctx);
        Retrieval retrieval = chat.search(question, limit.intValue());
        Found found = new Found(
                retrieval.question(),
                retrieval.hits().stream().map(Answer.Found::of).toList(),
                retrieval.indexVersion(),
                Map.of("search", retrieval.took().toNanos() / 1e6));
        JsonBody.write(ctx, found);
    }
}
