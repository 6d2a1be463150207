package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the vector that Slack publishes. */
class SlackSignatureTest {

    private static final long SIGNED_AT = 1_531_420_618;
    private static final String BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "-300, true", "301, false", "-301, false", "86400, false"})
    void holds_for_five_minutes_on_either_side(long secondsLater, boolean holds) {
        assertThat(at(secondsLater).signs(String.valueOf(SIGNED_AT), SIGNATURE, bytes()))
                .isEqualTo(holds);
    }

    @Test
    void breaks_with_any_flipped_bit_of_the_body() {
        for (int i = 0; i < BODY.length(); i++) {
            byte[] body = bytes();
            body[i] ^= 1;
            assertThat(at(0).signs(String.valueOf(SIGNED_AT), SIGNATURE, body)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v0=",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504",
                "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
                "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
            })
    void takes_no_other_signature(String other) {
        assertThat(at(0).signs(String.valueOf(SIGNED_AT), other, bytes())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1531420619", "-1531420618", "1531420618.0", "now", "9999999999999999999999"})
    void takes_no_other_time(String other) {
        assertThat(at(0).signs(other, SIGNATURE, bytes())).isFalse();
    }

    @Test
    void takes_no_request_without_the_headers() {
        assertThat(at(0).signs(null, SIGNATURE, bytes())).isFalse();
        assertThat(at(0).signs(String.valueOf(SIGNED_AT), null, bytes())).isFalse();
    }

    private static SlackSignature at(long secondsLater) {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(SIGNED_AT + secondsLater), ZoneOffset.UTC);
        return new SlackSignature(Life.SECRET, clock);
    }

    private static byte[] bytes() {
        return BODY.getBytes(StandardCharsets.UTF_8);
    }
}
