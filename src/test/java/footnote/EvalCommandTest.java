package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.eval.figure.Baseline;
import footnote.eval.figure.Gate;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Report;
import footnote.model.ScriptedModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real command, over the program's own articles and 90 questions, 32 of them without an answer. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvalCommandTest {

    /** What is reached; raise it with what is reached, and never lower it to let a change pass. */
    private static final String REACHED =
            "answered=1,refused=0.94,right=0.98,passage_hit_1=0.93,passage_hit_5=1,quote_2=0.95,quote_3=0.98,auroc=0.97,exact=1";

    /** What is reached on the first 60 questions, on which it was raised before there were more. */
    private static final String REACHED_FIRST =
            "answered=1,refused=0.94,right=0.95,passage_hit_1=0.9,passage_hit_5=1,quote_2=0.92,quote_3=0.95,auroc=0.98,exact=1";

    private static final int FIRST = 60;

    /** What is reached on what people asked who had read the articles alone. */
    private static final String REACHED_BY_TESTERS =
            "answered=0.87,refused=0.77,right=0.92,passage_hit_1=0.88,passage_hit_5=0.97,quote_2=0.87,quote_3=0.9,auroc=0.85,exact=1";

    private static final String QUESTIONS = "src/test/resources/seeds-questions.jsonl";
    private static final String OF_TESTERS = "src/test/resources/testers-questions.jsonl";

    private Path folder = Path.of("");
    private Ran whole = new Ran(-1, "", "");
    private JsonNode report = new JsonMapper().createObjectNode();

    @BeforeAll
    void measure(@TempDir Path data) throws IOException {
        folder = data;
        whole = eval("--questions", QUESTIONS, "--fail-under", REACHED, "--json", "--report", page().toString());
        report = new JsonMapper().readTree(whole.out());
        Files.writeString(folder.resolve("earlier.json"), whole.out());
    }

    @Test
    void reaches_its_limits_on_the_programs_own_articles() {
        assertThat(whole.err().lines().filter(line -> line.startsWith("footnote:")))
                .isEmpty();
        assertThat(whole.code()).isZero();
        assertThat(report.at("/questions/asked").intValue()).isEqualTo(90);
        assertThat(report.at("/questions/answerable").intValue()).isEqualTo(58);
        assertThat(report.at("/questions/missing").intValue()).isZero();
        assertThat(report.at("/questions/unplaced").intValue()).isZero();
    }

    @Test
    void reaches_what_it_did_before_there_were_more_questions() throws IOException {
        List<Outcome> first = Baseline.read(folder.resolve("earlier.json")).subList(0, FIRST);
        Report report = Report.of(new Report.Corpus(0, 0, 0, 0), new Report.Asked(FIRST, 0, 0, 0, 0), null, first);
        Map<String, Double> limits = Stream.of(REACHED_FIRST.split(","))
                .map(limit -> limit.split("="))
                .collect(Collectors.toMap(limit -> limit[0], limit -> Double.valueOf(limit[1])));
        assertThat(new Gate(limits, Map.of()).brokenBy(report)).isEmpty();
    }

    @Test
    void reaches_its_limits_on_what_people_asked_who_had_not_seen_the_program() {
        Ran ran = eval("--questions", OF_TESTERS, "--fail-under", REACHED_BY_TESTERS);
        assertThat(ran.err().lines().filter(line -> line.startsWith("footnote:")))
                .isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void says_at_each_tenth_how_far_it_is_where_nobody_watches() {
        assertThat(whole.err()).contains("Reading: 5 of 5\n", "Asking: 9 of 90\n", "Asking: 90 of 90\n");
        assertThat(whole.err().lines()).hasSize(15);
    }

    @Test
    void writes_a_page() throws IOException {
        assertThat(Jsoup.parse(page().toFile()).select("main article h3").eachText())
                .hasSize(report.at("/failures/count")
                        .valueStream()
                        .mapToInt(JsonNode::intValue)
                        .sum());
    }

    @Test
    void fails_below_a_limit_and_compares_with_an_earlier_run() {
        Ran ran = eval(
                "--questions",
                QUESTIONS,
                "--limit",
                "6",
                "--fail-under",
                "refused=1.1,answered=0.1",
                "--baseline",
                folder.resolve("earlier.json").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .containsPattern("footnote: refused is \\d\\.\\d{4} \\(n = \\d\\), below the limit of 1\\.1\n");
        assertThat(ran.err()).doesNotContain("answered is");
        assertThat(ran.out())
                .contains(
                        "Compared on the questions that both runs asked: 6; only in the earlier one: 84, only in this: 0")
                .contains("0 questions came out better", "0 questions came out worse");
    }

    @Test
    void asks_a_model_one_question_after_another_and_counts_its_failures() throws IOException {
        Path asked = write("asked.jsonl", """
                {"id":"a","question":"Who led the US delegation to Beijing?","answers":["Jen Daskal"]}
                {"id":"b","question":"When did it travel there?","answers":["Tuesday"],"history":[\
                {"role":"user","text":"Who led the US delegation to Beijing?"},{"role":"assistant","text":"Jen Daskal."}]}
                """);
        AtomicInteger calls = new AtomicInteger();
        try (ScriptedModelServer model = new ScriptedModelServer()) {
            model.play(wire -> {
                String said = calls.getAndIncrement() == 0 ? "Jen Daskal headed the American delegation. [1]" : "";
                wire.says(said).ends("stop");
            });
            Ran ran = eval(
                    "--questions",
                    asked.toString(),
                    "--json",
                    "--model",
                    "openai:scripted",
                    "--model-url",
                    model.url());
            JsonNode measured = new JsonMapper().readTree(ran.out());
            assertThat(measured.at("/model").textValue()).isEqualTo("openai:scripted");
            assertThat(measured.at("/figures/degraded/value").doubleValue()).isEqualTo(0.5);
            assertThat(measured.at("/figures/right/value").doubleValue()).isEqualTo(1);
            assertThat(measured.at("/outcomes/1/degraded").textValue()).isEqualTo("model_empty");
            assertThat(measured.at("/outcomes/1/searched_as").textValue())
                    .isEqualTo("When did the US delegation to Beijing travel there?");
            assertThat(measured.at("/figures/rewritten_passage_hit_5/n").intValue())
                    .isEqualTo(1);
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void measures_articles_of_a_file() throws IOException {
        Path documents = write(
                "docs.jsonl", "{\"id\":\"d\",\"title\":\"Bridge\",\"text\":\"Ann closed the bridge on Monday.\"}");
        Path asked =
                write("bridge.jsonl", "{\"id\":\"q\",\"question\":\"Who closed the bridge?\",\"answers\":[\"Ann\"]}");
        Ran ran = eval("--questions", asked.toString(), "--documents", documents.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("1 question, 1 of them with an answer, over 1 article in 1 passage;");
    }

    @Test
    void measures_on_no_articles_nothing() throws IOException {
        Path asked = write("pier.jsonl", "{\"id\":\"q\",\"question\":\"Who shut the pier?\"}");
        Path none = write("none.jsonl", "\n");
        assertThat(eval("--questions", asked.toString(), "--documents", none.toString())
                        .err())
                .contains("footnote: --documents is '" + none + "': it holds no article\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("blank.txt"), " ");
        Ran ran = eval("--questions", asked.toString(), "--seeds", empty.toString());
        assertThat(ran.err()).contains("footnote: --seeds is '" + empty + "': it holds no article that can be read\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void names_a_report_that_may_not_be_written_before_it_asks() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(shut), "this user may write all folders");
        Ran ran = eval(
                "--questions", QUESTIONS, "--report", shut.resolve("r.html").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--report is '" + shut.resolve("r.html") + "': that may not be written by this user");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --seeds seeds --documents d.jsonl | --seeds and --documents are both given; the articles are from one of them
            --documents none.jsonl            | --documents is 'none.jsonl': there is no file that can be read
            --seeds none                      | --seeds is 'none': there is no such folder
            --fail-under answerd=1            | --fail-under names 'answerd'; the figures are article_hit_1, article_hit_5,
            --fail-over whole_ms=1            | --fail-over names 'whole_ms'; the figures are article_hit_1, article_hit_5,
            --fail-under answered=NaN         | --fail-under of answered is 'NaN'; it must be a number, such as 0.9
            --fail-over words=most            | --fail-over of words is 'most'; it must be a number, such as 0.9
            --fail-under answered=            | --fail-under of answered is ''; it must be a number, such as 0.9
            --fail-under answered             | --fail-under is 'answered'; it is a figure and its limit, such as answered=0.9
            --limit -1                        | --limit is -1; it is 0 or more
            --part c                          | Invalid value for option '--part': 'c' is not one of all, a and b
            --baseline none.json              | --baseline is 'none.json': there is no file that can be read
            --baseline pom.xml                | --baseline is 'pom.xml': it is not JSON, at line 1, column 1
            --report none/r.html              | --report is 'none/r.html'; it must be a file in a folder that is there
            --report src                      | --report is 'src'; it must be a file in a folder that is there
            --candidates none/c.jsonl         | --candidates is 'none/c.jsonl'; it must be a file in a folder that is there
            --model nobody                    | not a model: "nobody".
            """)
    void names_what_is_wrong_before_it_asks(String arguments, String message) {
        Ran ran = eval(Stream.concat(Stream.of("--questions", QUESTIONS), Stream.of(arguments.split(" ")))
                .toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("footnote: ").contains(message).doesNotContain("Exception", "\tat ");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void names_a_baseline_of_other_questions() throws IOException {
        Path other = write("other.jsonl", "{\"id\":\"seeds-01\",\"question\":\"Who else?\"}");
        Ran ran = eval(
                "--questions",
                other.toString(),
                "--baseline",
                folder.resolve("earlier.json").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("earlier.json': it has no question in common with '" + other + "'");
    }

    @Test
    void names_a_wrong_line() throws IOException {
        Path wrong = write("wrong.jsonl", "{\"id\":\"a\",\"question\":\"Who?\"}\n{\"id\":\"b\"}\n");
        Ran ran = eval("--questions", wrong.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("footnote: " + wrong + ", line 2: \"question\" is missing;"
                        + " it must be a string that is not blank\n");
    }

    private Path page() {
        return folder.resolve("report.html");
    }

    private Path write(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private Ran eval(String... arguments) {
        return Ran.of(Stream.of(List.of("eval"), List.of(arguments), List.of("--data", folder.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }
}
