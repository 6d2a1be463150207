package footnote.answer;

import java.util.List;
import java.util.Optional;

/** Makes a question that leans on the turns before it stand alone. Thread-safe. */
@FunctionalInterface
public interface Rewriter {

    /** Leaves every question to the rule. */
    Rewriter NONE = (_, _) -> Optional.empty();

    /**
     * The question as it can be asked of somebody who doesn't know the conversation; empty where it can't be told.
     *
     * @param history the turns before it, oldest first, at least one
     */
    Optional<String> standalone(String question, List<Question.Turn> history);
}
