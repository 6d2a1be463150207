package footnote.slack;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown as Slack's mrkdwn. HTML and pictures are written out as words, and a link is its words: nothing that a
 * model or an article says becomes markup, a mention or a link.
 */
final class Mrkdwn extends AbstractVisitor {

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String FENCE = "```";

    private final StringBuilder text = new StringBuilder();

    private Mrkdwn() {}

    /** The blocks of a text, each escaped, in their order. */
    static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        for (Node node = MARKDOWN.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            Mrkdwn block = new Mrkdwn();
            node.accept(block);
            if (!block.text.toString().isBlank()) {
                blocks.add(block.text.toString().strip());
            }
        }
        return List.copyOf(blocks);
    }

    /** The whole text, a blank line between its blocks. */
    static String of(String markdown) {
        return String.join("\n\n", blocks(markdown));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        endLine();
    }

    @Override
    public void visit(Heading heading) {
        wrap("*", heading);
        endLine();
    }

    @Override
    public void visit(BlockQuote quote) {
        String inner = within(quote);
        inner.lines().forEach(line -> text.append("> ").append(line).append('\n'));
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item("• ", item);
        }
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(number++ + ". ", item);
        }
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        wrap("*", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        wrap("_", emphasis);
    }

    @Override
    public void visit(Code code) {
        text.append('`').append(Escaped.code(code.getLiteral())).append('`');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        text.append(Escaped.of(html.getLiteral()));
        endLine();
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(Escaped.of(html.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        text.append(Escaped.of("[" + definition.getLabel() + "]: " + definition.getDestination()));
        endLine();
    }

    @Override
    public void visit(ThematicBreak rule) {
        text.append("———\n");
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell && node.getNext() != null) {
            text.append(" | ");
        } else if (node instanceof TableRow) {
            endLine();
        }
    }

    @Override
    public void visit(Text words) {
        text.append(Escaped.of(words.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append('\n');
    }

    private void item(String mark, Node item) {
        text.append(mark).append(within(item).replace("\n", "\n    "));
        endLine();
    }

    /** What is written for the children of a node, by itself. */
    private String within(Node node) {
        Mrkdwn inner = new Mrkdwn();
        inner.visitChildren(node);
        return inner.text.toString().strip();
    }

    private void wrap(String mark, Node node) {
        int start = text.length();
        visitChildren(node);
        // Slack takes marks for marks only at the edges of words.
        if (!text.substring(start).isBlank() && !text.substring(start).contains(mark)) {
            text.insert(start, mark).append(mark);
        }
    }

    private void code(String literal) {
        boolean fenced = !literal.contains(FENCE) && literal.length() < 500;
        String code = fenced ? Escaped.code(literal.strip()) : Escaped.of(literal.strip());
        text.append(fenced ? FENCE + "\n" + code + "\n" + FENCE : code);
        endLine();
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
