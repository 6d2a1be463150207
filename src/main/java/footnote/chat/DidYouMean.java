package footnote.chat;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the articles hold no answer, asks back whether another spelling was meant that they do answer. It is never searched unasked:
 * who asks for Iran must not be told of Iraq. Thread-safe.
 *
 * @param answerer whose refusals are asked back about
 * @param quoting tells whether the articles answer what may have been meant
 */
public record DidYouMean(Retriever retriever, Answerer answerer, Answerer quoting) implements Answerer {

    private static final String OFFER = "; did you mean “";

    private static final Pattern OFFERED = Pattern.compile(".*" + OFFER + "(.+)”\\??$", Pattern.DOTALL);

    private static final Pattern YES = Pattern.compile(
            "(?i)\\W*(?:(?:yes|yeah|yep|yup|right|correct|exactly|sure|ok(?:ay)?|i do|i did|please|(?:that['’]s|that is) (?:it|right|what i (?:mean|meant)))\\b\\W*)+");

    @Override
    public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        Reply reply = answerer.answer(question, retrieval, events);
        Optional<String> meant = reply.answered() ? Optional.empty() : meant(question.searchedAs());
        return meant.map(text -> asked(reply, text, events)).orElse(reply);
    }

    /** The question that was offered in place of one, where a person says yes to it. */
    static Optional<String> accepted(String words, List<Question.Turn> before) {
        return isYes(words) && !before.isEmpty()
                ? Optional.of(OFFERED.matcher(before.getLast().answer()))
                        .filter(Matcher::matches)
                        .map(offer -> offer.group(1))
                : Optional.empty();
    }

    /** Whether a text says yes, to whatever it be. */
    static boolean isYes(String words) {
        return YES.matcher(words).matches();
    }

    private Optional<String> meant(String question) {
        return retriever
                .respelled(question)
                .filter(respelled ->
                        quoting.answer(respelled, retriever, Chat.PASSAGES).answered());
    }

    private static Reply asked(Reply refusal, String meant, Consumer<AnswerEvent> events) {
        String text = refusal.text().replaceFirst("\\.$", "") + OFFER + meant + (meant.endsWith("?") ? "”" : "”?");
        events.accept(new AnswerEvent.Replaced(text));
        return refusal.saying(text);
    }
}
