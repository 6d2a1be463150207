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
                    "\\bwhat (?:do|does|did) (?:the (?:word|term|abbreviation|acronym|letters) )?[\"“‘']?(?<term>[^\"“”?]{2,60}?)[\"”’']? (?:mean|stand for)\\b",
                    "\\bwhat is (?:meant by|(?:an|the) (?:abbreviation|acronym)|the (?:definition|meaning) of) " + TERM,
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

    /** Asks what letters are short for, which is told in brackets, too: "the Mayor's Boat Club (MBC)". */
    private static final Pattern ASKS_FOR_WORDS =
            Pattern.compile("\\b(?:stand for|mean|acronym|abbreviation)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERS = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})\\p{L}[\\p{L}\\d.&-]{1,11}");

    private static final Pattern LEADING = Pattern.compile("^(?:an?|the) ", Pattern.CASE_INSENSITIVE);

    /** Of the word that a question asks the meaning of; empty where it asks otherwise. */
    static Optional<Definition> asked(String question) {
        return ASKED.stream()
                .map(asked -> asked.matcher(question))
                .filter(Matcher::find)
                .map(found ->
                        of(found.group("term"), ASKS_FOR_WORDS.matcher(question).find()))
                .findFirst();
    }

    private static Definition of(String asked, boolean inWords) {
        String plain = LEADING.matcher(asked.strip()).replaceFirst("");
        String term = Pattern.quote(plain);
        boolean letters = inWords && LETTERS.matcher(plain).matches();
        Pattern own = Pattern.compile(
                "[\"“]" + term + ",?[\"”]" + SAYS_OF_QUOTED + "|^\\W*(?:the |an? )?" + term + SAYS
                        + (letters ? "|" + words(plain.substring(0, 1), term) : ""),
                Pattern.CASE_INSENSITIVE);
        return new Definition(own);
    }

    /** The words that letters are short for, beside them: they begin with the first of them. */
    private static String words(String first, String term) {
        return "\\b" + first + "[\\p{L}’'-]*(?: [\\p{L}’'&-]+){1,7} \\((?:the |or )?[\"“‘']?" + term + "\\b|\\b" + term
                + "[\"”’']? \\([\"“‘']?" + first + "[\\p{L}’'-]*(?: [\\p{L}’'&-]+){1,7}[\"”’']?\\)";
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
