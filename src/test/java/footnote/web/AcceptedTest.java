package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                                               | false
            ''                                                 | false
            */*                                                | false
            text/*                                             | false
            application/json                                   | false
            text/event-stream                                  | true
            Text/Event-Stream                                  | true
            'text/event-stream; charset=utf-8'                 | true
            'text/event-stream, application/json'              | true
            'application/json;q=0.5,text/event-stream;q=0.9'   | true
            'application/json, text/event-stream;q=0.1'        | false
            text/event-stream;q=0                              | false
            text/event-stream;q=0.000                          | false
            text/event-streams                                 | false
            ';;,,;q=1'                                         | false
            """)
    void a_stream_is_for_who_names_it_and_wants_nothing_more(String header, boolean stream) {
        assertThat(Accepted.of(header).prefers("text/event-stream", "application/json"))
                .isEqualTo(stream);
    }
}
