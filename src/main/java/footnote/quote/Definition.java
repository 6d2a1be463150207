package footnote.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an agreement or a handbook says a word of its own means: “Site” means …, "A Guest is …". A sentence that says so of another word, “Site
 * Map”, is as near in meaning, and answers nothing. English.
 *
 * @param own how it is said of the word
 */
record Definition(Pattern own) {

    private static final String TERM =
            "(?:an? |the |your )?[\"“‘']?(?<term>[^\"“”?]{2,60}?)[\"”’']?(?= (?:in|under|for|here)\\b|[ ?.!]*$)";

    private static final List<Pattern> ASKED = Stream.of(
                    "\\bwhat (?:do|does|did) (?:the (?:word|term) )?[\"“‘']?(?<term>[^\"“”?]{2,60}?)[\"”’']? mean\\b",
                    "\\bwhat is (?:meant by|the (?:definition|meaning) of) " + TERM,
                    "\\bhow (?:is|are) (?:an? |the )?[\"“‘']?(?<term>[^\"“”?]{2,60}?)[\"”’']? defined\\b",
                    "\\bhow (?:do|does) .{1,30} define " + TERM,
                    "^\\W*what(?:['’]s| is| are) " + TERM)
            .map(asked -> Pattern.compile(asked, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final String SAYS =
            "(?: \\([^)]{1,60}\\))?,? (?:shall )?(?:means?|refers?|has the meaning|is defined|are defined|stands? for|denotes?)\\b";

    private static final String SAYS_OF_QUOTED = SAYS.replace("means?", "means?|is|are|includes?|represents?");

    private static final Pattern ANY =
            Pattern.compile("^\\W*(?:the |an? )?[\"“][^\"“”]{2,60}[\"”]" + SAYS_OF_QUOTED, Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING = Pattern.compile("^(?:an?|the) ", Pattern.CASE_INSENSITIVE);

    /** Of the word that a question asks the meaning of; empty where it asks otherwise. */
    static Optional<Definition> asked(String question) {
        return ASKED.stream()
                .map(asked -> asked.matcher(question))
                .filter(Matcher::find)
                .map(found -> of(found.group("term")))
                .findFirst();
    }

    private static Definition of(String asked) {
        String term = Pattern.quote(LEADING.matcher(asked.strip()).replaceFirst(""));
        Pattern own = Pattern.compile(
                "[\"“]" + term + ",?[\"”]" + SAYS_OF_QUOTED + "|^\\W*(?:the |an? )?" + term + SAYS,
                Pattern.CASE_INSENSITIVE);
        return new Definition(own);
    }

    /** Whether a sentence tells what the word means. */
    boolean isIn(String sentence) {
        return own.matcher(sentence).find();
    }

    /** Whether a sentence tells what another word means. */
    boolean isOfAnother(String sentence) {
        return ANY.matcher(sentence).find() && !isIn(sentence);
    }
}
