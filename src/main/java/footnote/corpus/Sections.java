package footnote.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings that the sentences of a text stand under, as it is read from its beginning. */
final class Sections {

    private final String text;

    /** The last heading, below the one that it stands below itself. */
    private List<Sentence> open = List.of();

    Sections(String text) {
        this.text = text;
    }

    /** Takes the next sentence. What stands in brackets below a heading is none; what was asked is past when somebody asks in running text. */
    void add(Sentence sentence) {
        if (!sentence.kind().isHeading() && open.size() > 1 && asks(sentence) && asks(open.getFirst())) {
            open = List.of(open.getLast());
        }
        if (sentence.kind().isHeading() && text.charAt(sentence.span().start()) != '(') {
            open = below(sentence);
        }
    }

    /**
     * The headings over the next sentence, the outer one first.
     *
     * @param lead what leads on to the list that it is of, which takes the place of the inner one; null where nothing does
     */
    List<Sentence> over(Sentence next, @Nullable Sentence lead) {
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
                && open.getFirst().kind() == Sentence.Kind.HEADING;
        return under ? List.of(open.getFirst(), heading) : List.of(heading);
    }
}
