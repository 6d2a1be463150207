package footnote.read.markdown;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.read.html.HtmlReader;
import footnote.read.text.BlockText;
import footnote.read.text.RunIn;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes a Markdown document as the words that a reader sees: a blank line between blocks, no markup, of pictures their captions. What belongs to an item
 * of a list stands indented below it, and each line of code behind a tab.
 */
final class PlainText extends AbstractVisitor {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\n");

    /** What Notion sets before the words of a box. */
    private static final Pattern ICON = Pattern.compile("^(?:\\p{IsExtended_Pictographic}\\x{FE0F}?)+\\s+");

    /** One in Markdown amid HTML. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]\n]{0,200}]\\([^()\\s]{1,300}\\)");

    private static final int FEWEST_CAPTION_WORDS = 6;

    private final BlockText text = new BlockText();
    private final LineBreaks lineBreaks = new LineBreaks();

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

    /** What a paragraph that is no list's item and no quotation begins with in bold stands over the rest of it: "**Opening hours.** On weekdays …". */
    @Override
    public void visit(StrongEmphasis bold) {
        boolean leads = bold.getPrevious() == null
                && bold.getNext() != null
                && bold.getParent() instanceof Paragraph paragraph
                && !(paragraph.getParent() instanceof ListItem)
                && !(paragraph.getParent() instanceof BlockQuote);
        String rest = bold.getNext() instanceof Text words ? words.getLiteral() : "";
        Optional<String> heading = leads ? RunIn.heading(inner(bold), rest(bold)) : Optional.empty();
        if (heading.isEmpty()) {
            visitChildren(bold);
            return;
        }
        text.addBlock(heading.get());
        if (bold.getNext() instanceof Text words) {
            words.setLiteral(rest.strip().equals(":") ? "" : RunIn.withoutColon(rest));
        }
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        text.endHeading();
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (isHeading(item)) {
                visitChildren(item);
            } else {
                add("• ", item);
            }
        }
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        boolean clauses = ClauseList.are(list);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = number++ + ". ";
            if (clauses) {
                text.add(marker);
                visitChildren(item);
            } else {
                add(marker, item);
            }
        }
    }

    private void add(String marker, Node item) {
        text.beginItem(marker);
        visitChildren(item);
        text.endItem();
    }

    /** Whether an item stands in bold over a list of its own: "Apologies" in the minutes of a meeting. */
    private static boolean isHeading(Node item) {
        return item.getFirstChild() instanceof Paragraph first
                && first.getNext() instanceof ListBlock
                && first.getFirstChild() instanceof StrongEmphasis bold
                && bold.getNext() == null
                && !Furniture.endsLikeSentence(inner(bold));
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock table) {
            MarkdownTable.rows(table).forEach(text::addBlock);
        } else {
            visitChildren(node);
        }
    }

    /** What a paragraph says behind a part of it, as far as a line or a field that begins in bold again. */
    private static String rest(Node part) {
        PlainText plain = new PlainText();
        Node next = part.getNext();
        while (next != null && !isBeforeBold(next)) {
            next.accept(plain);
            next = next instanceof Text words && endsField(words) ? null : next.getNext();
        }
        return plain.text.toString();
    }

    private static boolean isBeforeBold(Node lineBreak) {
        return (lineBreak instanceof SoftLineBreak || lineBreak instanceof HardLineBreak)
                && lineBreak.getNext() instanceof StrongEmphasis;
    }

    /** The words within a part, of which those of a picture are what it shows. */
    static String inner(Node node) {
        PlainText plain = new PlainText();
        plain.visitChildren(node);
        return plain.text.toString();
    }

    @Override
    public void visit(HtmlBlock html) {
        String words = HtmlReader.textOf(PICTURE.matcher(html.getLiteral()).replaceAll(""));
        String told =
                html.getLiteral().startsWith("<aside") ? ICON.matcher(words).replaceFirst("") : words;
        BLANK_LINES.splitAsStream(told).filter(block -> !block.isBlank()).forEach(text::addBlock);
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            text.add("\n");
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.addCode(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.addCode(code.getLiteral());
    }

    /** What several words say of a picture that is a paragraph of its own stands below it, as Pandoc shows it. */
    @Override
    public void visit(Image image) {
        boolean alone =
                image.getPrevious() == null && image.getNext() == null && image.getParent() instanceof Paragraph;
        if (alone && Characters.words(inner(image)) >= FEWEST_CAPTION_WORDS) {
            visitChildren(image);
        }
    }

    @Override
    public void visit(Text words) {
        if (endsField(words)) {
            text.addFlowing(words.getLiteral().substring(0, words.getLiteral().lastIndexOf('|')));
            text.endBlock();
        } else {
            text.addFlowing(words.getLiteral());
        }
    }

    /** Whether another field stands in the same line: "**Author:** Ann Lee | **Published:** 3 May 2024". */
    private static boolean endsField(Text words) {
        return words.getLiteral().stripTrailing().endsWith(" |") && words.getNext() instanceof StrongEmphasis;
    }

    @Override
    public void visit(Code code) {
        text.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (lineBreaks.part(lineBreak)) {
            text.endBlock();
        } else {
            text.addFlowing(" ");
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.add("\n");
    }
}
