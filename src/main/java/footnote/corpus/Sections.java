package footnote.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headings that the sentences of a text stand under, as it is read from its beginning. */
public final class Sections {

    private final String text;

    /** The last heading, below the one that it stands below itself. */
    private List<Sentence> open = List.of();

    /** What others may stand below: the last heading, or the one right above it of which it is a part. */
    private @Nullable Sentence whole;

    private @Nullable Sentence last;

    /** Those that were open before each heading. */
    private final Deque<List<Sentence>> before = new ArrayDeque<>();

    Sections(String text) {
        this.text = text;
    }

    /** Takes the next sentence. What stands in brackets below a heading is none; what was asked is past when somebody asks in running text. */
    void add(Sentence sentence) {
        leaveCells(sentence);
        if (!sentence.kind().isHeading() && open.size() > 1 && asks(sentence) && asks(open.getFirst())) {
            open = List.of(open.getLast());
        }
        if (sentence.kind().isHeading() && text.charAt(sentence.span().start()) != '(') {
            before.push(open);
            open = below(sentence);
            whole = open.size() > 1 || isPartOfLast(sentence) ? whole : sentence;
        }
        last = sentence;
    }

    /** What stands over a cell stands over none of the rows below it. */
    private void leaveCells(Sentence next) {
        while (!open.isEmpty()
                && !before.isEmpty()
                && TableRows.isOfCell(
                        open.getLast().span().of(text), next.span().of(text))) {
            open = before.pop();
            whole = open.isEmpty() ? null : open.getFirst();
        }
    }

    /** Whether a heading right below another names a part of what that names: "Getting to Leeds" below "Leeds". */
    public static boolean isPart(String heading, String above) {
        return (' ' + heading.toLowerCase(Locale.ROOT) + ' ').contains(' ' + above.toLowerCase(Locale.ROOT) + ' ');
    }

    private boolean isPartOfLast(Sentence heading) {
        return last != null
                && last.equals(whole)
                && isPart(heading.span().of(text), last.span().of(text));
    }

    /**
     * The headings over the next sentence, the outer one first.
     *
     * @param lead what leads on to the list that it is of, which takes the place of the inner one; null where nothing does
     */
    List<Sentence> over(Sentence next, @Nullable Sentence lead) {
        leaveCells(next);
        if (next.kind().isHeading()) {
            List<Sentence> all = below(next);
            return all.subList(0, all.size() - 1);
        }
        if (lead == null) {
            return open;
        }
        return open.isEmpty() ? List.of(lead) : List.of(open.getFirst(), lead);
    }

    private boolean asks(Sentence sentence) {
        return text.charAt(sentence.span().end() - 1) == '?';
    }

    private List<Sentence> below(Sentence heading) {
        boolean under = heading.kind() == Sentence.Kind.SUBHEADING
                && !open.isEmpty()
                && open.getFirst().kind() == Sentence.Kind.HEADING
                && whole != null;
        return under ? List.of(whole, heading) : List.of(heading);
    }
}
