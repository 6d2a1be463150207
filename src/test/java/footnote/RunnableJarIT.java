package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void answers_by_itself(@TempDir Path data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        JAVA,
                        "-jar",
                        "target/footnote.jar",
                        "ask",
                        "Who led the US delegation?",
                        "--json",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode answer = new JsonMapper().readTree(process.getInputStream());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(answer.path("answered").booleanValue()).isTrue();
        assertThat(answer.path("answer").asText()).contains("Jen Daskal");
    }
}
