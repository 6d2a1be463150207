package footnote.check.syntax;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.grammar.CalendarWords;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number of an English sentence with the noun that it counts or tells from others of its kind: "12 passengers", "flight 30", "9 May".
 *
 * @param noun its stems; those of "year" for a year of nothing else, none where it can't be told
 */
public record Numbered(Quantity number, Set<String> noun) {

    private static final Set<String> YEAR = Set.copyOf(Stems.of("year"));

    /** What isn't told from others of its kind by a year. */
    private static final Pattern MONTH =
            Pattern.compile("(?:" + CalendarWords.MONTHS + '|' + CalendarWords.SHORT_MONTHS + ")\\.?");

    /** What may stand between a noun and the number of it: "crane number 6". */
    private static final Set<String> NUMBER = Set.of("number", "no", "no.", "nr", "nr.", "#");

    /**
     * Whether a claim gives the number of one thing to another that sentences give other numbers, and each time that they tell that number
     * they tell it of something else: "Flight 12 carried 30 passengers" where flight 30 carried 12.
     */
    public static boolean isOfAnother(List<Word> claim, List<List<Word>> sentences) {
        List<Numbered> claimed = in(claim);
        if (claimed.isEmpty()) {
            return false;
        }
        List<Numbered> there =
                sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
        return claimed.stream()
                .anyMatch(own -> !own.noun.isEmpty()
                        && there.stream().anyMatch(other -> other.isOf(own) && !other.carries(own))
                        && there.stream().anyMatch(other -> other.carries(own))
                        && there.stream()
                                .filter(other -> other.carries(own))
                                .noneMatch(other -> other.noun.isEmpty() || other.isOf(own)));
    }

    private boolean isOf(Numbered other) {
        return !Collections.disjoint(noun, other.noun);
    }

    private boolean carries(Numbered other) {
        return number.carries(other.number);
    }

    private static List<Numbered> in(List<Word> words) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is("NUM")) {
                Set<String> noun = noun(words, i);
                QuantityReader.in(words.get(i).text()).forEach(number -> numbered.add(new Numbered(number, noun)));
            }
        }
        return numbered;
    }

    private static Set<String> noun(List<Word> words, int number) {
        boolean labels = number > 0 && words.get(number - 1).isIn(NUMBER);
        int before = labels ? number - 2 : number - 1;
        boolean follows = before >= 0 && words.get(before).isNoun();
        if (Quantity.isYear(words.get(number).text())
                && !(follows && !MONTH.matcher(words.get(before).text()).matches())) {
            return YEAR;
        }
        Set<String> counted = labels ? Set.of() : counted(words, number + 1);
        return counted.isEmpty() && follows ? stems(words, before) : counted;
    }

    /** The noun at the end of the phrase at a place, or of the one behind an "of"; empty for none. */
    private static Set<String> counted(List<Word> words, int from) {
        int i = from;
        if (i < words.size() && words.get(i).lower().equals("of")) {
            i++;
            while (i < words.size() && words.get(i).is("DET", "PRON", "NUM")) {
                i++;
            }
        }
        while (i < words.size() && words.get(i).is("ADJ")) {
            i++;
        }
        int last = i;
        while (last + 1 < words.size() && words.get(last + 1).is("NOUN")) {
            last++;
        }
        return i < words.size() && words.get(i).isNoun() ? stems(words, last) : Set.of();
    }

    private static Set<String> stems(List<Word> words, int at) {
        return Set.copyOf(Stems.of(words.get(at).text()));
    }
}
