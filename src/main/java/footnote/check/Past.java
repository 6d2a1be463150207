package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What some words tell as past, and a claim as so still: "is the mayor" where they say "was then mayor". English. */
final class Past {

    private static final String NOUN = " (?:an? |the )?(\\p{L}+)";

    /** What was so and is so no more. */
    private static final Pattern USED_TO = Pattern.compile("\\bused to (?:be an? |be the |be )?(\\p{L}+)");

    /** What somebody or something was at a time that is told of. */
    private static final Pattern THEN = Pattern.compile(
            "\\b(?:was|were|been|(?<=,) ?the)(?:,? (?:then|once|formerly|previously|at the time|at that time|until then|still),?)"
                    + NOUN
                    + "|, (?:then|once|formerly|previously|at the time)" + NOUN
                    + "|\\b(?:former|ex|then)[ -](\\p{L}+)"
                    + "|\\b(?:when|while) (?:he|she|it|they) (?:was|were)(?: still)?" + NOUN
                    + "|\\b(?:was|were)" + NOUN
                    + "\\b[^.;:]{0,50}? (?:until|at the time|at that time|in those days)\\b");

    private static final Pattern BEFORE_NOW = Pattern.compile(
            "\\b(?:used to|then|once|former\\p{L}*|ex|previously|earlier|before|was|were|had|did|until|no longer|stopped)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is said to be so now, with the words behind it that may tell what. */
    private static final Pattern IS = Pattern.compile(
            "\\b(?:is|are|remains?|['’]s|serves? as)((?: (?!to\\b|by\\b|in\\b|of\\b|for\\b|at\\b|from\\b|not\\b)[\\p{L}'’-]+){1,5})",
            Pattern.CASE_INSENSITIVE);

    private Past() {}

    /** The words of a claim that tell it so. */
    static List<String> asPresent(String claim, Statement words) {
        if (BEFORE_NOW.matcher(claim).find()) {
            return List.of();
        }
        List<MatchResult> is = IS.matcher(claim).results().toList();
        Set<String> then = is.isEmpty() ? Set.of() : words.only(THEN);
        return Stream.of(
                        Clauses.words(claim, words.only(USED_TO)).filter(word -> !word.endsWith("ed")),
                        is.stream().flatMap(told -> Clauses.words(told.group(1), then)))
                .flatMap(told -> told)
                .distinct()
                .toList();
    }
}
