package footnote.answer;

import java.util.List;

/** What is heard while an answer is made, in this order: the sources once, then text and citations, then the answer. */
public sealed interface AnswerEvent {

    /** What was searched and found. */
    record Sources(String conversation, String searchedAs, List<Answer.Found> passages) implements AnswerEvent {}

    /** Text to append; a marker never comes in two pieces. */
    record Token(String text) implements AnswerEvent {}

    /** A sentence is complete and checked. */
    record Cited(Citation citation) implements AnswerEvent {}

    /** The whole text so far is replaced. */
    record Replaced(String text) implements AnswerEvent {}

    /** The whole answer; the last event. */
    record Done(Answer answer) implements AnswerEvent {}
}
