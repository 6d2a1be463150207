package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.answer.Answer;
import footnote.answer.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {

    private static final String QUESTION = "Who led the US delegation to Beijing?";

    private Path data = Path.of("");

    @BeforeAll
    void shareData(@TempDir Path folder) {
        data = folder;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tells_of_each_setting_its_variable_and_what_holds_without_it(String command) {
        CommandLine line = line(Main.commandLine(), command);
        String help = line.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\s+", " ");
        assertThat(line.getCommandSpec().options())
                .extracting(OptionSpec::longestName)
                .contains("--seeds", "--data");
        for (OptionSpec option : line.getCommandSpec().options()) {
            assertThat(help).contains(option.longestName());
            String description = String.join(" ", option.description());
            if (description.contains("FOOTNOTE_")) {
                String variable = "FOOTNOTE_"
                        + option.longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
                String value = option.defaultValue() == null ? "" : option.defaultValue();
                assertThat(help).containsPattern("\\b" + variable + "\\b.{0,20}default: " + Pattern.quote(value));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seeds",
                "--prompts",
                "--data",
                "--model",
                "--model-url",
                "--model-first-token",
                "--model-between-tokens",
                "--model-whole",
                "--model-calls",
                "--host",
                "--port"
            })
    void lets_a_variable_set_what_an_option_sets(String option) {
        String description = String.join(
                " ", Main.commandLine().getCommandSpec().findOption(option).description());
        assertThat(description).contains("FOOTNOTE_").contains("default: ");
    }

    @Test
    void reads_settings_but_no_flags_from_the_environment() throws Exception {
        Ran ran = inItsOwnProcess(
                Map.of(
                        "FOOTNOTE_SEEDS", "no-such-folder",
                        "FOOTNOTE_VERSION", "0.1.0",
                        "FOOTNOTE_HELP", "me",
                        "FOOTNOTE_JSON", "maybe"),
                "ask 'Why?'");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        "footnote: --seeds is 'no-such-folder': there is no such folder; it is set by FOOTNOTE_SEEDS");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void names_a_folder_that_is_missing(String command) {
        Ran ran = runOn("no/such/folder", command);
        assertWrongUsage(ran, "footnote: --seeds is 'no/such/folder': there is no such folder");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void names_a_file_in_the_place_of_the_folder(String command) {
        assertWrongUsage(
                runOn("pom.xml", command), "footnote: --seeds is 'pom.xml': that is a file; it must be a folder");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, --port is -1; it is 0 to 65535",
        "65536, --port is 65536; it is 0 to 65535",
        "http, 'Invalid value for option ''--port'': ''http'' is not a whole number, such as 50'"
    })
    void names_a_port_that_is_none(String port, String rule) {
        assertWrongUsage(Ran.of("serve", "--port", port, "--data", data.toString()), "footnote: " + rule);
        assertWrongUsage(Ran.of("--port", port, "--data", data.toString()), "footnote: " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "--refuse-below, 2, --refuse-below is 2.0; it is above 0 and below 1",
        "--model-calls, 4, '--model-calls is given without --model, which names the model, such as openai:NAME'"
    })
    void makes_no_folder_where_an_option_is_wrong(String option, String value, String message, @TempDir Path folder) {
        Path seeds = folder.resolve("seeds");
        assertWrongUsage(
                Ran.of("serve", "--seeds", seeds.toString(), "--data", data.toString(), option, value),
                "footnote: " + message);
        assertThat(seeds).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--model-calls, 1.5, 'a whole number, such as 50'",
        "--refuse-below, two, 'a number, such as 0.25'",
        "--model-first-token, 20, a time; it is more than zero and at most a day",
        "--model-between-tokens, 0s, a time; it is more than zero and at most a day",
        "--model-whole, 25h, a time; it is more than zero and at most a day",
        "--model-whole, soon, 'a time; it is more than zero and at most a day, such as 500ms, 20s, 1m30s or PT20S'",
    })
    void names_a_number_or_a_time_that_is_none(String option, String value, String rule) {
        assertWrongUsage(
                Ran.of("ask", QUESTION, option, value),
                "footnote: Invalid value for option '" + option + "': '" + value + "' is not " + rule);
    }

    @ParameterizedTest
    @CsvSource({"0", "10001"})
    void names_a_count_of_calls_that_is_none(String calls) {
        assertWrongUsage(
                Ran.of("ask", QUESTION, "--model", "ollama:m", "--model-calls", calls, "--data", data.toString()),
                "footnote: --model-calls is " + calls + "; it is 1 to 10,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "search"})
    void names_a_question_that_is_none(String command) {
        assertWrongUsage(
                Ran.of(command, "  ", "--data", data.toString()),
                "footnote: question is blank; it has 1 to 2,000 characters");
        assertWrongUsage(Ran.of(command), "footnote: Missing required parameter: 'QUESTION'");
    }

    @ParameterizedTest
    @CsvSource({"0", "51"})
    void names_a_limit_that_is_none(String limit) {
        assertWrongUsage(
                Ran.of("search", "fentanyl", "--limit", limit), "footnote: --limit is " + limit + "; it is 1 to 50");
    }

    @ParameterizedTest
    @CsvSource({
        "--no-such-option, there is no option '--no-such-option'",
        "nonsense, there is no command 'nonsense'",
        "ask --limit 3 Who?, there is no option '--limit'",
        "ask Who is it?, 'is' is too much; a question of several words stands in quotation marks"
    })
    void names_what_it_does_not_know(String arguments, String rule) {
        assertWrongUsage(Ran.of(arguments.split(" ")), "footnote: " + rule + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://notes.example.org/base, 'the page stands at the root of its host, without a path'",
        "https://notes.example.org:99999, it is an address such as https://footnote.example.org"
    })
    void names_a_page_that_could_not_be_reached(String url, String rule) {
        assertWrongUsage(
                Ran.of("ask", QUESTION, "--public-url", url), "footnote: --public-url is '" + url + "'; " + rule);
    }

    @Test
    void prints_an_answer_with_its_footnotes() {
        Ran ran = Ran.of("ask", QUESTION, "--data", data.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("The article of 31 January 2024 says: “")
                .contains("[1]\n\n[1] “")
                .contains("Jen Daskal");
        assertThat(ran.out()).contains("China and US open joint drug talks in Beijing, 31 January 2024 (");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(ran.err()).startsWith("5 articles");
    }

    @Test
    void prints_a_refusal_with_the_closest_passages() {
        Ran ran = Ran.of(
                "ask", "How many kilograms of fentanyl were seized at the Mexican border?", "--data", data.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("The articles ")
                .contains("The closest passages:")
                .doesNotContain("[1]");
    }

    @Test
    void prints_an_answer_as_json() throws IOException {
        Ran ran = Ran.of("ask", QUESTION, "--json", "--data", data.toString());
        JsonNode answer = new JsonMapper().readTree(ran.out());
        assertThat(answer.path("question").asText()).isEqualTo(QUESTION);
        assertThat(answer.path("answered").booleanValue()).isTrue();
        assertThat(answer.path("citations")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 100})
    void wraps_an_answer_to_the_terminals_width(int width) throws IOException {
        Ran ran = Ran.of("ask", QUESTION, "--json", "--data", data.toString());
        Answer answer = Json.MAPPER.readValue(ran.out(), Answer.class);
        assertThat(PlainAnswer.of(answer, width).lines().filter(line -> !line.contains(".md)")))
                .allMatch(line -> line.length() <= width)
                .anyMatch(line -> line.length() > width - 15);
    }

    @Test
    void lists_what_became_of_each_file(@TempDir Path folder, @TempDir Path own) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Bridge closes\n\nThe bridge closes on Monday.");
        Files.writeString(folder.resolve("b.txt"), "");
        Files.writeString(folder.resolve("c.odt"), "x");
        Files.writeString(
                folder.resolve("d.md"), "---\ndate: 2025-02-30\n---\n# Ferry begins\n\nThe ferry begins on Friday.");
        Ran ran = Ran.of("index", "--seeds", folder.toString(), "--data", own.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        "indexed    a.txt  (Bridge closes)",
                        "empty      b.txt  (holds no text)",
                        "failed     c.odt  (is of no format that is read; .txt, .md, .html, .pdf, .docx and .eml are)",
                        "indexed    d.md  (Ferry begins; has a date that can't be read: 2025-02-30)");
        assertThat(ran.err()).isEqualTo("2 articles, 2 read anew, 1 empty, 1 failed.\n");
    }

    @Test
    void names_a_copy_with_the_same_title_by_its_file(@TempDir Path folder, @TempDir Path own) throws IOException {
        for (String name : List.of("a.txt", "b.txt")) {
            Files.writeString(folder.resolve(name), "Bridge closes\n\nThe bridge closes on Monday.");
        }
        Ran ran = Ran.of("ask", "When does the bridge close?", "--seeds", folder.toString(), "--data", own.toString());
        assertThat(ran.out()).contains("Bridge closes (a.txt); also in b.txt");
    }

    @Test
    void keeps_its_own_files_within_the_folder_of_articles_but_not_among_them(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Bridge closes\n\nThe bridge closes on Monday.");
        String own = folder.resolve("data").toString();
        for (String told : List.of("1 article, 1 read anew, 1 failed.\n", "1 article, 1 failed.\n")) {
            Ran ran = Ran.of("index", "--seeds", folder.toString(), "--data", own);
            assertThat(ran.err()).isEqualTo(told);
            assertThat(ran.out().lines())
                    .containsExactly(
                            "indexed    a.txt  (Bridge closes)",
                            "failed     data  (is the folder of Footnote's own files)");
        }
        assertWrongUsage(
                Ran.of("index", "--seeds", folder.toString(), "--data", folder.toString()),
                "footnote: --data is '" + folder + "', the folder of articles; a folder within that one would do");
    }

    @Test
    void lists_a_file_in_one_line_whatever_its_name(@TempDir Path folder, @TempDir Path own) throws IOException {
        Files.writeString(folder.resolve("two\nlines\u001b[2J.txt"), "Bridge closes\n\nThe bridge closes on Monday.");
        Ran ran = Ran.of("index", "--seeds", folder.toString(), "--data", own.toString());
        assertThat(ran.out()).isEqualTo("indexed    two\\nlines[2J.txt  (Bridge closes)\n");
        assertThat(Ran.of("ask", "When does the bridge close?", "--seeds", folder.toString(), "--data", own.toString())
                        .out())
                .contains("two\\nlines[2J.txt")
                .doesNotContain("\u001b");
    }

    @Test
    void answers_from_a_data_folder_that_may_not_be_written(@TempDir Path folder, @TempDir Path own)
            throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Bridge closes\n\nThe bridge closes on Monday.");
        Path data = Files.createDirectory(own.resolve("data"));
        String[] ask = {"ask", "When does the bridge close?", "--seeds", folder.toString(), "--data", data.toString()};
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(data), "this user may write all folders");
            assertWrongUsage(
                    Ran.of(ask), "footnote: --data is '" + data + "': that folder may not be written by this user");
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
            String answer = Ran.of(ask).out();
            assertThat(answer).contains("closes on Monday");
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
            assertThat(Ran.of(ask).out()).isEqualTo(answer);
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void lists_the_passages_that_a_question_finds() {
        Ran ran = Ran.of("search", "fentanyl", "--limit", "2", "--data", data.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.out()).containsPattern("^\\d\\.\\d{3}  .+ \\(.+\\)\n {7}\\S");
    }

    static Stream<String> commands() {
        return Stream.of("", "serve", "ask", "index", "search");
    }

    private Ran runOn(String seeds, String command) {
        String[] arguments = Stream.of(
                        List.of(command),
                        command.equals("ask") || command.equals("search") ? List.of("Why?") : List.<String>of(),
                        List.of("--seeds", seeds, "--data", data.toString()))
                .flatMap(List::stream)
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new);
        return Ran.of(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seeds", "--data"})
    void takes_no_folder_without_a_name_for_the_one_it_was_started_in(String option) {
        List<String> own = option.equals("--seeds") ? List.of("--data", data.toString()) : List.of("--seeds", "seeds");
        String[] arguments = Stream.concat(Stream.of("ask", QUESTION, option, ""), own.stream())
                .toArray(String[]::new);
        assertWrongUsage(Ran.of(arguments), "footnote: " + option + " is ''; it is the name of a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nowhere.invalid"})
    void names_a_host_that_is_none(String host) {
        assertWrongUsage(
                Ran.of("serve", "--host", host, "--port", "0", "--data", data.toString()),
                "footnote: --host is '" + host + "': there is no such host");
    }

    @Test
    void lists_passages_without_a_space(@TempDir Path folder, @TempDir Path own) throws IOException {
        String unbroken = "中国和美国在北京举行会谈讨论芬太尼问题代表团由约翰率领会谈持续两天".repeat(12);
        Files.writeString(
                folder.resolve("a.md"), "# 测试\n\n" + unbroken + "。\n\nThe delegation was led by John Smith.\n");
        Ran ran = Ran.of("search", "delegation 北京", "--seeds", folder.toString(), "--data", own.toString());
        assertThat(ran.err()).doesNotContain("footnote:");
        assertThat(ran.out()).contains(unbroken.substring(0, 200) + "…");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_tells_the_version(String command) {
        Ran ran = command.isEmpty() ? Ran.of("--version") : Ran.of(command, "--version");
        assertThat(ran.out()).isEqualTo("footnote 0.1.0\n");
    }

    @Test
    void takes_no_option_before_a_sub_command() {
        assertWrongUsage(
                Ran.of("--seeds", "no-such-folder", "ask", "Why?"),
                "footnote: --seeds stands before 'ask'; options stand behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask \"Who is J$(printf '\\303\\251')n Orr?\"", "index --seeds \"$(printf '\\303\\251')\""})
    void names_a_locale_that_loses_letters(String arguments) throws Exception {
        Ran ran = inItsOwnProcess(Map.of("LC_ALL", "POSIX"), arguments);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("has letters that the system's locale, of US-ASCII, can't read; set one of UTF-8")
                .doesNotContain("Exception");
    }

    @Test
    void names_a_temporary_folder_that_is_none() throws Exception {
        Ran ran = inItsOwnProcess(Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=none"), "ask 'Why?' --data " + data);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("footnote: the temporary folder is 'none'")
                .doesNotContain("\tat ");
    }

    @Test
    void answers_from_what_was_read_before_while_another_writes(@TempDir Path folder, @TempDir Path own)
            throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Pier closes\n\nThe pier in Orr closes on Monday.");
        String[] at = {"--seeds", folder.toString(), "--data", own.toString()};
        Path index = Files.createDirectories(own.resolve("index"));
        try (FSDirectory files = FSDirectory.open(index);
                Lock _ = files.obtainLock("write.lock")) {
            Ran none = Ran.of(with(at, "ask", "When does the pier close?"));
            assertThat(none.code()).isEqualTo(1);
            assertThat(none.err()).isEqualTo("footnote: the index in '" + index + "' is in use by another Footnote\n");
        }
        assertThat(Ran.of(with(at, "index")).code()).isZero();
        Files.writeString(folder.resolve("b.txt"), "Ferry begins\n\nThe ferry to Aske begins on Friday.");
        String warning = "footnote: this comes from what was read before: the index in '" + index
                + "' is in use by another Footnote\n";
        try (FSDirectory files = FSDirectory.open(index);
                Lock _ = files.obtainLock("write.lock")) {
            Ran asked = Ran.of(with(at, "ask", "When does the pier close?"));
            assertThat(asked.code()).isZero();
            assertThat(asked.out()).contains("closes on Monday");
            assertThat(asked.err()).isEqualTo(warning);
            Ran searched = Ran.of(with(at, "search", "pier"));
            assertThat(searched.code()).isZero();
            assertThat(searched.out()).contains("Pier closes");
            assertThat(searched.err()).isEqualTo(warning);
            Ran listed = Ran.of(with(at, "index"));
            assertThat(listed.code()).isEqualTo(1);
            assertThat(listed.out()).isEqualTo("indexed    a.txt  (Pier closes)\n");
            assertThat(listed.err()).startsWith("footnote: the folder was not read: the index in '");
        }
        Ran free = Ran.of(with(at, "ask", "When does the ferry begin?"));
        assertThat(free.out()).contains("begins on Friday");
        assertThat(free.err()).isEqualTo("2 articles, 1 read anew.\n");
    }

    @Test
    void names_an_address_of_another_machine() {
        Ran ran = Ran.of("serve", "--host", "192.0.2.1", "--port", "0", "--data", data.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("footnote: --host is '192.0.2.1': that is no address of this machine;");
    }

    @ParameterizedTest
    @CsvSource({"--model-url, http://127.0.0.1:9/v1", "--model-whole, 60s", "--model-calls, 4"})
    void names_an_option_of_a_model_where_none_is_set(String option, String value) {
        assertWrongUsage(
                Ran.of("ask", QUESTION, option, value, "--data", data.toString()),
                "footnote: " + option + " is given without --model, which names the model, such as openai:NAME");
    }

    @Test
    void takes_a_question_that_begins_as_an_option_does_behind_two_dashes() {
        assertWrongUsage(
                Ran.of("ask", "-5 degrees?", "--data", data.toString()),
                "footnote: Missing required parameter: 'QUESTION'; one that begins with '-' stands behind '--',"
                        + " such as footnote ask -- '-5 degrees?'");
        assertThat(Ran.of("ask", "--data", data.toString(), "--", "-5 degrees?").code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve"})
    void tells_in_its_help_what_turns_slack_on(String command) {
        assertThat(line(Main.commandLine(), command).getUsageMessage(CommandLine.Help.Ansi.OFF))
                .contains("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "ask", "index", "search", "eval"})
    void keeps_an_address_in_its_help_in_one_line(String command) {
        String help = line(Main.commandLine(), command).getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertThat(help).contains("http://127.0.0.1:8000/v1").contains("https://footnote.example.org");
        assertThat(help.lines()).noneMatch(line -> line.matches(".*(https?|PROVIDER):"));
    }

    /** @param arguments as a shell reads them */
    private static Ran inItsOwnProcess(Map<String, String> environment, String arguments) throws Exception {
        ProcessBuilder shell = new ProcessBuilder(
                "sh",
                "-c",
                "exec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 footnote.Main " + arguments);
        shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        shell.environment().putAll(environment);
        Process process = shell.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), "", err);
    }

    private static String[] with(String[] last, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(last)).toArray(String[]::new);
    }

    private static void assertWrongUsage(Ran ran, String message) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith(message).contains("Try 'footnote").doesNotContain("Exception", "\tat ");
        assertThat(ran.out()).isEmpty();
    }

    private static CommandLine line(CommandLine main, String command) {
        return command.isEmpty()
                ? main
                : Objects.requireNonNull(main.getSubcommands().get(command));
    }
}
