package footnote.read.html;

import footnote.corpus.Characters;
import footnote.corpus.Dates;
import footnote.read.text.Extract;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextReader;
import footnote.read.text.TypedTables;
import footnote.read.text.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jspecify.annotations.Nullable;

/** Reads saved web pages: the article without the menus around it, and what the page's metadata tells. Thread-safe. */
public final class HtmlReader {

    /** The site's name behind a page's title: "Bridge closes for a year | The Daily". */
    private static final Pattern SITE = Pattern.compile("(.+) [|–—·-] (\\p{Lu}[^|–—·]*)");

    /** What programs write for a title. */
    private static final Pattern FILE_NAME = Pattern.compile("(?i)\\S+\\.(?:html?|docx?|txt|pdf)|[\\w-]*\\d{4}[\\w-]*");

    private static final int MOST_SITE_WORDS = 4;

    private static final int DEEPEST = 64;

    /** A block by its name, and words of the line that it stands in by its style, as programs mark figures: HTML ends a paragraph at it. */
    private static final Pattern INLINE =
            Pattern.compile("<div style=[\"']display: ?inline;?[\"']>((?:(?!</?div\\b)[^\\x00]){0,400}+)</div>");

    private static final Pattern XML = Pattern.compile("\\x{FEFF}?<\\?xml\\b");

    private HtmlReader() {}

    /**
     * The article of a page, in the encoding that its bytes or the page itself tells.
     *
     * @throws UnreadableException when the bytes are not text
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        return extract(parse(bytes));
    }

    /**
     * The article of a page.
     *
     * @param html decoded already, whatever it says of its encoding
     */
    public static Extract read(String html) {
        return read(html, _ -> {});
    }

    /**
     * The article of a page.
     *
     * @param html decoded already, whatever it says of its encoding
     * @param edited takes away first what isn't to be read
     */
    public static Extract read(String html, Consumer<Document> edited) {
        Document page = parse(html);
        edited.accept(page);
        return extract(page);
    }

    /** The words of HTML that stands within other text, a blank line between blocks. */
    public static String textOf(String html) {
        Element body = Document.createShell("").body();
        body.appendChildren(parser().parseFragmentInput(html, body, ""));
        HtmlTables.writePictures(body);
        HtmlPanels.open(body);
        HtmlQuotations.write(body);
        body.select(HtmlArticle.UNSEEN + ", " + HtmlNames.AROUND).not("aside").remove();
        HtmlRaised.write(body);
        HtmlTables.write(body);
        HtmlTerms.write(body);
        return HtmlText.of(body);
    }

    private static Extract extract(Document page) {
        String title = title(page);
        HtmlData data = HtmlData.of(page);
        LocalDate published = HtmlDates.published(page, data);
        String uri = uri(page);
        data.show(page.body());
        HtmlCards.part(page);
        HtmlTables.writePictures(page);
        Element article = HtmlArticle.of(page);
        HtmlOfficeLists.write(article);
        HtmlRaised.write(article);
        HtmlTables.write(article);
        HtmlTerms.write(article);
        HtmlRunIns.write(article);
        HtmlAddresses.write(article);
        HtmlGrids.write(article);
        HtmlCards.write(article);
        HtmlNotes.write(article);
        article.select("mfrac > :first-child").after(" / ");
        String text = TypedTables.toldOfParagraphs(TextDecoder.clean(HtmlText.of(article)));
        Extract told = TextReader.extract(text);
        return new Extract(
                title == null || told.title() != null && endsWith(title, told.title())
                        ? told.title()
                        : TextDecoder.clean(title),
                published == null ? told.published() : published,
                uri == null ? told.uri() : uri,
                text);
    }

    /** One that nests elements no deeper than pages do: each of our walks would begin anew in each table of a table. */
    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static Document parse(String html) {
        Parser parser = XML.matcher(html).lookingAt() ? parser().tagSet(closable()) : parser();
        Document page = Jsoup.parse(INLINE.matcher(html).replaceAll("<span>$1</span>"), parser);
        page.select("div[role=heading], p[role=heading], span[role=heading]").forEach(HtmlReader::nameHeading);
        HtmlArticle.remove(
                page.select("a[href^=#]").stream().filter(HtmlReader::isSign).toList());
        return page;
    }

    /** Whether a link is a sign alone, as "¶" behind a heading, and leads to what it stands in. */
    private static boolean isSign(Element link) {
        return !Characters.any(link.text(), Character::isLetterOrDigit)
                && link.parents().stream()
                        .anyMatch(part ->
                                !part.id().isEmpty() && link.attr("href").equals('#' + part.id()));
    }

    /** HTML's elements, of which any may end as XML's do: "<a id='rules'/>". */
    private static TagSet closable() {
        TagSet tags = TagSet.Html();
        tags.onNewTag(tag -> tag.set(Tag.SelfClose));
        return tags;
    }

    /** What is marked as a heading to who can't see it, of the second level where it tells none. */
    private static void nameHeading(Element marked) {
        String level = marked.attr("aria-level");
        marked.tagName(level.matches("[1-6]") ? "h" + level : "h2");
    }

    private static Document parse(byte[] bytes) throws UnreadableException {
        // With zeros it is UTF-16, whatever the page says, or no text at all.
        boolean zeros = IntStream.range(0, bytes.length).anyMatch(at -> bytes[at] == 0);
        if (zeros || TextDecoder.isSurelyUtf8(bytes)) {
            return parse(TextDecoder.decode(bytes));
        }
        try {
            Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            boolean says = !declared.select("meta[charset], meta[http-equiv=content-type]")
                    .isEmpty();
            return parse(says ? new String(bytes, declared.charset()) : TextDecoder.decode(bytes));
        } catch (IOException e) {
            throw new UnreadableException("is not HTML: " + e.getMessage());
        }
    }

    /** The headline, as the page names it to others, or as it stands over the text and in the page's title alike. */
    private static @Nullable String title(Document page) {
        String site = page.select("meta[property=og:site_name]").attr("content").strip();
        String shared = page.select("meta[property=og:title]").attr("content").strip();
        String title = page.title();
        List<String> headlines = page.select("h1").eachText();
        return firstOf(
                withoutSite(shared, site, headlines),
                headlines.stream()
                        .filter(title::contains)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null),
                page.select("article h1").size() == 1
                        ? page.select("article h1").text()
                        : null,
                page.select("p.MsoTitle").text(),
                FILE_NAME.matcher(title.strip()).matches() || Dates.line(title) != null
                        ? null
                        : withoutSite(title, "", headlines),
                page.select("p.title").text(),
                headlines.isEmpty() ? null : headlines.getFirst());
    }

    /** Whether a title is that which the text has, behind the site's name: "The Daily: Bridge closes". */
    private static boolean endsWith(String title, String headline) {
        return title.endsWith(headline)
                && title.substring(0, title.length() - headline.length()).matches(".*\\p{L} ?[:|–—·-] ");
    }

    /** @param site its name, empty where it isn't told: a short one behind a headline, or behind several words, is taken for it */
    private static String withoutSite(String title, String site, List<String> headlines) {
        Matcher named = SITE.matcher(title);
        boolean known = named.matches() && named.group(2).equals(site);
        boolean likely = named.matches()
                && site.isEmpty()
                && Characters.words(named.group(2)) <= MOST_SITE_WORDS
                && (Characters.words(named.group(1)) >= MOST_SITE_WORDS || headlines.contains(named.group(1)));
        return known || likely ? named.group(1) : title;
    }

    private static @Nullable String uri(Document page) {
        String told = firstOf(
                page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"));
        return told != null && told.matches("https?://\\S+") ? told : null;
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
