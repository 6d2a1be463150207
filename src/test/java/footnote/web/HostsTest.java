package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest extends WithSite {

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
