package footnote.check;

import footnote.check.statement.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a claim calls somebody whom some words call otherwise: "his doctorate" where they say "her doctorate". English. */
final class Calling {

    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|him|his|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");

    private Calling() {}

    /** The words of a claim that call somebody so, as it writes them. */
    static List<String> missing(String claim, Statement words) {
        return Stream.concat(only(HE, SHE, claim, words.plain()), only(SHE, HE, claim, words.plain()))
                .toList();
    }

    /** The one where a claim has it alone, and some words the other alone. */
    private static Stream<String> only(Pattern one, Pattern other, String claim, String words) {
        boolean turned = !other.matcher(claim).find()
                && !one.matcher(words).find()
                && other.matcher(words).find();
        return turned ? one.matcher(claim).results().map(MatchResult::group).distinct() : Stream.empty();
    }
}
