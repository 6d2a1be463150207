package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Asking;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What "it" is: what the turns before ask for, tell of or are about, and no person. English. */
final class ThingReferent {

    static final Pattern ONE = Pattern.compile("(?i)\\b(it|its)\\b|\\b(an?|the|this|that|which) (\\w+ )?one\\b");

    /** Of a kind, which has no name: "How much did this one cost?" */
    private static final Pattern THIS_ONE = Pattern.compile("(?i)\\b(?:this|that) one\\b");

    private static final Pattern WHICH =
            Asking.form(Asking.BEGINS + "which (?!ones?\\b)\\w*(?:[^\\Ws]|[su]s) (?!of\\b)");

    /** What no company is: "How much was it in 2023?" */
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)\\bhow (?:much|many|high|low) (?:is|was|will|would|has) it\\b");

    private final String question;
    private final List<Question.Turn> before;
    private final Question.Turn last;

    /** @param before at least one turn, oldest first */
    ThingReferent(String question, List<Question.Turn> before) {
        this.question = question;
        this.before = before;
        this.last = before.getLast();
    }

    /** Whether "it" is what was told of several things, and none of them: "What was it before?", of "How often are jobs retried?" */
    static boolean isOfSeveral(String question, String last) {
        return isOfIt(question)
                && Referent.names(last, NounPhrase.Count.SEVERAL)
                && NounPhrase.in(last, NounPhrase.Count.ONE).stream().noneMatch(ThingReferent::mayBeIt);
    }

    private static boolean isOfIt(String question) {
        return Pronoun.of(question).filter(Pronoun.IT::equals).isPresent();
    }

    /** One thing, or several as one: "the talks". */
    private static boolean mayBeIt(NounPhrase phrase) {
        return phrase.agrees(NounPhrase.Count.ONE)
                || Referent.THAT_ONE.matcher(phrase.text()).lookingAt();
    }

    /** In the turns' own words; empty where they don't tell. */
    Optional<String> find() {
        boolean who = PersonReferent.WHO.matcher(last.question()).find();
        if (Focus.isAskedFor(last)) {
            return Focus.by(last, NounPhrase.Count.ONE);
        }
        Optional<String> same = Optional.of(last)
                .filter(turn -> ONE.matcher(turn.question()).find())
                .flatMap(turn -> Meant.by(turn, Pronoun.IT::is));
        if (same.isPresent()) {
            return same;
        }
        Optional<String> named = Referent.introduced(last.question(), NounPhrase.Count.ONE)
                .or(() -> Referent.anew(
                        last.question(),
                        NounPhrase.Count.ONE,
                        phrase -> !phrase.isNumber() && !isPerson(phrase) && !People.isRole(phrase.text())));
        if (named.isPresent()) {
            return named;
        }
        if (who && !Referent.names(LentWords.without(last.searchedAs()), NounPhrase.Count.ONE)) {
            return answered(name -> FullNames.isThing(name) && !People.isPlace(name, before))
                    .or(this::thing);
        }
        if (!who && asksWhich(last.searchedAs())) {
            return Focus.ofKind(last, name -> !People.isPerson(name, before))
                    .or(() -> answered(name -> !People.isPerson(name, before)))
                    .or(() -> Focus.named(last))
                    .or(this::thing);
        }
        return thing();
    }

    /** Whether a question asks for one of a kind. */
    private static boolean asksWhich(String question) {
        return WHICH.matcher(question).find()
                && NounPhrase.in(question, NounPhrase.Count.ONE).stream()
                        .limit(1)
                        .allMatch(phrase -> phrase.agrees(NounPhrase.Count.ONE));
    }

    /** The first of such names that the last answer names anew. */
    private Optional<String> answered(Predicate<String> such) {
        return FullNames.in(last.answer(), last.searchedAs(), false).stream()
                .filter(such)
                .findFirst();
    }

    /** What the last answer told of, or the questions are about; else what was spoken of before and isn't called as people are. */
    private Optional<String> thing() {
        Predicate<NounPhrase> said = Referent.said(question, true);
        Topic topic = Topic.of(before, NounPhrase.Count.ONE);
        return Focus.by(last, NounPhrase.Count.ONE)
                .or(() -> topic.phrase(
                                said,
                                phrase -> isThing(phrase)
                                        && THIS_ONE.matcher(question).find()
                                        && !phrase.isNamed())
                        .or(() -> topic.phrase(said, this::isThing))
                        .or(() -> Topic.ofAll(before, NounPhrase.Count.ONE)
                                .phrase(said, phrase -> isThing(phrase) && !mayBePerson(phrase)))
                        .map(NounPhrase::text));
    }

    private static boolean mayBePerson(NounPhrase phrase) {
        return phrase.isProper()
                && FullNames.FORM.matcher(phrase.text()).matches()
                && !FullNames.isThing(phrase.text());
    }

    private boolean isThing(NounPhrase phrase) {
        return !isPerson(phrase)
                && !People.isRole(phrase.text())
                && (mayBeIt(phrase) || !isOfIt(question))
                && !(isBody(phrase) && AMOUNT.matcher(question).find());
    }

    private static boolean isBody(NounPhrase phrase) {
        return !phrase.name() && phrase.count() == NounPhrase.Count.ANY;
    }

    /** Whether it is known for one: by name or by kin. */
    boolean isPerson(NounPhrase phrase) {
        return isKin(phrase.text())
                || phrase.isProper() && (People.isPerson(phrase.text(), before) || wasPerson(phrase.text()));
    }

    private static boolean isKin(String phrase) {
        return Stream.of(Pronoun.HE, Pronoun.SHE)
                .anyMatch(pronoun -> People.kin(pronoun).matcher(phrase).find());
    }

    /** Whether a question before spoke of such a name as "he" or "she". */
    private boolean wasPerson(String name) {
        return IntStream.range(1, before.size())
                .anyMatch(at -> Pronoun.of(before.get(at).question())
                        .filter(Pronoun::isPerson)
                        .flatMap(pronoun ->
                                new PersonReferent(before.get(at).question(), pronoun, before.subList(0, at)).find())
                        .filter(person -> person.equals(name) || FullNames.isSame(person, name))
                        .isPresent());
    }
}
