package footnote.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agreement or a handbook says a word of its own means: “Site” means …, "A Guest is …". A sentence that says so of another word, “Site
 * Map”, is as near in meaning, and answers nothing. English.
 *
 * @param own how it is said of the word
 * @param letters whether it is asked what letters are short for, and nothing else
 */
record Definition(Pattern own, boolean letters) {

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

    /** Asks for nothing but those words. */
    private static final Pattern STANDS_FOR =
            Pattern.compile("\\b(?:stand for|acronym|abbreviation)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERS = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})\\p{L}[\\p{L}\\d.&-]{1,11}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern LEADING = Pattern.compile("^(?:an?|the) ", Pattern.CASE_INSENSITIVE);

    /** Of the word that a question asks the meaning of; empty where it asks otherwise. */
    static Optional<Definition> asked(String question) {
        return ASKED.stream()
                .map(asked -> asked.matcher(question))
                .filter(Matcher::find)
                .map(found -> of(question, found.group("term")))
                .findFirst();
    }

    private static Definition of(String question, String asked) {
        String plain = LEADING.matcher(asked.strip()).replaceFirst("");
        String term = Pattern.quote(plain);
        boolean letters = ASKS_FOR_WORDS.matcher(question).find()
                && LETTERS.matcher(plain).matches();
        boolean only = STANDS_FOR.matcher(question).find() && plain.chars().noneMatch(Character::isDigit);
        Pattern own = Pattern.compile(
                "[\"“]" + term + ",?[\"”]" + SAYS_OF_QUOTED + "|^\\W*(?:the |an? )?" + term + SAYS
                        + (letters ? "|" + words(plain, term) : ""),
                Pattern.CASE_INSENSITIVE);
        return new Definition(own, letters && only);
    }

    /** The words that letters are short for, beside them, which begin with the first of them, or anywhere with a capital for each. */
    private static String words(String plain, String term) {
        String first = plain.substring(0, 1);
        String capitals = LETTER.matcher(plain)
                .results()
                .map(letter -> letter.group().toUpperCase(Locale.ROOT) + "[\\p{Ll}’'-]+")
                .collect(Collectors.joining(" (?:(?:of|for|and|the|in|on) |& )*"));
        return "(?-i:\\b" + capitals + "\\b)|\\b" + first
                + "[\\p{L}’'-]*(?: [\\p{L}’'&-]+){1,7} \\((?:the |or )?[\"“‘']?" + term + "\\b|\\b" + term
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
