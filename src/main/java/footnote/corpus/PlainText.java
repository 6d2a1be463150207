package footnote.corpus;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Writes a Markdown document as the words that a reader sees: a blank line between blocks, no markup, no pictures. */
final class PlainText extends AbstractVisitor {

    private final BlockText text = new BlockText();

    private PlainText() {}

    static String of(Node node) {
        PlainText plain = new PlainText();
        node.accept(plain);
        return plain.text.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.endBlock();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        text.endBlock();
    }

    @Override
    public void visit(ListItem item) {
        text.add("• ");
        visitChildren(item);
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell && node.getNext() != null) {
            text.add("; ");
        } else if (node instanceof TableRow) {
            text.endBlock();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        text.add(Jsoup.parse(html.getLiteral()).text());
        text.endBlock();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.add(code.getLiteral());
        text.endBlock();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.add(code.getLiteral());
        text.endBlock();
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Text words) {
        text.add(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.add("\n");
    }
}
