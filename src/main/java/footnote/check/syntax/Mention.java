package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Demonyms;
import footnote.search.analysis.GovernmentSeat;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A noun as an English sentence mentions it, with the names that the sentence puts to it: "Ann Lee, the Aske mayor" and "Aske's mayor is Ann
 * Lee".
 *
 * @param noun in small letters
 * @param title stems of the name that it stands right before: "mayor Ann Lee"
 * @param who of the name of whom or what it is
 * @param of of the names right before it: "Aske council", "Norwegian help"
 * @param whose of those that it belongs to: "Aske's mayor"
 * @param behind of those behind an "of": "the mayor of Aske"
 * @param owned whether it belongs to what no name tells: "the town's mayor"
 * @param around of all that stand behind it and a preposition, which may belong to it: "the mayor from Aske"
 */
public record Mention(
        String noun,
        Set<String> title,
        Set<String> who,
        Set<String> of,
        Set<String> whose,
        Set<String> behind,
        boolean owned,
        Set<String> around) {

    /**
     * Whether a claim gives a noun to somebody, or to a place or a people, where sentences give it to others each time that they mention
     * it.
     */
    public static boolean isOfAnother(List<Word> claim, List<List<Word>> sentences) {
        List<Mention> claimed =
                MentionReader.in(claim).stream().filter(Mention::isNamed).toList();
        if (claimed.isEmpty()) {
            return false;
        }
        List<Mention> there = sentences.stream()
                .flatMap(sentence -> MentionReader.in(sentence).stream())
                .toList();
        return claimed.stream().anyMatch(own -> {
            List<Mention> same =
                    there.stream().filter(other -> other.noun.equals(own.noun)).toList();
            List<Mention> his = same.stream()
                    .filter(other -> meet(own.who, other.bearers()))
                    .toList();
            return !same.isEmpty()
                    && (same.stream().allMatch(own::isOfOthers)
                            || (his.isEmpty() ? same : his)
                                    .stream().allMatch(other -> own.belongsToOthers(other, !his.isEmpty())));
        });
    }

    private boolean isNamed() {
        return !who.isEmpty() || !all().isEmpty();
    }

    /** All names that it is of. */
    public Set<String> all() {
        return joined(List.of(of, whose, behind));
    }

    Set<String> bearers() {
        return joined(List.of(title, who));
    }

    private static Set<String> joined(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean isOfOthers(Mention other) {
        return differ(who, other.bearers());
    }

    /** @param his whether both name the same somebody; "the head of Aske" and "the head of Orr" are two things else */
    private boolean belongsToOthers(Mention other, boolean his) {
        boolean country = Demonyms.areIn(other.all());
        Set<String> own = his || country ? joined(List.of(of, behind)) : of;
        return differ(own, other.all())
                && Demonyms.areIn(all()) == country
                && !meet(all(), joined(List.of(other.all(), other.around)));
    }

    private static boolean differ(Set<String> own, Set<String> others) {
        return !own.isEmpty() && !others.isEmpty() && !meet(own, others);
    }

    private static boolean meet(Set<String> own, Set<String> others) {
        return !Collections.disjoint(own, GovernmentSeat.withSeats(others));
    }
}
