package footnote.write;

import footnote.answer.Question;
import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Stems;
import footnote.text.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a question made to stand alone from whatever else a language model may say in its place. */
final class Rewriting {

    /** The longest that is taken, in UTF-16 code units. */
    static final int MOST_CHARS = 300;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:the )?(?:(?:stand-?alone|rewritten|rephrased|self-contained) )?question(?: is)?:\\s*");

    private static final Pattern QUOTED = Pattern.compile("^[\"“'‘«](.*)[\"”'’»]$");

    /** Footnotes, tags, links, code and Markdown: no question holds them. */
    private static final Pattern MARKED = Pattern.compile("[\\[【［]\\s*\\d|[<>{}`|]|\\*\\*|https?:|\\]\\(");

    private static final Pattern ASKS =
            Pattern.compile("(?i).*[?？؟;]$|(?:(?:and|but|so) )?(?:who|whom|whose|what|which|when|where|why|how|"
                    + AuxiliaryVerbs.ALL + "|tell|describe|explain|give|list|name|show|compare|find)\\b.*[^.!]$");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+){0,5}");

    /** How much of the rewriting must have been spoken of, and how much of the question must be in it. */
    private static final double ENOUGH = 0.5;

    private Rewriting() {}

    /** The question that the model was asked for; empty where it said something else. */
    static Optional<String> of(String said, String question, List<Question.Turn> history) {
        String text = said.strip();
        text = LABEL.matcher(text).replaceFirst("");
        Matcher quoted = QUOTED.matcher(text);
        text = quoted.matches() ? quoted.group(1).strip() : text;
        boolean clean = !text.isEmpty()
                && text.length() <= MOST_CHARS
                && text.indexOf('\n') < 0
                && VisibleText.of(text).equals(text)
                && !MARKED.matcher(text).find();
        return clean && asks(text, question) && isAbout(text, question, history) ? Optional.of(text) : Optional.empty();
    }

    /** A wish is worded as a wish: "Tell me about the ferry." may end with a full stop as the question did. */
    private static boolean asks(String text, String question) {
        boolean wish = !question.endsWith("?") && first(text).equals(first(question));
        return (wish || ASKS.matcher(text).matches()) && !Refusal.isWhole(text);
    }

    private static String first(String text) {
        return text.toLowerCase(Locale.ROOT).split("\\W+", 2)[0];
    }

    /** Whether it asks what was asked, of what was spoken of, and names no figure of its own. */
    private static boolean isAbout(String text, String question, List<Question.Turn> history) {
        String spoken = history.stream()
                .map(turn -> turn.question() + "\n" + turn.answer())
                .collect(Collectors.joining("\n", question + "\n", ""));
        Set<String> there = Stems.ofQuestion(text);
        Set<String> asked = Stems.ofQuestion(question);
        Set<String> figures = numbers(text);
        figures.removeAll(numbers(spoken));
        return share(there, new HashSet<>(Stems.of(spoken))) >= ENOUGH
                && (asked.isEmpty() || share(asked, there) >= ENOUGH)
                && !there.isEmpty()
                && figures.isEmpty();
    }

    private static double share(Set<String> stems, Set<String> of) {
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(of::contains).count() / stems.size();
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
