package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** The bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence alone.",
                "Yard; 2024 Sales: 31; 2024 Oper. Income: 12; 2023 Oper. Income: 9",
                "A headline with no stop",
                "What is it?|It is a test!|Good.",
                "See the Boats Act, Pub. L. No. 9, div. B, tit. II, and 84 Fed. Reg. 39.|Pub. L. No. 8 is older.",
                "They spoke to Mr Lee.|Dr. Orr left.",
                "Lamps LLC. (“Lamps”) sells them.",
                "Is it open?|Yes.|Yes.|No.",
                "Night Bus (Dir. Ilya Orr, 88 min.)|Call tel. 555 0100 or ext. 12.",
                "Mr. Smith met Dr. Jones and Prof. Lee.|They talked.",
                "A dog led by Pfc. Ann Lee and Cpl. Tom Ray found Det. Moss.|It barked.",
                "J. Edgar Hoover led the bureau.|He died in 1972.",
                "John F. Kennedy spoke in Berlin.|The crowd cheered.",
                "It cost 3.5 million dollars.|Nobody paid.",
                "Version 2.0 came out at www.example.com in May.|It was slow.",
                "“Where were you?” she said.|He did not answer.",
                "“Stop!” he cried, and ran.|She stayed.",
                "“I will go.”|He went.",
                "(He was wrong.)|She knew.",
                "“It was … good,” she said.|He nodded.",
                "We hoped ... but it failed.|Then we left.",
                "Doors open at 9 a.m. on Monday and close at 5 p.m. on Friday.|Visitors leave by bus.",
                "They close at 5 p.m.|Visitors then leave.",
                "It opened on Dec. 3 in Paris.|It closed in Jan.|Nobody came.",
                "He lives at No. 10 Downing Street.|She does not.",
                "The U.S. Department of Justice sued the firm.|The case failed.",
                "In the U.S. Congress met.|It voted.",
                "“No.|The boat is late.|But No. 5 is here,” he said.|“No. 12 (No. A7) is not.”",
                "She moved to the U.S.|The year was 1990.",
                "The U.S. has 50 states.|Canada has ten provinces.",
                "She came from Washington, D.C. in May.|J.K. Rowling and J. A. Smith came from the U.K. in June.",
                "He took vitamin C.|Then he slept.",
                "Keep it in ./bin or in .\\\\bin.|Then run it.",
                "Is it text?: Say which.|Then send it.",
                "Sales at Acme Inc. rose.|Those of Bolt Ltd. fell.",
                "The mills of Acme Corp. (Acme) stand still.|Bolt Ltd. (“Bolt”) bought them.",
                "St. Petersburg is cold.|So is Moscow.",
                "He bought fruit, e.g. apples, and left.|The shop closed.",
                "It was I.|Nobody else.",
                "One of these must be true. You:",
                "Call us until 9 p.m. ET, or write.|Then wait.",
                "We answer from 8 a.m. to 6 p.m. (ET).|On Fridays we close at 1 p.m. (local time).|Then wait.",
                "The call begins at 11:00 a.m. Eastern Time (8:00 a.m. Pacific).|A replay follows.",
                "We close at 6 p.m.|(Enter by the back door.)",
                "It began at 6 p.m. Thursday and ended at 9 a.m. Jan. 4.|Nobody slept.",
                "We sell fruit. For example:",
                "We sell fruit.|These are the prices of this week:",
                "The film 's hero , Mr. Smith , wins .|The series began on September 30 , 1960 .|It ended later .",
                "He said `` no '' .|She agreed .",
                "Sales rose by 5%.[12]|Those of lamps fell.[a][13]:45–46|Nobody knew why. [14]|It was cold.",
                "It rained.[citation needed]|The [old] lamp broke.|[Ann] left.",
                "The mill is of 1933.¹|It was sold in 1950.²,³|He said “no”.⁴⁻⁶|It burnt.",
                "The lamps sold well.3,4|In May they sold out.¹²|He said “no”.5|She left.",
                "Many coughed. 12, 13|Few had fever. 14|All of them slept.",
                "The towers fell. 7 Hill Road stood.",
                "It is told in p.12 or in no.36 Hill Road in Fig.4 below.|Version 3.12 came.",
                "It is shown (see Fig. S2).|The code is no. AB1234567.|She said no.|A lamp broke.",
                "The firm told of sales, adj. Net Income, and avg. Price.|It grew.",
                "Losses are told of by Mills! [25], Orr [7] and Ely [5].|Each is dear.",
                "In Orr v. Kessel Mills the court found for Orr.|The mills (excl. the one in Ely) paid."
            })
    void cuts_where_sentences_end(String marked) {
        List<String> expected = List.of(marked.split("\\|"));
        assertThat(split(marked.replace('|', ' '))).containsExactlyElementsOf(expected);
    }

    /** A label belongs to what stands behind it where one beside it in counting is a label, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The order of the day is:|1. Roll call.|2. Reading of the minutes.|3. Reports.",
                "The board consists of:|a. The chair.|b. Two members of the council.|c. The clerk.",
                "A. Every member has a vote.|B. The clerk has none.|C. Guests listen.",
                "They serve as follows:|iv. Two in spring;|v. Three in autumn.|vi. Nobody in winter.",
                "2.1. The bridge is closed.|2.2. The ferry sails.",
                "It consists of: a. the chair; b. two members; and c. the clerk.|It meets in May.",
                "Fours: 1. Aske 3:12.4; 2. Orr 3:14.0; 3. Tarn disqualified",
                "You need: 1. A passport; 2. Two pictures of yourself.|Come early.",
                "Section 4. Quorum.|Five members are enough.|Section 5. Votes.|They are counted.",
                "2B. Sale of boats",
                "4.1A. The lamp is lit.|It burns.",
                "C2-3. Lamps of the yard",
                "§ 30-105. Schedule of votes.|They are held in May.",
                "Fig. 2. The old bridge.|It fell.",
                "b. The lamp is lit.|It burns.",
                "J. K. Orr wrote it in 3.|Then she left.",
                "She won 4 and lost 3.|He won 4.|Nobody saw it.",
                "The storm is told of in Fig. 3.|The flood is in Fig. 4.|Both are maps.",
                "They came on Jan. 3.|On Jan. 4.|They left.",
                "Is it vitamin A?|B. Orr says so.|They won.|Nobody knew."
            })
    void a_label_stands_before_its_item(String marked) {
        assertThat(split(marked.replace('|', ' '))).containsExactly(marked.split("\\|"));
    }

    @Test
    void a_label_that_begins_a_line_begins_an_item() {
        assertThat(split("I. The old bridge\nII. The ferry\nIII. The mill"))
                .containsExactly("I. The old bridge", "II. The ferry", "III. The mill");
    }

    /** No space stands at the bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $7,200.|The crew left on June 26.|It rained.",
                "The crew left at noon.|Boats lay in the harbour.|A storm came, and in 1990.|Rain, too.",
                "He resigned on June 25.|\"The council thanks him,\" she said.|\"We go on.\"",
                "\"We need boats.\"|Nobody answered.|“We have none.”|The end was near.",
                "1.The lamp is lit.",
                "Sgt.Ann Lee called list.Add(1) and my.own.Class here, or 01.Basics of St.Ives and v2.Beta of it."
            })
    void cuts_where_the_space_between_sentences_is_missing(String marked) {
        assertThat(split(marked.replace("|", ""))).containsExactly(marked.split("\\|"));
    }

    @Test
    void stays_within_its_block() {
        String text = "Before it. The block is here. It has two. After it.";
        Span block = new Span(11, 41);
        assertThat(SentenceSplitter.split(text, block).stream().map(s -> s.of(text)))
                .containsExactly("The block is here.", "It has two.");
    }

    @Test
    void cuts_an_endless_line_at_white_space() {
        String text = "word ".repeat(2_000).strip();
        List<String> sentences = split(text);
        assertThat(sentences)
                .allSatisfy(s -> assertThat(s)
                        .hasSizeLessThanOrEqualTo(1_200)
                        .startsWith("word")
                        .endsWith("word"));
        assertThat(String.join(" ", sentences)).isEqualTo(text);
    }

    @Test
    void cuts_an_endless_word_between_whole_characters() {
        String text = "x" + "😀".repeat(3_000);
        List<String> sentences = split(text);
        assertThat(sentences)
                .hasSizeGreaterThan(4)
                .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(1_200));
        assertThat(sentences)
                .noneSatisfy(
                        s -> assertThat(Character.isLowSurrogate(s.charAt(0))).isTrue());
        assertThat(String.join("", sentences)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Lee rode on.  Then\the stopped!\n\n“Why?” Nobody knew; e.g. not I. U.S. troops came. 1. First 2. Second",
                "...",
                "? ! .",
                "a.b.c. D. E. F.",
                "  leading and trailing.  "
            })
    void leaves_out_nothing_but_white_space(String text) {
        List<Span> sentences = SentenceSplitter.split(text);
        int at = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
            assertThat(text.substring(at, sentence.start())).isBlank();
            assertThat(sentence.of(text))
                    .isNotEmpty()
                    .isEqualTo(sentence.of(text).strip());
            at = sentence.end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }
}
