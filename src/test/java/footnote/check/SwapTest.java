package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapTest {

    private static final List<String> SENTENCES = List.of(
            "The study ran in 84 villages in northern Peru and 60 in Chile.",
            "In Norway full wages are paid for six weeks.",
            "In Sweden sick pay is paid for 12 weeks.",
            "Among women the rate was 80.4 per cent and among men 85.5 per cent.",
            "Exports rose 3 per cent to 312 million crowns.",
            "A report gave the age of Vera Holt as 83.",
            "She was 79.",
            "The Farmers' League and the Centre voted for the tunnel, the Liberals and the Free Voters against it.",
            "The state pays 11 million of that, the city the rest.",
            "Lund Rovers were founded in 1921, and the club won the shield in 1950.",
            "Ove Lind Ltd, a firm from Oslo, won against two rivals.",
            "A berth costs 40 crowns, a cabin for three 75 crowns, and a suite 160 crowns.",
            "Rooms may cost €140 a night, or €190 in Antwerp, Ghent and Liege.",
            "The Corvo carries up to 180 kg, including the rider, and weighs 34 kg itself.",
            "Ships burn 61 percent of the oil, cars 22 percent and planes 17 percent.");

    private final Grounding grounding = Found.grounding("Who led it?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The study ran in 84 villages in Peru and 60 in Chile.     | false
            The study ran in 60 villages in Peru and 84 in Chile.     | true
            In Norway, full wages are paid for six weeks.             | false
            In Sweden, full wages are paid for six weeks.             | true
            The rate among men was 85.5%.                             | false
            The rate among men was 80.4%.                             | true
            Exports rose by 3% to 312 million crowns.                 | false
            Exports fell by 3% to 312 million crowns.                 | true
            Vera Holt was 79.                                         | false
            A cabin costs 75 crowns.                                  | false
            A berth costs 75 crowns.                                  | true
            Cars: 22 percent                                          | false
            Cars: 17 percent                                          | true
            Planes 17 percent                                         | false
            The Centre voted for the tunnel, the Free Voters against. | false
            The Liberals, the Free Voters and more voted against it.  | false
            Ove Lind Ltd from Oslo won against two rivals.            | false
            The state pays 11 million euros.                          | false
            Lund Rovers won the shield in 1950.                       | false
            Lund Rovers won the shield in 1921.                       | true
            It lasted 17 days.                                        | false
            Rooms cost up to €190 a night in Ghent and Liege.         | false
            The Corvo weighs 34 kg.                                   | false
            """)
    void a_number_of_one_thing_is_not_that_of_another(String claim, boolean swapped) {
        assertThat(Swap.isIn(grounding.claim(claim), SENTENCES)).isEqualTo(swapped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90 kites were sold in May, and 40 were returned. | In May, 90 kites were sold and 40 of them brought back. | false
            The lamp burns nine hours in rain.               | The lamp burns nine hours in sun and five hours in rain. | true
            The lamp burns nine hours on oil.                | The lamp burns nine hours of oil and five hours of gas. | false
            The lamp burns nine hours of gas.                | The lamp burns nine hours of oil and five hours of gas. | true
            Crews row for three months.                      | The season lasts three months, or six for crews. | true
            The season lasts three months.                   | The season lasts three months, or six for crews. | false
            A new oar comes every three years.               | A new kite comes every three years, and a new oar every two. | true
            A new kite comes every three years.              | A new kite comes every three years, and a new oar every two. | false
            The law does not allow boys under 14 to fly kites. | The law bans boys under 14 from flying kites.      | false
            Kites fly at 60 metres instead of 80.            | Kites fly at 60 metres, no longer at 80.             | false
            More oars than sails were lost.                | More sails than oars were lost in the storm.          | true
            More oars than sails were lost.                | More oars than sails were lost in the storm.          | false
            More oars than sails were lost.                | More sails than oars were sold, and more oars than sails lost. | false
            Oars are preferred to sails.                   | Sails are preferred to oars on short trips.           | true
            Oars are preferred over motors.                | Motors are preferred to sails on short trips.         | true
            Sails are dearer than oars.                    | Oars are dearer than sails, and heavier, too.         | true
            Oars are dearer than sails.                    | Oars are dearer than sails, and heavier, too.         | false
            Sails are lighter than oars.                   | Oars are dearer than sails, and heavier, too.         | false
            Sails of hemp last longer than sails of linen. | Sails of linen last longer than sails of hemp.        | true
            Sails of linen last longer than sails of hemp. | Sails of linen last longer than sails of hemp.        | false
            Hemp is used rather than linen.                | Linen is used rather than hemp.                       | true
            The yard replaced screws by glue.              | The yard had replaced glue by screws to save money.   | true
            Glue was replaced with screws.                 | The yard had replaced glue by screws to save money.   | false
            Screws were replaced with glue.                | The yard had replaced glue by screws to save money.   | true
            Sails are preferred over oars.                 | Sails are preferred to oars on short trips.           | false
            Boats over 9 metres need a permit of the harbour master. | Boats over 6 metres need a permit of the club, and boats over 9 metres that of the harbour master. | false
            Boats over 6 metres need a permit of the harbour master. | Boats over 6 metres need a permit of the club, and boats over 9 metres that of the harbour master. | true
            Boats over 6 metres need a permit of the club. | Boats over 6 metres need a permit of the club, and boats over 9 metres that of the harbour master. | false
            A crane needs half the crew of a ship.         | A crane needs a third of the crew of a ship, and half of a ferry. | true
            A crane needs half the crew of a ferry.        | A crane needs a third of the crew of a ship, and half of a ferry. | false
            14 boats are worth €5,000.                     | 130 boats are worth €5,000 and 14 boats are worth €25,000. | true
            14 boats are worth €25,000.                    | 130 boats are worth €5,000 and 14 boats are worth €25,000. | false
            16% of Danes fish 9 hours a week.              | 22% of Swedes fish 9 hours a week, compared with 16% of Danes. | false
            In 2007, the port had 912 berths.              | In 2014, the port had 912 berths. In 2007, there were 740. | true
            In 2014, the port had 912 berths.              | In 2014, the port had 912 berths. In 2007, there were 740. | false
            The port had 740 berths in 2007.               | The port had 740 berths in 2007 and 912 in 2014.      | false
            They met 88% of the tides.                     | They met most of both (tides: 75%; winds: 88%).       | true
            They met 75% of the tides.                     | They met most of both (tides: 75%; winds: 88%).       | false
            Traffic fell by 6% from 2011 to 2012.          | Between 2011 and 2012 there was a 6% drop in traffic. | false
            The bridge opened on 11 September 2019.        | The bridge opened on September 11, 2019.              | false
            The bridge opened on 11 September 2019.        | The bridge opened on Sept. 11, 2019.                  | false
            You get five days for the birth of a grandchild. | You can take five days off for the birth of your own child, and two days off for the birth of a grandchild. | true
            You get two days for the birth of a grandchild. | You can take five days off for the birth of your own child, and two days off for the birth of a grandchild. | false
            Oil of 19C from the old Orr tank would be heated to 65C by heat pumps and piped to 90 council barns, two mills and the club. | The Orr tank, built in 1986, holds oil of 19C at a depth of 40 metres. Heat pumps would raise it to 65C and send it through nine miles of pipes to 90 council barns, two mills and the club. | false
            Files are removed from tapes within ten days.  | We remove your files from our disks ten days after the notice, and from our tapes within 40 days. | true
            Files are removed from tapes within 40 days.   | We remove your files from our disks ten days after the notice, and from our tapes within 40 days. | false
            Files are removed from disks after ten days.   | We remove your files from our disks ten days after the notice, and from our tapes within 40 days. | false
            Orr held a cup in 2015 and a bowl in 2016.     | Orr held a cup in 2015, and a bowl in 2016. It is fifth in the list. | false
            The Harbour Office's number is 202-555-0143.   | The Harbour Office has 202-555-0134. Skippers have another number, that is 202-555-0143. | true
            The Harbour Office's number is 202-555-0134.   | The Harbour Office has 202-555-0134. Skippers have another number, that is 202-555-0143. | false
            The yard has 3,100 berths.                     | The yard builds more than 3,100 boats and has 40 berths. | true
            The yard has 40 berths.                        | The yard builds more than 3,100 boats and has 40 berths. | false
            The yard builds 3,100 boats a year.            | The yard builds more than 3,100 boats and has 40 berths. | false
            The yard employs 3,100 people.                 | The yard builds 3,100 boats a year and employs about 40 people. | true
            Returning a boat to the yard costs £3.         | We keep £3 for a return by van; returns to the yard are free. | true
            Returning a boat by van costs £3.              | We keep £3 for a return by van; returns to the yard are free. | false
            The bridge was built in 1974.                  | The bridge was built in 1887 by Orr and was listed in 1974. | true
            The bridge was listed in 1974.                 | The bridge was built in 1887 by Orr and was listed in 1974. | false
            A cabin costs £20 and sleeps 2 people.         | A berth costs £5 and sleeps 2 people; a cabin costs £20 and sleeps 4 people. | true
            A cabin costs £20 and sleeps 4 people.         | A berth costs £5 and sleeps 2 people; a cabin costs £20 and sleeps 4 people. | false
            The yard owns 120 boats.                       | The yard repairs 120 boats, 11 of which it owns.      | true
            The yard repairs 120 boats.                    | The yard repairs 120 boats, 11 of which it owns.      | false
            The fine for litter is £350.                   | The fine is £100. It rises to £350 for glass, and to £900 for litter. | true
            The fine for litter is £900.                   | The fine is £100. It rises to £350 for glass, and to £900 for litter. | false
            We move the boat within two days.              | We move the boat within minutes and can move the mast within two days. | true
            The town pays £900.                            | A gift covers £900 of the cost; the town pays the rest. | true
            The ferry leaves within four hours.            | The ferry leaves at 9 am, and the crew arrives within four hours. | true
            """)
    void a_number_a_year_and_a_comparison_are_told_of_what_they_are_of(String claim, String words, boolean swapped) {
        assertThat(Swap.isIn(grounding.claim(claim), List.of(words.split("(?<=[.]) "))))
                .isEqualTo(swapped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karl Voss got nine years, Emil Orr six. | Emil Orr got nine years. | true
            Karl Voss got nine years, Emil Orr six. | Emil Orr got six years.  | false
            Karl Voss, 34, was jailed for nine years, Emil Orr, 29, for six. | Emil Orr was jailed for nine years. | true
            Karl Voss, 34, was jailed for nine years, Emil Orr, 29, for six. | Karl Voss was jailed for nine years. | false
            Karl Voss, 34, was jailed for nine years, Emil Orr, 29, for six. | Karl Voss, 29, was jailed. | true
            Karl Voss, 34, was jailed for nine years, Emil Orr, 29, for six. | Karl Voss, 34, was jailed. | false
            Lamps are covered for three years from the day of purchase, two for those sold as refurbished. | Refurbished lamps are covered for three years. | true
            Lamps are covered for three years from the day of purchase, two for those sold as refurbished. | Lamps are covered for three years. | false
            """)
    void a_clause_goes_on_with_what_the_one_before_it_tells_of_another(String sentence, String claim, boolean swapped) {
        assertThat(Swap.isIn(grounding.claim(claim), List.of(sentence))).isEqualTo(swapped);
    }
}
