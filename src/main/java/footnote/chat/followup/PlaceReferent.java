package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Asking;
import footnote.grammar.ProperNames;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where "there" is: what the turns asked the place of, or a place that they name, be it the only one of an answer. English. */
final class PlaceReferent {

    /** A place that was spoken of, and not that there is something, as part of a regular expression. */
    static final String THERE =
            "(?:(?<!\\b(?:is|are|was|were) )|(?<=\\bwho (?:is|are|was|were) ))\\bthere\\b(?! (?:is|are|was|were|be|has|have|had)\\b)";

    private static final Pattern ASKED = Pattern.compile("(?i)" + THERE);

    private static final Pattern WHERE = Asking.form(Asking.BEGINS + "where\\b");

    private static final Pattern WHICH = Asking.form(Asking.BEGINS + "(?:in |at )?which\\b");

    private static final String GO =
            "go|goes|going|went|gone|come|came|fl[ye]w?|sail(?:ed)?|travell?(?:ed)?|moved?|returned|sent|back";

    private static final Pattern PREPOSITION = Pattern.compile("(?i)\\b(?:from|to|in|near|around) $");

    private static final Pattern PLACE = Pattern.compile("\\b(?:in|at|near|into|(?:" + GO
            + "|trip|visit|journey|delegation|flight|mission|envoys?) to) (?<place>(?:the )?" + ProperNames.ANY + ")");

    private static final Pattern GOING =
            Pattern.compile("(?i)\\b(?:" + GO + ") (?:back )?$|\\b(?:get|fly|walk|drive|way) $");

    private PlaceReferent() {}

    /** A question with a place in the place of its "there"; empty for one that isn't told to be in a place by name, which may be on it, or at it. */
    static Optional<String> named(String question, String place, List<Question.Turn> before) {
        Matcher there = ASKED.matcher(question);
        boolean named = before.stream()
                .flatMap(turn -> Stream.of(turn.searchedAs(), turn.answer()))
                .flatMap(PlaceReferent::places)
                .anyMatch(place::equals);
        if (!named || !there.find()) {
            return Optional.empty();
        }
        String asked = question.substring(0, there.start());
        String preposition =
                PREPOSITION.matcher(asked).find() ? "" : GOING.matcher(asked).find() ? "to " : "in ";
        return Optional.of(asked + preposition + place + question.substring(there.end()));
    }

    /** For a question with a "there", in the turns' words; empty where they don't tell. */
    static Optional<String> of(String question, List<Question.Turn> before) {
        return ASKED.matcher(question).find()
                ? Stream.concat(
                                which(before.getLast())
                                        .or(() -> asked(before.getLast()))
                                        .or(() -> told(before.getLast()))
                                        .stream(),
                                before.reversed().stream().skip(1).flatMap(turn -> asked(turn).stream()))
                        .filter(place -> !People.isPerson(place, before))
                        .findFirst()
                : Optional.empty();
    }

    /** The one of a kind that was asked for, by a name with a word for it: "Kearney Park", of "Which is the largest park in Fresno?" */
    private static Optional<String> which(Question.Turn turn) {
        Set<String> asked = Stems.ofQuestion(turn.searchedAs());
        return WHICH.matcher(turn.question()).find()
                ? FullNames.in(turn.answer(), turn.searchedAs(), false).stream()
                        .filter(name -> Stems.meet(name, asked))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> asked(Question.Turn turn) {
        return WHERE.matcher(turn.question()).find()
                ? NounPhrase.in(turn.searchedAs(), NounPhrase.Count.ANY).stream()
                        .findFirst()
                        .map(NounPhrase::text)
                : places(turn.searchedAs()).findFirst();
    }

    /** What an answer names where the question asks which it is, or the only place in it. */
    private static Optional<String> told(Question.Turn turn) {
        if (WHICH.matcher(turn.question()).find()) {
            return FullNames.in(turn.answer(), turn.searchedAs(), false).stream()
                    .findFirst();
        }
        List<String> told = places(turn.answer()).distinct().limit(2).toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static Stream<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group("place"));
    }
}
