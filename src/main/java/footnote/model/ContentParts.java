package footnote.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** The words of an event of OpenAI's protocol, which some servers write in parts, and LangChain4j reads as one text alone. */
final class ContentParts {

    private static final Pattern IN_PARTS = Pattern.compile("\"delta\"\\s*:\\s*\\{[^{}]*\"content\"\\s*:\\s*\\[");
    private static final String CONTENT = "content";
    private static final JsonMapper JSON = new JsonMapper();

    private ContentParts() {}

    /** An event with the parts of its words as one text; any other event, and one that can't be read, as it is. */
    static String joined(String event) {
        if (!IN_PARTS.matcher(event).find()) {
            return event;
        }
        try {
            JsonNode read = JSON.readTree(event);
            read.path("choices").forEach(choice -> join(choice.path("delta")));
            return JSON.writeValueAsString(read);
        } catch (JsonProcessingException _) {
            return event;
        }
    }

    private static void join(JsonNode delta) {
        if (delta instanceof ObjectNode words && words.path(CONTENT).isArray()) {
            StringBuilder text = new StringBuilder();
            words.path(CONTENT).forEach(part -> text.append(part.path("text").asText()));
            words.put(CONTENT, text.toString());
        }
    }
}
