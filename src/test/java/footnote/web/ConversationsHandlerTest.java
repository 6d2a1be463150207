package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationsHandlerTest {

    private static final Pattern COOKIE = Pattern.compile("browser=([0-9a-f]{32}); (.*)");

    @AutoClose
    private Site site;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        site = new Site(data, answerer -> answerer);
        site.readiness().ready();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /             | http  | Path=/; Max-Age=34560000; SameSite=Lax; HttpOnly
            /             | https | Path=/; Max-Age=34560000; Secure; SameSite=Lax; HttpOnly
            /articles     | HTTPS | Path=/; Max-Age=34560000; Secure; SameSite=Lax; HttpOnly
            """)
    void the_page_brings_the_cookie(String path, String proto, String attributes) throws Exception {
        HttpResponse<String> page = site.send(site.request(path).header("X-Forwarded-Proto", proto));
        Matcher cookie = cookie(page);
        assertThat(cookie.group(2).split("; ")).contains(attributes.split("; "));
        assertThat(cookie.group(2).contains("Secure")).isEqualTo(attributes.contains("Secure"));
    }

    @Test
    void a_browser_keeps_its_name() throws Exception {
        String name = name(site.get("/"));
        assertThat(name(site.send(as(name, "/")))).isEqualTo(name);
        assertThat(name(ask(name, "Why?", null, "application/json"))).isEqualTo(name);
        assertThat(name(ask(name, "Why?", null, "text/event-stream"))).isEqualTo(name);
        assertThat(name(site.send(as("' OR '1'='1", "/")))).matches("[0-9a-f]{32}");
    }

    @Test
    void lists_the_conversations_of_the_browser_that_asks() throws Exception {
        String mine = name(ask("0", "Who led the delegation?", null, "application/json"));
        HttpResponse<String> second = ask(mine, "  When did the\n talks begin?", null, "text/event-stream");
        String other = name(site.post("/api/ask", Site.body("What is fentanyl?")));
        JsonNode listed = list(mine, "");
        assertThat(Site.fields(listed))
                .containsExactly("conversations[].asked_at", "conversations[].id", "conversations[].title");
        assertThat(titles(listed)).containsExactly("When did the talks begin?", "Who led the delegation?");
        assertThat(second.body())
                .contains(listed.path("conversations").path(0).path("id").asText());
        assertThat(listed.path("conversations").path(0).path("asked_at").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        assertThat(titles(list(other, ""))).containsExactly("What is fentanyl?");
        assertThat(site.get("/api/conversations").body()).isEqualTo("{\"conversations\":[]}");
        assertThat(list("0123", "").path("conversations")).isEmpty();
    }

    @Test
    void a_conversation_stays_with_the_browser_that_began_it_and_goes_up_with_each_question() throws Exception {
        HttpResponse<String> first = ask("0", "First?", null, "application/json");
        String mine = name(first);
        ask(mine, "Second?", null, "application/json");
        String other = name(ask("0", "And then?", id(first), "application/json"));
        assertThat(titles(list(mine, ""))).containsExactly("First?", "Second?");
        assertThat(titles(list(other, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ÄRZTE          | What do Ärzte earn?
            earn what      | What do Ärzte earn?
            follow 100%    | What do Ärzte earn?
            toll           | A new title
            TITLE          | A new title
            %              | What do Ärzte earn?
            _              |
            '              |
            earn toll      |
            """)
    void filters_by_the_words_of_titles_and_questions(String words, @Nullable String title) throws Exception {
        HttpResponse<String> first = ask("0", "What do Ärzte earn?", null, "application/json");
        String mine = name(first);
        ask(mine, "Do 100% follow up?", id(first), "application/json");
        rename(id(ask(mine, "What was the toll?", null, "application/json")), "{\"title\": \"A new title\"}");
        assertThat(titles(list(mine, words))).isEqualTo(title == null ? List.of() : List.of(title));
    }

    @Test
    void renames_and_forgets() throws Exception {
        HttpResponse<String> first = ask("0", "First?", null, "application/json");
        HttpResponse<String> renamed = rename(id(first), "{\"title\": \"  The <b>bridge</b> \\n “x” \"}");
        assertThat(renamed.statusCode()).isEqualTo(200);
        assertThat(Site.json(renamed))
                .isEqualTo(list(name(first), "").path("conversations").path(0));
        assertThat(Site.json(renamed).path("title").asText()).isEqualTo("The <b>bridge</b> “x”");
        String answer = Site.json(first).path("id").asText();
        assertThat(site.get("/api/answers/" + answer).statusCode()).isEqualTo(200);
        assertThat(site.forget(id(first)).statusCode()).isEqualTo(204);
        assertThat(list(name(first), "").path("conversations")).isEmpty();
        assertThat(site.get("/api/answers/" + answer).statusCode()).isEqualTo(404);
        assertThat(site.get("/api/conversations/" + id(first)).statusCode()).isEqualTo(404);
        assertThat(site.forget(id(first)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "\\u202eabc, abc",
        "a\\ud800b, ab",
        "a\\u00a0\\u2003b, a b",
        "\\ud83d\\udc69\\u200d\\ud83d\\udcbb at work, \ud83d\udc69\u200d\ud83d\udcbb at work",
        "\\u0645\\u06cc\\u200c\\u062e\\u0648\\u0627\\u0647\\u0645, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    })
    void a_title_is_kept_as_it_is_seen(String sent, String kept) throws Exception {
        HttpResponse<String> renamed =
                rename(id(ask("0", "First?", null, "application/json")), "{\"title\": \"" + sent + "\"}");
        assertThat(Site.json(renamed).path("title").asText()).isEqualTo(kept);
    }

    @Test
    void a_title_is_the_first_question_cut_at_a_word() throws Exception {
        String mine = name(ask("0", "why ".repeat(400) + "?", null, "application/json"));
        assertThat(titles(list(mine, ""))).containsExactly("why ".repeat(49).strip() + "…");
        String other = name(ask("0", "💧".repeat(500), null, "application/json"));
        assertThat(titles(list(other, "")).getFirst()).matches("(💧){98,99}…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                       | the field 'title' is missing
            {"title": " \\n"}    | title is blank; it has 1 to 200 characters
            {"title": "\\u200b"} | title is blank; it has 1 to 200 characters
            {"title": "\\u00a0"} | title is blank; it has 1 to 200 characters
            {"title": "\\ud800"} | title is blank; it has 1 to 200 characters
            {"title": 1}           | the field 'title' has the wrong type; it must be a string
            {"name": "x"}        | the field 'name' is unknown; known are title
            """)
    void says_what_is_wrong_with_a_title(String body, String detail) throws Exception {
        HttpResponse<String> response = rename("c_0", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Site.json(response).path("detail").asText()).isEqualTo(detail);
        HttpResponse<String> long201 = rename("c_0", "{\"title\": \"" + "x".repeat(201) + "\"}");
        assertThat(Site.json(long201).path("detail").asText()).isEqualTo("title has 201 characters; it has 1 to 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c_0", "x", "%25", "a_0123456789abcdef0123456789abcdef"})
    void an_unknown_conversation_can_be_neither_renamed_nor_forgotten(String id) throws Exception {
        for (HttpResponse<String> response : List.of(rename(id, "{\"title\": \"x\"}"), site.forget(id))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(Site.json(response).path("detail").asText()).isEqualTo("there is no such conversation");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/feedback, POST", "/api/ask, POST", "/api/conversations/c_0, PATCH"})
    void takes_nothing_that_another_sites_form_could_send(String path, String method) throws Exception {
        HttpResponse<String> response = site.send(site.request(path)
                .header("Content-Type", "text/plain")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"title\": \"x\"}")));
        assertThat(response.statusCode()).isEqualTo(415);
        HttpResponse<String> preflight = site.send(site.request(path)
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", method)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    private HttpResponse<String> ask(String browser, String question, @Nullable String conversation, String accept)
            throws Exception {
        String body = new JsonMapper()
                .writeValueAsString(
                        conversation == null
                                ? Map.of("question", question)
                                : Map.of("question", question, "conversation", conversation));
        return site.send(as(browser, "/api/ask")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> rename(String id, String body) throws Exception {
        return site.send(site.request("/api/conversations/" + id)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode list(String browser, String words) throws Exception {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Site.json(site.send(as(browser, "/api/conversations?q=" + query)));
    }

    private HttpRequest.Builder as(String browser, String path) {
        return site.request(path).header("Cookie", "other=1; browser=" + browser);
    }

    private static List<String> titles(JsonNode listing) {
        return listing.path("conversations")
                .valueStream()
                .map(each -> each.path("title").asText())
                .toList();
    }

    private static String id(HttpResponse<String> answer) throws IOException {
        return Site.json(answer).path("conversation").asText();
    }

    private static String name(HttpResponse<String> response) {
        return cookie(response).group(1);
    }

    private static Matcher cookie(HttpResponse<String> response) {
        Matcher cookie =
                COOKIE.matcher(response.headers().firstValue("Set-Cookie").orElse(""));
        assertThat(cookie.matches()).isTrue();
        return cookie;
    }
}
