package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Learn about the ferries of the north.",
                "Read more about the ferries here.",
                "\tship | crew | cargo"
            })
    void what_says_where_something_is_told_is_no_evidence_and_drops_no_line_that_comes_again(String leading) {
        String text = "Main desk\n\nIt opens at nine.\n\n" + leading + "\n\nMain desk\n\nIt shuts at five.";
        assertThat(words(text, _ -> true))
                .filteredOn(line -> !line.contains("|"))
                .containsExactly("Main desk", "It opens at nine.", "Main desk", "It shuts at five.");
    }

    @Test
    void keeps_a_step_that_has_the_form_of_a_button() {
        assertThat(words("1. Log in with your badge\n\n2. Share this page\n\nLog in\n\nIt opens at nine.", _ -> true))
                .containsExactly("Log in with your badge", "Share this page", "It opens at nine.");
    }

    private static final List<String> WORDS =
            List.of(("council bridge river harbour engineer letter market winter carries finds between old seven quiet"
                            + " under about their stone")
                    .split(" "));

    @ParameterizedTest
    @MethodSource("seeds")
    void loses_and_repeats_no_sentence_of_any_text(int seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        String text = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(_ -> paragraph(random, sentences))
                .collect(Collectors.joining("\n\n"));
        List<Passage> passages = PassageSplitter.split(article("A title of its own", text));

        assertThat(passages.stream()
                        .flatMap(p -> p.sentences().stream())
                        .map(s -> s.span().of(text)))
                .containsExactlyElementsOf(sentences);
        for (int i = 0; i < passages.size(); i++) {
            int words = passages.get(i).words(text).split(" ").length;
            assertThat(words).isLessThanOrEqualTo(180);
            if (i < passages.size() - 1) {
                assertThat(words).isGreaterThanOrEqualTo(80);
            }
            if (i > 0) {
                assertThat(passages.get(i).span().start())
                        .isGreaterThan(passages.get(i - 1).span().end());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Half of those boats came back., 13",
        "They came back., 13",
        "The boats came back., 10",
        "Boats that day came back., 10"
    })
    void keeps_a_paragraph_with_the_one_that_it_goes_on_from(String next, int together) {
        String boats = "The old boats of the harbour carry salt and letters to the market. ";
        String text = boats.repeat(10) + "\n\n" + next + " " + boats.repeat(2) + "\n\n" + boats.repeat(7);
        assertThat(PassageSplitter.split(article("Boats", text)).getFirst().sentences())
                .hasSize(together);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Open the page./2. Press Save | Open the page.:BODY, Press Save:BODY
            3) Lock it/4) Leave | Lock it:BODY, Leave:BODY
            a. The President/b. The clerk/c. Two members | a. The President:BODY, b. The clerk:BODY, c. Two members:BODY
            (ii) The clerk/(iii) The chair | (ii) The clerk:BODY, (iii) The chair:BODY
            A. Definitions/A day is a day. | A. Definitions:HEADING, A day is a day.:BODY
            1. Definitions/A day is a day. | Definitions:HEADING, A day is a day.:BODY
            1. Open it./1. Close it. | Open it.:BODY, Close it.:BODY
            It must be:/• an apple, or/• a pear | It must be::BODY, an apple:BODY, a pear:BODY
            It must be:/• a wall, AND/• a door | It must be::BODY, a wall:BODY, a door:BODY
            Ely (excl. Witch Lane), and Sutton/All boats. | Ely (excl. Witch Lane), and Sutton:HEADING, All boats.:BODY
            Plan: Team; Price: $14 | Plan: Team; Price: $14:BODY
            The club was founded in 1931. Its plans are these two:/Plan: Team; Price: $14 | The club was founded in 1931.:BODY, Its plans are these two::HEADING, Plan: Team; Price: $14:BODY
            It takes:/• Sound: MP3/• Images: PNG | It takes::BODY, Sound: MP3:BODY, Images: PNG:BODY
            It takes:/• Image: PNG, PDF/• Sound: MP3 | It takes::BODY, Image: PNG, PDF:BODY, Sound: MP3:BODY
            Boats are old./• Boats sink/• Image: Ann Lee | Boats are old.:BODY, Boats sink:BODY
            Source: Ann; Picture: Bob | Source: Ann; Picture: Bob:BODY
            Figure 1: Boats sold/Figure 2: Boats sunk/It is old. | Figure 1: Boats sold:HEADING, Figure 2: Boats sunk:HEADING, It is old.:BODY
            Maker: Orr & Sons/Weight: 3 t/It is old. | Maker: Orr & Sons:BODY, Weight: 3 t:BODY, It is old.:BODY
            www.example.org/It is old. | www.example.org:BODY, It is old.:BODY
            ann@example.org/It is old. | ann@example.org:BODY, It is old.:BODY
            See example.org/It is old. | See example.org:HEADING, It is old.:BODY
            11:15 Coffee/13:00 – 14:00 Lunch/It is old. | 11:15 Coffee:BODY, 13:00 – 14:00 Lunch:BODY, It is old.:BODY
            13:00 Lunch/It is old. | 13:00 Lunch:HEADING, It is old.:BODY
            09.12 - First alert/09.46 - Rollback/It is old. | 09.12 - First alert:BODY, 09.46 - Rollback:BODY, It is old.:BODY
            2019 – Work begins/2022 – The firm fails/It is old. | 2019 – Work begins:BODY, 2022 – The firm fails:BODY, It is old.:BODY
            2019 – Work begins/It is old. | 2019 – Work begins:HEADING, It is old.:BODY
            Kessel Rovers 3-1 Mill End/It rained. | Kessel Rovers 3-1 Mill End:BODY, It rained.:BODY
            Ely 3-1 Orr: Lee scores/It rained. | Ely 3-1 Orr: Lee scores:BODY, It rained.:BODY
            Mon-Wed 8.30-12.00/Sat, Sun closed/It is old. | Mon-Wed 8.30-12.00:BODY, Sat, Sun closed:BODY, It is old.:BODY
            Registry: by appointment, 01222 555 130/It is old. | Registry: by appointment, 01222 555 130:BODY, It is old.:BODY
            [09:52] Ann: It failed. Can you?/It is old. | [09:52] Ann: It failed.:BODY, Can you?:BODY, It is old.:BODY
            Turnout 41.3% (2022: 38.9%)/It is old. | Turnout 41.3% (2022: 38.9%):BODY, It is old.:BODY
            Profits rise 5%/It is old. | Profits rise 5%:HEADING, It is old.:BODY
            RP-311: Shown twice/Fixed in: 8.2/Affects: all | RP-311: Shown twice:HEADING, Fixed in: 8.2:BODY, Affects: all:BODY
            E04: Low pressure/E11: Flow sensor/It is old. | E04: Low pressure:BODY, E11: Flow sensor:BODY, It is old.:BODY
            Serves 4 · Prep 15 min · Cook 50 min/It is old. | Serves 4 · Prep 15 min · Cook 50 min:BODY, It is old.:BODY
            3 bedrooms · 2 baths · 112 sq m/It is old. | 3 bedrooms · 2 baths · 112 sq m:BODY, It is old.:BODY
            Living room 4.6 m x 3.9 m, bay window/It is old. | Living room 4.6 m x 3.9 m, bay window:BODY, It is old.:BODY
            Boat found 4 m below the quay/It is old. | Boat found 4 m below the quay:HEADING, It is old.:BODY
            Guide price £385,000 (freehold)/It is old. | Guide price £385,000 (freehold):BODY, It is old.:BODY
            Mayor finds £385,000/It is old. | Mayor finds £385,000:HEADING, It is old.:BODY
            Booking reference: QX7L2P/It is old. | Booking reference: QX7L2P:BODY, It is old.:BODY
            Recorded 16 February 2026/It is old. | Recorded 16 February 2026:BODY, It is old.:BODY
            06:40  Depart Ely/09:05  Arrive Sund/It is old. | 06:40  Depart Ely:BODY, 09:05  Arrive Sund:BODY, It is old.:BODY
            Thursday 8 October/19:00 The Salt Road/21:45 Night Bus | Thursday 8 October:HEADING, 19:00 The Salt Road:BODY, 21:45 Night Bus:BODY
            Not covered/✗ Damage by pets/✗ Wear and tear | Not covered:HEADING, ✗ Damage by pets:BODY, ✗ Wear and tear:BODY
            From: Ann/It came. Can you pay?/From: Bob/Yes. | From: Ann:HEADING, It came.:BODY, Can you pay?:BODY, From: Bob:HEADING, Yes.:BODY
            Part 2: The flood/It rained. | Part 2: The flood:HEADING, It rained.:BODY
            Ann Orr · Updated 2 months ago/It is old. | Ann Orr · Updated 2 months ago:BODY, It is old.:BODY
            Reviewed by Ann Orr, 27 November 2024/It is old. | Reviewed by Ann Orr, 27 November 2024:BODY, It is old.:BODY
            Approved April 26, 2024/It is old. | Approved April 26, 2024:BODY, It is old.:BODY
            Published works of 1990/It is old. | Published works of 1990:HEADING, It is old.:BODY
            When: 3 May/It is old. | When: 3 May:BODY, It is old.:BODY
            Olympic champion/won the race in a minute. | Olympic champion:BODY, won the race in a minute.:BODY
            wool Ltd/wool sells yarn. | wool Ltd:HEADING, wool sells yarn.:BODY
            Colours/red is the first. | Colours:HEADING, red is the first.:BODY
            The mill/red and blue | The mill:HEADING, red and blue:HEADING
            12 Hill Road, Salem, OR 97301/It is old. | 12 Hill Road, Salem, OR 97301:BODY, It is old.:BODY
            Mills, Inc. 12 Hill Road Salem, OR 97301 USA/It is old. | Mills, Inc. 12 Hill Road Salem, OR 97301 USA:BODY, It is old.:BODY
            Ely office/4 Castle Row/Ely EL2 9QT/It is old. | Ely office:HEADING, 4 Castle Row:BODY, Ely EL2 9QT:BODY, It is old.:BODY
            Write to:/Mill Estate/4 Castle Row/Ely EL2 9QT | Write to::BODY, Mill Estate:BODY, 4 Castle Row:BODY, Ely EL2 9QT:BODY
            Pay – Ann Lee, ext. 341/It is old. | Pay – Ann Lee, ext. 341:BODY, It is old.:BODY
            15 March Work party/5 April: Supper | 15 March Work party:BODY, 5 April: Supper:BODY
            15 March Work party/It is old. | 15 March Work party:HEADING, It is old.:BODY
            Desk (555) 555-0100/It is old. | Desk (555) 555-0100:BODY, It is old.:BODY
            Ferries 2019-2024/They sail. | Ferries 2019-2024:HEADING, They sail.:BODY
            I lost it. How do I get in?/Use a code. | I lost it.:HEADING, How do I get in?:HEADING, Use a code.:BODY
            """)
    void tells_items_and_rows_from_headings(String blocks, String sentences) {
        String text = blocks.replace("/", "\n\n");
        assertThat(told("A title", text)).isEqualTo(sentences);
    }

    @Test
    void takes_words_that_lead_on_for_no_heading() {
        assertThat(told("Boats", "2.3 Boats may pass if\n\n(a) the lamp is on.\n\n2.4 Fees\n\nNone."))
                .startsWith("2.3 Boats may pass if:BODY")
                .contains("2.4 Fees:HEADING");
    }

    @Test
    void takes_a_title_with_a_colon_for_no_line_of_the_sheet_below_it() {
        assertThat(told("Ely: contacts", "Ely: contacts\n\nMill: Ann Lee\n\nLock: Tom Ray"))
                .isEqualTo("Mill: Ann Lee:BODY, Lock: Tom Ray:BODY");
    }

    @Test
    void takes_who_wrote_an_article_for_no_heading() {
        assertThat(told("Notes", "Article by: Ann Lee\n\nIt rained."))
                .isEqualTo("Article by: Ann Lee:BODY, It rained.:BODY");
        assertThat(told("Notes", "Part two: The flood\n\nIt rained.")).startsWith("Part two: The flood:HEADING");
    }

    @Test
    void takes_a_word_that_leads_to_another_page_for_a_heading_amid_others_over_lists() {
        String week = "Week %d\n\nDone\n\n• Oars\n\n• Sails\n\nNext\n\n• Masts\n\n";
        assertThat(told("Notes", week.formatted(45) + week.formatted(46)))
                .startsWith("Week 45:HEADING, Done:SUBHEADING, Oars:BODY, Sails:BODY, Next:SUBHEADING, Masts:BODY");
        assertThat(told("Notes", "Menu\n\n• Oars\n\nIt rained.")).isEqualTo("Oars:BODY, It rained.:BODY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published 3 March 2025/The river rose. | The river rose.
            Effective date: 3 March 2025/The river rose. | Effective date: 3 March 2025 The river rose.
            TARNLEY, March 3, 2025 (Coastal Press) — The river rose. | The river rose.
            TARNLEY, 3 March 2025 - The river rose. | The river rose.
            TARNLEY — The river rose. | TARNLEY — The river rose.
            Published 2 March 2025/The river rose. | Published 2 March 2025 The river rose.
            It is dry./3 March 2025/The river rose. | It is dry. 3 March 2025 The river rose.
            Author: Ann Lee/Date: 3 March 2025/The river rose. | Author: Ann Lee The river rose.
            """)
    void tells_the_day_of_the_article_from_what_it_says(String blocks, String words) {
        String text = blocks.replace("/", "\n\n");
        Article article = new Article("id", "a.txt", "Title", "a.txt", LocalDate.of(2025, 3, 3), text, "00");
        assertThat(PassageSplitter.split(article).getFirst().words(text)).isEqualTo(words);
    }

    @Test
    void prefers_the_ends_of_paragraphs() {
        String paragraph = sentences(6, 15);
        String text = String.join("\n\n", paragraph, paragraph, paragraph);
        List<Passage> passages = PassageSplitter.split(article("Title", text));
        assertThat(passages.stream().map(p -> p.span().of(text)))
                .containsExactly(paragraph + "\n\n" + paragraph, paragraph);
    }

    @Test
    void puts_a_heading_into_the_passage_of_what_stands_under_it() {
        String paragraph = sentences(8, 15);
        String text = String.join("\n\n", paragraph, "Opening hours", paragraph, "Prices", "Adults", paragraph);
        assertThat(PassageSplitter.split(article("Title", text)).stream()
                        .map(p -> p.sentences().getFirst().span().of(text)))
                .containsExactly(paragraph.substring(0, paragraph.indexOf('.') + 1), "Opening hours", "Prices");
    }

    @Test
    void leaves_what_a_program_says_together_with_what_is_said_of_it() {
        String error = "You may read this:\n\n\tFailed to release the lock\n\n";
        String text = sentences(8, 15) + "\n\n" + error + sentences(2, 15) + "\n\n" + sentences(8, 15);
        assertThat(PassageSplitter.split(article("Title", text)).stream()
                        .map(p -> p.span().of(text))
                        .filter(passage -> passage.contains("Failed")))
                .singleElement()
                .asString()
                .contains(error + sentences(2, 15));
    }

    @Test
    void leaves_the_steps_of_a_list_together_with_what_leads_on_to_them() {
        String step = sentences(3, 15);
        String steps = "Do this:\n\n1. " + step + "\n\n   " + step + "\n\n2. " + step + "\n\n3. " + step;
        String text = String.join("\n\n", sentences(8, 15), steps, sentences(8, 15));
        assertThat(PassageSplitter.split(article("Title", text)).stream()
                        .map(passage -> passage.span().of(text)))
                .containsExactly(sentences(8, 15), steps, sentences(8, 15));
    }

    @Test
    void takes_what_stands_behind_the_mark_of_a_question_for_one() {
        assertThat(kinds("Q: They say that you lied.\n\nA: Who says that?"))
                .containsExactly("HEADING They say that you lied.", "BODY Who says that?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ann Lee, our man in Ely/31 January 2024 | true
            By Ann Lee/31 January 2024 | true
            By Public Bus/It goes at ten | false
            """)
    void takes_who_wrote_it_below_what_a_page_is_about_for_its_head(String lines, boolean head) {
        assertThat(kinds("The bridge is closed.\n\n" + lines.replace("/", "\n\n") + "\n\nIt opens in May."))
                .as(lines)
                .hasSize(head ? 2 : 4);
    }

    private static List<String> kinds(String text) {
        return PassageSplitter.split(article("A title", text)).stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> sentence.kind() + " " + sentence.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A title/1. Unplug it./2. Lift it. | 1. Unplug it./2. Lift it.
            A title/• Unplug it./• Lift it. | • Unplug it./• Lift it.
            A title/  3) Unplug it./  4) Lift it. | 3) Unplug it./  4) Lift it.
            A title/1. Scope/It is old. | 1. Scope/It is old.
            A title/Q: Is it old?/A: It is. | Is it old?/A: It is.
            A title/Unplug it./1. Lift it. | Unplug it./1. Lift it.
            """)
    void begins_with_the_label_of_the_item_or_heading_that_a_passage_begins_with(String blocks, String passage) {
        String text = blocks.replace("/", "\n\n");
        assertThat(PassageSplitter.split(article("A title", text)).stream()
                        .map(each -> each.span().of(text).replace("\n\n", "/")))
                .containsExactly(passage);
    }

    @Test
    void knows_under_which_heading_a_passage_goes_on() {
        String paragraph = sentences(8, 15);
        String text = String.join("\n\n", paragraph, "Opening hours", paragraph, paragraph, "Prices", paragraph);
        List<Passage> passages = PassageSplitter.split(article("Title", text));
        assertThat(sections(text)).containsExactly("", "", "Opening hours", "");
        assertThat(passages.get(2).words(text)).startsWith("Opening hours The word");
    }

    @Test
    void knows_that_what_stands_over_a_cell_stands_over_no_row_below_it() {
        String row = "Code: K-2; Meaning: no sail; What to do: go home";
        String paragraph = sentences(8, 15);
        String text =
                String.join("\n\n", "Codes", paragraph, "K-1, What to do", paragraph, row, paragraph, "End", paragraph);
        assertThat(sections(text)).containsExactly("", "", "Codes", "");
    }

    @Test
    void knows_what_leads_on_to_the_list_that_a_passage_goes_on_with() {
        String item = sentences(8, 15);
        String text = String.join(
                "\n\n",
                "Use of the boats",
                "1. You may not:",
                "• " + item,
                "• " + item,
                "• " + item,
                "2. " + item,
                item);
        assertThat(sections(text))
                .containsExactly(
                        "",
                        "Use of the boats / You may not",
                        "Use of the boats / You may not",
                        "Use of the boats",
                        "Use of the boats");
    }

    @Test
    void knows_below_which_heading_one_stands_that_comes_again() {
        String fix = sentences(8, 15);
        String text = String.join(
                "\n\n",
                "Version 5.2",
                "Bug fixes",
                fix,
                fix,
                "Known issue",
                fix,
                "Version 5.1",
                "Bug fixes",
                fix,
                "Known issues",
                fix);
        assertThat(sections(text)).containsExactly("", "Version 5.2 / Bug fixes", "Version 5.2", "", "Version 5.1");
    }

    @ParameterizedTest
    @CsvSource({
        "Ann de Vries, Ben Roe, Cy Dow (The Post), The mill stays.",
        "Bug Fixes, Known Issues, Summer Release, A release with bug fixes and known issues."
    })
    void lets_no_speaker_of_a_talk_stand_below_another(String one, String other, String once, String words) {
        String text = String.join(
                "\n\n",
                IntStream.range(0, 3)
                        .mapToObj(_ -> String.join("\n\n", one, words, other, words))
                        .collect(Collectors.joining("\n\n")),
                once,
                words,
                one,
                words);
        assertThat(words(text, Sentence.Kind.HEADING::equals))
                .isEqualTo(once.contains("(") ? List.of() : List.of(once));
    }

    @Test
    void lets_what_was_asked_stand_over_no_answer_to_what_is_asked_later() {
        String turn = "Ann Lee\n\nGood day.\n\n%s\n\nTom Roe\n\n" + sentences(16, 15) + "\n\n";
        String text = turn.formatted("Does the mill stay?").repeat(3) + turn.formatted("Thank you. And when? I see.");
        assertThat(sections(text).getLast()).isEqualTo("Tom Roe");
    }

    @ParameterizedTest
    @CsvSource({
        "'# Log;[2.1.0] - 2025-05-02;Added;Lamps.;Removed;Bells.;[2.0.1] - 2025-03-01;Added;Horns.;Fixed;Brakes.', 'Added,Removed,Added,Fixed'",
        "'v3.0 (1 May 2024);Known bugs;Dust.;2.9-rc1;Lamps;White ones.;Licence;It is free.', Known bugs",
        "'[Unreleased];Changed;Lamps.;Version 1.2;Removed;Bells.;Help;Ask us.', 'Changed,Removed'",
        "'4.1.0;Added;Lamps.;Removed;Bells.;4.0.9 - 2025-03-01;Added;Horns.', 'Added,Removed,Added'",
        "'2025-05-09;Doors;New ones.;2025-05-02;Sheds;Old ones.', Doors",
        "'2 May 2025;Doors;New ones.;9 May 2025;Sheds;Old ones.', Doors",
        "'Rows 2.1 and 2.2;Doors;New ones.;Release of the locks;Sheds;Old ones.', ''",
        "'Version 2.1;Doors;New ones.;Sheds;Old ones.', ''"
    })
    void what_stands_between_two_releases_is_of_the_first(String lines, String below) {
        String text = lines.replace(";", "\n\n");
        assertThat(String.join(",", words(text, Sentence.Kind.SUBHEADING::equals)))
                .isEqualTo(below);
    }

    @Test
    void takes_no_list_of_contents_for_headings_that_come_again() {
        String text =
                String.join("\n\n", "Ferry", "Fares", "Bikes", "Fares", sentences(8, 15), "Bikes", sentences(8, 15));
        assertThat(words(text, Sentence.Kind.SUBHEADING::equals)).isEmpty();
    }

    @Test
    void takes_the_rows_of_a_table_whose_columns_have_no_names_for_no_headings() {
        String text =
                "When we are open\n\nFriday; 9 to 5\n\nSaturday; Closed\n\nRules\n\nRow with care.\n\nAnn Lee; Cox; Since 2019\n\nBoats row.";
        assertThat(words(text, Sentence.Kind.HEADING::equals)).containsExactly("When we are open", "Rules");
    }

    @Test
    void takes_a_line_with_the_label_of_a_clause_for_its_heading_and_no_row() {
        String text = "3. Use; Hire; Sale\n\nRow with care.\n\n4. End; Return\n\nBring her back.";
        assertThat(words(text, Sentence.Kind.HEADING::equals)).containsExactly("Use; Hire; Sale", "End; Return");
    }

    @Test
    void takes_no_heading_with_another_number_for_the_same_again() {
        String text = "1. Terms\n\nRow with care.\n\n2. Fees\n\nNone.\n\n3. Terms\n\nBring her back.";
        assertThat(words(text, Sentence.Kind.SUBHEADING::equals)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"All about oars stands in our book, :BODY", "Books about oars, :HEADING"})
    void takes_several_words_that_end_a_text_for_no_heading(String end, String kind) {
        String text = "Oars\n\nRow with care.\n\n" + end;
        assertThat(told("Boats", text)).isEqualTo("Oars:HEADING, Row with care.:BODY, " + end + kind);
    }

    @Test
    void takes_no_line_of_code_for_the_credit_of_a_picture() {
        String heading = "Oars that are made of ash and last for years";
        assertThat(told("Boats", "Row with care.\n\n\tphoto: Ann Lee\n\n" + heading + "\n\nThey last."))
                .contains(heading + ":HEADING");
    }

    @Test
    void takes_no_item_for_what_leads_on_to_the_next() {
        String item = sentences(8, 15);
        String text = String.join("\n\n", "Use of the boats", "• " + item + " We allow:", "• " + item, "• " + item);
        assertThat(sections(text)).containsExactly("", "Use of the boats", "Use of the boats");
    }

    @Test
    void keeps_a_numbered_heading_that_a_list_of_contents_names_too() {
        String text = String.join("\n\n", "A. Fees", "B. Term", sentences(8, 15), "A. Fees", sentences(8, 15));
        assertThat(PassageSplitter.split(article("Title", text)).getLast().words(text))
                .startsWith("A. Fees The word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Effective date: May 1, 2024", "Released 1 May 2024", "1 May 2024"})
    void takes_the_day_of_a_version_for_no_heading(String day) {
        String text = "Boats\n\n" + day + "\n\nRow with care.";
        assertThat(PassageSplitter.split(article("Title", text)).getFirst().sentences())
                .extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.HEADING, Sentence.Kind.BODY, Sentence.Kind.BODY);
    }

    @ParameterizedTest
    @CsvSource({"'', CAPTION", "'\n\nGalley\n\nCooks get nine crowns.', HEADING"})
    void the_one_heading_over_a_whole_text_is_no_sections(String rest, Sentence.Kind kind) {
        String text = "Night watch\n\n" + "It is kept in turns, as the captain has it. ".repeat(30) + rest;
        assertThat(PassageSplitter.split(article("Handbook", text)).get(1).sections())
                .extracting(Sentence::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"Leeds, Getting to Leeds, Leeds", "Shops, Getting to Leeds, Getting to Leeds"})
    void a_heading_that_comes_again_stands_below_the_place_of_the_one_before_it(
            String first, String second, String over) {
        String text = first + "\n\n" + second + "\n\nIt has stairs.\n\nRooms\n\n"
                + "They are large and light. ".repeat(60) + "\n\nYork\n\nIt is old.\n\nRooms\n\nNone.";
        assertThat(PassageSplitter.split(article("Sights", text)).get(1).sections())
                .extracting(section -> section.span().of(text))
                .containsExactly(over, "Rooms");
    }

    @Test
    void keeps_a_headline_that_tells_the_score() {
        String text = "Kessel Rovers 3-1 Mill End\n\nIt rained all day.";
        assertThat(told("Kessel Rovers 3-1 Mill End", text))
                .isEqualTo("Kessel Rovers 3-1 Mill End:BODY, It rained all day.:BODY");
    }

    @Test
    void leaves_out_furniture_and_repeated_headlines() {
        String text = """
                Bridge to close for a year

                Advertisement

                The bridge closes on Monday.

                02:17

                Bridge to close for a year

                What drivers must know

                Lorries take the ring road. Learn more

                What drivers must know

                Ferries run at night

                1""";
        List<Passage> passages = PassageSplitter.split(article("Bridge to close for a year", text));
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().words(text))
                .isEqualTo("The bridge closes on Monday. Lorries take the ring road. Ferries run at night");
    }

    @Test
    void tells_running_text_from_headings_and_captions() {
        String text = """
                What drivers must know

                The bridge closes on Monday.

                • Cars take the ferry

                Workers on the bridge. Photo: Reuters""";
        assertThat(told("Title", text))
                .startsWith(
                        "What drivers must know:HEADING, The bridge closes on Monday.:BODY, Cars take the ferry:BODY, "
                                + "Workers on the bridge. Photo: Reuters:CAPTION");
    }

    @Test
    void finds_no_passage_in_furniture_alone() {
        assertThat(PassageSplitter.split(article("Title", "Advertisement\n\n01:44\n\nShare")))
                .isEmpty();
        assertThat(PassageSplitter.split(article("Title", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The shop shuts at noon | The shop shuts at noon:BODY
            THE SHOP SHUTS AT NOON/Advertisement | THE SHOP SHUTS AT NOON:BODY
            The shop shuts at noon/The shop shuts at noon | The shop shuts at noon:BODY
            The shop shuts at noon/On Fridays later | On Fridays later:HEADING
            The shop shuts at noon/Ring twice. | Ring twice.:BODY
            """)
    void takes_the_title_for_the_text_where_there_is_no_other(String text, String expected) {
        String lines = text.replace("/", "\n\n");
        assertThat(told("The shop shuts at noon", lines)).isEqualTo(expected);
        assertThat(PassageSplitter.split(article("Advertisement", "Advertisement")))
                .isEmpty();
    }

    @Test
    void keeps_passages_short_where_words_are_long() {
        String text = "x".repeat(40_000) + " The bridge opened in May.";
        List<Passage> passages = PassageSplitter.split(article("Bridge", text));
        assertThat(passages).hasSizeGreaterThan(8);
    }

    @Test
    void keeps_a_sentence_that_is_longer_than_a_passage_whole() {
        String text = "Short one here. " + "W " + "w ".repeat(200) + "end. Short again.";
        List<Passage> passages = PassageSplitter.split(article("Title", text));
        assertThat(passages).hasSize(3);
        assertThat(passages.get(1).sentences()).hasSize(1);
    }

    /** The sentences of a text, each with its kind. */
    private static String told(String title, String text) {
        return PassageSplitter.split(article(title, text)).stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> sentence.span().of(text) + ":" + sentence.kind())
                .collect(Collectors.joining(", "));
    }

    private static List<String> words(String text, Predicate<Sentence.Kind> kinds) {
        return PassageSplitter.split(article("Title", text)).stream()
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> kinds.test(sentence.kind()))
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static List<String> sections(String text) {
        return PassageSplitter.split(article("Title", text)).stream()
                .map(passage -> passage.sections().stream()
                        .map(section -> section.span().of(text))
                        .collect(Collectors.joining(" / ")))
                .toList();
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static String paragraph(Random random, List<String> sentences) {
        List<String> own = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(_ -> sentence(random))
                .toList();
        sentences.addAll(own);
        return String.join(" ", own);
    }

    private static String sentence(Random random) {
        String words = IntStream.range(0, 3 + random.nextInt(28))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        return "The " + words + ".";
    }

    private static String sentences(int number, int words) {
        return String.join(" ", Collections.nCopies(number, "The " + "word ".repeat(words - 2) + "ends."));
    }

    private static Article article(String title, String text) {
        return new Article("a1", "a.txt", title, "a.txt", null, text, "");
    }
}
