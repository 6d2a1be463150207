package footnote.check;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pronoun that stands for a person at the beginning of a sentence, with no more than some words before it that name nobody: "In 1980
 * she …". English.
 *
 * @param before what stands before it
 * @param owns whether it is "his" or "her"
 * @param behind what stands behind it
 */
record PersonalPronoun(String before, boolean owns, String behind) {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)^(?<before>\\W*(?:(?:[\\p{L}\\p{N}'’-]+,? ){0,4}?(?=s?he\\b))?)(?:s?he|(?<owner>his|her))\\b");

    /** @param names of the sentence */
    static Optional<PersonalPronoun> in(String sentence, Collection<String> names) {
        Matcher found = BEGINNING.matcher(sentence);
        return found.find() && names.stream().noneMatch(found.group("before")::contains)
                ? Optional.of(new PersonalPronoun(
                        found.group("before"), found.group("owner") != null, sentence.substring(found.end())))
                : Optional.empty();
    }
}
