package footnote.quote;

import footnote.grammar.CalendarWords;
import footnote.quote.asked.Period;
import footnote.quote.asked.Years;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around a sentence: the others of its passage, and its heading and title above them. */
final class Surroundings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final String MONTHS = "(?:" + CalendarWords.MONTHS + "|(?:" + CalendarWords.SHORT_MONTHS + ")\\.?)";

    private static final Pattern DAY = Pattern.compile(
            "\\b" + MONTHS + " \\d{1,2}\\b(?!\\d*,? \\d{4})|\\b\\d{1,2} " + MONTHS + "(?!\\w|,? \\d{4})");

    private static final Pattern LAST_MONTH = Pattern.compile("\\b(?:[Ll]ast|[Tt]he previous) month\\b");

    private Surroundings() {}

    /** The quarter of a year that its passage named last before a sentence which names none: what follows it is of that. */
    static Set<String> quarters(Hit hit, int at) {
        for (int before = at; before >= 0; before--) {
            Set<String> quarters = Period.quarters(hit.line(before).stems());
            if (!quarters.isEmpty()) {
                return quarters;
            }
        }
        return Set.of();
    }

    /** What its passage says before it. */
    static String before(Ranked sentence) {
        Hit passage = sentence.hit();
        return passage.text()
                .substring(0, sentence.source().start() - passage.source().start());
    }

    /** The sentence before it; none where it is the passage's first. */
    static String sentenceBefore(Hit hit, int at) {
        return at == 0 ? "" : hit.line(at - 1).text();
    }

    /** The words of a passage, below those of its title and its sections. */
    static String belowSections(Hit hit) {
        return Stream.of(
                        Stream.of(hit.source().title()),
                        hit.sections().stream().map(Hit.Line::text),
                        Stream.of(hit.text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    /** The stems of a sentence, of those on either side of it, and of what stands over it; {@linkplain #dated dated}, and with its quarter. */
    static Set<String> near(Ranked sentence) {
        return Stems.union(
                dated(stems(sentence, 1), sentence.hit(), sentence.at()), quarters(sentence.hit(), sentence.at()));
    }

    /**
     * The stems around a sentence, with the month and year of its article, or of the month before for what was "last month", where it, what
     * stands over it and the sentence before tell no other year; a day without one is of that year whatever stands before.
     */
    static Set<String> dated(Set<String> stems, Hit hit, int at) {
        LocalDate published = hit.source().published();
        if (published == null) {
            return stems;
        }
        String sentence = hit.line(at).text();
        String before = DAY.matcher(sentence).find() ? "" : sentenceBefore(hit, at);
        String over = Headings.line(hit, at).map(Hit.Line::text).orElse("");
        Set<String> years =
                Years.in(Period.withoutCompared(String.join("\n", hit.source().title(), over, before, sentence)));
        if (!years.stream().allMatch(String.valueOf(published.getYear())::equals)) {
            return stems;
        }
        LocalDate month = LAST_MONTH.matcher(sentence).find() ? published.minusMonths(1) : published;
        return Stems.union(stems, Stems.of(MONTH.format(month)));
    }

    /** The stems near a sentence, and all others of its passage. */
    static Set<String> passage(Ranked sentence) {
        return Stems.union(
                near(sentence), stems(sentence, sentence.hit().sentences().size()));
    }

    /** The stems of a sentence, of so many on each side of it, of its heading and of the title. */
    static Set<String> stems(Ranked sentence, int beside) {
        Set<String> stems = Stems.union(sentence.titleStems(), sentence.headingStems());
        lines(sentence, beside).forEach(line -> stems.addAll(line.stems()));
        return stems;
    }

    /** A sentence with so many on each side of it. */
    static Stream<Hit.Line> lines(Ranked sentence, int beside) {
        List<Hit.Line> lines = sentence.hit().sentences();
        return lines
                .subList(Math.max(0, sentence.at() - beside), Math.min(lines.size(), sentence.at() + beside + 1))
                .stream();
    }
}
