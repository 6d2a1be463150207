package footnote.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawnTableTest {

    @Test
    void a_ruler_stands_under_the_names_of_columns() {
        assertThat(DrawnTable.told("""
                Boats are let by the hour.

                  Boat         Seats   What it is for
                  ------------ ------- ---------------
                  Heron        two     the upper lake
                  Grey goose   four    both lakes

                  : Our boats
                """)).isEqualTo("""
                Boats are let by the hour.

                Boat: Heron; Seats: two; What it is for: the upper lake

                Boat: Grey goose; Seats: four; What it is for: both lakes

                  : Our boats""");
    }

    @Test
    void cells_go_on_where_the_first_is_blank_or_up_to_a_blank_line() {
        assertThat(DrawnTable.told("""
                ----------------------------------
                Boat     Where it     Who may
                         lies         take it
                -------- ------------ ------------
                Grey     behind the   members
                goose    mill

                Heron    at the pier  everyone who
                                      can swim
                ----------------------------------
                """)).isEqualTo("""
                Boat: Grey goose; Where it lies: behind the mill; Who may take it: members

                Boat: Heron; Where it lies: at the pier; Who may take it: everyone who can swim""");
        assertThat(DrawnTable.told("""
                ===== =============
                Boat  Rule
                ===== =============
                Heron no dogs, and
                      no music
                Goose none
                ===== =============
                """)).isEqualTo("""
                Boat: Heron; Rule: no dogs, and no music

                Boat: Goose; Rule: none""");
    }

    @Test
    void frames_part_rows() {
        assertThat(DrawnTable.told("""
                +-------+------------+
                | Boat  | Lies at    |
                +=======+============+
                | Grey  | the old    |
                | goose | mill       |
                +-------+------------+
                | Heron | the pier   |
                +-------+------------+
                """)).isEqualTo("""
                Boat: Grey goose; Lies at: the old mill

                Boat: Heron; Lies at: the pier""");
        assertThat(DrawnTable.told("""
                 boat  | seats
                -------+-------
                 heron |     2
                 goose |     4
                """)).isEqualTo("boat: heron; seats: 2\n\nboat: goose; seats: 4");
    }

    @Test
    void what_stands_in_no_columns_is_no_row() {
        String text = """
                The signatures of both parties to this lease

                ------------ ------------
                Anna Moor, who signs here
                """;
        assertThat(DrawnTable.told(text)).isEqualTo(text);
    }
}
