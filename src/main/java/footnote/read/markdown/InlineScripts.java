package footnote.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The scripts and styles amid a document's words, of which Markdown knows the tags alone: what stands between them is for programs. */
final class InlineScripts extends AbstractVisitor {

    private static final Pattern OPENING = Pattern.compile("(?is)<(script|style)\\b.*");

    private static final AbstractVisitor SILENCE = new AbstractVisitor() {
        @Override
        public void visit(Text words) {
            words.setLiteral("");
        }

        @Override
        public void visit(Code code) {
            code.setLiteral("");
        }
    };

    private InlineScripts() {}

    /** Takes their words out of a document. */
    static void silence(Node document) {
        document.accept(new InlineScripts());
    }

    @Override
    public void visit(HtmlInline tag) {
        Matcher opening = OPENING.matcher(tag.getLiteral());
        if (opening.matches()) {
            String closing = "</" + opening.group(1);
            for (Node next = tag.getNext(); next != null && !isTag(closing, next); next = next.getNext()) {
                next.accept(SILENCE);
            }
        }
    }

    private static boolean isTag(String beginning, Node node) {
        return node instanceof HtmlInline tag
                && tag.getLiteral().regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
