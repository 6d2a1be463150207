package footnote.answer;

import footnote.search.Source;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question as it goes to an answerer.
 *
 * @param text as the person asked it, without greetings and thanks
 * @param searchedAs the same made to stand alone
 * @param history the turns before it, oldest first; of more than {@link #MOST_TURNS} the last ones
 */
public record Question(String text, String searchedAs, List<Turn> history) {

    /** How many turns before it a question may lean on. */
    public static final int MOST_TURNS = 6;

    /**
     * An earlier turn of the conversation.
     *
     * @param searchedAs the question made to stand alone
     * @param answered whether the articles held an answer
     * @param answer its markers are left out
     * @param sources what the answer cites, in its order; none where that isn't known
     */
    public record Turn(String question, String searchedAs, boolean answered, String answer, List<Source> sources) {

        private static final Pattern MARKER = Pattern.compile("\\s*\\[\\d{1,3}]");

        public Turn {
            answer = MARKER.matcher(answer).replaceAll("");
            sources = List.copyOf(sources);
        }

        /** A turn of which isn't known what its answer cites. */
        public Turn(String question, String searchedAs, boolean answered, String answer) {
            this(question, searchedAs, answered, answer, List.of());
        }

        /** A turn that was answered. */
        public Turn(String question, String searchedAs, String answer) {
            this(question, searchedAs, true, answer);
        }

        /** A turn that was answered, whose question stood alone. */
        public Turn(String question, String answer) {
            this(question, question, answer);
        }

        /** The same, its question in other words. */
        public Turn withQuestion(String words) {
            return new Turn(words, searchedAs, answered, answer, sources);
        }

        /** The same, its question made to stand alone in other words. */
        public Turn withSearchedAs(String words) {
            return new Turn(question, words, answered, answer, sources);
        }

        /** Whether its question took nothing along from the turns before it. */
        public boolean stoodAlone() {
            return searchedAs.equals(question);
        }
    }

    public Question {
        history = List.copyOf(history.subList(Math.max(0, history.size() - MOST_TURNS), history.size()));
    }
}
