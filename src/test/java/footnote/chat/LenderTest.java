package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.IndexedFolder;
import footnote.search.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenderTest {

    @AutoClose
    private static final IndexedFolder FOLDER =
            IndexedFolder.of(Map.of("bus.md", """
                # Bus leaves the road near Arden

                A bus left the road near Arden on Tuesday. Three passengers were injured. The driver, Tom Aske, was arrested.
                """, "storm.md", """
                # Storm hits Lowick

                A storm hit Lowick in May. Nine people were hurt. The damage is put at 300,000 euros.
                """, "gallery.md", """
                # Ryde gallery guide

                The Ryde gallery is open from Monday to Friday. Tickets cost 4 euros. The gallery has named Nora Quill as its new director.
                """, "zoo.md", """
                # Dorne zoo guide

                The Dorne zoo is open from Tuesday to Sunday. Tickets cost 9 euros. Parking costs 2 euros an hour.
                """));

    private final ExtractiveAnswerer quoting = new ExtractiveAnswerer(FOLDER.retriever());
    private final Lender lender = new Lender(FOLDER.retriever(), quoting);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who drove the bus near Arden? | Who is the director?
            When is the Dorne zoo open? | Who is the director?
            Who drove the bus near Arden? | How much was the damage?
            When is the Ryde gallery open? | Who was arrested?
            When is the Ryde gallery open? | What are the rules?
            Who drove the bus near Arden? | What happened in 2019?
            Who drove the bus near Arden? | What do people need tickets for?
            What happened in Lowick? | Who needs a new director?
            """)
    void lends_nothing_to_what_is_new(String before, String question) {
        assertThat(after(before, question)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What happened to the bus near Arden? | How many people were hurt? | How many people were hurt? (bus near Arden)
            Who drove the bus near Arden? | How many euros? | How many euros? (drove bus near Arden)
            When is the Dorne zoo open? | How much are tickets? | How much are tickets? (Dorne zoo open)
            When is the Ryde gallery open? | How much are tickets? | How much are tickets? (Ryde gallery open)
            When is the Ryde gallery open? | Anything else? | Anything else? (Ryde gallery open)
            What happened in Lowick? | Who was arrested? | Who was arrested? (Lowick)
            When is the Ryde gallery open? | Whom do I have to ask? | Whom do I have to ask? (the Ryde gallery)
            Who led the Arden talks? | Who took part? | Who took part? (led Arden talks)
            Summarise the Arden talks | Who took part? | Who took part? (Arden talks)
            Who led the Arden talks? | More? | More? (led Arden talks)
            Who led the Arden talks? | Go on. | Go on. (led Arden talks)
            When is the Dorne zoo open? | Until when? | Until when? (Dorne zoo open)
            When is the Dorne zoo open? | What do I need tickets for? | What do I need tickets for? (Dorne zoo open)
            When is the Ryde gallery open? | Why? | Why? (Ryde gallery open)
            Who drove the bus near Arden? | Summarise that article. | Summarise the article “Bus leaves the road near Arden”
            How much are tickets in Dorne? | What does the article say? | Summarise the article “Dorne zoo guide”
            Who drove the moon? | Summarise that article. | Summarise that article.
            Summarise the Ryde gallery guide | Are you sure? | Summarise the Ryde gallery guide
            When is the Ryde gallery open? | Are you sure? | When is the Ryde gallery open?
            """)
    void lends_what_goes_on_the_words_of_the_turn_before(String before, String question, String standalone) {
        assertThat(after(before, question)).isEqualTo(standalone);
    }

    private String after(String before, String question) {
        List<Source> sources = quoting.answer(before, FOLDER.retriever(), Chat.PASSAGES).citations().stream()
                .map(Citation::source)
                .toList();
        return lender.standalone(
                question, List.of(new Question.Turn(before, before, true, "“It is so.” [1]", sources)));
    }
}
