package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSubjectTest {

    /** A long report of a firm that names itself in it, but not where it tells of its staff. */
    private static final String REPORT = IntStream.rangeClosed(1, 70)
            .mapToObj("""
                    Orr Harbours owns quay %d, where the cranes of Orr Harbours unload ships. Many know Orr Harbours by its grey \
                    sheds, and Orr Harbours is a neighbour that listens. Orr Harbours looks after the lamps, the rails and the \
                    water, and it asks the families of the quay what they think of Orr Harbours. In the spring Orr Harbours \
                    painted the sheds, and in the autumn Orr Harbours mended the wall that the storm had broken.

                    """::formatted)
            .collect(Collectors.joining("", "Orr Harbours, annual report 2025\n\n", """
                    Our staff

                    At the end of the year we employed 412 men and women, of whom 60 were apprentices. Half of them drive \
                    cranes, and the others keep the books, mend the engines and pilot the ships. We train each of them for two \
                    years, pay for their schooling and send them abroad for a summer.
                    """));

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of("orr.txt", REPORT, "note.txt", """
                    Lund Ferries, a short note

                    People work at Lund Ferries by day and by night, and Lund Ferries employs 77 people.
                    """));

    @ParameterizedTest
    @CsvSource({
        "How many people work at Orr Harbours?, 412 men",
        "How many people does Orr employ?, 412 men",
        "How many people work at Lund Ferries?, employs 77"
    })
    void a_long_article_need_not_name_what_it_is_titled_by(String question, String told) {
        Retrieval found = FOLDER.retriever().retrieve(question, 3);
        assertThat(found.hits().getFirst().text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people work at Orr Harbours? | How many people work at ?
            What does Orr's staff cost? | What does  staff cost?
            How many people work at Lund Ferries? |
            How many people work at Kessel? |
            Where is Orr? |
            how many people work here? |
            """)
    void asks_the_rest_of_what_long_articles_are_titled_by(String question, String rest) {
        TitleSubject subject = FOLDER.index().search(searcher -> TitleSubject.of(question, searcher));
        assertThat(subject.rest()).isEqualTo(rest == null ? "" : rest);
    }
}
