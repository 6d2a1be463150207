package footnote.read.markdown;

import footnote.read.html.HtmlReader;
import footnote.read.text.Extract;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextReader;
import footnote.read.text.UnreadableException;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reads Markdown, and the web pages of a site's generator: what stands in the front matter goes before what the text tells. Thread-safe. */
public final class MarkdownReader {

    /** Lines of code, whose address or day is an example's. */
    private static final Pattern CODE = Pattern.compile("(?m)^ *\t.*$");

    private MarkdownReader() {}

    /**
     * The article of a file.
     *
     * @throws UnreadableException when the bytes are not text
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        String source = TextDecoder.decode(bytes);
        FrontMatter front = FrontMatter.of(source);
        Node body = MarkdownParser.parse(PrintedMarkdown.joined(SiteMarkup.without(source.substring(front.end()))));
        LooseBlocks.gather(body);
        InlineScripts.silence(body);
        MarkdownTitle.removeTrail(body);
        String text = PlainText.of(body);
        Extract told = TextReader.extract(CODE.matcher(text).replaceAll(""));
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
}
