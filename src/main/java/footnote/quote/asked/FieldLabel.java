package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.corpus.TableRows;
import footnote.grammar.Asking;
import footnote.grammar.WordLists;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the lines of a sheet or a notice call what people ask for in words of another kind: how long something took stands behind "Duration:",
 * who couldn't come behind "Apologies:". English.
 *
 * @param asked what such a question says
 * @param label what such a line begins with
 */
public record FieldLabel(Pattern asked, Pattern label) {

    /** Four words at most before the colon, behind the number of an item: more begin a sentence. */
    private static final Pattern LINE = Pattern.compile(
            "(?s)\\W*(?:\\d[\\d./-]*\\)? )?(?<label>\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}\\d'’&/-]+){0,3}):[ \\n]\\S.*");

    private static final Pattern WHO_DOES = Asking.words("who (?<deed>\\p{L}+)");

    private static final Pattern DOER = Pattern.compile("(?<deed>\\p{L}{4,}?)(?:e?r|or)s?");

    /** Those whose deed is called as they are. */
    private static final Pattern AGENT =
            Asking.form("(?:captain|chair|coach|cook|guide|head|host|judge|nurse|pilot|referee|skipper|umpire)s?");

    private static final Pattern NUMBER_OF = Asking.form("(?:total )?(?:number|no\\.?)(?: of)? (?<thing>.+)");

    private static final Pattern HOW_MANY = Asking.words("how many");

    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)(?:yes|no|(?:not )?(?:allowed|available|included|possible|supported))\\b.*|[✓✔✗✘]");

    /** A label that stands in the question tells less, since that may name anything, as does a column, since other things have a price, too. */
    private static final double HALF = 0.5;

    /** What may stand before a label's own word. */
    private static final String FULLER = "(?:(?:total|overall|net|gross|max(?:imum)?|top|main|root|full|usual) )?";

    /** What may stand behind it. */
    private static final String NARROWER = "(?: (?:for|of|per) .+)?";

    private static final List<FieldLabel> ALL = WordLists.lines(FieldLabel.class, "field-labels.txt").stream()
            .map(line -> line.split(" / ", -1))
            .map(line -> new FieldLabel(Asking.words(line[0]), Asking.form(FULLER + "(?:" + line[1] + ")" + NARROWER)))
            .toList();

    /**
     * How surely a sentence is a line of a sheet whose label names what a question asks for; half as surely where it stands in
     * the question, or is the name of a column in a row that the question names: 0 to 1.
     */
    public static double told(String question, String sentence) {
        if (isNamed(question, sentence) || isYesOrNo(question, sentence)) {
            return 1;
        }
        boolean half =
                isTold(question, sentence) || columns(question, sentence).anyMatch(column -> isAsked(question, column));
        return half ? HALF : 0;
    }

    /** Whether a sentence is a line of a sheet whose label names what a question asks for in words of another kind. */
    public static boolean isNamed(String question, String sentence) {
        return label(sentence).filter(label -> isAsked(question, label)).isPresent();
    }

    /** Whether it is a line whose label of several words stands in the question: "Cold at the bottom: that is sludge". */
    public static boolean isSaidAtLength(String question, String sentence) {
        return label(sentence)
                .filter(label -> Stems.ofQuestion(label).size() > 1 && isSaid(question, label))
                .isPresent();
    }

    /** Whether it is such a line, or one whose label stands in the question. */
    public static boolean isTold(String question, String sentence) {
        return label(sentence)
                .filter(label -> isAsked(question, label) || isSaid(question, label))
                .isPresent();
    }

    /**
     * Whether a sentence is a line of a sheet that says nothing but what a question names, which asks for more: "Employee: Ann Lee" for where Ann
     * Lee works.
     */
    public static boolean isEcho(String question, String sentence) {
        Set<String> asked = Stems.ofQuestion(question);
        Set<String> said = label(sentence)
                .filter(label -> !isSaid(question, label))
                .map(label -> Stems.ofQuestion(sentence.substring(sentence.indexOf(':') + 1)))
                .orElse(Set.of());
        return !said.isEmpty()
                && asked.size() > said.size()
                && asked.containsAll(said)
                && QuestionKind.of(question) != QuestionKind.WHETHER;
    }

    /** Whether a label, or the name of a column, names what a question asks for in words of another kind: "Price" of "What does it cost?" */
    public static boolean isAsked(String question, String label) {
        return wanted(question, label).findAny().isPresent();
    }

    /** The stems of the words in which a question asks for what a line's label names, "weigh" of "Weight: 2 kg"; none where it doesn't. */
    public static Set<String> asked(String question, String sentence) {
        return Stream.concat(label(sentence).stream(), columns(question, sentence))
                .flatMap(label -> wanted(question, label))
                .findFirst()
                .map(asked -> Stems.ofQuestion(asked.substring(asked.lastIndexOf(' ') + 1)))
                .orElse(Set.of());
    }

    /** The label of a line, or the first cell of a row of two. */
    private static Optional<String> label(String sentence) {
        List<TableRows.Cell> cells = cells(sentence);
        if (!cells.isEmpty()) {
            return cells.size() == 2 ? Optional.of(cells.getFirst().text()) : Optional.empty();
        }
        Matcher line = LINE.matcher(sentence);
        return line.matches() ? Optional.of(line.group("label")) : Optional.empty();
    }

    /** The names of a row's columns but for the first, which has a word of the question. */
    private static Stream<String> columns(String question, String sentence) {
        List<TableRows.Cell> cells = cells(sentence);
        return cells.size() < 3
                        || Collections.disjoint(Stems.of(cells.getFirst().text()), Stems.ofQuestion(question))
                ? Stream.empty()
                : cells.stream().skip(1).map(TableRows.Cell::column);
    }

    /** Those of a row whose columns all have names; none of another sentence. */
    private static List<TableRows.Cell> cells(String sentence) {
        List<TableRows.Cell> cells = TableRows.is(sentence) ? TableRows.cells(sentence) : List.of();
        return cells.size() > 1
                        && cells.stream().noneMatch(cell -> cell.column().isEmpty())
                ? cells
                : List.of();
    }

    /** Whether a row and a column that a question names both meet in a yes or a no, where it is asked whether something is so. */
    private static boolean isYesOrNo(String question, String sentence) {
        List<TableRows.Cell> cells =
                QuestionKind.of(question) == QuestionKind.WHETHER ? cells(sentence) : List.<TableRows.Cell>of();
        return cells.size() > 2
                && isSaid(question, cells.getFirst().text())
                && cells.stream()
                        .skip(1)
                        .anyMatch(cell -> YES_OR_NO.matcher(cell.text()).matches() && isSaid(question, cell.column()));
    }

    /** What a question says that asks for what a label names. */
    private static Stream<String> wanted(String question, String label) {
        Stream<String> matches = ALL.stream()
                .filter(each -> each.label.matcher(label).matches())
                .flatMap(each -> each.asked.matcher(question).results())
                .map(MatchResult::group);
        return Stream.of(doing(question, label), counting(question, label), matches)
                .flatMap(each -> each);
    }

    /** The same of a label that counts: "Number of boats" of "How many boats are there?" */
    private static Stream<String> counting(String question, String label) {
        Matcher number = NUMBER_OF.matcher(label);
        return number.matches() && HOW_MANY.matcher(question).find() && isSaid(question, number.group("thing"))
                ? Stream.of(number.group("thing"))
                : Stream.empty();
    }

    /** What a question asks the doer of, where a label says who that is: "Director" of "Who directed it?", "Coach" of "Who coached them?" */
    private static Stream<String> doing(String question, String label) {
        Matcher doer = DOER.matcher(label);
        return WHO_DOES.matcher(question)
                .results()
                .map(who -> who.group("deed"))
                .filter(deed -> AGENT.matcher(label).matches() && Stems.meet(deed, label)
                        || doer.matches()
                                && (isBegun(deed, doer.group("deed")) || Stems.meet(deed, doer.group("deed"))));
    }

    private static boolean isBegun(String word, String beginning) {
        return word.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private static boolean isSaid(String question, String label) {
        Set<String> said = Stems.ofQuestion(label);
        return !said.isEmpty() && Stems.ofQuestion(question).containsAll(said);
    }
}
