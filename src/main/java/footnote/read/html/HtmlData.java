package footnote.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page tells programs in JSON (schema.org): its metadata, and at times its article, of which the page itself shows a few words at most.
 *
 * @param scripts those of the page that are well formed
 */
record HtmlData(List<JsonNode> scripts) {

    private static final String ARTICLE = "articleBody";

    /** A page that shows a larger share of it is read as it is. */
    private static final double MOST_SHOWN = 0.25;

    private static final String BLOCKS = "(?is).*</(?:p|h\\d|li|div)>.*";

    private static final JsonMapper JSON = new JsonMapper();

    static HtmlData of(Document page) {
        return new HtmlData(page.select("script[type=application/ld+json]").stream()
                .flatMap(HtmlData::json)
                .toList());
    }

    /** What is said under a name. */
    Stream<String> told(String name) {
        return scripts.stream()
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

    /** Puts the one article that is told in the place of what a page shows; of several none is the page's. */
    void show(Element body) {
        List<String> articles = told(ARTICLE).distinct().limit(2).toList();
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
