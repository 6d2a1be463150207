package footnote.read.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import footnote.corpus.Dates;
import footnote.read.text.Extract;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextReader;
import footnote.read.text.UnreadableException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.jspecify.annotations.Nullable;

/** Reads Markdown with front matter: what stands in the front matter goes before what the text tells. Thread-safe. */
public final class MarkdownReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \t]*\n(.*?\n)??(?:---|\\.\\.\\.)[ \t]*(?:\n|\\z)", Pattern.DOTALL);

    /** A value with a colon in it, which YAML takes for more than words: "title: Money sent home: a survey". */
    private static final Pattern UNQUOTED =
            Pattern.compile("(?m)^(\\w[\\w-]{0,40}:[ \t]+)(?![ \t\"'\\[{|>&*!#])(.{0,1000}(?::[ \t]|:$).{0,1000})$");

    /** What makes words of a title bold, slanted or small, and what is for programs. */
    private static final Pattern MARKUP = Pattern.compile("(?is)<(script|style)\\b[^<>]*>.*?</\\1\\s*>\\s*"
            + "|</?(?:em|strong|b|i|u|s|a|code|span|small|mark|sub|sup)\\b[^<>]*>");

    private static final YAMLMapper YAML = new YAMLMapper();

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
     * @throws UnreadableException when the bytes are not text, or the front matter is not YAML
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        String source = TextDecoder.decode(bytes);
        Matcher matcher = FRONT_MATTER.matcher(source);
        JsonNode front = YAML.createObjectNode();
        boolean fronted = matcher.find();
        if (fronted && matcher.group(1) != null) {
            front = frontMatter(matcher.group(1));
            // Words between two rules are no front matter.
            fronted = !front.isValueNode() || front.isNull();
        }
        Node body = MARKDOWN.parse(SiteMarkup.without(fronted ? source.substring(matcher.end()) : source));
        InlineScripts.silence(body);
        String text = PlainText.of(body);
        Extract told = TextReader.extract(text);
        String title = first(front, "title", "headline");
        String date = first(front, "published", "date", "published_at");
        String uri = first(front, "url", "uri", "source", "link", "canonical");
        LocalDate published = date == null ? null : Dates.value(date);
        String heading = MarkdownTitle.of(body);
        Extract read = new Extract(
                title != null
                        ? MARKUP.matcher(title).replaceAll("")
                        : heading != null || MarkdownTitle.hasHeadings(body) ? heading : told.title(),
                published == null && date == null ? told.published() : published,
                uri != null && uri.matches("https?://\\S+") ? uri : told.uri(),
                text);
        return date == null || date.isBlank() || published != null
                ? read
                : read.remarked("has a date that can't be read: "
                        + date.strip().lines().findFirst().orElse(""));
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

    private static JsonNode frontMatter(String yaml) throws UnreadableException {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            String quoted = UNQUOTED.matcher(yaml)
                    .replaceAll(field -> Matcher.quoteReplacement(
                            field.group(1) + "'" + field.group(2).strip().replace("'", "''") + "'"));
            if (!quoted.equals(yaml)) {
                return frontMatter(quoted);
            }
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            throw new UnreadableException("has front matter that is not YAML, at line " + line);
        }
    }

    private static @Nullable String first(JsonNode front, String... names) {
        for (String name : names) {
            String value = front.path(name).asText("").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
