package footnote.check;

import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two things in an order, which an English sentence tells: "flour is preferred to salt", "rye is dearer than wheat", "oil was replaced by gas".
 *
 * @param relation what the first is to the second that the second isn't to the first; empty for a preference or a rank
 * @param before stems that stand before it alone
 * @param behind those behind it alone
 */
record Order(String relation, Set<String> before, Set<String> behind) {

    private static final Pattern RELATION = Pattern.compile(
            "(?i)\\b(?:(?<replaced>replac\\p{L}*(?: [\\p{L}'’-]+){0,4}? (?:by|with))|prefer\\p{L}* (?:to|over)|preferable to|(?:super|infer|sen|jun)ior to|(?:out)?rank\\p{L}* (?:above|below)"
                    + "|(?<compared>instead of|(?:(?:more|less) [\\p{L}-]+|(?!other)\\p{L}{2,}er|worse) than))\\b");

    /** Two things by how many there are: "more women than men". */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b(?<more>more|fewer) (?<one>[\\p{L}-]+) than (?<other>[\\p{L}-]+)\\b");

    /** Whether a claim has one thing before another in an order where some words have the other before the one. */
    static boolean isTurned(String claim, List<String> sentences) {
        if (COUNTED.matcher(claim).results().anyMatch(counted -> isTurned(counted, sentences))) {
            return true;
        }
        Optional<Order> own = in(claim);
        return own.isPresent()
                && sentences.stream().flatMap(sentence -> in(sentence).stream()).anyMatch(own.get()::isTurned);
    }

    private static boolean isTurned(MatchResult counted, List<String> sentences) {
        String words = Statement.plain(String.join(" ", sentences));
        String turned = "%s %s than %s".formatted(counted.group("more"), counted.group("other"), counted.group("one"));
        return words.contains(Statement.plain(turned)) && !words.contains(Statement.plain(counted.group()));
    }

    private boolean isTurned(Order told) {
        boolean oneIsBehind = !Collections.disjoint(before, told.behind);
        boolean otherIsBefore = !Collections.disjoint(behind, told.before);
        boolean ranks = relation.isEmpty() && Collections.disjoint(before, told.before);
        return relation.equals(told.relation)
                && (oneIsBehind && otherIsBefore || ranks && (oneIsBehind || otherIsBefore));
    }

    private static Optional<Order> in(String sentence) {
        Matcher relation = RELATION.matcher(sentence);
        if (!relation.find()) {
            return Optional.empty();
        }
        boolean replaced = relation.group("replaced") != null;
        List<String> before = Stems.of(sentence.substring(0, replaced ? relation.end() : relation.start()));
        List<String> behind = Stems.of(sentence.substring(relation.end()));
        String compared = relation.group("compared");
        String told = replaced ? "replaced" : compared == null ? "" : compared.toLowerCase(Locale.ROOT);
        return Optional.of(new Order(told, Stems.without(before, behind), Stems.without(behind, before)));
    }
}
