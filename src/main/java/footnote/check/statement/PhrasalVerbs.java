package footnote.check.statement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Verbs of two words, written as the one that says the same, "turned the offer down" as "rejected the offer", and what leads to a cause,
 * as "because of"; what tells no more than that there are some is left out. English.
 */
final class PhrasalVerbs {

    /** @param hint without which the pattern isn't found, the cheapest part of it to look for */
    private record Phrase(String hint, Pattern pattern, String word) {

        static Phrase of(String hint, String first, String last, String word) {
            String between = "((?: (?!and\\b|but\\b)[\\p{L}\\d'’-]+(?:,\\d{3})*){0,6}?)";
            return new Phrase(
                    hint, Pattern.compile("(?i)\\b(?:" + first + ")" + between + " (?:" + last + ")\\b"), word + "$1");
        }
    }

    private static final List<Phrase> ALL = List.of(
            Phrase.of(" down", "turn(?:s|ed|ing)?|strik(?:es?|ing)|struck", "down", "reject"),
            Phrase.of(" off", "put(?:s|ting)?", "off", "delay"),
            Phrase.of(" forward", "br(?:ing|ings|ought|inging)", "forward", "hasten"),
            Phrase.of(" up", "go(?:es|ing|ne)?|went", "up", "rise"),
            Phrase.of(" down", "go(?:es|ing|ne)?|went|c[ao]m(?:es?|ing)", "down", "fall"),
            Phrase.of(" over", "t(?:ake|akes|ook|aken|aking)", "over", "acquire"),
            Phrase.of(" off", "la(?:y|ys|id|ying)", "off", "dismiss"),
            Phrase.of(" out", "le(?:ave|aves|ft|aving)|rul(?:e|es|ed|ing)", "out(?: of)?", "exclude"),
            Phrase.of(" li", "t(?:ake|akes|ook|aken|aking)|claim(?:s|ed|ing)?|cost(?:s|ing)?", "li(?:fe|ves)", "kill"),
            Phrase.of(" off", "(?:switch|turn)(?:es|s|ed|ing)?", "off", "disable"),
            Phrase.of(" on", "(?:switch|turn)(?:es|s|ed|ing)?", "on", "enable"),
            Phrase.of("suffer", "suffer(?:s|ed|ing)?", "(?:defeat|loss)(?= (?:to|by|against)\\b)", "lose"),
            Phrase.of("hand", "hand(?:s|ed|ing)?", "in", "submit"),
            Phrase.of(" for by", "pa(?:y|ys|id|ying)", "for by", "fund by"));

    private static final Pattern SOME = Pattern.compile(
            "(?i)\\b(?:certain|some)(?= (?:[\\p{L}-]+ ){0,2}?(?:\\p{L}{2,}s|\\p{L}*men|people|children)\\b) ");

    /** What tells the cause, of which accounts say what a change reflects. */
    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\b(?:due to|owing to|thanks to|as a result of|on account of|(?=reflecting)(?:(?<=, )|(?<=, \\p{L}{1,11}ly ))reflecting)\\b");

    private PhrasalVerbs() {}

    static String plain(String text) {
        String plain = CAUSE.matcher(SOME.matcher(text).replaceAll("")).replaceAll("because of");
        for (Phrase phrase : ALL) {
            plain = plain.contains(phrase.hint) ? phrase.pattern.matcher(plain).replaceAll(phrase.word) : plain;
        }
        return plain;
    }
}
