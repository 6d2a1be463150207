package footnote.slack;

import footnote.chat.Chat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the bot says of its own. */
final class SlackPhrases {

    static final String SEARCHING = "_Searching the articles…_";
    static final String FAILED = "Something went wrong with this answer. Please ask again.";

    private static final int TITLES = 3;
    private static final int TITLE = 200;

    private SlackPhrases() {}

    /**
     * What an empty question gets.
     *
     * @param titles the articles'
     */
    static String askMe(List<String> titles) {
        if (titles.isEmpty()) {
            return "Ask me about the articles, once there are some in the folder.";
        }
        String some = titles.stream()
                .limit(TITLES)
                .map(title -> "“" + Escaped.line(title, TITLE) + "”")
                .collect(Collectors.joining(", "));
        int more = titles.size() - TITLES;
        return "Ask me about " + some + (more > 0 ? " and " + more + " more article" + (more == 1 ? "." : "s.") : ".");
    }

    /** What a question that is too long gets. */
    static String tooLong(String question) {
        return String.format(
                Locale.UK,
                "A question has at most %,d characters; this one has %,d. Please ask a shorter one.",
                Chat.MAX_QUESTION_CHARS,
                question.length());
    }
}
