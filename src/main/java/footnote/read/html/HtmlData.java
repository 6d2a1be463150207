package footnote.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.corpus.Furniture;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page tells programs in JSON: its metadata, and at times its article, of which the page itself shows a few words at most.
 *
 * @param named that under which most of the running text stands, be it one string or a paragraph each
 * @param length of the running text that stands there, in UTF-16 code units
 */
record HtmlData(JsonNode script, String named, int length) {

    static final String LINKED = "script[type=application/ld+json]";

    private static final String ANY = LINKED + ", script[type=application/json]";

    /** The part that is the article holds at least this share of the running text; in a list, paragraphs may stand beside each other. */
    private static final double NEARLY_ALL = 0.8;

    /** A page that shows a larger share of it is read as it is. */
    private static final double MOST_SHOWN = 0.25;

    private static final String BLOCKS = "(?is).*</(?:p|h\\d|li|div)>.*";

    private static final JsonMapper JSON = new JsonMapper();

    /** The scripts that are well formed. */
    static Stream<JsonNode> of(Document page, String scripts) {
        return page.select(scripts).stream().flatMap(script -> {
            try {
                return Stream.of(JSON.readTree(script.data()));
            } catch (JsonProcessingException _) {
                return Stream.empty();
            }
        });
    }

    /** Puts an article that stands in such a script alone in the place of what the page shows. */
    static void show(Document page) {
        Element body = page.body();
        of(page, ANY)
                .flatMap(script -> in(script).stream())
                .max(Comparator.comparingInt(HtmlData::length))
                .filter(data -> HtmlWords.of(body).running(body) < MOST_SHOWN * data.length)
                .ifPresent(data -> {
                    Elements headline = body.select("h1");
                    body.empty().appendChildren(headline);
                    data.write(body);
                });
    }

    private static Optional<HtmlData> in(JsonNode script) {
        Map<String, Integer> lengths = new HashMap<>();
        walk(script, "", (name, words) -> lengths.merge(name, running(words), Integer::sum));
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new HtmlData(script, most.getKey(), most.getValue()));
    }

    /** Each string, with the name that stands before it or before the list that it is in. */
    private static void walk(JsonNode node, String name, BiConsumer<String, String> strings) {
        if (node.isTextual()) {
            strings.accept(name, node.textValue());
        }
        node.properties().forEach(field -> walk(field.getValue(), field.getKey(), strings));
        if (node.isArray()) {
            node.forEach(item -> walk(item, name, strings));
        }
    }

    private static int running(String words) {
        boolean runs = words.indexOf(' ') >= 0
                && Furniture.isRunning(words.replaceAll("<[^<>]*>", "").strip());
        return runs ? words.length() : 0;
    }

    private void write(Element body) {
        Map.Entry<String, JsonNode> core = Map.entry("", script);
        Optional<Map.Entry<String, JsonNode>> inner = Optional.of(core);
        while (inner.isPresent()) {
            core = inner.get();
            double least = (core.getValue().isArray() ? 1 : NEARLY_ALL) * length(core);
            inner = parts(core).filter(part -> length(part) >= least).findFirst();
        }
        walk(core.getValue(), core.getKey(), (name, words) -> {
            if (name.equals(named)) {
                write(words, body);
            }
        });
    }

    private static Stream<Map.Entry<String, JsonNode>> parts(Map.Entry<String, JsonNode> whole) {
        JsonNode node = whole.getValue();
        return node.isArray() ? node.valueStream().map(item -> Map.entry(whole.getKey(), item)) : node.propertyStream();
    }

    private int length(Map.Entry<String, JsonNode> part) {
        AtomicInteger sum = new AtomicInteger();
        walk(part.getValue(), part.getKey(), (name, words) -> sum.addAndGet(name.equals(named) ? running(words) : 0));
        return sum.get();
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
