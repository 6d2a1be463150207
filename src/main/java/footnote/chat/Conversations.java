package footnote.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The conversations that are kept, as their readers find, rename and forget them. Whoever has a conversation's id may do so:
 * it is random, of 128 bits. Thread-safe.
 */
public final class Conversations {

    /** The longest title, in UTF-16 code units. */
    public static final int MAX_TITLE_CHARS = 200;

    private final ConversationStore store;

    Conversations(ConversationStore store) {
        this.store = store;
    }

    /**
     * The conversations that a browser started, the one asked last first.
     *
     * @param words all of them stand in the title or the questions, in large or small letters, in part or whole; may be blank
     */
    public List<Conversation> of(String browser, String words) {
        List<String> wanted = Arrays.stream(folded(words).split(" ")).toList();
        return store.of(browser).stream()
                .filter(listed -> wanted.stream().allMatch(folded(listed.words())::contains))
                .map(ConversationStore.Listed::conversation)
                .toList();
    }

    /**
     * Gives a conversation another title, and tells how it is listed now.
     *
     * @throws BadTitleException when nothing of the title is seen, or it is too long
     * @throws UnknownConversationException when there is no such conversation
     */
    public Conversation rename(String id, String title) {
        String line = line(title);
        if (Chat.isBlank(line)) {
            throw new BadTitleException("title is blank; it has 1 to " + MAX_TITLE_CHARS + " characters");
        }
        if (line.length() > MAX_TITLE_CHARS) {
            throw new BadTitleException(String.format(
                    Locale.ROOT, "title has %,d characters; it has 1 to %d", line.length(), MAX_TITLE_CHARS));
        }
        return store.rename(id, line).orElseThrow(UnknownConversationException::new);
    }

    /**
     * Forgets a conversation, its answers, and what readers thought of them.
     *
     * @throws UnknownConversationException when there is no such conversation
     */
    public void forget(String id) {
        if (!store.remove(id)) {
            throw new UnknownConversationException();
        }
    }

    /** The title that a conversation has from its first question. */
    static String title(String question) {
        String line = line(question);
        if (line.length() <= MAX_TITLE_CHARS) {
            return line;
        }
        String start = line.substring(0, MAX_TITLE_CHARS - 1);
        int space = start.lastIndexOf(' ');
        int end = space > 0 ? space : start.offsetByCodePoints(start.length(), -1);
        return start.substring(0, end) + "…";
    }

    /** A text in one line, without halves of characters and without what turns the direction of the words after it. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
    }

    private static String folded(String text) {
        return line(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
