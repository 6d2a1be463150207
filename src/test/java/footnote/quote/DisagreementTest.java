package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final String QUESTION = "What does it say?";

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate THIRD = LocalDate.of(2024, 3, 3);

    private final Ranked old =
            ranked("old", FIRST, "The sudden flood in the mountain valley on Friday killed 10 people.", 3);

    @Test
    void the_article_of_another_day_with_another_number_is_quoted_too() {
        Ranked late = ranked("late", THIRD, "The sudden flood in the mountain valley on Friday killed 12 people.", 2.8);
        assertThat(Disagreement.with(QUESTION, List.of(old), List.of(old, late)))
                .containsExactly(old, late);
    }

    @Test
    void the_later_edition_of_an_article_is_quoted_first() {
        Ranked first = edition("first", "Fees 2023", FIRST, "A parking permit for the old town costs £40.", 3);
        Ranked third = edition("third", "Fees 2024", THIRD, "A parking permit for the old town costs £55.", 2.5);
        Ranked second =
                edition("second", "Fees 2023", FIRST.plusDays(1), "A parking permit for the old town costs £45.", 2.8);
        List<Ranked> all = List.of(first, second, third);
        assertThat(Disagreement.with(QUESTION, List.of(first), all)).containsExactly(third, first);
        assertThat(Disagreement.with(QUESTION, List.of(third), all)).containsExactly(third, first);
        Ranked farther =
                edition("third", "Fees 2024", THIRD, "A parking permit for the old town is sent in 9 days.", 2.9);
        assertThat(Disagreement.with(QUESTION, List.of(first), List.of(farther, first, third)))
                .containsExactly(third, first);
        assertThat(Disagreement.with("What did it say in 2023?", List.of(first), all))
                .containsExactly(first, second);
        assertThat(Disagreement.with(QUESTION, List.of(first, second, third), all))
                .containsExactly(third, first);
    }

    @Test
    void the_later_edition_is_quoted_where_it_tells_otherwise_of_the_same() {
        Ranked old =
                edition("old", "Travel rules 2023 (superseded)", FIRST, "Business class is paid for on flights.", 3);
        Ranked late = edition("late", "Travel rules 2024", THIRD, "Business class isn't paid for.", 2.5);
        assertThat(Disagreement.with(QUESTION, List.of(old), List.of(old, late)))
                .first()
                .isEqualTo(late);
    }

    @Test
    void another_name_in_the_same_words_is_another_fact() {
        Ranked moss = ranked("moss", FIRST, "The new head of the port authority is Ada Moss.", 3);
        Ranked lunde = ranked("lunde", THIRD, "The new head of the port authority is Olav Lunde.", 2.8);
        Ranked aas = ranked("aas", THIRD, "The old harbour of the port authority is in Aas.", 2.7);
        assertThat(Disagreement.with(QUESTION, List.of(moss), List.of(moss, aas, lunde)))
                .containsExactly(moss, lunde);
    }

    @Test
    void what_takes_it_back_or_denies_it_is_quoted_however_much_worse_it_answers() {
        Ranked sold = ranked("sold", FIRST, "The town of Ely voted to sell its old mill to Orr Homes for £40.", 6);
        Ranked wrong = ranked("wrong", THIRD, "In our report we gave the price of Ely's old mill as £40.", 1);
        Ranked unsold = ranked("unsold", THIRD, "The town of Ely won't sell its old mill to Orr Homes.", 1);
        Ranked other = ranked("other", THIRD, "The town of Ely won't mend the road to the harbour.", 1);
        Ranked again = ranked("again", THIRD, "Ely's old mill is to be sold to Orr Homes for £40.", 1);
        assertThat(Disagreement.with(QUESTION, List.of(sold), List.of(sold, other, again, wrong)))
                .containsExactly(sold, wrong);
        assertThat(Disagreement.with(QUESTION, List.of(sold), List.of(sold, other, again, unsold)))
                .containsExactly(sold, unsold);
    }

    @Test
    void what_its_title_calls_a_correction_is_quoted_however_much_worse_it_answers() {
        String sentence = "The sudden flood in the mountain valley on Friday killed 12 people.";
        Ranked right = edition("right", "Correction: the flood", THIRD, sentence, 0.5);
        Ranked other = edition("other", "Corrections of rivers", THIRD, sentence, 0.5);
        Ranked before = edition("before", "Correction: the flood", FIRST.minusDays(1), sentence, 0.5);
        assertThat(Disagreement.with(QUESTION, List.of(old), List.of(old, other, before, right)))
                .containsExactly(old, right);
        assertThat(Disagreement.with(QUESTION, List.of(old), List.of(old, other, before)))
                .containsExactly(old);
    }

    @Test
    void another_weekday_is_not() {
        Ranked monday = ranked("new", THIRD, old.text().replace("Friday", "Monday"), 3);
        assertThat(Disagreement.with(QUESTION, List.of(old), List.of(old, monday)))
                .containsExactly(old);
    }

    @Test
    void the_older_alone_is_never_quoted_where_the_newer_says_another_number() {
        Ranked late = ranked("late", THIRD, "The sudden flood in the mountain valley on Friday killed 12 people.", 2);
        Ranked one = ranked("one", FIRST, "Growers lost 40 tonnes of apples.", 3.5);
        Ranked two = ranked("two", FIRST, "The bridge is shut.", 3.2);
        List<Ranked> all = List.of(one, two, old, late);
        assertThat(Disagreement.with(QUESTION, List.of(one, two, old), all)).containsExactly(one, two, late);
        assertThat(Disagreement.with(QUESTION, List.of(one, old), all)).containsExactly(one, late);
        assertThat(Disagreement.with(QUESTION, List.of(old, one, two), all)).containsExactly(old, one, late);
    }

    @Test
    void what_agrees_tells_no_day_or_is_about_something_else_is_not() {
        Ranked same = ranked("same", THIRD, "The sudden flood in the mountain valley on Friday killed 10 people.", 2.9);
        Ranked undated =
                ranked("undated", null, "The sudden flood in the mountain valley on Friday killed 12 people.", 2.9);
        Ranked sameDay =
                ranked("same day", FIRST, "The sudden flood in the mountain valley on Friday killed 12 people.", 2.9);
        Ranked other = ranked("other", THIRD, "Growers lost 40 tonnes of apples.", 2.9);
        Ranked worse =
                ranked("worse", THIRD, "The sudden flood in the mountain valley on Friday killed 12 people.", 0.9);
        assertThat(Disagreement.with(QUESTION, List.of(old), List.of(old, same, undated, sameDay, other, worse)))
                .containsExactly(old);
    }

    @Test
    void a_number_and_a_place_in_an_order_are_the_same_in_words_and_figures() {
        Ranked words = ranked("words", FIRST, "The flood was the nineteenth in twenty-seven years.", 3);
        Ranked figures = ranked("figures", THIRD, "The flood was the 19th in 27 years.", 2.9);
        Ranked other = ranked("other", THIRD, "The flood was the 18th in 27 years.", 2.8);
        assertThat(Disagreement.with(QUESTION, List.of(words), List.of(words, figures)))
                .containsExactly(words);
        assertThat(Disagreement.with(QUESTION, List.of(words), List.of(words, figures, other)))
                .containsExactly(words, other);
    }

    private static Ranked edition(String id, String title, LocalDate day, String sentence, double score) {
        return new Ranked(Found.hit(id, title, day, sentence), 0, score);
    }

    private static Ranked ranked(String id, @Nullable LocalDate day, String sentence, double score) {
        Hit hit = Found.hit(id, id, day, sentence);
        return new Ranked(hit, 0, score);
    }
}
