package footnote.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTablesTest {

    @Test
    void are_told_row_by_row_where_several_spaces_part_their_cells() {
        assertThat(TypedTables.told("""
                Boats, from May on
                Boat             Hour     Day
                Canoe            €6       €25
                Rowing boat      €8       -
                Prices with vests.
                """)).isEqualTo("""
                Boats, from May on

                Boat: Canoe; Hour: €6; Day: €25

                Boat: Rowing boat; Hour: €8; Day: -

                Prices with vests.""");
    }

    @Test
    void where_dashes_tell_how_wide_the_columns_are() {
        assertThat(TypedTables.told("""
                Boats
                  Boat        Keeper Hours
                  ----------- ------ -----
                  Canoe       Ann    8-12
                  Rowing boat Ben    8-18
                """))
                .isEqualTo(
                        "Boats\n\nBoat: Canoe; Keeper: Ann; Hours: 8-12\n\nBoat: Rowing boat; Keeper: Ben; Hours: 8-18");
    }

    @Test
    void though_they_hold_no_figure_where_those_of_a_column_begin_at_one_place() {
        assertThat(TypedTables.told(
                        "Place     Work       How often\nStairs    sweep      daily\nYard      wash       weekly\n"))
                .isEqualTo(
                        "Place: Stairs; Work: sweep; How often: daily\n\nPlace: Yard; Work: wash; How often: weekly");
    }

    @Test
    void or_though_they_hold_names_alone_where_the_first_column_has_none() {
        assertThat(TypedTables.told("""
                Desk, week 9
                            Mon      Tue
                Morning     Asha     Ben
                Evening     Dov      Cleo
                """)).isEqualTo("""
                Desk, week 9

                Morning; Mon: Asha; Tue: Ben

                Evening; Mon: Dov; Tue: Cleo""");
    }

    @Test
    void or_a_tab_does_as_in_what_is_pasted_from_a_spreadsheet() {
        assertThat(TypedTables.told("Desk\tWho\tRoom\nPermits\tLou Marsh\tNorth\nKeys\t\tSouth\n"))
                .isEqualTo("Desk: Permits; Who: Lou Marsh; Room: North\n\nDesk: Keys; Room: South");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Desk | Who | Room\nPermits | Lou Marsh | North\nKeys | | South\nCars | Ann Lee |\n",
                "| Desk    | Who       | Room  |\n|---------|:---------:|-------|\n| Permits | Lou Marsh | North |\n| Keys    |           | South |\n| Cars | Ann Lee | |\n"
            })
    void or_a_stroke_does(String text) {
        assertThat(TypedTables.told(text))
                .isEqualTo(
                        "Desk: Permits; Who: Lou Marsh; Room: North\n\nDesk: Keys; Room: South\n\nDesk: Cars; Who: Ann Lee");
    }

    @Test
    void figures_name_their_group_though_no_name_stands_over_the_first_column() {
        assertThat(TypedTables.told("""
                BUDGET (in pounds)

                                  2025/26     2026/27    Change
                Income
                  Rent             12,400      13,000     +4.8%
                  Interest            850           -         -
                Total income       13,250      13,000     -1.9%

                Spending
                  Play area         6,000      12,000   +100.0%

                Notes
                The play area gets a swing.
                """)).isEqualTo("""
                BUDGET (in pounds)

                In pounds: Income, Rent; 2025/26: 12,400; 2026/27: 13,000; Change: +4.8%

                In pounds: Income, Interest; 2025/26: 850; 2026/27: -; Change: -

                In pounds: Total income; 2025/26: 13,250; 2026/27: 13,000; Change: -1.9%

                In pounds: Spending, Play area; 2025/26: 6,000; 2026/27: 12,000; Change: +100.0%

                Notes
                The play area gets a swing.""");
    }

    @Test
    void two_columns_are_the_lines_of_a_sheet() {
        assertThat(TypedTables.told(
                        "HOURS\nMonday      9 to 17\nTuesday     9 to 17\nFriday      9 to 12\nClosed in May."))
                .isEqualTo("HOURS\n\nMonday: 9 to 17\n\nTuesday: 9 to 17\n\nFriday: 9 to 12\n\nClosed in May.");
        assertThat(TypedTables.told("Bisque      1000 C\nStoneware   1260 C\nLustre       740 C"))
                .isEqualTo("Bisque: 1000 C\n\nStoneware: 1260 C\n\nLustre: 740 C");
        assertThat(TypedTables.told("Adults ......... €6.50\nChildren ... €3\nDogs ........... free"))
                .isEqualTo("Adults: €6.50\n\nChildren: €3\n\nDogs: free");
        assertThat(TypedTables.told("Place\tQuay\nPrice\tfree\nBring\ta coat"))
                .isEqualTo("Place: Quay\n\nPrice: free\n\nBring: a coat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Place\tQuay\n\nPrice\tfree\n\nBring\ta coat",
                "Place\tQuay\nPrice\tfree\nBring\ta coat",
                "Place .... Quay\n\nPrice ......... free\n\nBring . . . . a coat",
            })
    void a_paragraph_or_its_line_may_be_a_row(String text) {
        assertThat(TypedTables.toldOfParagraphs(text)).isEqualTo("Place: Quay\n\nPrice: free\n\nBring: a coat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tBoat\t3\n\tRaft\t4\n\tQuay\t5",
                "Call: f(a, ...); Means: boats\n\nCall: g(b, ...); Means: rafts\n\nCall: h(c, ...); Means: quays",
                "Home | News\n\nBoats | Rafts\n\nQuay | Ferry",
                "Boats ..... A-3\n\nRafts ..... A-17\n\nQuays ..... B-2",
            })
    void code_and_what_is_left_out_or_parted_by_a_stroke_is_none(String text) {
        assertThat(TypedTables.toldOfParagraphs(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday      9 to 17\nFriday      9 to 12",
                "Monday     9 to 17\nTuesday     9 to 17\nFriday      9 to 12",
                "Boats       3\nRafts       7\nIndex       9",
                "Preface ..... iv\nBoats ....... 3\nRafts ....... 17",
                "Home | News | Contact\nThe bridge is open. | It was closed.",
                "a boat      red\na raft      blue\na ferry     green",
                "The bridge is open.  It was closed.  Now it isn't.\nHe came.  He saw.  He left.\nOne.  Two.  Three.",
                "1998   14   22\n1999   15   23\n2000   16   24",
                "Ann Lee      Bo Orr      Cy Day\nDora Fox     Eve Ash     Flo Gray\nGus Hart     Hal Ives    Ida Jay",
                "Place  Work  How often\nStairs  sweep  daily\nThe yard  wash  weekly",
                "Boat    Hour    Day\nCanoe    €6    €25",
                "Boat\tHour\tDay\nCanoe\t€6\nRaft\t€9",
            })
    void of_two_rows_or_without_names_and_what_is_no_table_stay(String text) {
        assertThat(TypedTables.told(text)).isEqualTo(text);
    }
}
