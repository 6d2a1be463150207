package footnote.read.markdown;

import footnote.read.html.HtmlReader;
import footnote.read.text.Extract;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextReader;
import footnote.read.text.UnreadableException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;

/** Reads Markdown, and the web pages of a site's generator: what stands in the front matter goes before what the text tells. Thread-safe. */
public final class MarkdownReader {

    /** "[the rules][site.rules]", or "[the rules][]", is a link to another file, of which only its words are for readers. */
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .linkProcessor((link, scanner, _) -> isToAnotherFile(link)
                    ? LinkResult.wrapTextIn(new Link("", null), scanner.position())
                    : LinkResult.none())
            .build();

    private MarkdownReader() {}

    /**
     * The article of a file.
     *
     * @throws UnreadableException when the bytes are not text
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        String source = TextDecoder.decode(bytes);
        FrontMatter front = FrontMatter.of(source);
        Node body = MARKDOWN.parse(PrintedMarkdown.joined(SiteMarkup.without(source.substring(front.end()))));
        LooseBlocks.gather(body, MARKDOWN);
        InlineScripts.silence(body);
        MarkdownTitle.removeTrail(body);
        String text = PlainText.of(body);
        Extract told = TextReader.extract(text);
        String heading = MarkdownTitle.of(body);
        String title = heading != null || MarkdownTitle.hasHeadings(body) ? heading : told.title();
        return front.over(new Extract(title, told.published(), told.uri(), text));
    }

    /**
     * The article of a web page, above which a site's generator may have front matter.
     *
     * @throws UnreadableException when the bytes are not text
     */
    public static Extract readPage(byte[] bytes) throws UnreadableException {
        if (!FrontMatter.mayBegin(bytes)) {
            return HtmlReader.read(bytes);
        }
        String source = TextDecoder.decode(bytes);
        FrontMatter front = FrontMatter.of(source);
        return front.over(HtmlReader.read(SiteMarkup.without(source.substring(front.end()))));
    }

    /** What a reader sees of a few words in Markdown. */
    static String textOf(String words) {
        return PlainText.of(MARKDOWN.parse(SiteMarkup.without(words))).strip();
    }

    private static boolean isToAnotherFile(LinkInfo link) {
        boolean inWord = link.openingBracket().getPrevious() instanceof Text before
                && before.getLiteral().matches("(?s).*[\\p{L}\\d\\]]");
        return link.marker() == null && link.destination() == null && link.label() != null && !inWord;
    }
}
