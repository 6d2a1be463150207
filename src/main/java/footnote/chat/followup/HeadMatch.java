package footnote.chat.followup;

import footnote.answer.Question;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What "the board" is where the turns before spoke of "the Northfield harbour board": the phrase that has the same head. English. */
final class HeadMatch {

    private static final Pattern BARE = Pattern.compile("[Tt]he (?<noun>\\p{Ll}[\\p{L}-]+)");

    /** What stands before a phrase's head, and that, with no other noun between them. */
    private static final Pattern FULL = Pattern.compile("(?i)(?<article>(?:the|an?) )?+(?<before>(?:(?!(?:"
            + NounPhrase.BEHIND + ") )[^ ]+ )+?)(?<head>[\\p{L}-]+)(?: (?:" + NounPhrase.BEHIND + ") .*)?");

    private static final Pattern OWNED = Pattern.compile(".*['’]s? .*");

    private HeadMatch() {}

    /** Turns, oldest first, each with its question spelt out. */
    static List<Question.Turn> spelt(List<Question.Turn> turns) {
        List<Question.Turn> spelt = new ArrayList<>();
        for (Question.Turn turn : turns) {
            spelt.add(turn.stoodAlone() ? turn : turn.withQuestion(spelt(turn.question(), spelt)));
        }
        return spelt;
    }

    /** A question with what was said of such a noun before it. */
    static String spelt(String question, List<Question.Turn> before) {
        if (!BARE.matcher(question).find()) {
            return question;
        }
        return NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                .filter(NounPhrase::whole)
                .map(phrase -> BARE.matcher(phrase.text()))
                .filter(Matcher::matches)
                .filter(bare -> !NounPhrase.GENERAL.containsAll(Stems.of(bare.group("noun"))))
                .flatMap(bare -> full(bare.group("noun"), question, before)
                        .map(full -> question.replaceFirst(
                                Pattern.quote(bare.group()) + "\\b", Matcher.quoteReplacement(full)))
                        .stream())
                .findFirst()
                .orElse(question);
    }

    private static Optional<String> full(String noun, String question, List<Question.Turn> before) {
        List<String> said = Stems.of(question);
        return before.reversed().stream()
                .flatMap(turn -> NounPhrase.in(LentWords.without(turn.searchedAs()), NounPhrase.Count.ANY).stream())
                .map(phrase -> FULL.matcher(phrase.text()))
                .filter(Matcher::matches)
                .filter(full -> full.group("head").toLowerCase(Locale.ROOT).equals(noun)
                        && NounPhrase.telling(full.group("before")).stream().anyMatch(stem -> !said.contains(stem)))
                .map(HeadMatch::definite)
                .findFirst();
    }

    private static String definite(Matcher full) {
        boolean owned = !"the ".equals(full.group("article"))
                && OWNED.matcher(full.group("before")).matches();
        return (owned ? "" : "the ") + full.group("before") + full.group("head");
    }
}
