package footnote.quote.asked;

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
 * @param words how it is said which words the letters are short for that are asked about
 * @param letters whether it is asked what letters are short for, and nothing else
 */
public record Definition(Pattern own, Pattern words, boolean letters) {

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

    private static final String IS_A = SAYS.replace("means?", "means?|(?:is|are|was|were) (?:an?|the|any|one of)");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final Pattern ANY =
            Pattern.compile("^\\W*(?:the |an? )?[\"“][^\"“”]{2,60}[\"”]" + SAYS_OF_QUOTED, Pattern.CASE_INSENSITIVE);

    /** Asks for nothing but the words that letters are short for. */
    private static final Pattern STANDS_FOR =
            Pattern.compile("\\b(?:stand for|acronym|abbreviation)\\b", Pattern.CASE_INSENSITIVE);

    /** With two capitals, or typed without any: "what is pto". */
    private static final Pattern LETTERS = Pattern.compile(
            "(?=.*\\p{Lu}.*\\p{Lu})\\p{L}[\\p{L}\\d.&-]{1,11}|(?!(?:it|this|that|he|she|they|us|who|all)\\b)\\p{Ll}{2,5}");

    /** Fewer capitals stand for too many names. */
    private static final int ENOUGH = 3;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Behind a word of which nothing else is asked. */
    private static final Pattern END = Pattern.compile("[\"”’']?(?: (?:mean|stand for)\\b(?:, .*)?)?[ ?.!]*$");

    private static final Pattern LEADING = Pattern.compile("^(?:an?|the) ", Pattern.CASE_INSENSITIVE);

    /** Of the word that a question asks the meaning of; empty where it asks otherwise. */
    public static Optional<Definition> asked(String question) {
        return ASKED.stream()
                .map(asked -> asked.matcher(question))
                .filter(Matcher::find)
                .map(found -> of(question, found.group("term"), found.end("term")))
                .findFirst();
    }

    /** @param end where the word ends in the question */
    private static Definition of(String question, String asked, int end) {
        String plain = LEADING.matcher(asked.strip()).replaceFirst("");
        String term = Pattern.quote(plain);
        boolean letters = LETTERS.matcher(plain).matches()
                && END.matcher(question).region(end, question.length()).lookingAt();
        boolean only =
                letters && STANDS_FOR.matcher(question).find() && plain.chars().noneMatch(Character::isDigit);
        String own = "[\"“‘]" + term + ",?[\"”’]" + SAYS_OF_QUOTED + "|^\\W*(?:the |an? )?" + term
                + (letters && !only && !isSmall(plain) ? IS_A : SAYS);
        return new Definition(
                Pattern.compile(own, Pattern.CASE_INSENSITIVE),
                letters
                        ? Pattern.compile(
                                beside(plain)
                                        + (only || plain.length() >= ENOUGH && !isSmall(plain)
                                                ? "|" + capitals(plain)
                                                : ""),
                                Pattern.CASE_INSENSITIVE)
                        : NOTHING,
                only);
    }

    /** The words that letters are short for, which begin with the first of them, with the letters in brackets or the other way round. */
    private static String beside(String letters) {
        String first = letters.substring(0, 1);
        String written = isSmall(letters) ? letters.toUpperCase(Locale.ROOT) : letters;
        String term = "(?-i:" + Pattern.quote(written) + ")";
        return "\\b" + first + "[\\p{L}’'-]*(?: [\\p{L}’'&-]+){0,7} \\((?:the |or )?[\"“‘']?" + term + "\\b|\\b" + term
                + "[\"”’']? \\([\"“‘']?" + first + "[\\p{L}’'-]*(?: [\\p{L}’'&-]+){0,7}[\"”’']?\\)";
    }

    private static boolean isSmall(String letters) {
        return letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    /** Words with a capital for each letter, wherever they stand. */
    private static String capitals(String letters) {
        return LETTER.matcher(letters)
                .results()
                .map(letter -> letter.group().toUpperCase(Locale.ROOT) + "[\\p{Ll}’'-]+")
                .collect(Collectors.joining(" (?:(?:of|for|and|the|in|on) |& )*", "(?-i:\\b", "\\b)"));
    }

    /** Whether a sentence tells what the word means. */
    public boolean isIn(String sentence) {
        return own.matcher(sentence).find() || spells(sentence);
    }

    /** Whether it may be letters that are short for words. */
    public boolean isOfLetters() {
        return words != NOTHING;
    }

    /** Whether a sentence tells what the letters are short for. */
    public boolean spells(String sentence) {
        return words.matcher(sentence).find();
    }

    /** Whether a sentence tells what another word means. */
    public boolean isOfAnother(String sentence) {
        return ANY.matcher(sentence).find() && !isIn(sentence);
    }
}
