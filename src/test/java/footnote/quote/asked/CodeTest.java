package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does TM-999 mean? | Code: TM-101; Meaning: no connection | true
            What does TM-101 mean? | Code: TM-101; Meaning: no connection | false
            Which form is PL-4? | The form is PL-3. | true
            Which form is PL-4? | Ask for the form. | false
            What was fixed in version 6.0? | Version 5.2.1 (18 June 2026) | true
            What was fixed in 5.2.2? | Version 5.2.1 (18 June 2026) | true
            What was fixed in version 5.2? | Version 5.2.1 (18 June 2026) | false
            What was fixed in version 5.1? | Version 5.12.1 (18 June 2026) | true
            What was fixed in version 5.2.1? | Version 5.2.1 (18 June 2026) | false
            What does a permit for zone C cost? | A permit for zones A and B costs £64. | true
            What does a permit for zone B cost? | A permit for zones A and B costs £64. | false
            What does a permit for zone C cost? | A permit costs £64. | false
            Is there a vaccine against hepatitis C? | There is one against hepatitis B. | true
            How many jobs did the U.S. add? | The U.S. added 400 jobs. | false
            Where can I see Harry S Truman? | Group B saw Harry. | false
            How many caught COVID-19? | The coronavirus killed 12,000 people. | false
            How far is it from Zürich? | It is 500 km from Köln. | false
            Is the share 2.5%? | In version 3 the share is 4%. | false
            Which Java does Kestrel 5 need? | Since Kestrel 4.1 it is Java 17. | true
            Which Java does Kestrel 4 need? | Since Kestrel 4.1 it is Java 17. | false
            Which Java does Kestrel 4.2 need? | Since Kestrel 4.1 it is Java 17. | true
            Who found TMV-2026-5223? | TMV-2026-5222 was found by Ann Lee. | true
            Who found TMV-2026-5223? | Ann Lee found TMV-2026-5223 and TMV-2026-5222. | false
            Who paid invoice number 4412? | The invoice number 4411 was paid by Lund. | true
            Who paid invoice 4412? | The invoice number 4411 was paid by Lund. | true
            Who paid invoice 4411? | The invoice number 4411 was paid by Lund. Invoice 4410 is open. | false
            When was order #882 shipped? | Order #881 was shipped on 5 March. | true
            When was order 881 shipped? | Order #881 was shipped on 5 March. | false
            What is the level of PM2.5? | The level of PM2.5 is low, that of PM10 high. | false
            What is the level of PM2.5? | The level of PM10 is high. | true
            Where does bus 14 stop? | Bus 12 stops at the gate. | true
            Where does bus 14 stop? | Buses stop at the gate. | false
            When was boat 12 found? | Boats 9 and 10 were found in May. | true
            When was boat 12 found? | Boats 9, 10 and 12 were found in May. | false
            When was boat 12 found? | Boats 9 to 14 were found in May. | false
            When was boat 12 found? | Boats 9 to 11 were found in May. | true
            When was boat 12 found? | It was found in May, as were 9 oars. | false
            What are the 12 boats? | In May 2019 they sailed. | false
            When did the boat sink in 2019? | It sank in 2018. | false
            May those under 14 come? | Children under 12 may not come. | false
            Were about 40 boats sold? | They sold about 30 boats. | false
            Did they walk 40 miles? | They walk 30 miles. | false
            What happened in summer 2023? | In summer 2022 Ann came. | false
            Is it open at 6:30? | It is open 7 days a week. | false
            Who came on Monday 5 May? | On Monday 6 May Ann came. | false
            Who won the Cup 2022? | Ann won the Cup 2018. | false
            """)
    void tells_another_thing_of_the_same_kind(String question, String passage, boolean other) {
        assertThat(Code.otherThan(question).test(passage)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does TM-999 mean? | The display shows what is wrong. | true
            What does TM-999 mean? | TM 999: no water. | false
            What does TM-999 mean? | The TM9990 is quiet. | true
            What changed in 0.7.0? | All changes are listed. | true
            What changed in 0.7.0? | New in v0.7.0: dark mode. | false
            What changed in version 0.7? | New in 0.7.2: dark mode. | false
            What changed in version 7? | New in 0.7.2: dark mode. | true
            How many caught COVID-19? | Covid killed 12,000 people. | false
            What does TM-999 mean? | A code begins with TM. | false
            What does TM-999 mean? | A code begins with TM, as TM-101 does. | true
            What changed in Kestrel 7.1? | Kestrel 7.2 is out. | true
            What changed in Kestrel 7.1? | Kestrel 7.1.3 is out. | false
            What does max_speed do? | The speed is 5 at most. | true
            What does max_speed do? | The setting 'max_speed' is for boats. | false
            What does error 105 mean? | The display shows 103: no water. | true
            What does error 105 mean? | The display shows 105: no water. | false
            What changed lately? | All changes are listed. | false
            How much did it earn in Q3 2025? | It was £4m in the third quarter. | false
            """)
    void tells_what_nothing_names(String question, String passage, boolean unknown) {
        assertThat(Code.isUnknown(question, List.of(passage, "Boats")::stream)).isEqualTo(unknown);
    }

    @Test
    void is_one_word_of_a_question_whatever_it_is_joined_of() {
        assertThat(Code.parts("Who found TMV-2026-17 in the cobalt-60?"))
                .isEqualTo(Map.of("tmv", 3, "2026", 3, "17", 3));
    }
}
