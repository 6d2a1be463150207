package footnote.quote.asked;

import footnote.corpus.TableRows;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines of a sheet or a notice call what people ask for in words of another kind: how long something took stands behind "Duration:",
 * who couldn't come behind "Apologies:". English.
 *
 * @param asked what such a question says
 * @param label what such a line begins with
 */
public record FieldLabel(Pattern asked, Pattern label) {

    /** Four words at most before the colon: more begin a sentence. */
    private static final Pattern LINE =
            Pattern.compile("(?s)\\W*(?<label>\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}\\d'’&/-]+){0,3}):[ \\n]\\S.*");

    /** What may stand before a label's own word. */
    private static final String FULLER = "(?:(?:total|overall|net|gross|max(?:imum)?|top|main|root|full|usual) )?";

    private static final List<FieldLabel> ALL = List.of(
            of("how long", "duration|length|distance|(?:running|travel|journey|cooking|baking) time|takes|term"),
            of("how far", "distance|length|range"),
            of("how (?:tall|high)", "height|elevation|altitude"),
            of("how wide", "width"),
            of("how deep", "depth"),
            of("how thick", "thickness"),
            of("how (?:big|large)", "size|area|dimensions|floor space|capacity"),
            of("how (?:heavy|light)|weighs?", "weight"),
            of("how fast", "speed"),
            of("how old", "age|born|founded|established|built|opened"),
            of("how often", "frequency"),
            of("how many (?:people|persons|guests|visitors)", "capacity|seats|sleeps"),
            of("how much|costs?|what .* pay for", "price|costs?|fees?|charges?|admission|entry|tickets?|rent|rates?"),
            of("earns?|paid|pay", "salary|pay|wages?"),
            of("where", "place|venue|location|address|where|site|meeting point"),
            of("where .* (?:made|built|produced)", "made in|(?:country of )?origin"),
            of("where .* (?:apply|send|submit|return)", "(?:apply|send|submit|return|applications?)(?: to| by)?"),
            of("when|what (?:time|day)", "dates?|times?|when|days?|hours"),
            of(
                    "(?:when|what time) .* (?:close|end|finish|stop)s?|until when|by when|deadline",
                    "ends?|until|closes|closing date|deadline|due(?: date)?|expires"),
            of(
                    "who .* (?:absent|missing|away)|who (?:did|could)(?: not|n['’]t) (?:come|attend|make it)",
                    "apologies|absent|excused|regrets"),
            of(
                    "who (?:is|was|are|were) (?:present|at|there)|who (?:attended|came|took part)",
                    "present|attendees|attending|(?:in )?attendance|participants"),
            of("who .* (?:responsible|in charge)|who (?:owns|leads|runs)", "owner|responsible|lead|in charge"),
            of("boss|manager|supervisor|superior", "reports to"),
            of(
                    "whom? (?:do|can|could|should|must|shall) (?:I|we|you) (?:ask|call|contact|e-?mail|phone|ring|speak|talk|turn|write)",
                    "contacts?|enquiries|questions|information|phone|e-?mail"),
            of("who (?:wrote|writes)", "authors?|text|words|(?:written )?by"),
            of("who (?:makes?|made|produces?|produced)", "maker|manufacturer|brand|producer|made by"),
            of(
                    "who .*(?:noticed|spotted|found|discovered|reported)",
                    "(?:noticed|spotted|found|discovered|reported|detected) by"),
            of("what caused|why", "cause|reason"),
            of("how .* (?:clean|wash|care for)", "care|cleaning|washing"));

    private static FieldLabel of(String asked, String label) {
        return new FieldLabel(Asking.words(asked), Asking.form(FULLER + "(?:" + label + ")"));
    }

    /** Whether a sentence is a line of a sheet, or a row of two cells, and its label names what a question asks for, or stands in it. */
    public static boolean isTold(String question, String sentence) {
        return label(sentence)
                .filter(label -> isAsked(question, label) || isSaid(question, label))
                .isPresent();
    }

    private static Optional<String> label(String sentence) {
        List<TableRows.Cell> cells = TableRows.is(sentence) ? TableRows.cells(sentence) : List.of();
        if (cells.size() > 1 && cells.stream().noneMatch(cell -> cell.column().isEmpty())) {
            return cells.size() == 2 ? Optional.of(cells.getFirst().text()) : Optional.empty();
        }
        Matcher line = LINE.matcher(sentence);
        return line.matches() ? Optional.of(line.group("label")) : Optional.empty();
    }

    private static boolean isAsked(String question, String label) {
        return ALL.stream()
                .anyMatch(each -> each.label.matcher(label).matches()
                        && each.asked.matcher(question).find());
    }

    private static boolean isSaid(String question, String label) {
        Set<String> said = Stems.ofQuestion(label);
        return !said.isEmpty() && Stems.ofQuestion(question).containsAll(said);
    }
}
