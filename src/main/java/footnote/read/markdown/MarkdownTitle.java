package footnote.read.markdown;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The heading that stands over a whole Markdown document: its first of the first level, or the only one of the second where the document
 * begins with it. The first of several sections is none.
 */
final class MarkdownTitle {

    /** What sections of any document are called. */
    private static final Pattern OF_SECTION = Pattern.compile(
            "(?i)(?:\\d+[.)]? )?(?:introduction|overview|background|(?:executive )?summary"
                    + "|abstract|key (?:findings|points|results|takeaways)|analysis|results|methods|methodology|(?:table of )?contents|conclusions?)");

    private MarkdownTitle() {}

    static @Nullable String of(Node body) {
        List<Heading> headings = headings(body).toList();
        List<Heading> first =
                headings.stream().filter(heading -> heading.getLevel() == 1).toList();
        List<Heading> highest = first.isEmpty()
                ? headings.stream().filter(heading -> heading.getLevel() == 2).toList()
                : first;
        if (highest.isEmpty() || !highest.getFirst().equals(headings.getFirst()) && first.size() != 1) {
            return null;
        }
        String words = PlainText.of(highest.getFirst());
        boolean begins = begins(highest.getFirst());
        boolean only = highest.size() == 1;
        boolean over = first.isEmpty()
                ? begins && only
                : only || begins && !OF_SECTION.matcher(words).matches();
        return over && !words.isBlank() ? words : null;
    }

    static boolean hasHeadings(Node body) {
        return headings(body).findAny().isPresent();
    }

    /** Removes the links above a heading to the pages that a page lies below, as wikis export them. */
    static void removeTrail(Node body) {
        if (body.getFirstChild() instanceof ListBlock trail
                && trail.getNext() instanceof Heading
                && Stream.iterate(trail.getFirstChild(), Objects::nonNull, Node::getNext)
                        .allMatch(MarkdownTitle::isLink)) {
            trail.unlink();
        }
    }

    private static boolean isLink(Node item) {
        return item.getFirstChild() instanceof Paragraph only
                && only.getNext() == null
                && only.getFirstChild() instanceof Link link
                && link.getNext() == null;
    }

    private static Stream<Heading> headings(Node body) {
        return Stream.iterate(body.getFirstChild(), node -> node != null, Node::getNext)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast);
    }

    /** Whether no words stand above a heading. */
    private static boolean begins(Heading heading) {
        return Stream.iterate(heading.getPrevious(), node -> node != null, Node::getPrevious)
                .allMatch(above -> PlainText.of(above).isBlank());
    }
}
