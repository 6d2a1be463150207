package footnote.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.model.LogLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    private static final String GOOD =
            "For you.\n\n# System\n\nBe brief.\n\n# User\n\n{{articles}}\n\n{{ question }}\n";

    @TempDir
    Path folder;

    private long edits;

    @Test
    void has_a_part_for_the_system_and_one_for_the_user() throws IOException {
        Template template = new Prompt(write(GOOD)).template();
        assertThat(template).isEqualTo(new Template("Be brief.", "{{articles}}\n\n{{ question }}"));
    }

    @Test
    void what_looks_like_a_variable_in_a_value_stays_as_it_is() throws IOException {
        Template filled = new Prompt(write(GOOD))
                .template()
                .filled(Map.of("articles", "a {{question}} $1 \\", "question", "who {{articles}}?"));
        assertThat(filled.user()).isEqualTo("a {{question}} $1 \\\n\nwho {{articles}}?");
    }

    @ParameterizedTest
    @CsvSource({
        "'# System\nx\n# User\n{{question}}', {{articles}}",
        "'# System\nx\n# User\n{{articles}}', {{question}}",
        "'# System\nx\n# User\n', {{articles}} and {{question}}",
        "'# System\n{{today}}\n# User\n{{articles}} {{question}}', {{today}}",
        "'# System\n{{}}\n# User\n{{articles}} {{question}}', {{}}",
        "'# User\n{{articles}} {{question}}', # System",
        "'{{articles}} {{question}}', # User",
    })
    void an_error_names_what_is_wrong_and_the_file(String text, String named) throws IOException {
        Path file = write(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prompt(file))
                .withMessageContaining(named)
                .withMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'# System\nx\n# User\n{{question}}', {{conversation}}",
        "'# System\nx\n# User\n{{conversation}}', {{question}}",
        "'# System\nx\n# User\n{{conversation}} {{question}} {{articles}}', {{articles}}",
    })
    void the_prompt_for_follow_up_questions_has_its_own_variables(String text, String named) throws IOException {
        Path file = write(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prompt.standalone(file))
                .withMessageContaining(named)
                .withMessageContaining(file.toString());
    }

    @Test
    void a_file_that_is_missing_at_the_start_is_an_error_that_names_it() {
        Path file = folder.resolve("none.md");
        assertThatThrownBy(() -> new Prompt(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the prompt " + file + " isn't there.");
    }

    @Test
    void where_there_is_no_file_the_prompt_of_the_program_is_in_force_until_there_is_one() throws IOException {
        Prompt prompt = new Prompt(folder.resolve("answer.md"));
        assertThat(prompt.template()).isEqualTo(new Prompt(Path.of("prompts/answer.md")).template());
        write(GOOD);
        assertThat(prompt.template().system()).isEqualTo("Be brief.");
    }

    @Test
    void an_edit_takes_effect_at_once() throws IOException {
        Prompt prompt = new Prompt(write(GOOD));
        write(GOOD.replace("brief", "exact"));
        assertThat(prompt.template().system()).isEqualTo("Be exact.");
    }

    @Test
    void after_a_faulty_edit_the_last_good_prompt_stays_in_force() throws IOException {
        Prompt prompt = new Prompt(write(GOOD));
        write(GOOD.replace("{{articles}}", "{{artikel}}"));
        assertThat(prompt.template().system()).isEqualTo("Be brief.");
        Files.delete(folder.resolve("answer.md"));
        assertThat(prompt.template().system()).isEqualTo("Be brief.");
        write(GOOD.replace("brief", "exact"));
        assertThat(prompt.template().system()).isEqualTo("Be exact.");
    }

    @Test
    void a_faulty_edit_is_logged_once() throws IOException {
        Prompt prompt = new Prompt(write(GOOD));
        write("nothing");
        try (LogLines log = new LogLines(Prompt.class)) {
            prompt.template();
            prompt.template();
            assertThat(log.lines()).singleElement().asString().contains("WARN", folder.toString(), "# System");
        }
    }

    @Test
    void the_log_names_the_fault_and_no_class() throws IOException {
        Prompt prompt = new Prompt(write(GOOD));
        try (LogLines log = new LogLines(Prompt.class)) {
            write(GOOD.replace("{{articles}}", ""));
            prompt.template();
            Files.delete(folder.resolve("answer.md"));
            prompt.template();
            assertThat(log.lines())
                    .allMatch(line -> line.strip().endsWith("What it said before stays in force."))
                    .noneMatch(line -> line.contains("Exception"));
            assertThat(log.lines()).element(0).asString().contains("answer.md lacks {{articles}}. ");
            assertThat(log.lines()).element(1).asString().contains("answer.md isn't there. ");
        }
    }

    @Test
    void the_prompt_that_comes_with_the_program_is_one() {
        assertThat(new Prompt(Path.of("prompts/answer.md")).template().system()).contains("The articles don't say.");
    }

    @Test
    void the_prompt_for_follow_up_questions_that_comes_with_the_program_is_one() {
        assertThat(Prompt.standalone(Path.of("prompts/standalone.md"))
                        .template()
                        .system())
                .contains("Never answer it.");
    }

    private Path write(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("answer.md"), text);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 1_000 * edits++));
    }
}
