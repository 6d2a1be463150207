package footnote.write;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import footnote.answer.Question;
import footnote.search.Hit;
import footnote.text.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what goes to a language model: the prompt, the last turns, the passages numbered from 1, the question.
 *
 * <p>An article can say anything, so its words can't look like anything else there: each passage is one line, and what
 * would look like a passage's number, a tag or a variable is written in other characters.
 */
record PromptWriter(Prompt prompt) {

    private static final Pattern NUMBER_IN_BRACKETS =
            Pattern.compile("[\\[【［](\\s*\\^?\\s*(?:\\p{L}{1,12}\\s*[:#]?\\s*)?\\d[^\\[\\]【】［］]{0,40})[\\]】］]");

    private static final Pattern ROLE_IN_BRACKETS = Pattern.compile("\\[(/?[A-Z_]{2,20})]");

    private static final Pattern TAG = Pattern.compile("<(?=[/|!?<\\p{L}])");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    List<ChatMessage> write(Question question, List<Hit> hits) {
        Template template =
                prompt.template().filled(Map.of("articles", articles(hits), "question", defused(question.text())));
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(template.system()));
        for (Question.Turn turn : question.history()) {
            String asked = defused(turn.question());
            String answered = defused(turn.answer());
            if (!asked.isEmpty() && !answered.isEmpty()) {
                messages.add(UserMessage.from(asked));
                messages.add(AiMessage.from(answered));
            }
        }
        messages.add(UserMessage.from(template.user()));
        return messages;
    }

    private static String articles(List<Hit> hits) {
        return IntStream.range(0, hits.size())
                .mapToObj(i -> "[" + (i + 1) + "] " + written(hits.get(i)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String written(Hit hit) {
        LocalDate published = hit.source().published();
        String head = defused(hit.source().title())
                + (published == null ? "" : " (" + published + ")")
                + hit.sections().stream()
                        .map(section -> ", " + defused(section.text()))
                        .collect(Collectors.joining());
        String words = hit.sentences().stream().map(Hit.Line::text).collect(Collectors.joining(" "));
        return head + "\n" + defused(words);
    }

    /** A text on one line, in which nothing looks like a part of a prompt. */
    static String defused(String text) {
        String line = SPACE.matcher(VisibleText.of(text)).replaceAll(" ").strip();
        String numbers = NUMBER_IN_BRACKETS.matcher(line).replaceAll("($1)");
        String roles = ROLE_IN_BRACKETS.matcher(numbers).replaceAll("($1)");
        return TAG.matcher(roles).replaceAll("‹").replace("|>", "|›");
    }
}
