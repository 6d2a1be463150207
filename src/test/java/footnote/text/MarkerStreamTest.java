package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerStreamTest {

    /** In what comes out, markers stand in angle brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It lasted [1].                | It lasted <1>.
            It lasted. [1] Next           | It lasted. <1> Next
            It [1, 3] lasted              | It <1 3> lasted
            It [3,1] lasted               | It <1 3> lasted
            It [1][3] lasted              | It <1><3> lasted
            It [1-3] lasted               | It <1 2 3> lasted
            It [1–3] lasted               | It <1 2 3> lasted
            It [1 and 2] lasted           | It <1 2> lasted
            It【1】lasted                  | It<1>lasted
            It【2†source】 lasted          | It<2> lasted
            It【2:0†a.md】 lasted          | It<2> lasted
            It ［1］ lasted                | It <1> lasted
            It [Source: 1] lasted         | It <1> lasted
            It [source 2] lasted          | It <2> lasted
            It [Sources 1, 2] lasted      | It <1 2> lasted
            It [Passage 1] lasted         | It <1> lasted
            It [Passage 1; Passage 4] x   | It <1 4> x
            It [^1] lasted                | It <1> lasted
            It lasted.^1 Next             | It lasted.<1> Next
            It lasted^2                   | It lasted<2>
            It lasted^9                   | It lasted^9
            It lasted ^2. Next            | It lasted <2>. Next
            It lasted. ^1 Next            | It lasted. <1> Next
            It took 10^2 days             | It took 10^2 days
            It took 10 ^2 days, x ^2      | It took 10 ^2 days, x ^2
            It lasted^12 days             | It lasted^12 days
            In [2024] it                  | In [2024] it
            About [80,000] people         | About [80,000] people
            About [1,000] people          | About [1,000] people
            He said [sic] so              | He said [sic] so
            He [the envoy] said           | He [the envoy] said
            It [9] lasted                 | It <> lasted
            It [0] lasted                 | It <> lasted
            It [1, 9] lasted              | It <1> lasted
            It [[1]] lasted               | It <1> lasted
            It [[1, 3]] lasted            | It <1 3> lasted
            It [see [1]] lasted           | It [see <1>] lasted
            It [#1] lasted                | It <1> lasted
            It [Doc 1, Doc 2] lasted      | It <1 2> lasted
            It [cite: 1, 3] lasted        | It <1 3> lasted
            It [citation:2] lasted        | It <2> lasted
            It [Excerpt 1] lasted         | It <1> lasted
            It [1†source] lasted          | It <1> lasted
            It [１] lasted【３】            | It <1> lasted<3>
            It lasted（１）。               | It lasted<1>。
            It lasted（１）.               | It lasted<1>.
            In [２０２４] it                | In [２０２４] it
            It lasted {1}. And {2, 3}     | It lasted <1>. And <2 3>
            It lasted. {1} So{source 2}   | It lasted. <1> So<2>
            {9}, {x}, {5 men}, {2024}, {  | {9}, {x}, {5 men}, {2024}, {
            \\\\frac{1}{2}, x_{1}, 10^{2}    | \\\\frac{1}{2}, x_{1}, 10^{2}
            In [1998] it                  | In [1998] it
            It lasted (1).                | It lasted <1>.
            It lasted (1)                 | It lasted <1>
            It lasted. (1)                | It lasted. <1>
            It lasted. (1) Next           | It lasted. <1> Next
            It lasted (1, 3).             | It lasted <1 3>.
            It lasted (1-3).              | It lasted <1 2 3>.
            It lasted (1)(3).             | It lasted <1><3>.
            It lasted (1) (3).            | It lasted <1> <3>.
            Others don't either (1).      | Others don't either <1>.
            She took them all (1). Next   | She took them all <1>. Next
            either (1) now or (2) later   | either (1) now or (2) later
            Daskal (1) led                | Daskal <1> led
            said “so” (1).                | said “so” <1>.
            killed 112 (1).               | killed 112 <1>.
            killed 88% (1).               | killed 88% <1>.
            killed 112 (1) men            | killed 112 (1) men
            It lasted (Source 1).         | It lasted <1>.
            It lasted (passage 2).        | It lasted <2>.
            It lasted (see passage 2).    | It lasted <2>.
            It lasted (Sources: 1 and 2). | It lasted <1 2>.
            It lasted ([1]).              | It lasted <1>.
            It lasted (see [1], [2]).     | It lasted <1 2>.
            It lasted (passage 9).        | It lasted (passage 9).
            In May (2024) it              | In May (2024) it
            In May (24) it                | In May (24) it
            twelve (12) men               | twelve (12) men
            three (3) men                 | three (3) men
            a total of 3 (3).             | a total of 3 (3).
            more (3 per cent)             | more (3 per cent)
            about (1,000) men             | about (1,000) men
            option (1) or (2).            | option (1) or (2).
            to (1) win, (2) draw          | to (1) win, (2) draw
            goals: (1) win; (2) draw      | goals: (1) win; (2) draw
            (1) It lasted~(2) Next        | (1) It lasted~(2) Next
            Article 5(1). f(2).           | Article 5(1). f(2).
            It lasted (a while)           | It lasted (a while)
            It lasted (                   | It lasted (
            It lasted (1                  | It lasted (1
            It lasted^[1].                | It lasted<1>.
            It lasted^{1,2}.              | It lasted<1 2>.
            It lasted^1,2^ and            | It lasted<1 2> and
            10^6, m^2, km^2, x^3, feet^2  | 10^6, m^2, km^2, x^3, feet^2
            It lasted¹ and.² Next         | It lasted<1> and.<2> Next
            It lasted ¹. And. ² Next      | It lasted <1>. And. <2> Next
            It lasted¹² and¹,³.           | It lasted<1><2> and<1 3>.
            10² 5 m² 7 km² 3 miles²       | 10² 5 m² 7 km² 3 miles²
            It lasted⁹                    | It lasted⁹
            It lasted [1                  | It lasted <1>
            It lasted. [1, 3              | It lasted. <1 3>
            It lasted [1. Next            | It lasted <1>. Next
            It lasted [1~Next             | It lasted <1>~Next
            It lasted [1.5 and [2 days    | It lasted [1.5 and [2 days
            It lasted [9                  | It lasted [9
            It lasted [                   | It lasted [
            It lasted [Source             | It lasted [Source
            It lasted^                    | It lasted^
            It lasted [1]-[3].            | It lasted <1><1 2 3>.
            It lasted [1]–[3].            | It lasted <1><1 2 3>.
            It lasted [1]/[2].            | It lasted <1><2>.
            It lasted [1]- so, [1]/km     | It lasted <1>- so, <1>/km
            It lasted - [2], and/[3]      | It lasted - <2>, and/<3>
            It lasted$^{[1]}$. $^{1,2}$   | It lasted<1>. <1 2>
            It cost $5 and US$^x          | It cost $5 and US$^x
            It lasted [doc_1] [Source-2]  | It lasted <1> <2>
            It lasted [S1] [src:2]        | It lasted <1> <2>
            It lasted [1, p. 3] [2, pp. 4-5] | It lasted <1> <2>
            It [1: The mill] lasted       | It <1> lasted
            It [Passage 1, 31 January 2024] lasted | It <1> lasted
            It [1, The mill, p. 3] lasted | It <1> lasted
            It [P1] lasted [No. 2]        | It <1> lasted <2>
            It [1, 9, The mill] lasted    | It [1, 9, The mill] lasted
            In [12: the twelve] it        | In [12: the twelve] it
            It lasted [1.] Next           | It lasted <1> Next
            As told in passage 2, it ends | As told in the article <2>, it ends
            Passage 1 tells it            | The article <1> tells it
            while passages 1 and 3 do     | while the articles <1 3> do
            Passage 9, a passage 2%, p 1  | Passage 9, a passage 2%, p 1
            underpassage 1, passage 2:14  | underpassage 1, passage 2:14
            a passage of 2 rooms, passag  | a passage of 2 rooms, passag
            In [p. 3], [1:2], [SX] and [S] | In [p. 3], [1:2], [SX] and [S]
            """)
    void tells_markers_from_text_wherever_the_text_is_cut(String line, String told) {
        String said = line.replace('~', '\n');
        String heard = told.replace('~', '\n');
        assertThat(shown(said)).isEqualTo(heard);
        for (int i = 0; i <= said.length(); i++) {
            for (int j = i; j <= said.length(); j++) {
                assertThat(shown(said.substring(0, i), said.substring(i, j), said.substring(j)))
                        .as("cut at %d and %d", i, j)
                        .isEqualTo(heard);
            }
        }
    }

    @Test
    void holds_back_nothing_but_what_may_become_a_marker() {
        MarkerStream stream = new MarkerStream(4);
        assertThat(stream.next("It lasted (a while) [so")).containsExactly(new Piece.Words("It lasted (a while) "));
        assertThat(stream.next("me say]")).containsExactly(new Piece.Words("[some say]"));
        assertThat(stream.next(" [1]")).containsExactly(new Piece.Words(" "), new Piece.Marker(List.of(1)));
    }

    private static String shown(String... pieces) {
        MarkerStream stream = new MarkerStream(4);
        List<Piece> heard = new ArrayList<>();
        for (String piece : pieces) {
            heard.addAll(stream.next(piece));
        }
        heard.addAll(stream.end());
        StringBuilder shown = new StringBuilder();
        for (Piece piece : heard) {
            switch (piece) {
                case Piece.Words(String text) -> shown.append(text);
                case Piece.Anew() -> throw new AssertionError("no marker");
                case Piece.Marker(List<Integer> passages) ->
                    shown.append(passages.toString()
                            .replace('[', '<')
                            .replace(']', '>')
                            .replace(",", ""));
            }
        }
        return shown.toString();
    }
}
