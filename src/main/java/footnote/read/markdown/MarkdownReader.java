package footnote.read.markdown;

import footnote.corpus.Dates;
import footnote.read.text.Extract;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextReader;
import footnote.read.text.UnreadableException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.jsoup.nodes.Entities;

/** Reads Markdown with front matter: what stands in the front matter goes before what the text tells. Thread-safe. */
public final class MarkdownReader {

    private static final List<String> TITLES = List.of("title", "headline");

    private static final List<String> DATES = List.of(
            "published",
            "date",
            "published_at",
            "publish_date",
            "publishdate",
            "pubdate",
            "updated",
            "updated_at",
            "lastmod",
            "last_modified",
            "modified");

    private static final List<String> ADDRESSES = List.of("url", "uri", "source", "link", "canonical");

    /** What makes words of a title bold, slanted or small, and what is for programs. */
    private static final Pattern MARKUP = Pattern.compile("(?is)<(script|style)\\b[^<>]*>.*?</\\1\\s*>\\s*"
            + "|</?(?:em|strong|b|i|u|s|a|code|span|small|mark|sub|sup)\\b[^<>]*>");

    /** "[the rules][site.rules]" is a link to another file, of which only its words are for readers. */
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
        Node body = MARKDOWN.parse(SiteMarkup.without(source.substring(front.end())));
        InlineScripts.silence(body);
        String text = PlainText.of(body);
        Extract told = TextReader.extract(text);
        String title = front.first(TITLES);
        String date = front.first(DATES);
        String uri = front.first(ADDRESSES);
        LocalDate published = date == null ? null : Dates.value(date);
        String heading = MarkdownTitle.of(body);
        Extract read = new Extract(
                title != null
                        ? Entities.unescape(MARKUP.matcher(title).replaceAll(""))
                        : heading != null || MarkdownTitle.hasHeadings(body) ? heading : told.title(),
                published == null && date == null ? told.published() : published,
                uri != null && uri.matches("https?://\\S+") ? uri : told.uri(),
                text);
        return read.remarked(front.fault())
                .remarked(front.isDraft() ? "is a draft" : null)
                .remarked(
                        date == null || published != null
                                ? null
                                : "has a date that can't be read: "
                                        + date.lines().findFirst().orElse(""));
    }

    private static boolean isToAnotherFile(LinkInfo link) {
        boolean inWord = link.openingBracket().getPrevious() instanceof Text before
                && before.getLiteral().matches("(?s).*[\\p{L}\\d\\]]");
        return link.marker() == null
                && link.destination() == null
                && link.label() != null
                && !link.label().isBlank()
                && !inWord;
    }
}
