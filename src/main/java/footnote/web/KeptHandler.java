package footnote.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Json;
import footnote.chat.Chat;
import footnote.search.PassageIndex;
import footnote.search.Source;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET /api/answers/{id}} and {@code GET /api/conversations/{id}}: answers as they were given. A citation whose
 * article has changed or gone since says so, also where the cited words still stand: what was changed may be about them. An answer
 * that the browser has rated says how.
 */
record KeptHandler(Chat chat, PassageIndex index) {

    private record Conversation(String id, List<ObjectNode> turns) {}

    void answer(Context ctx) {
        Answer answer = chat.answer(ctx.pathParam("id")).orElseThrow(KeptHandler::noAnswer);
        JsonBody.write(ctx, kept(answer, BrowserCookie.known(ctx)));
    }

    void conversation(Context ctx) {
        String id = ctx.pathParam("id");
        Optional<String> browser = BrowserCookie.known(ctx);
        List<ObjectNode> turns = chat.conversation(id).stream()
                .map(answer -> kept(answer, browser))
                .toList();
        JsonBody.write(ctx, new Conversation(id, turns));
    }

    static ProblemException noAnswer() {
        return new ProblemException(HttpStatus.NOT_FOUND, "there is no such answer");
    }

    private ObjectNode kept(Answer answer, Optional<String> browser) {
        ObjectNode tree = Json.MAPPER.valueToTree(answer);
        browser.flatMap(name -> chat.feedback(answer.id(), FeedbackHandler.giver(name)))
                .ifPresent(feedback -> tree.put("rating", feedback.rating().word()));
        for (int i = 0; i < answer.citations().size(); i++) {
            if (isChanged(answer.citations().get(i))) {
                ((ObjectNode) tree.path("citations").path(i)).put("source_changed", true);
            }
        }
        return tree;
    }

    private boolean isChanged(Citation citation) {
        Source source = citation.source();
        return index.entry(source.id())
                        .filter(entry -> entry.sha256().equals(source.sha256()))
                        .isEmpty()
                || index.text(source.id())
                        .filter(text -> holds(text, source, citation.citedText()))
                        .isEmpty();
    }

    private static boolean holds(String text, Source source, String words) {
        return source.end() <= text.length()
                && text.substring(source.start(), source.end()).equals(words);
    }
}
