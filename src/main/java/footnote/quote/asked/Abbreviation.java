package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.search.analysis.Initials;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of which a question asks what they stand for: "What does ORA stand for?" An article tells it in passing, beside the letters, in a
 * sentence about something else. English.
 *
 * @param letters as the question has them
 */
public record Abbreviation(String letters) {

    private static final String LETTERS = "(?:the )?(?:abbreviation |acronym |letters )?[\"'“‘]?(?<letters>%s)[\"'”’]?";

    private static final Pattern ASKED = Asking.form(Asking.BEGINS + "what (?:do|does|did|is|are) "
            + LETTERS.formatted("[\\p{L}\\d&-]{2,10}")
            + " (?:stand for|short for|an? (?:abbreviation|acronym) (?:for|of))\\W*$");

    /** In words that ask for more than the name where it is a word that is asked about. */
    private static final Pattern MEANT = Asking.form(Asking.BEGINS + "what (?:do|does|did) "
            + LETTERS.formatted("(?-i:\\p{Lu}[\\p{L}\\d&-]*\\p{Lu}[\\p{L}\\d]*)") + " (?:mean|refer to)\\W*$");

    private static final Pattern TELLS =
            Asking.words("st(?:ands?|ood) for|short for|abbreviations?|acronyms?|initials|means?|derives?|from");

    /** So many words more than letters a name may have, and so many times as many. */
    private static final int MORE = 5;

    private static final int TIMES = 2;

    /** That of a question; empty where it asks otherwise. */
    static Optional<Abbreviation> asked(String question) {
        return Asking.found(List.of(ASKED, MEANT), question)
                .map(found -> new Abbreviation(found.group("letters")))
                .findFirst();
    }

    /** Whether a question asks for it, and a sentence tells it. */
    public static boolean isTold(String question, String sentence) {
        return asked(question).filter(asked -> asked.isIn(sentence)).isPresent();
    }

    /** Whether a question asks for it and for nothing more, and a text neither tells it nor has a name with these initials. */
    public static boolean isUntold(String question, String text) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find() || TELLS.matcher(text).find()) {
            return false;
        }
        Abbreviation letters = new Abbreviation(asked.group("letters"));
        return !letters.isIn(text)
                && !Pattern.compile(Initials.asWords(letters.letters.toUpperCase(Locale.ROOT)))
                        .matcher(text)
                        .find();
    }

    /** Whether a sentence has the name beside the letters, one of both in brackets. */
    private boolean isIn(String sentence) {
        int most = Math.min(letters.length() + MORE, TIMES * letters.length());
        String words = "(?<%s>(?:[^\\s()]+ ){0," + (most - 1) + "}[^\\s()]+)";
        String written = "(?i:" + Pattern.quote(letters) + ")s?";
        return Pattern.compile(words.formatted("before") + ",? \\((?:[^()]{1,20} )?" + written + "[,;)]|\\b" + written
                        + " \\(" + words.formatted("within") + "[,;)]")
                .matcher(sentence)
                .results()
                .map(found -> found.group("before") == null ? found.group("within") : found.group("before"))
                .anyMatch(this::begin);
    }

    /** Whether the letters are in some words in their order, and the first of them begins one (Schwartz and Hearst 2003). */
    private boolean begin(String words) {
        int at = words.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (Character.isLetterOrDigit(letters.charAt(i))) {
                at = last(letters.charAt(i), words, at, i == 0);
            }
        }
        return at >= 0;
    }

    /** The place of the last of a letter before another place, -1 where there is none. */
    private static int last(char letter, String words, int before, boolean first) {
        for (int at = before - 1; at >= 0; at--) {
            if (Character.toLowerCase(words.charAt(at)) == Character.toLowerCase(letter)
                    && !(first && at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }
}
