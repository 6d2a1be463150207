package footnote.answer;

import java.util.List;

/**
 * A question as it goes to an answerer.
 *
 * @param text as the person asked it
 * @param searchedAs the same made to stand alone
 * @param history the turns before it, oldest first
 */
public record Question(String text, String searchedAs, List<Turn> history) {

    /**
     * An earlier turn of the conversation.
     *
     * @param answer without its markers
     */
    public record Turn(String question, String answer) {}

    public Question {
        history = List.copyOf(history);
    }
}
