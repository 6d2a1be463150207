package footnote.write;

import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.search.Retrieval;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the articles answer in their own words, looked for once, and only where it matters. For one thread. */
final class Quotes implements Supplier<Reply> {

    private final Answerer quoting;
    private final Question question;
    private final Retrieval retrieval;
    private @Nullable Reply reply;

    Quotes(Answerer quoting, Question question, Retrieval retrieval) {
        this.quoting = quoting;
        this.question = question;
        this.retrieval = retrieval;
    }

    @Override
    public Reply get() {
        Reply found = reply == null ? quoting.answer(question, retrieval, _ -> {}) : reply;
        reply = found;
        return found;
    }
}
