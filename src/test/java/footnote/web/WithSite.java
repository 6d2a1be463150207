package footnote.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask one server, which is ready, and change nothing that the others see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithSite {

    @AutoClose
    Site site;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        site = Site.ready(data);
    }
}
