package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted of sheets and notices, whose lines say "Duration: 47 minutes". */
class SheetTest {

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "inn.md",
            """
                # The Ferryman's Rest

                - Check-in: from 3 pm
                - Parking: 12 places, £6 a night
                - Dogs: on a lead

                The house was built in 1874 as an inn. The bar closes at midnight.
                """,
            "film.txt",
            """
                The Glass Orchard

                Director: Mira Olsen
                Screenplay: Tom Adeyemi
                Running time: 104 minutes
                Made in: Denmark
                Cast: Ida Kern (Vera), Sunil Rai (Max)

                Vera comes home to the orchard after nine years abroad. Shooting took two summers.
                """,
            "course.md",
            """
                # Module HS-214: History of salt

                - Lecturer: Dr Agnes Mori
                - Credits: 10
                - Classes: Tuesdays, room B12
                - Assessment: an essay

                Students visit the salt works at Lund in week six.
                """,
            "tram.md",
            """
                # Tram line 6

                Length: 9.4 km
                Opened: 1931
                Route: Harbour to Zoo
                Journey time: 31 minutes

                The line ends at the market in August.
                """,
            "bridge.md",
            """
                # Skarn bridge opens

                The king opened the bridge at Skarn on Friday. It replaces the ferry to Holt, which needed 25 minutes.

                **FACTBOX: The Skarn bridge**
                Length: 1,840 metres
                Builder: Brokk AS
                Cost: 2.1 billion crowns
                """,
            "works.txt",
            """
                Salt works: contacts

                Tom Ray – Lost tools – 020 555 0102
                Ines Orr – Tastings – 020 555 0117

                Ring before noon.
                """,
            "hours.txt",
            """
                Salt museum

                Mon-Wed 8.30-12.00
                Thu 13.30-18.00
                Sat, Sun closed

                Between Christmas and New Year the museum is closed.
                """,
            "council.txt",
            """
                Minutes of the parish council

                Present: Ada Lomax (chair), Noor Siddiqui
                Apologies: Jean Abbot

                Noor Siddiqui will chair the meeting in August.
                """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who directed The Glass Orchard?               | Director: Mira Olsen
            Who wrote The Glass Orchard?                  | Screenplay: Tom Adeyemi
            How long is The Glass Orchard?                | Running time: 104 minutes
            Where was The Glass Orchard made?             | Made in: Denmark
            Who plays Max?                                | Cast: Ida Kern (Vera), Sunil Rai (Max)
            How many credits is HS-214 worth?             | Credits: 10
            Where are the classes of HS-214?              | Classes: Tuesdays, room B12
            How is the module on salt graded?             | Assessment: an essay
            How long does it take from the Harbour to the Zoo? | Journey time: 31 minutes
            Is parking free at the Ferryman's Rest?       | Parking: 12 places, £6 a night
            How long is the Skarn bridge?                 | Length: 1,840 metres
            Who built the Skarn bridge?                   | Builder: Brokk AS
            What did the Skarn bridge cost?               | Cost: 2.1 billion crowns
            What is the phone number for lost tools at the salt works? | Tom Ray – Lost tools – 020 555 0102
            Until when is the salt museum open on Thursday? | Thu 13.30-18.00
            When is the salt museum open on Tuesday?      | Mon-Wed 8.30-12.00
            Is the salt museum open on Saturday?          | Sat, Sun closed
            Who is responsible for tastings?              | Ines Orr – Tastings – 020 555 0117
            Who was absent from the council's meeting?    | Apologies: Jean Abbot
            Who chaired the council's meeting?            | Present: Ada Lomax (chair), Noor Siddiqui
            How old is the inn?                           | The house was built in 1874 as an inn.
            """)
    void quotes_the_line_whose_label_names_what_is_asked_for(String question, String quoted) {
        assertThat(answer(question).citations().getFirst().citedText()).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How long does Agnes Mori live?",
                "How heavy is tram line 6?",
                "Who handles boats at the salt works?"
            })
    void quotes_no_line_of_another_label(String question) {
        assertThat(answer(question).answered()).isFalse();
    }

    private static Reply answer(String question) {
        return new ExtractiveAnswerer(FOLDER.retriever()).answer(question, FOLDER.retriever(), 8);
    }
}
