package footnote.chat.followup;

import footnote.answer.Question;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the last turns of a conversation are about, in their own words: the noun phrases of their questions. A phrase counts more
 * where it is asked about again, is a name, is in the latest answer, began the topic, or agrees with the pronoun in number; of
 * two alike the first, which mostly is the subject. A question that shares no word with those before it and stands alone
 * begins a new topic.
 */
final class Topic {

    /** How much a turn counts beside the one after it. */
    private static final double FADING = 0.85;

    private static final double BEGINNING = 0.5;
    private static final double NAME = 0.5;
    private static final double IN_ANSWER = 0.5;
    private static final double AGREEMENT = 1;

    /** Who names a thing by its code asks about it. */
    private static final double CODE = 0.25;

    private static final Pattern OWNED = Pattern.compile("(?i)\\b(?:his|her) (?=\\p{L})");

    /** What a part without an article counts less, as "oil" of "the price of oil". */
    private static final double PART = 0.5;

    private final List<NounPhrase> phrases = new ArrayList<>();

    /** Those that say where a thing is: "Dorne", of "the harbour in Dorne". */
    private final Set<NounPhrase> places = new HashSet<>();

    private final Map<String, Double> weights = new HashMap<>();
    private final NounPhrase.Count wanted;

    /** @param turns of one topic, oldest first, at least one */
    private Topic(List<Question.Turn> turns, NounPhrase.Count wanted) {
        this.wanted = wanted;
        List<String> asked = asked(turns);
        for (int turn = 0; turn < asked.size(); turn++) {
            double weight = Math.pow(FADING, asked.size() - 1.0 - turn) + (turn == 0 ? BEGINNING : 0);
            add(asked.get(turn), weight);
        }
        Set<String> answered = Set.copyOf(Stems.of(turns.getLast().answer()));
        weights.replaceAll((stem, weight) -> weight + (answered.contains(stem) ? IN_ANSWER : 0));
    }

    /**
     * The topic at the end of these turns, at least one.
     *
     * @param wanted what agrees with the question's pronoun
     */
    static Topic of(List<Question.Turn> turns, NounPhrase.Count wanted) {
        List<Question.Turn> before = telling(turns);
        int start = 0;
        Set<String> seen = new HashSet<>();
        for (int turn = 0; turn < before.size(); turn++) {
            String question = before.get(turn).question();
            Set<String> stems = Stems.ofQuestion(question);
            if ((stems.size() > 1 && !Leaning.leans(question) || Leaning.introduces(question))
                    && (stems.stream().noneMatch(seen::contains) || namesAnother(before.get(turn), seen))) {
                start = turn;
                seen.clear();
            }
            seen.addAll(stems);
        }
        Topic topic = new Topic(before.subList(start, before.size()), wanted);
        boolean told = wanted == NounPhrase.Count.ONE ? topic.agrees() : !topic.phrases.isEmpty();
        return told ? topic : new Topic(before, wanted);
    }

    /** What all of these turns are about, at least one. */
    static Topic ofAll(List<Question.Turn> turns, NounPhrase.Count wanted) {
        return new Topic(telling(turns), wanted);
    }

    /** Whether a question that stood alone begins with one thing that wasn't spoken of: "the sea museum", after "a land museum". */
    private static boolean namesAnother(Question.Turn turn, Set<String> seen) {
        return turn.stoodAlone()
                && NounPhrase.in(turn.question(), NounPhrase.Count.ONE).stream()
                        .limit(1)
                        .anyMatch(phrase -> phrase.text().startsWith("the ")
                                && !seen.containsAll(phrase.stems())
                                && !isPlace(phrase, turn.question()));
    }

    /** Whether it is a name that tells where: "in the US". */
    private static boolean isPlace(NounPhrase phrase, String question) {
        return phrase.isNamed() && question.contains(" in " + phrase.text());
    }

    /** Without those that the articles didn't answer, before the last one that stood alone and was answered. */
    private static List<Question.Turn> telling(List<Question.Turn> turns) {
        int last = IntStream.range(0, turns.size())
                .filter(at -> turns.get(at).answered() && turns.get(at).stoodAlone())
                .max()
                .orElse(0);
        return IntStream.range(0, turns.size())
                .filter(at -> at >= last || turns.get(at).answered())
                .mapToObj(turns::get)
                .toList();
    }

    /** What the turns asked, with the thing in its pronoun's place, of "his boat" with whose it is, and one that asked the question before again in that one's place. */
    private static List<String> asked(List<Question.Turn> turns) {
        List<String> asked = new ArrayList<>();
        for (Question.Turn turn : turns) {
            boolean again = Leaning.isAgain(turn.question()) && !LentWords.areIn(turn.searchedAs());
            if (again && !asked.isEmpty()) {
                asked.removeLast();
            }
            boolean told = !LentWords.areIn(turn.searchedAs())
                    && (OWNED.matcher(turn.question()).find()
                            || Pronoun.of(turn.question())
                                    .filter(each -> !each.isPerson())
                                    .isPresent());
            asked.add(again || told ? turn.searchedAs() : turn.question());
        }
        return asked;
    }

    /** Whether a phrase agrees with the pronoun in number. */
    boolean agrees() {
        return phrases.stream().anyMatch(phrase -> phrase.agrees(wanted));
    }

    /**
     * The phrase that tells best what is spoken of.
     *
     * @param said which the question tells itself
     * @param may which may be spoken of so
     */
    Optional<NounPhrase> phrase(Predicate<NounPhrase> said, Predicate<NounPhrase> may) {
        NounPhrase best = null;
        double most = 0;
        for (NounPhrase phrase : phrases) {
            double weight = weight(phrase);
            if (!said.test(phrase) && weight > most && may.test(phrase)) {
                best = phrase;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(NounPhrase phrase) {
        double mean = phrase.stems().stream()
                .filter(weights::containsKey)
                .mapToDouble(weights::get)
                .average()
                .orElse(0);
        boolean part = !phrase.whole() && !phrase.name() && !phrase.text().startsWith("the ");
        return mean
                + (isNamed(phrase) ? NAME : 0)
                + (phrase.isCoded() ? CODE : 0)
                + (phrase.agrees(wanted) ? AGREEMENT : 0)
                - (part ? PART : 0);
    }

    /** Whether it is told by a name; of what may be anything, whether it has one, which tells more of it. */
    private boolean isNamed(NounPhrase phrase) {
        return wanted == NounPhrase.Count.ANY ? phrase.name() : phrase.beginsAsName() && !places.contains(phrase);
    }

    private void add(String question, double weight) {
        String whole = "";
        for (NounPhrase phrase : NounPhrase.in(question, wanted)) {
            whole = phrase.whole() ? phrase.text() : whole;
            if (phrase.isNumber() || phrase.telling().findAny().isEmpty()) {
                continue;
            }
            phrases.add(phrase);
            int at = whole.indexOf(phrase.text());
            if (isPlace(phrase, question) || at > 0 && whole.substring(0, at).contains(" in ")) {
                places.add(phrase);
            }
            if (phrase.whole()) {
                phrase.telling().forEach(stem -> weights.merge(stem, weight, Double::sum));
            }
        }
    }
}
