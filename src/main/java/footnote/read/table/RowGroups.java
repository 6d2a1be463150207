package footnote.read.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups that the next row of a table belongs to: lines of words above it and further out, "Net sales" over "Services". */
final class RowGroups {

    private final Deque<Group> groups = new ArrayDeque<>();

    /** Whether a row's name may begin in the line above it. */
    private final boolean mayWrap;

    /** The line before a row where it holds a name and nothing else: a group's, or the first words of the row's own. */
    private @Nullable Group begun;

    /** What names the rows below it, until one stands as far out. */
    private record Group(String name, int indent, boolean deeper) {}

    RowGroups(boolean mayWrap) {
        this.mayWrap = mayWrap;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    void clear() {
        groups.clear();
    }

    /** Begins a group. */
    void open(String name, int indent) {
        leave(indent, true);
        begun = new Group(name, indent, false);
        groups.push(begun);
    }

    /**
     * Adds a row, with which its innermost group ends where it adds that up.
     *
     * @param label empty where a row that adds up others has no name
     * @return its name behind those of its groups
     */
    String add(String label, int indent) {
        boolean total = label.isEmpty();
        Group opened = begun;
        begun = null;
        String whole = label;
        if (mayWrap
                && opened != null
                && opened.equals(groups.peek())
                && !total
                && Character.isLowerCase(label.charAt(0))) {
            groups.pop();
            whole = opened.name + " " + label;
        } else if (!total) {
            leave(indent, false);
        }
        List<String> names = new ArrayList<>();
        groups.descendingIterator().forEachRemaining(group -> names.add(group.name));
        names.add(whole);
        if (!groups.isEmpty() && (total || endsGroup(label))) {
            groups.pop();
        }
        return names.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether a row adds up those above it: "Total", or the total of the group. */
    private boolean endsGroup(String label) {
        Set<String> words = Set.copyOf(List.of(label.toLowerCase(Locale.ROOT).split("\\W+")));
        return words.contains("total")
                && (!groups.peek().deeper
                        || words.size() == 1
                        || Stream.of(groups.peek().name.toLowerCase(Locale.ROOT).split("\\W+"))
                                .anyMatch(words::contains));
    }

    /** Leaves the groups that a line doesn't belong to: those that stand further in, and those beside it where theirs stood further in. */
    private void leave(int indent, boolean group) {
        while (!groups.isEmpty()
                && (groups.peek().indent > indent
                        || groups.peek().indent == indent && (group || groups.peek().deeper))) {
            groups.pop();
        }
        if (!groups.isEmpty() && groups.peek().indent < indent && !groups.peek().deeper) {
            Group over = groups.pop();
            groups.push(new Group(over.name, over.indent, true));
        }
    }
}
