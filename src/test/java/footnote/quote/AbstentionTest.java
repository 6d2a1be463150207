package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Reply;
import footnote.check.Found;
import footnote.search.FlatRetriever;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.WordMatch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbstentionTest {

    private static final Abstention ABSTENTION =
            new Abstention(new EvenRetriever(), ExtractiveAnswerer.USUAL_REFUSE_BELOW);

    private static final Hit TOLL = Found.hit(
            "toll",
            "The toll of opioids",
            null,
            "China makes many chemicals.",
            "Opioids killed 80,000 people in the United States in 2021.");

    private static final Hit AGENCIES =
            Found.hit("agencies", "The delegation", null, "Several agencies sent people to the delegation.");

    @Test
    void answers_what_the_best_passage_is_near_to() {
        assertThat(reason("How many people did opioids kill in the US in 2021?", TOLL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people did opioids kill in the US in 2019?
            How many people did opioids kill in China in 2021?
            How many Mexicans did opioids kill in 2021?
            """)
    void refuses_where_the_year_or_the_country_is_another(String question) {
        assertThat(reason(question, TOLL)).contains(Reply.Reason.NO_EVIDENCE);
    }

    @Test
    void refuses_the_time_of_another_event_than_is_asked_about() {
        Hit mill = Found.hit(
                "mill",
                "Tom Aske of the mill",
                null,
                "Tom Aske threw a bottle into the sea in 1913.",
                "He was a baker.",
                "All of the town misses Tom Aske, who died too soon.");
        assertThat(reason("When did Tom Aske die?", mill)).isPresent();
        assertThat(reason("When did Tom Aske throw the bottle?", mill)).isEmpty();
    }

    @Test
    void takes_a_government_for_its_country() {
        Retrieval retrieval = Found.of(Found.hit(
                "denied",
                "Drugs",
                null,
                "Beijing denies a part in the US crisis.",
                "Mexican cartels bring the drugs."));
        assertThat(margin("Does China deny a part in the US crisis?", retrieval))
                .isGreaterThan(margin("Does Russia deny a part in the US crisis?", retrieval) + 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What were the mill's stocks in the first quarter of 2025? | false
            What were the mill's stocks in the first quarter of 2024? | true
            What were the mill's stocks in the second quarter of 2025? | true
            """)
    void refuses_the_figure_of_another_time_and_not_one_that_is_compared_with_it(String question, boolean refuses) {
        Hit stocks = Found.hit(
                "stocks",
                "The mill in 2025",
                null,
                "In the first quarter the mill's stocks were 25 tons, up from 22 tons in the first quarter of 2023.");
        assertThat(reason(question, stocks).isPresent()).isEqualTo(refuses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How long is probation in Spain? | true
            How long is probation in Germany? | false
            How long is probation? | false
            What does TM-999 mean for probation? | true
            What does TM-101 mean for probation? | false
            """)
    void refuses_where_a_passage_goes_through_the_others(String question, boolean refuses) {
        Hit probation = Found.hit(
                "probation",
                "Probation",
                null,
                "How long it is depends on the country.",
                "The length of probation, code TM-101, is six months.",
                "It is for Germany.",
                "For France and the United Kingdom it is four months.");
        assertThat(reason(question, probation).isPresent()).isEqualTo(refuses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the price of the Team plan? | false
            What is the price of the Enterprise plan? | true
            What is the price of the enterprise plan? | false
            """)
    void refuses_where_a_table_has_no_row_of_that_name(String question, boolean refuses) {
        Hit plans = Found.hit("plans", "What the plans cost", null, "Plan: Team; Price: $14", "Plan: Home; Price: $4");
        assertThat(reason(question, plans).isPresent()).isEqualTo(refuses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"What is the price of the Team plan? | false", "What is the price of the Solo plan? | true"})
    void refuses_where_the_row_of_that_name_leaves_the_figure_open(String question, boolean refuses) {
        Hit plans = Found.hit(
                "plans",
                "What the plans cost",
                null,
                "Plan: Team; Users: 20; Price: $14",
                "Plan: Solo; Users: 1; Price: on request");
        assertThat(reason(question, plans).isPresent()).isEqualTo(refuses);
    }

    @Test
    void doubts_a_sentence_that_names_nobody_of_the_role_that_is_asked_for() {
        Retrieval retrieval = Found.of(TOLL);
        String question = "Who is the mayor of the United States?";
        assertThat(margin(question, retrieval, 0.45)).isLessThan(margin(question, retrieval, 0.6) - 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was it because of Ann Lee that opioids killed 80,000 people? | true
            Was it in the United States that opioids killed 80,000 people? | false
            Was it because of the China trade that opioids killed 80,000 people? | false
            How many people does Ann Lee say that opioids killed? | true
            How many people has the United States lost to opioids? | false
            """)
    void refuses_what_is_asked_of_one_whom_no_passage_names(String question, boolean refuses) {
        assertThat(reason(question, TOLL).isPresent()).isEqualTo(refuses);
    }

    @Test
    void doubts_the_words_of_a_role_that_the_article_does_not_tell_of() {
        Retrieval retrieval = Found.of(Found.hit(
                "said", "Boats sail", null, "The mayor, Ann Lee, said that the boats of York will sail again."));
        assertThat(margin("What did the bishop of York say about the boats?", retrieval))
                .isLessThan(margin("What did the mayor of York say about the boats?", retrieval) - 4);
    }

    @ParameterizedTest
    @CsvSource({
        "What did the mayor Ann Lee say on Monday about the boats of Orr?, true",
        "What did the mayor Ann Lee say on Monday about the boats?, false"
    })
    void doubts_what_somebody_says_of_one_whom_only_other_articles_name(String question, boolean doubts) {
        Hit said = Found.hit(
                "said",
                "Boats sail",
                null,
                "The mayor, Ann Lee, said on Monday that the boats will sail again in May.");
        Hit other = Found.hit("other", "Orr leaves", null, "Orr has left the council over the Kestrel.");
        Retrieval retrieval = Found.of(said, other);
        Ranked best = ranked(question, retrieval).getFirst();
        assertThat(ABSTENTION.features(question, retrieval, best).doubts().contains(Doubt.UNKNOWN_NAME))
                .isEqualTo(doubts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which Python version does the till need? | The till needs Python 3.9. | 0
            Which Python version does the till need? | The till needs a version of the reader. | 1
            """)
    void doubts_a_sentence_without_the_version_that_is_asked_for(String question, String sentence, int doubts) {
        Hit till = Found.hit("till", "The till", null, sentence);
        Retrieval retrieval = Found.of(till, Found.hit("other", "The scale", null, "The scale runs on Python 3.8."));
        assertThat(ABSTENTION
                        .features(
                                question, retrieval, ranked(question, retrieval).getFirst())
                        .doubts()
                        .stream()
                        .filter(Doubt.UNTOLD::equals))
                .hasSize(doubts);
    }

    @Test
    void doubts_steps_where_no_passage_names_what_something_is_to_be_joined_with() {
        String question = "How do I connect the till to Sagepay?";
        Retrieval retrieval = Found.of(Found.hit("till", "The till", null, "Connect the till to the network."));
        assertThat(ABSTENTION
                        .features(
                                question, retrieval, ranked(question, retrieval).getFirst())
                        .doubts())
                .contains(Doubt.UNKNOWN_THING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats may be taken to another country of the union. | false
            Boats may be taken abroad for a month. | false
            Boats may be taken to Norway for a month. | true
            Boats may be taken to countries outside the union. | false
            Boats may be taken outside of the UK for a month. | false
            Boats may be taken outside Norway for a month. | false
            Boats may be taken outside Ely for a month. | true
            Boats may be taken to another country of the union or to Norway. | false
            Boats may be taken to Norway or Wales for a month. | true
            Wales, along with most other countries, lets boats in for a month. | true
            """)
    void takes_a_country_for_named_where_any_is_or_those_of_some_place_are(String sentence, boolean refuses) {
        Hit boats = Found.hit("boats", "The boats", null, sentence);
        assertThat(reason("May boats be taken to Spain for a month?", boats).isPresent())
                .isEqualTo(refuses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill | Tom Orr is trained by Bob Ray. | 1
            The mill | The smith Tom Orr is trained by Bob Ray. | 0
            The mill | She is trained by Bob Ray. | 0
            The mill of Ann Lee | Tom Orr is trained by Bob Ray. | 0
            """)
    void doubts_what_is_told_of_another_name_alone(String title, String sentence, double unnamed) {
        EvenRetriever retriever = new EvenRetriever();
        retriever.match = 0.45;
        Hit hit = Found.hit("mill", title, null, "Ann Lee ran for an hour.", "Ann Lee won.", sentence);
        assertThat(new Abstention(retriever, ExtractiveAnswerer.USUAL_REFUSE_BELOW)
                        .features("Who trains Ann Lee?", Found.of(hit), new Ranked(hit, 0, 1))
                        .unnamed())
                .isEqualTo(unnamed);
    }

    @Test
    void takes_a_line_that_names_who_did_it_for_one_on_what_was_done() {
        Hit hit = Found.hit("ely", "Ely 3-1 Mill End", null, "Referee: Ann Lee.", "Ely won in the rain.");
        assertThat(ABSTENTION
                        .features("Who refereed the match?", Found.of(hit), new Ranked(hit, 0, 1))
                        .unnamed())
                .isZero();
    }

    @Test
    void answers_when_something_is_by_that_no_date_is_set() {
        Hit mill = Found.hit("mill", "The mill", null, "There is no date yet for the opening of the mill.");
        assertThat(reason("When is the opening of the mill?", mill)).isEmpty();
    }

    @Test
    void doubts_a_role_that_is_told_of_another() {
        Hit match = Found.hit("match", "The match", null, "York lost.", "Ely's coach, Tine Orr, saw it.");
        String question = "Who is York's coach?";
        Retrieval retrieval = Found.of(match);
        assertThat(ABSTENTION
                        .features(question, retrieval, new Ranked(match, 1, 1))
                        .doubts())
                .contains(Doubt.SIBLING);
    }

    @Test
    void takes_what_somebody_did_for_told_in_other_words_in_the_sentence_that_names_them() {
        Hit trip = Found.hit("trip", "Ann Lee", null, "Ann Lee is a baker.", "Ann Lee went to Ely on Tuesday.");
        Hit other = Found.hit("trip", "Ann Lee", null, "Ann Lee is a baker.", "Tom Ray went to Ely on Tuesday.");
        String question = "When did Ann Lee travel to Ely?";

        EvenRetriever retriever = new EvenRetriever();
        retriever.match = 0.45;
        Abstention abstention = new Abstention(retriever, ExtractiveAnswerer.USUAL_REFUSE_BELOW);
        double own = abstention
                .margin(question, Found.of(trip), List.of(new Ranked(trip, 1, 1)))
                .value();
        double another = abstention
                .margin(question, Found.of(other), List.of(new Ranked(other, 1, 1)))
                .value();
        assertThat(own).isGreaterThan(another + 1);
    }

    @Test
    void answers_whether_something_is_allowed_by_what_forbids_it() {
        Hit boats = Found.hit("boats", "The boats", null, "Dogs in the boats are prohibited.");
        assertThat(reason("Are dogs in the boats allowed?", boats)).isEmpty();
    }

    @Test
    void refuses_where_the_passage_has_no_word_of_the_question() {
        assertThat(reason("What is a zither?", AGENCIES)).isPresent();
        assertThat(reason("What is a delegation?", AGENCIES)).isEmpty();
    }

    @Test
    void refuses_where_a_number_is_asked_for_and_none_is_there() {
        assertThat(reason("How many agencies sent people to the delegation?", AGENCIES))
                .contains(Reply.Reason.NO_EVIDENCE);
        assertThat(reason("Who sent people to the delegation?", AGENCIES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who joined the purple networks?         | Who joined the private networks?         | Ann joined the public networks.
            Who even joined the networks?           | Who never joined the networks?           | Ann joined the networks.
            Why did Ann join the networks?          | When did Ann join the networks?          | Ann joined the networks.
            What kind of networks did Ann join?     | What share of networks did Ann join?     | Ann joined 12 networks.
            Who joined the purple networks?         | Who joined the seven networks?           | Ann joined the two networks.
            """)
    void doubts_a_sentence_of_another_thing_more_than_one_that_lacks_a_word(
            String lacking, String other, String sentence) {
        Retrieval retrieval = Found.of(Found.hit("a", "Joining", null, sentence));
        assertThat(margin(other, retrieval)).isLessThan(margin(lacking, retrieval) - 0.3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who never joined the networks?    | Who even joined the networks?    | Ann refused to join the networks.
            I do not wait. Who joined the networks? | I do wait. Who joined the networks? | Ann joined the networks.
            I do not wait, who joined the networks? | I do wait, who joined the networks? | Ann joined the networks.
            The key isn't available, who has it? | The key isn't purple, who has it? | Ann has it where the key is unavailable.
            Who joined for 7 days? | Who joined for all days? | Ann joined for a week.
            Which of two networks broke down? | Which of all networks broke down? | The network of Leeds broke down.
            Who joined the networks of ORA-7? | Who joined the networks of ORA-x? | Ann joined the two networks of the ORA.
            When did Ann join the networks?   | Why did Ann join the networks?   | Ann joined the networks in 1984.
            """)
    void does_not_doubt_what_may_answer(String question, String plain, String sentence) {
        Retrieval retrieval = Found.of(Found.hit("a", "Joining", null, sentence));
        assertThat(margin(question, retrieval)).isGreaterThan(margin(plain, retrieval) - 0.3);
    }

    @ParameterizedTest
    @CsvSource({"Two days before the fair, true", "For the fair, false"})
    void takes_the_time_of_the_line_over_an_item_for_the_item_s(String lead, boolean told) {
        Hit fair = Page.of(lead + ":\n\n• The hall of the fair is aired.\n\n• The band of the fair is told.");
        Retrieval retrieval = Found.of(fair);
        List<Ranked> ranked = List.of(new Ranked(fair, 1, 1));
        double margin = ABSTENTION
                .margin("When is the hall of the fair aired?", retrieval, ranked)
                .value();
        double plain = ABSTENTION
                .margin("Is the hall of the fair aired?", retrieval, ranked)
                .value();
        assertThat(margin > plain - 1).isEqualTo(told);
    }

    @Test
    void takes_the_day_of_an_article_for_the_year_that_its_words_leave_out() {
        Hit rate = Found.hit(
                "rate", "The key rate", LocalDate.of(2024, 1, 25), "Norland held its key rate at 4.5 per cent.");
        Hit before = Found.hit(
                "rate",
                "The key rate",
                LocalDate.of(2024, 1, 25),
                "Norland held its key rate at 4.5 per cent in 2021.");

        assertThat(reason("What was the key rate of Norland in January 2024?", rate))
                .isEmpty();
        assertThat(reason("What was the key rate of Norland in January 2023?", rate))
                .contains(Reply.Reason.NO_EVIDENCE);
        assertThat(reason("What was the key rate of Norland in January 2024?", before))
                .contains(Reply.Reason.NO_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many mills were closed in July 2024? | As of July 25, 17 mills were closed. | false
            How many mills were closed in August 2024? | As of July 25, 17 mills were closed. | true
            How many mills were closed in June? | In the last 30 days 17 mills were closed. | true
            How many mills were closed in June? | Last month 17 mills were closed. | false
            How many mills were closed in July? | Last month 17 mills were closed. | true
            How many mills were closed? | As of July 25, 17 mills were closed. | false
            What closed in August 2024? | The mill was closed on July 25. | true
            """)
    void refuses_the_figure_of_another_month_and_what_tells_its_own(String question, String sentence, boolean refuses) {
        Hit mills = Found.hit("mills", "The mills", LocalDate.of(2024, 7, 29), sentence);

        assertThat(reason(question, mills).isPresent()).isEqualTo(refuses);
    }

    @Test
    void a_day_without_a_year_is_of_that_of_its_article_whatever_other_year_stands_beside() {
        Hit mills = Found.hit(
                "mills",
                "The mills",
                LocalDate.of(2024, 7, 29),
                "Each mill is to save a tenth of what it used in 2020.",
                "As of July 25, 17 mills were closed.",
                "They had been open since 2019.");

        assertThat(reason("How many mills were closed in July 2024?", mills)).isEmpty();
    }

    @Test
    void doubts_a_sentence_that_matches_a_word_of_the_question_less() {
        Retrieval retrieval = Found.of(TOLL);
        String question = "Who chairs the group that counts the toll?";
        assertThat(margin(question, retrieval, 0.4)).isLessThan(margin(question, retrieval, 0.9) - 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.2, 1", "-0.5, 0"})
    void asks_how_well_words_match_only_where_the_answer_hangs_on_it(double meaning, int asked) {
        Hit hit = new Hit(TOLL.source(), TOLL.text(), TOLL.sentences(), 2, meaning);
        EvenRetriever retriever = new EvenRetriever();
        String question = "How many people did opioids kill in the United States?";
        new Abstention(retriever, ExtractiveAnswerer.USUAL_REFUSE_BELOW)
                .reason(question, Found.of(hit), ranked(question, Found.of(hit)));
        assertThat(retriever.matched).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What was the stock of barley? | 1
            What was the stock of rye?    | 0
            How do I weigh the stock?     | 0
            """)
    void doubts_a_row_of_another_thing_than_is_asked_about(String question, double unnamed) {
        Retrieval retrieval =
                Found.of(Found.hit("rows", "The stock of the mill", null, "Corn: Rye; Stock: 25 tons; Price: £20"));
        EvenRetriever retriever = new EvenRetriever() {
            @Override
            public double idf(String stem) {
                return Set.of("", "barlei", "weigh").contains(stem) ? 9 : 2;
            }
        };
        retriever.match = 0.4;
        assertThat(new Abstention(retriever, ExtractiveAnswerer.USUAL_REFUSE_BELOW)
                        .features(
                                question, retrieval, ranked(question, retrieval).getFirst())
                        .unnamed())
                .isEqualTo(unnamed);
    }

    @Test
    void is_off_topic_where_nothing_is_near() {
        Hit far = new Hit(TOLL.source(), TOLL.text(), TOLL.sentences(), 0.9, 0);
        assertThat(reason("How do I bake bread?", far)).contains(Reply.Reason.OFF_TOPIC);
        assertThat(ABSTENTION.reason("How do I bake bread?", Found.of(), List.of()))
                .contains(Reply.Reason.OFF_TOPIC);
    }

    @Test
    void asks_for_more_in_a_larger_folder() {
        Retrieval small = new Retrieval("q", List.of(TOLL), 10, "v", Duration.ZERO);
        Retrieval large = new Retrieval("q", List.of(TOLL), 1_000_000, "v", Duration.ZERO);
        String question = "What did opioids do?";
        assertThat(margin(question, large)).isLessThan(margin(question, small) - 1);
    }

    private static double margin(String question, Retrieval retrieval) {
        return margin(question, retrieval, 0.6);
    }

    /** Where its words match one another so well. */
    private static double margin(String question, Retrieval retrieval, double match) {
        EvenRetriever retriever = new EvenRetriever();
        retriever.match = match;
        return new Abstention(retriever, ExtractiveAnswerer.USUAL_REFUSE_BELOW)
                .margin(question, retrieval, ranked(question, retrieval))
                .value();
    }

    private static Optional<Reply.Reason> reason(String question, Hit hit) {
        Retrieval retrieval = Found.of(hit);
        return ABSTENTION.reason(question, retrieval, ranked(question, retrieval));
    }

    private static List<Ranked> ranked(String question, Retrieval retrieval) {
        return new SentenceRanker(new EvenRetriever()).rank(question, retrieval);
    }

    /** Every stem tells as much as any other, and stands in no more than a few passages. */
    private static class EvenRetriever implements FlatRetriever {

        private double match = 0.6;
        private int matched;

        @Override
        public double weight(String stem) {
            return 2;
        }

        @Override
        public Retrieval retrieve(String question, String asAsked, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WordMatch match(String question, String text) {
            matched++;
            return WordMatch.whole(match);
        }
    }
}
