package footnote.chat.followup;

import footnote.grammar.NumberWords;
import footnote.grammar.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks of another one in an order: "And the second?", or of one without the word for it: "How deep is the first one?" English. */
final class OtherInOrder {

    private static final String PLACE = "the (?<place>" + NumberWords.PLACES + "|last|other)";

    /** Names another in an order, and nothing else: "And in the second one?" */
    private static final Pattern OTHER_PLACE =
            Pattern.compile("(?i)^" + OtherCase.AND + "(?:" + OtherCase.PREPOSITION + " )?" + PLACE + "(?: one)?\\W*$");

    private static final Pattern PLACED = Pattern.compile("(?i)\\b" + PLACE + "(?= (?!one\\b)\\p{L})");

    /** One of several that were asked about: "How deep is the first one?" */
    private static final Pattern ONE_OF = Pattern.compile("(?i)\\b" + PLACE + " (?<one>one)\\b(?! of\\b)");

    private OtherInOrder() {}

    /** The question before, asked of another in the order that it names one of: "And the second?" after one on "the first match". */
    static Optional<String> again(String question, String last) {
        Matcher other = OTHER_PLACE.matcher(question);
        List<MatchResult> placed = PLACED.matcher(last).results().toList();
        return other.find() && placed.size() == 1 && !LentWords.areIn(last)
                ? Optional.of(last.substring(0, placed.getFirst().start("place"))
                        + other.group("place")
                        + last.substring(placed.getFirst().end("place")))
                : Optional.empty();
    }

    /** "The first boat" for the first one of the only things that the question before asked about in the plural: "Which boats were sold?" */
    static String named(String question, String last) {
        Matcher one = ONE_OF.matcher(question);
        List<String> many = NounPhrase.in(last, NounPhrase.Count.ANY).stream()
                .filter(phrase -> phrase.whole() && phrase.count() == NounPhrase.Count.SEVERAL && !phrase.name())
                .map(NounPhrase::text)
                .toList();
        if (!one.find() || many.size() != 1) {
            return question;
        }
        Word noun =
                QuestionWords.of(OtherCase.BETWEEN.split(many.getFirst(), 2)[0]).getLast();
        return question.substring(0, one.start("one")) + noun.lemma() + question.substring(one.end("one"));
    }
}
