package footnote.check;

import footnote.check.statement.Statement;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what a claim calls somebody whom some words call otherwise: "his doctorate" where they say "her doctorate", "a Norwegian painter"
 * where they say "an Icelandic painter". English.
 */
final class Calling {

    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|him|his|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");

    private static final Pattern OF_PEOPLE = Pattern.compile("(?i)\\b(?<people>\\p{L}{3,}) (?=(?<noun>\\p{L}{3,}))");

    private Calling() {}

    /** The words of a claim that call somebody so, as it writes them. */
    static List<String> missing(String claim, Statement words) {
        return Stream.of(
                        only(HE, SHE, claim, words.plain()),
                        only(SHE, HE, claim, words.plain()),
                        people(claim, words.plain()))
                .flatMap(List::stream)
                .toList();
    }

    /** The one where a claim has it alone, and some words the other alone. */
    private static List<String> only(Pattern one, Pattern other, String claim, String words) {
        boolean turned = !other.matcher(claim).find()
                && !one.matcher(words).find()
                && other.matcher(words).find();
        return turned
                ? one.matcher(claim)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** What people a claim has a noun be of that some words have be of another alone. */
    private static List<String> people(String claim, String words) {
        List<MatchResult> own = ofPeople(claim);
        List<MatchResult> there = own.isEmpty() ? List.of() : ofPeople(words);
        return own.stream()
                .filter(of -> {
                    List<String> others = there.stream()
                            .filter(other -> Stems.of(other.group("noun")).equals(Stems.of(of.group("noun"))))
                            .map(other -> other.group("people"))
                            .toList();
                    return !others.isEmpty() && others.stream().noneMatch(other -> areAlike(other, of.group("people")));
                })
                .map(of -> of.group("people"))
                .toList();
    }

    private static List<MatchResult> ofPeople(String text) {
        return OF_PEOPLE
                .matcher(text)
                .results()
                .filter(of -> isPeople(of.group("people")) && isNoun(of.group("noun")))
                .toList();
    }

    /** Whether a word may be one, or a verb: "the" isn't. */
    private static boolean isNoun(String word) {
        return !Stems.of(word).isEmpty() && !isPeople(word);
    }

    private static boolean isPeople(String word) {
        return !Countries.among(Set.copyOf(Stems.of(word))).isEmpty();
    }

    /** Whether both may be of one country, as their first letters tell: "France", "French". */
    private static boolean areAlike(String one, String other) {
        return one.regionMatches(true, 0, other, 0, 2);
    }
}
