package footnote.write;

import footnote.answer.AnswerEvent;
import java.util.List;

/** What the events of an answer add up to. */
final class Told {

    private Told() {}

    static String text(List<AnswerEvent> events) {
        StringBuilder text = new StringBuilder();
        for (AnswerEvent event : events) {
            switch (event) {
                case AnswerEvent.Token(String next) -> text.append(next);
                case AnswerEvent.Replaced(String whole) -> {
                    text.setLength(0);
                    text.append(whole);
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
