package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnstileTest {

    @TempDir
    private Path data;

    @Test
    void turns_a_client_away_that_asks_too_often_and_tells_when_it_may_again() throws Exception {
        try (Site site = site(new Pace(2, true, 0))) {
            assertThat(ask(site, "").statusCode()).isEqualTo(200);
            // A client's own word about its address counts for nothing.
            assertThat(ask(site, "198.51.100.7").statusCode()).isEqualTo(200);
            HttpResponse<String> third = ask(site, "198.51.100.8");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Integer.parseInt(
                            third.headers().firstValue("Retry-After").orElse("")))
                    .isBetween(20, 31);
            assertThat(Site.json(third).path("detail").asText())
                    .matches("more than 2 questions a minute; ask again in \\d\\d s");
            assertThat(site.get("/api/articles").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void tells_clients_behind_a_proxy_apart_by_what_the_proxy_says() throws Exception {
        try (Site site = site(new Pace(1, false, 1))) {
            assertThat(ask(site, "198.51.100.7").statusCode()).isEqualTo(200);
            assertThat(ask(site, "203.0.113.9, 198.51.100.7:4711").statusCode()).isEqualTo(429);
            assertThat(ask(site, "198.51.100.8").statusCode()).isEqualTo(200);
            assertThat(ask(site, "2001:db8:1:2::3").statusCode()).isEqualTo(200);
            assertThat(ask(site, "[2001:db8:1:2:ffff::4]:80").statusCode()).isEqualTo(429);
            assertThat(ask(site, "unknown").statusCode()).isEqualTo(200);
            assertThat(ask(site, "_hidden").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void a_search_counts_like_a_question() throws Exception {
        try (Site site = site(new Pace(2, true, 0))) {
            assertThat(site.post("/api/search", Site.body("Why?")).statusCode()).isEqualTo(200);
            assertThat(ask(site, "").statusCode()).isEqualTo(200);
            assertThat(site.post("/api/search", Site.body("Why?")).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void lets_this_machines_own_programs_through_where_nothing_is_set() throws Exception {
        try (Site site = site(new Pace(1, false, 0))) {
            for (int i = 0; i < 3; i++) {
                assertThat(ask(site, "").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void waits_by_a_clock_that_is_never_set_back() {
        assertThat(Turnstile.TIME.isWallClockBased()).isFalse();
    }

    private Site site(Pace pace) throws Exception {
        Site site = new Site(data, (_, quoting) -> quoting, pace);
        site.readiness().ready();
        return site;
    }

    private static HttpResponse<String> ask(Site site, String forwarded) throws Exception {
        var request = site.ask("Why?", "application/json");
        return site.send(forwarded.isEmpty() ? request : request.header("X-Forwarded-For", forwarded));
    }
}
