package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFaultTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("pom.xml"), "'pom.xml' may not be written by this user"),
                Arguments.of(new NoSuchFileException("ferries.md"), "'ferries.md' isn't there"),
                Arguments.of(
                        new FileSystemException("data/index", null, "No space left on device"),
                        "'data/index': No space left on device"),
                Arguments.of(new FileSystemException("data/index"), "data/index"),
                Arguments.of(
                        new CompletionException(new NoSuchFileException("ferries.md")), "'ferries.md' isn't there"),
                Arguments.of(new ExceptionInInitializerError(new IOException("the pier is shut")), "the pier is shut"),
                Arguments.of(
                        new UncheckedIOException("the index cannot be read", new IOException("x")),
                        "the index cannot be read"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void names_the_file_and_the_rule(Throwable failure, String told) {
        assertThat(FileFault.of(failure)).isEqualTo(told);
    }

    @Test
    void names_the_folder_that_may_not_be_written_where_the_file_is_not_there(@TempDir Path folder) {
        assertThat(FileFault.of(
                        new AccessDeniedException(folder.resolve("eval/0f").toString())))
                .isEqualTo("'" + folder + "' may not be written by this user");
    }
}
