package footnote.chat.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question speaks of by a word that names it not, as it stands alone and as it has something. English. */
enum Pronoun {
    HE("he|him", "his"),
    SHE("she|" + Words.HER_ALONE, "her"),
    THEY("they|them", "their"),
    IT("it|(?:that|this) one(?! of\\b)", "its");

    private static final class Words {

        /** Not "her office". */
        static final String HER_ALONE =
                "her(?=\\W*$|,| (?:in|on|at|to|for|from|with|about|before|after|when|by|of|as|and|or|then|there|that|what|how|if|so)\\b)";
    }

    /** What each of them looks like. */
    static final Pattern ANY = Pattern.compile("(?i)\\b(?:he|she|him|hers?|his|it|its|they|them|theirs?)\\b");

    private final Pattern alone;
    private final Pattern having;
    private final Pattern either;
    private final Pattern form;

    Pronoun(String alone, String having) {
        this.alone = Pattern.compile("(?i)\\b(?:" + alone + ")\\b");
        this.having = Pattern.compile("(?i)\\b(?:" + having + ")\\b");
        this.either = Pattern.compile("(?i)\\b(?:" + alone + "|" + having + ")\\b");
        this.form = Pattern.compile("(?i)(?:" + alone + "|" + having + "|" + having + "s)");
    }

    /** A question's: a person's before others', of "he" and "she" the first; without those that stand for what the question itself names. */
    static Optional<Pronoun> of(String question) {
        String masked = OwnSubject.masked(question);
        return Arrays.stream(values())
                .filter(each -> each.start(masked) < masked.length())
                .min(Comparator.comparingInt(each -> each.isPerson() ? each.start(masked) : masked.length()));
    }

    private int start(String masked) {
        Matcher found = either.matcher(masked);
        return found.find() ? found.start() : masked.length();
    }

    boolean isPerson() {
        return this == HE || this == SHE;
    }

    /** Whether a word is a form of it. */
    boolean is(String word) {
        return form.matcher(word).matches();
    }

    /** A question with something in its place. */
    String replaced(String question, String spoken, String owner) {
        String masked = OwnSubject.masked(question);
        Matcher pronoun = alone.matcher(masked);
        if (pronoun.find()) {
            return question.substring(0, pronoun.start()) + spoken + question.substring(pronoun.end());
        }
        Matcher possessive = having.matcher(masked);
        return possessive.find()
                ? question.substring(0, possessive.start()) + owner + question.substring(possessive.end())
                : question;
    }
}
