package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a question's pronoun stands for, as the turns before it tell: "he" and "she" for a person, "it" for a thing, "they" for
 * several or for a body of people. English.
 */
final class Referent {

    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b(they|them|their|theirs|these|those)\\b|" + Leaning.OF_SOME);

    /** Asks for a thing, unlike "What is ketosis?" */
    private static final Pattern WHAT =
            Asking.form(Asking.BEGINS + "what\\b(?!(?: is| are| was| were|['’]s) (?!(?:he|she|it|they)\\b))");

    private static final Pattern THEY = Pattern.compile("(?i)\\b(?:they|them|theirs?)\\b");

    /** To whom or what something is done, and so not who did something just before. */
    private static final Pattern THEM = Pattern.compile("(?i)\\bthem\\b");

    /** Who do something, and so hardly what there is: "Did they tour?" */
    private static final Pattern THEY_DO =
            Pattern.compile("(?i)\\b(?:" + AuxiliaryVerbs.OF_DEED + "|have|had) they\\b");

    private static final Pattern THERE_IS = Asking.form(Asking.BEGINS + "(?:is|are|was|were) there\\b");

    /** One of several, whatever they are called: "What does a good one cost?" */
    private static final Pattern OF_SOME_KIND = Pattern.compile("(?i)\\ban? (?:\\w+ )?one\\b");

    /** One thing that was spoken of before, which is "they" only where it is a person or a body by its role. */
    static final Pattern THAT_ONE = Pattern.compile("(?i)the ");

    /** Any of its kind, or what looks like a plural. */
    private static final Pattern KIND = Pattern.compile("(?i)an? .*|.*s");

    private final String question;
    private final String masked;
    private final List<Question.Turn> before;
    private final Question.Turn last;
    private final ThingReferent thing;

    /** @param before at least one turn, oldest first */
    Referent(String question, List<Question.Turn> before) {
        this.question = question;
        this.masked = OwnSubject.masked(question);
        this.before = before;
        this.last = before.getLast();
        this.thing = new ThingReferent(question, before);
    }

    /** In the turns' own words; empty where they don't tell. */
    Optional<String> find() {
        Optional<Pronoun> person = Pronoun.of(question).filter(Pronoun::isPerson);
        if (person.isPresent()) {
            return person(person.get());
        }
        if (SEVERAL.matcher(masked).find()) {
            return several();
        }
        if (OF_SOME_KIND.matcher(masked).find()) {
            return phrase(
                            NounPhrase.Count.SEVERAL,
                            phrase -> !phrase.isNamed() && phrase.agrees(NounPhrase.Count.SEVERAL))
                    .or(thing::find);
        }
        return ThingReferent.ONE.matcher(masked).find() ? thing.find() : topic();
    }

    /** Whether the last turn asked for what the pronoun may stand for, and so didn't name it: "What was sold?", of "Who bought it?" */
    static boolean isAskedFor(String question, List<Question.Turn> before) {
        return Pronoun.of(question).filter(each -> !each.isPerson()).isPresent()
                && WHAT.matcher(before.getLast().question()).find();
    }

    /** What is spoken of, whatever it is. */
    Optional<String> topic() {
        return phrase(NounPhrase.Count.ANY, _ -> true);
    }

    /** Whom the turns ask for or speak of; else whoever the topic is. */
    private Optional<String> person(Pronoun pronoun) {
        PersonReferent person = new PersonReferent(question, pronoun, before);
        return person.find()
                .or(() -> phrase(
                        NounPhrase.Count.ANY,
                        phrase -> !isPlace(phrase)
                                && !(phrase.isNamed() && FullNames.isThing(phrase.text()))
                                && !person.isOther(phrase.text())));
    }

    private Optional<String> several() {
        Topic topic = Topic.of(before, NounPhrase.Count.SEVERAL);
        boolean they = THEY.matcher(masked).find();
        return still().or(() -> THEY_DO.matcher(question).find()
                        ? Optional.empty()
                        : introduced(last.question(), NounPhrase.Count.SEVERAL))
                .or(() -> anew(last.question(), NounPhrase.Count.SEVERAL, _ -> true))
                .or(() -> Focus.by(last, NounPhrase.Count.SEVERAL))
                .or(() -> !topic.agrees()
                                && !THEM.matcher(masked).find()
                                && PersonReferent.WHO.matcher(last.question()).find()
                        ? answered()
                        : Optional.empty())
                .or(() -> topic.phrase(said(question, they), phrase -> !they || isOfSeveral(phrase) && !isIt(phrase))
                        .map(NounPhrase::text));
    }

    /** Whether the last question spoke of it as "it". */
    private boolean isIt(NounPhrase phrase) {
        return Meant.by(last, Pronoun.IT::is).filter(phrase.text()::equals).isPresent();
    }

    /** Whom the last question spoke of as "they", where it asks for nobody and names no others. */
    private Optional<String> still() {
        boolean others =
                PersonReferent.WHO.matcher(last.question()).find() || names(last.question(), NounPhrase.Count.SEVERAL);
        return others ? Optional.empty() : Meant.by(last, Pronoun.THEY::is);
    }

    /** Whoever the last question asked for, with another whom the answer names with him. */
    private Optional<String> answered() {
        List<String> names = FullNames.in(last.answer(), last.searchedAs(), false);
        if (names.isEmpty()) {
            return Focus.doer(last);
        }
        return names.stream()
                .limit(1)
                .map(first -> names.stream()
                        .map(other -> first + " and " + other)
                        .filter(last.answer()::contains)
                        .findFirst()
                        .orElse(first))
                .findFirst();
    }

    /** What a question asks whether there is: "Are there exceptions?" */
    static Optional<String> introduced(String asked, NounPhrase.Count count) {
        if (!THERE_IS.matcher(asked).find() || Leaning.refers(asked)) {
            return Optional.empty();
        }
        return NounPhrase.in(asked, count).stream()
                .limit(1)
                .filter(phrase -> phrase.agrees(count))
                .map(NounPhrase::text)
                .findFirst();
    }

    /** The thing, or the things, of which the last question asked the one before again, and named nothing else: "And the port?" */
    static Optional<String> anew(String asked, NounPhrase.Count count, Predicate<NounPhrase> may) {
        boolean again = Leaning.isAgain(asked) && !OtherCase.isOfOther(asked) && !Leaning.hasPronoun(asked);
        return NounPhrase.in(asked, count).stream()
                .filter(phrase -> again && phrase.agrees(count) && may.test(phrase))
                .map(NounPhrase::text)
                .findFirst();
    }

    static boolean names(String question, NounPhrase.Count count) {
        return NounPhrase.in(question, count).stream().anyMatch(phrase -> phrase.agrees(count));
    }

    private Optional<String> phrase(NounPhrase.Count wanted, Predicate<NounPhrase> may) {
        return Topic.of(before, wanted)
                .phrase(said(question, wanted == NounPhrase.Count.ONE), may)
                .map(NounPhrase::text);
    }

    /** What is told in the question already, which its pronoun doesn't stand for: by stems, or by the very words. */
    static Predicate<NounPhrase> said(String question, boolean byWords) {
        if (byWords) {
            Set<String> words = NounPhrase.words(question);
            return phrase -> words.containsAll(phrase.words());
        }
        Set<String> stems = Stems.ofQuestion(question);
        return phrase -> stems.containsAll(phrase.stems());
    }

    private boolean isOfSeveral(NounPhrase phrase) {
        return phrase.agrees(NounPhrase.Count.SEVERAL)
                || phrase.whole()
                        && !thing.isPerson(phrase)
                        && (THAT_ONE.matcher(phrase.text()).lookingAt()
                                ? People.isRole(phrase.text())
                                : phrase.name() || KIND.matcher(phrase.text()).matches());
    }

    private boolean isPlace(NounPhrase phrase) {
        return phrase.isProper() && People.isPlace(phrase.text(), before);
    }
}
