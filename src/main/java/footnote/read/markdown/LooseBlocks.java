package footnote.read.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * What is indented by four spaces to go on with a list's item or with HTML, as older writers' tools read it: CommonMark takes it for code where the
 * item's own mark is indented, or a blank line stands in the HTML.
 */
final class LooseBlocks extends AbstractVisitor {

    /** How many stand in one another. */
    private static final int MOST = 20;

    private final int depth;

    private LooseBlocks(int depth) {
        this.depth = depth;
    }

    /** Takes them in a document for what they are. */
    static void gather(Node document) {
        document.accept(new LooseBlocks(0));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        Node before = code.getPrevious();
        boolean goesOn = before instanceof ListBlock
                || (before instanceof HtmlBlock && code.getLiteral().startsWith("<"));
        if (!goesOn || depth == MOST) {
            return;
        }
        Node rest = MarkdownParser.parse(code.getLiteral());
        rest.accept(new LooseBlocks(depth + 1));
        Node last = code;
        while (rest.getFirstChild() != null) {
            Node block = rest.getFirstChild();
            if (before instanceof ListBlock) {
                before.getLastChild().appendChild(block);
            } else {
                last.insertAfter(block);
                last = block;
            }
        }
        code.unlink();
    }
}
