package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import footnote.corpus.Sentence;
import footnote.search.Hit;
import footnote.search.Source;
import footnote.search.Vectors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremiseTest {

    private static final Hit RULES = items(
            "Members may not bring the following into the 2 boat houses of the club:",
            "glass bottles of any size",
            "petrol in cans",
            "dogs that are larger than 40 cm",
            "Boats are washed behind the boat house.");

    private final Grounding grounding = Found.grounding("What may members bring into the boat house?", RULES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Members may not bring glass bottles into the boat house.          | SUPPORTED
            Members may bring glass bottles into the boat house.              | UNSUPPORTED
            Members may bring dogs larger than 40 cm into the boat house.     | UNSUPPORTED
            Dogs larger than 40 cm may not be brought into the boat house.    | SUPPORTED
            Dogs larger than 2 cm may not be brought into the boat house.     | PARTIAL
            Boats are washed behind the boat house.                           | SUPPORTED
            """)
    void an_item_tells_what_the_line_above_it_tells(String claim, Verdict verdict) {
        assertThat(Found.verdict(grounding, claim)).isEqualTo(verdict);
    }

    /** A line, items below it, and a last line behind them. */
    private static Hit items(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Hit.Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            text.append(i == 0 ? "" : i == sentences.length - 1 ? "\n\n" : "\n- ");
            Source source = source(text.length(), text.length() + sentences[i].length());
            lines.add(new Hit.Line(source, Sentence.Kind.BODY, sentences[i], 0.5, Vectors.of(sentences[i])));
            text.append(sentences[i]);
        }
        return new Hit(source(0, text.length()), text.toString(), lines, 2, 0.5);
    }

    private static Source source(int start, int end) {
        return new Source("rules", "Rules of the boat house", "rules.md", null, start, end, null, "0".repeat(64));
    }
}
