package footnote.check.syntax;

import footnote.check.statement.Synonyms;
import footnote.grammar.Word;
import footnote.search.analysis.GovernmentSeat;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who does what to whom, as one verb of an English sentence tells it. What may belong to it is told apart from what surely does,
 * since a claim is doubted by what it surely says alone.
 *
 * @param verb its stem, behind a "not" where it is denied
 * @param by stems of the nouns that may do it
 * @param to of those that it may be done to, or with
 * @param doers those of {@code by} that surely do
 * @param straight those of {@code to} that it surely is done to
 * @param near those of {@code to} that are no further from it than behind one preposition
 * @param complement what stands behind its preposition
 * @param opening the same of what stands before whoever does it: "in Leeds" of "In Leeds Ann sang"
 */
public record Deed(
        String verb,
        Set<String> by,
        Set<String> to,
        Set<String> doers,
        Set<String> straight,
        Set<String> near,
        Complement complement,
        Complement opening) {

    static final String NOT = "not ";

    /** What is done with each other. */
    private static final Set<String> MUTUAL = Set.copyOf(Stems.of(
            "meet agree talk speak argue differ compete trade cooperate collaborate share join merge negotiate marry play fight work match"
                    + " border compare combine"));

    /** What takes up one that a sentence named before: "… Taiwan: it does not recognise the place". */
    private static final Set<String> TAKING_UP =
            Set.copyOf(Stems.of("place country island city town firm company group body thing person man woman"));

    /** What tells no deed. */
    private static final Set<String> IDLE = Set.copyOf(Stems.of("resemble become remain have go come pass"));

    /** Whether a claim turns round what some sentences tell, or tells it of something else that they speak of. */
    public static boolean isWrong(List<Word> claim, List<List<Word>> sentences) {
        List<Deed> claimed = DeedReader.deeds(claim, Set.of());
        if (claimed.isEmpty()) {
            return false;
        }
        List<Deed> there = told(sentences);
        OtherDeeds told = OtherDeeds.beside(
                claim,
                claimed,
                there,
                meant(OtherDeeds.stems(sentences.stream()
                        .flatMap(List::stream)
                        .filter(word -> word.isNominal() || word.isCapital()))));
        List<Deed> deeds = claimed.stream()
                .filter(own -> !own.isIn(IDLE) && !own.isIn(MUTUAL))
                .toList();
        Set<String> right = deeds.stream()
                .filter(own -> !own.isBorrowed(told))
                .map(Deed::verb)
                .collect(Collectors.toSet());
        return claimed.stream().anyMatch(own -> own.isElsewhere(told))
                || deeds.stream()
                        .anyMatch(own -> !right.contains(own.verb) || own.isMixed(there) || own.isTurned(there));
    }

    /** What sentences tell, of which each may go on about the nouns before it. */
    private static List<Deed> told(List<List<Word>> sentences) {
        List<Deed> told = new ArrayList<>();
        Set<String> before = Set.of();
        for (List<Word> sentence : sentences) {
            DeedReader.deeds(sentence, before).forEach(deed -> told.add(deed.asMeant()));
            Set<String> first = Nouns.first(sentence);
            before = first.isEmpty() ? before : first;
        }
        return told;
    }

    private Deed asMeant() {
        return new Deed(verb, meant(by), meant(to), doers, straight, meant(near), complement, opening);
    }

    /** Some stems with those of governments that they are the seats of, and of words that mean the same. */
    private static Set<String> meant(Set<String> stems) {
        return Synonyms.with(GovernmentSeat.withSeats(stems));
    }

    private boolean isIn(Set<String> verbs) {
        return verbs.contains(verb.replace(NOT, ""));
    }

    /** Whether it tells of nouns what others tell with the same verb of nouns of their own. */
    private boolean isBorrowed(OtherDeeds told) {
        List<Deed> same = told.like(this);
        return !same.isEmpty() && (isDoneByOthers(same, told) || isDoneToOthers(same, told));
    }

    private boolean isDoneByOthers(List<Deed> same, OtherDeeds told) {
        Set<String> telling = told.telling(doers);
        return !doers.isEmpty()
                && told.nouns().containsAll(telling)
                && same.stream().noneMatch(other -> meet(telling, other.by))
                && (!straight.isEmpty() || same.stream().noneMatch(other -> meet(telling, other.near)))
                && same.stream().noneMatch(other -> told.speaks(other.doers, straight, this));
    }

    private boolean isDoneToOthers(List<Deed> same, OtherDeeds told) {
        Set<String> telling = told.telling(straight);
        return !straight.isEmpty()
                && told.nouns().containsAll(telling)
                && same.stream().noneMatch(other -> meet(telling, other.by) || meet(telling, other.near))
                && same.stream().noneMatch(other -> !other.straight.isEmpty() && TAKING_UP.containsAll(other.straight))
                && same.stream().noneMatch(other -> told.speaks(other.straight, doers, this));
    }

    /** Whether others with its verb, of those whom it tells of, have something else behind its preposition, or before all else. */
    private boolean isElsewhere(OtherDeeds told) {
        return isElsewhere(complement, Deed::complement, told)
                || isElsewhere(
                        opening, other -> other.opening.nouns().isEmpty() ? other.complement : other.opening, told);
    }

    private boolean isElsewhere(Complement own, Function<Deed, Complement> same, OtherDeeds told) {
        List<Deed> others = own.nouns().isEmpty() ? List.of() : alike(told);
        return !others.isEmpty()
                && told.nouns().containsAll(own.nouns())
                && others.stream()
                        .map(same)
                        .allMatch(other ->
                                (own.isOfOther(other) || own.isAtOther(other) && isPlaceOfOther(own, told.deeds()))
                                        && Collections.disjoint(to, other.nouns()));
    }

    /** Others with its verb, of those whom it tells of, if any is. */
    private List<Deed> alike(OtherDeeds told) {
        List<Deed> same = told.like(this);
        Set<String> own = Stems.union(by, straight);
        List<Deed> alike = same.stream()
                .filter(other -> meet(own, other.by) || meet(own, other.straight))
                .toList();
        return alike.isEmpty() ? same : alike;
    }

    /** Whether others have a place behind another verb, and the same preposition. */
    private boolean isPlaceOfOther(Complement place, List<Deed> others) {
        return others.stream()
                .anyMatch(other -> !other.verb.equals(verb)
                        && other.complement.preposition().equals(place.preposition())
                        && other.complement.nouns().containsAll(place.nouns()));
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

    /** Whether it has done by them what another deed tells to be done to them, by nobody it names: "members are elected". */
    private boolean turnsPassive(Deed other) {
        return !doers.isEmpty() && other.by.isEmpty() && other.straight.containsAll(doers) && meet(straight, other.to);
    }

    /** Whether it has done to one what another deed tells to be done to another, each with the other beside: "was sent off for a foul on Ann". */
    private boolean trades(Deed other) {
        return by.isEmpty()
                && other.by.isEmpty()
                && !straight.isEmpty()
                && !other.straight.isEmpty()
                && !meet(straight, other.straight)
                && other.to.containsAll(straight)
                && to.containsAll(other.straight);
    }

    private boolean turns(Deed other) {
        boolean same = verb.equals(other.verb);
        if (same && (turnsPassive(other) || trades(other))) {
            return true;
        }
        Set<String> own = same ? to : straight;
        Set<String> others = same ? other.to : other.straight;
        if (doers.isEmpty() || own.isEmpty() || other.by.isEmpty() || others.isEmpty() || meet(doers, other.by)) {
            return false;
        }
        return meet(doers, others) && meet(own, same ? other.by : other.doers);
    }

    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
