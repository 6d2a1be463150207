package footnote.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a page tells programs in JSON (schema.org): its metadata, and at times its article, of which the page itself shows a few words at most. */
final class HtmlData {

    private static final String ARTICLE = "articleBody";

    /** A page that shows a larger share of it is read as it is. */
    private static final double MOST_SHOWN = 0.25;

    private static final String BLOCKS = "(?is).*</(?:p|h\\d|li|div)>.*";

    private static final JsonMapper JSON = new JsonMapper();

    private HtmlData() {}

    /** What a page's scripts that are well formed say under a name. */
    static Stream<String> told(Document page, String name) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(HtmlData::json)
                .flatMap(script -> script.findValues(name).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private static Stream<JsonNode> json(Element script) {
        try {
            return Stream.of(JSON.readTree(script.data()));
        } catch (JsonProcessingException _) {
            return Stream.empty();
        }
    }

    /** Puts the one article that stands in such a script alone in the place of what the page shows; of several none is the page's. */
    static void show(Document page) {
        Element body = page.body();
        List<String> articles = told(page, ARTICLE).distinct().limit(2).toList();
        if (articles.size() == 1
                && HtmlWords.of(body).running(body)
                        < MOST_SHOWN * articles.getFirst().length()) {
            Elements headline = body.select("h1");
            body.empty().appendChildren(headline);
            write(articles.getFirst(), body);
        }
    }

    private static void write(String words, Element body) {
        if (words.matches(BLOCKS)) {
            body.append(words);
        } else {
            words.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> body.appendElement("p").html(line));
        }
    }
}
