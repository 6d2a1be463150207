package footnote.read.markdown;

import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.corpus.ItemLabels;
import footnote.corpus.ListItems;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Which line breaks within a paragraph stand between lines that are no running text. For one thread. */
final class LineBreaks {

    /** A bullet that is no Markdown. */
    private static final Pattern ITEM = Pattern.compile("[" + ListItems.BULLETS + "]\\s*\\S");

    /** What the lines of each paragraph are counted by. */
    private final Map<Node, Set<ItemLabels.Count>> counts = new HashMap<>();

    /** Where the next line is typed as an item or labelled as one of several, this one and the next as lines of a sheet or a programme or each behind bold words, or this one in bold. */
    boolean part(SoftLineBreak lineBreak) {
        Node line = lineOf(lineBreak);
        return begins(ITEM, lineBreak.getNext())
                || isTitled(lineBreak)
                || isLabelled(lineBreak)
                || begins(Fields.LINE, lineBreak.getNext()) && begins(Fields.LINE, line)
                || begins(Fields.TIMED, lineBreak.getNext()) && begins(Fields.TIMED, line)
                || lineBreak.getNext() instanceof StrongEmphasis && line instanceof StrongEmphasis;
    }

    /** Whether the line before stands in bold over a sentence that begins in the next. */
    private static boolean isTitled(SoftLineBreak lineBreak) {
        return lineBreak.getPrevious() instanceof StrongEmphasis bold
                && bold.getPrevious() == null
                && !Furniture.endsLikeSentence(PlainText.inner(bold))
                && lineBreak.getNext() instanceof Text next
                && next.getLiteral().matches("(?s)[\\p{Lu}\\d].*");
    }

    /** Whether the next line is an item beside others of the paragraph, which Markdown knows by numbers alone: "(b) the keeper agrees". */
    private boolean isLabelled(SoftLineBreak lineBreak) {
        return lineBreak.getNext() instanceof Text next
                && ListItems.counts(next.getLiteral()).stream()
                        .anyMatch(count -> count.isBeside(
                                counts.computeIfAbsent(lineBreak.getParent(), LineBreaks::countsOfLines)));
    }

    private static Set<ItemLabels.Count> countsOfLines(Node paragraph) {
        return Stream.iterate(paragraph.getFirstChild(), Objects::nonNull, Node::getNext)
                .filter(node -> node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak)
                .filter(Text.class::isInstance)
                .flatMap(line -> ListItems.counts(((Text) line).getLiteral()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean begins(Pattern pattern, @Nullable Node line) {
        return line instanceof Text words && pattern.matcher(words.getLiteral()).lookingAt();
    }

    /** What the line begins with that ends with a break. */
    private static Node lineOf(Node lineBreak) {
        Node first = lineBreak;
        while (first.getPrevious() != null && !(first.getPrevious() instanceof SoftLineBreak)) {
            first = first.getPrevious();
        }
        return first;
    }
}
