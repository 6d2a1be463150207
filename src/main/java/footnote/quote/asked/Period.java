package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of which part of a year a figure is: that of nine months answers no question about the third quarter. English. */
public final class Period {

    private static final Pattern QUARTER = Pattern.compile("[1-4]quarter");

    private static final Pattern LONGER = Pattern.compile(
            "(?i)\\b(?:year[- ]to[- ]date|(?:first |last )?(?:six|nine|twelve) months|(?:full|fiscal|whole|entire) year|for (?:the year|fiscal)|first half|half[- ]year)\\b");

    private static final Pattern YEAR =
            Pattern.compile("(?i)\\b(?:(?:full|fiscal|financial|whole|entire) year|(?:in|for) (?:fiscal|"
                    + CalendarWords.MODERN_YEAR + "|FY ?[’']?\\d{2,4}))\\b");

    /** What another is compared with, and since when something is so that is told of a later time: "the most since 1993". */
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)\\b(?:compared (?:to|with)|versus|vs\\.?|against|(?:up|down) from|relative to|after(?= \\p{Sc}?\\d[\\d.,]* ?(?:[mb]|[mb]illion|per ?cent|%))|(?:more|less|higher|lower|better) than(?: in)?) [^,;:]{0,80}|\\bsince (?:\\p{L}+ )?\\d{4}\\b");

    private Period() {}

    /** The sentences that tell of another part of a year than a question that asks for a figure. */
    public static Predicate<String> otherThan(String question) {
        Set<String> asked = quarters(Stems.ofQuestion(question));
        boolean longer = LONGER.matcher(question).find();
        if (asked.isEmpty() && !YEAR.matcher(question).find() || !Figures.isAsked(question)) {
            return _ -> false;
        }
        return sentence -> {
            String told = withoutCompared(sentence);
            Set<String> quarters = quarters(Stems.of(told));
            return asked.isEmpty()
                    ? !quarters.isEmpty() && !LONGER.matcher(told).find()
                    : Collections.disjoint(quarters, asked)
                            && (!quarters.isEmpty()
                                    || !longer && LONGER.matcher(told).find());
        };
    }

    /** A sentence, behind the one before where it tells no quarter itself. */
    public static String told(String sentence, String before) {
        return quarters(Stems.of(withoutCompared(sentence))).isEmpty() ? before + ' ' + sentence : sentence;
    }

    /** A sentence without what it compares a figure with. */
    public static String withoutCompared(String sentence) {
        return COMPARED.matcher(sentence).replaceAll(" ");
    }

    /** The stems for the quarters that some others name. */
    public static Set<String> quarters(Collection<String> stems) {
        return stems.stream().filter(QUARTER.asMatchPredicate()).collect(Collectors.toSet());
    }
}
