package footnote.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What leads on to the items of lists, "You may not:", which without it say the opposite, or nothing. */
final class Leads {

    private final String text;
    private final Map<Sentence, Sentence> leads = new HashMap<>();

    /** Those that are open, the innermost first. */
    private final Deque<Lead> open = new ArrayDeque<>();

    Leads(String text) {
        this.text = text;
    }

    /**
     * A line that ends in a colon.
     *
     * @param depth how many characters stand before it in its line; -1 where it is in no list
     * @param numbered whether it is an item with a number, to which points without one belong
     */
    private record Lead(Sentence words, int depth, boolean numbered) {

        boolean isOver(int depth, boolean numbered) {
            return this.depth < depth || this.depth == depth && this.numbered && !numbered;
        }
    }

    /** Takes the next paragraph of the text. */
    void add(List<Sentence> sentences, boolean listed) {
        Span first = sentences.getFirst().span();
        int line = text.lastIndexOf('\n', first.start()) + 1;
        String marker = text.substring(line, first.start());
        boolean numbered = marker.chars().anyMatch(Character::isDigit);
        int depth = listed ? marker.length() - marker.stripLeading().length() : -1;
        while (!open.isEmpty() && !(listed && open.peek().isOver(depth, numbered))) {
            open.pop();
        }
        if (!open.isEmpty()) {
            sentences.forEach(sentence -> leads.put(sentence, open.peek().words));
        }
        Span last = sentences.getLast().span();
        if (last.of(text).endsWith(":")) {
            Span words = new Span(last.start(), last.end() - 1);
            open.push(new Lead(new Sentence(words, Sentence.Kind.HEADING), depth, numbered));
        }
    }

    /** What leads on to the item that a sentence belongs to, but for its colon; null where nothing does. */
    @Nullable
    Sentence to(Sentence sentence) {
        return leads.get(sentence);
    }
}
