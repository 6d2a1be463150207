package footnote.quote;

import footnote.quote.asked.Years;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What stands around a sentence: the others of its passage, and its heading and title above them. */
final class Surroundings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Surroundings() {}

    /** The stems of a sentence, of those on either side of it, and of what stands over it; {@linkplain #dated dated}. */
    static Set<String> near(Ranked sentence) {
        return dated(stems(sentence, 1), sentence.hit());
    }

    /** Stems of a passage's words, with the month and year of its article where they tell no other year. */
    static Set<String> dated(Set<String> stems, Hit hit) {
        Set<String> dated = new HashSet<>(stems);
        LocalDate published = hit.source().published();
        if (published != null
                && stems.stream().filter(Years::isOne).allMatch(String.valueOf(published.getYear())::equals)) {
            dated.addAll(Stems.of(MONTH.format(published)));
        }
        return dated;
    }

    /** The stems near a sentence, and all others of its passage. */
    static Set<String> passage(Ranked sentence) {
        Set<String> passage = new HashSet<>(near(sentence));
        passage.addAll(stems(sentence, sentence.hit().sentences().size()));
        return passage;
    }

    /** The stems of a sentence, of so many on each side of it, of its heading and of the title. */
    static Set<String> stems(Ranked sentence, int beside) {
        Set<String> stems = new HashSet<>(sentence.hit().titleStems());
        stems.addAll(Headings.stems(sentence.hit(), sentence.at()));
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
