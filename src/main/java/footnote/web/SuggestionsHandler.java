package footnote.web;

import footnote.answer.Answer;
import footnote.chat.Chat;
import footnote.suggest.Suggestions;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /api/suggestions}: questions to start with, or to go on with from an answer. */
record SuggestionsHandler(Chat chat, Suggestions suggestions) implements Handler {

    private record Suggested(List<String> questions) {}

    @Override
    public void handle(Context ctx) {
        String id = ctx.queryParam("answer");
        JsonBody.write(ctx, new Suggested(id == null ? suggestions.starters() : followUps(id)));
    }

    private List<String> followUps(String id) {
        Answer answer = chat.answer(id).orElseThrow(KeptHandler::noAnswer);
        List<String> asked = chat.conversation(answer.conversation()).stream()
                .map(Answer::searchedAs)
                .toList();
        return suggestions.followUps(answer, asked);
    }
}
