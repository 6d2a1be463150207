package footnote.quote;

import footnote.corpus.TableRows;
import footnote.grammar.NumberWords;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of several things by its place in their order, which a question asks about: "the second session". English. */
final class InOrder {

    /** One behind others. */
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]) (" + NumberWords.LATER_PLACES
                    + ")(?![- ](?:largest|biggest|half|part(?:y|ies)|persons?|hand|quarter|time)\\b) \\p{Ll}");

    private static final Pattern FURTHER = Pattern.compile(
            "(?i)\\b(?:I{2,3}|IV|2nd|[3-9](?:rd|th)|again|next|another|later|further|subsequent\\p{L}*|follow\\p{L}*)\\b");

    private static final Pattern ASKED =
            Pattern.compile("(?i)\\bthe (?<one>(?:" + NumberWords.PLACES + "|last|final) (?<thing>[\\p{L}-]+))");

    /** A thing by its place: "the second derby". */
    private static final Pattern ORDERED =
            Pattern.compile("(?i)\\b(?<place>" + NumberWords.PLACES + ") (?<thing>(?-i:\\p{Ll}){3,})\\b");

    private InOrder() {}

    /** Whether a question asks about one, "its second session", and a passage tells of none but the first, if of that, nor counts them. */
    static boolean isUntold(String question, String sentence, String passage) {
        return !isCounted(question, sentence)
                && PLACE.matcher(question)
                        .results()
                        .anyMatch(asked -> !Stems.meet(asked.group(1), passage)
                                && !FURTHER.matcher(passage).find());
    }

    /** Whether a sentence counts the things of which a question asks for one: "They listed three points." */
    static boolean isCounted(String question, String sentence) {
        Matcher one = ASKED.matcher(question);
        Matcher counts = Lists.COUNTS.matcher(sentence);
        return one.find()
                && counts.matches()
                && Stems.of(counts.group("things")).containsAll(Stems.of(one.group("thing")));
    }

    /** Whether a sentence names the one that a question asks for. */
    static boolean isNamed(String question, String sentence) {
        Matcher one = ASKED.matcher(question);
        return one.find()
                && sentence.toLowerCase(Locale.ROOT).contains(one.group("one").toLowerCase(Locale.ROOT));
    }

    /** The sentences whose passages tell of such a thing as a question asks about, and only of those in other places; not what counts them. */
    static Predicate<Ranked> otherThan(String question) {
        List<MatchResult> asked = ORDERED.matcher(question).results().toList();
        return ranked -> asked.stream().anyMatch(thing -> isOther(thing, told(ranked.hit())))
                && !isCounted(question, ranked.text());
    }

    /** The words of a passage but for the names of columns, "First hour: £2; Further hours: £3", which tell of more in one row. */
    private static String told(Hit passage) {
        String told = Surroundings.belowSections(passage);
        for (Hit.Line line : passage.sentences()) {
            told = TableRows.is(line.text()) ? told.replace(line.text(), TableRows.withoutColumns(line.text())) : told;
        }
        return told;
    }

    private static boolean isOther(MatchResult asked, String passage) {
        String itself = "(?i)\\b" + asked.group("place") + "\\b(?! (?!" + asked.group("thing") + ")\\p{L}{3})";
        return ORDERED.matcher(passage)
                        .results()
                        .anyMatch(other -> Stems.of(other.group("thing")).equals(Stems.of(asked.group("thing"))))
                && !Pattern.compile(itself).matcher(passage).find();
    }
}
