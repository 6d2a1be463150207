package footnote.chat.followup;

import footnote.answer.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the pronouns of a turn's question were replaced with. */
final class Meant {

    private static final Pattern SIGNS = Pattern.compile("[?.!,;:]+$");

    /** A question with more is taken for none that speaks of one thing. */
    private static final int MOST_PRONOUNS = 3;

    private static final int MOST_CHARS = 300;

    private Meant() {}

    /** By the first of these pronouns that was replaced. */
    static Optional<String> by(Question.Turn turn, Predicate<String> pronouns) {
        String question = ShortForm.spelt(turn.question());
        if (turn.stoodAlone() || question.length() > MOST_CHARS) {
            return Optional.empty();
        }
        Matcher found = Pronoun.ANY.matcher(question);
        List<String> words = new ArrayList<>();
        StringBuilder form = new StringBuilder();
        int end = 0;
        while (found.find()) {
            words.add(found.group());
            form.append(Pattern.quote(question.substring(end, found.start()))).append("(.+?)");
            end = found.end();
        }
        form.append(Pattern.quote(question.substring(end))).append("(?: \\(.*\\))?");
        if (words.size() > MOST_PRONOUNS) {
            return Optional.empty();
        }
        Matcher searched = Pattern.compile(form.toString()).matcher(turn.searchedAs());
        return searched.matches()
                ? IntStream.range(0, words.size())
                        .filter(at -> pronouns.test(words.get(at)))
                        .mapToObj(at -> searched.group(at + 1))
                        .filter(meant -> !Pronoun.ANY.matcher(meant).matches())
                        .map(meant -> FullNames.bare(SIGNS.matcher(meant).replaceFirst("")))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                : Optional.empty();
    }
}
