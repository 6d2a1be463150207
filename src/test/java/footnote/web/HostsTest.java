package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostsTest {

    private Site site;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        site = Site.ready(data);
    }

    @AfterAll
    void stop() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "EVIL.example:7070", "127.0.0.1.evil.example", "localhost.evil.example"})
    void a_page_whose_name_was_pointed_to_this_machine_reads_nothing(String host) throws Exception {
        for (String path : new String[] {"/api/articles", "/api/conversations", "/api/suggestions", "/api/nothing"}) {
            assertThat(site.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421 ")
                    .contains("application/problem+json", "it is localhost, an address, or that of --public-url")
                    .doesNotContain("China");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:7070", "localhost.", "a.localhost", "127.0.0.1:7070", "[::1]:7070"})
    void this_machines_own_names_and_every_address_are_answered(String host) throws Exception {
        assertThat(site.raw("GET /api/articles HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void health_is_told_by_any_name() throws Exception {
        assertThat(site.raw("GET /health/ready HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 0, true",
        "localhost, 0, true",
        "::1,       0, true",
        "0.0.0.0,   0, false",
        "127.0.0.1, 1, false"
    })
    void names_matter_where_this_machine_alone_is_to_ask(String host, int proxies, boolean matter) {
        assertThat(Hosts.of(host, null, proxies).equals(Hosts.ANY)).isNotEqualTo(matter);
    }
}
