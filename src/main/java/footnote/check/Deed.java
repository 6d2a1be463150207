package footnote.check;

import footnote.grammar.Word;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does what to whom, as one verb of an English sentence tells it. What may belong to it is told apart from what surely does,
 * since a claim is doubted by what it surely says alone.
 *
 * @param verb its stem
 * @param by stems of the nouns that may do it
 * @param to of those that it may be done to, or with
 * @param doers those of {@code by} that surely do
 * @param straight those of {@code to} that it surely is done to
 */
record Deed(String verb, Set<String> by, Set<String> to, Set<String> doers, Set<String> straight) {

    /** What is done with each other, and what tells no deed. */
    private static final Set<String> UNDIRECTED = Set.copyOf(Stems.of(
            "meet agree talk speak argue differ compete trade cooperate collaborate share join merge negotiate marry play fight work match"
                    + " border compare combine resemble become remain have go come pass"));

    /**
     * Whether a claim turns round what some sentences tell, tells it of something else that they speak of, or of somebody who does it to
     * himself by name.
     *
     * @param alike stems of nouns for which the sentences have others
     */
    static boolean isWrong(List<Word> claim, List<List<Word>> sentences, List<String> alike) {
        List<Deed> claimed = DeedReader.deeds(claim, Set.of()).stream()
                .filter(own -> !UNDIRECTED.contains(own.verb))
                .toList();
        if (claimed.isEmpty()) {
            return false;
        }
        Set<String> nouns = sentences.stream()
                .flatMap(List::stream)
                .filter(word -> word.isNominal() || word.isCapital())
                .flatMap(word -> Stems.of(word.text()).stream())
                .filter(noun -> !alike.contains(noun))
                .collect(Collectors.toSet());
        List<Deed> there = new ArrayList<>();
        Set<String> before = Set.of();
        for (List<Word> sentence : sentences) {
            there.addAll(DeedReader.deeds(sentence, before));
            Set<String> first = Nouns.first(sentence);
            before = first.isEmpty() ? before : first;
        }
        Set<String> spoken =
                claim.stream().flatMap(word -> Stems.of(word.text()).stream()).collect(Collectors.toSet());
        Set<String> told = claimed.stream()
                .filter(own -> !own.isBorrowed(there, nouns, spoken))
                .map(Deed::verb)
                .collect(Collectors.toSet());
        return claimed.stream()
                .anyMatch(own -> own.isToItself() && there.stream().noneMatch(Deed::isToItself)
                        || !told.contains(own.verb)
                        || own.isMixed(there)
                        || own.isTurned(there));
    }

    private boolean isToItself() {
        return !doers.isEmpty() && straight.containsAll(doers);
    }

    /**
     * Whether one of the nouns that it tells of is among some, and with the same verb in none of others, which tell that of nouns of
     * their own.
     *
     * @param spoken stems of all that the claim speaks of
     */
    private boolean isBorrowed(List<Deed> others, Set<String> nouns, Set<String> spoken) {
        List<Deed> same =
                others.stream().filter(other -> other.verb.equals(verb)).toList();
        Predicate<String> isOfOther = noun -> nouns.contains(noun)
                && same.stream().noneMatch(other -> other.by.contains(noun) || other.to.contains(noun));
        return !same.isEmpty()
                && Stream.<Function<Deed, Set<String>>>of(Deed::doers, Deed::straight)
                        .anyMatch(role -> role.apply(this).stream().anyMatch(isOfOther)
                                && same.stream().noneMatch(other -> spoken.containsAll(role.apply(other))));
    }

    /** Whether one of others tells it of whoever does it, and another one of what it is done to, but none both. */
    private boolean isMixed(List<Deed> others) {
        List<Deed> same = others.stream()
                .filter(other -> other.verb.equals(verb) && !other.doers.isEmpty() && !other.to.isEmpty())
                .toList();
        return same.stream().anyMatch(other -> meet(doers, other.by))
                && same.stream().anyMatch(other -> meet(straight, other.to))
                && same.stream().noneMatch(other -> meet(doers, other.by) && meet(straight, other.to));
    }

    /** Whether others tell it the other way round, and none of them its way. */
    private boolean isTurned(List<Deed> others) {
        return others.stream().anyMatch(this::turns)
                && others.stream().noneMatch(other -> verb.equals(other.verb) && meet(doers, other.by));
    }

    private boolean turns(Deed other) {
        boolean same = verb.equals(other.verb);
        Set<String> own = same ? to : straight;
        Set<String> others = same ? other.to : other.straight;
        if (doers.isEmpty() || own.isEmpty() || other.by.isEmpty() || others.isEmpty() || meet(doers, other.by)) {
            return false;
        }
        boolean there = meet(doers, others);
        boolean back = meet(own, same ? other.by : other.doers);
        return there && back || same && (there || back) && !meet(own, others);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
