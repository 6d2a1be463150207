package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.AuxiliaryVerbs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom "he" or "she" stands for: the last one who was asked for, or spoken of by that pronoun, or named in a question; else the only one
 * whom an answer names. Who was "she" is no "he", and keeps the name that the questions use. English.
 */
final class PersonReferent {

    /** Asks for a name, as "Who is an owner?" doesn't, nor "Who is Ann Lee?" */
    static final Pattern WHO = Pattern.compile(
            "(?i)\\bwho(m|se)?\\b(?!(?: (?:is|are|was|were)|['’]s) (an?\\b|(?:he|she|they)\\W*$|(?-i:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)\\W*$))"
                    + "|\\b(?:which|what) (?:(?!of\\b)[\\p{L}’'-]+ ){0,2}?(?:" + People.ROLES + ")\\b(?! (?:of|for) )");

    /** Asks who somebody is that was named just before. */
    private static final Pattern WHO_IS = Pattern.compile("(?i)\\bwho(?: is| was|['’]s) (?:he|she)\\W*$");

    /** Asks for whom something was done to, who may stand anywhere in an answer: "Whom did Ann Lee meet?" */
    private static final Pattern WHOM = Pattern.compile("(?i)\\bwhom\\b|\\bwho (?:" + AuxiliaryVerbs.OF_DEED
            + "|has|have|had) |\\bwho (?:is|was|are|were) .* (?:after|for|to|with)\\W*$");

    /** Asks who is something, and not who did it. */
    static final Pattern WHO_IS_ROLE = Pattern.compile("(?i)\\bwho(?: is| was|['’]s) (?:the|its|his|her|their)\\b");

    /** Asks whom the one that is spoken of has to do with, who remains the one: "Who did he play for?", "Who were her parents?" */
    private static final Pattern OF_HIS = Pattern.compile(
            "(?i)\\bwho(?:m|se)? .*\\b(?:he|she)\\b|\\bwho (?:are|were) (?:\\p{L}+ of )?(?:his|her)\\b");

    private static final Pattern WHO_SAYS = Pattern.compile(
            "(?i)\\bwho (?:says|said|writes|wrote|quotes|quoted|thinks|thought|believes|claims|claimed|warns|warned|told)\\b");

    /** Who speaks, by one name. */
    private static final Pattern SPEAKS =
            Pattern.compile("(?<![\\p{L}’'-] )\\b\\p{Lu}[\\p{L}’'-]+(?= (?:says|said|writes|wrote)\\b)"
                    + "|(?<=\\b(?:said|says|in the words of) )\\p{Lu}[\\p{L}’'-]+(?=[,.:])");

    private final String question;
    private final Pronoun pronoun;
    private final List<Question.Turn> before;

    /** Who was spoken of by the other pronoun. */
    private final List<String> others;

    /** @param before at least one turn, oldest first */
    PersonReferent(String question, Pronoun pronoun, List<Question.Turn> before) {
        this.question = question;
        this.pronoun = pronoun;
        this.before = before;
        Pronoun other = pronoun == Pronoun.HE ? Pronoun.SHE : Pronoun.HE;
        this.others = before.stream()
                .flatMap(turn -> Meant.by(turn, other::is).stream())
                .toList();
    }

    /** Whether a question asks who says something. */
    static boolean asksWhoSays(String question) {
        return WHO_SAYS.matcher(question).find();
    }

    /** By name, or by whose wife, son or friend it is; empty where the turns don't tell. */
    Optional<String> find() {
        Optional<String> told = Optional.empty();
        boolean justTold = WHO_IS.matcher(question).find();
        for (Question.Turn turn : before.reversed()) {
            Optional<String> person = spokenOf(turn);
            told = told.or(() -> tells(turn));
            if (person.isPresent()) {
                boolean whole = FullNames.FORM.matcher(person.get()).matches();
                return justTold && !whole && told.isPresent() ? told : person;
            }
            if (isUnnamed(turn)
                    || People.isOfRole(turn.question()) && !isOfHis(turn)
                    || WHO_IS_ROLE.matcher(turn.searchedAs()).find()) {
                break;
            }
        }
        return told;
    }

    /** Whether a turn asked who did something to another: "he" after "Who told her?" is who did, though he has no name. */
    private boolean isUnnamed(Question.Turn turn) {
        return turn.answered()
                && WHO.matcher(turn.question()).find()
                && Pronoun.of(turn.question())
                        .filter(spoken -> spoken.isPerson() && spoken != pronoun)
                        .isPresent();
    }

    private static boolean isOfHis(Question.Turn turn) {
        return OF_HIS.matcher(turn.question()).find();
    }

    /** Whom a turn asks for or speaks of. */
    private Optional<String> spokenOf(Question.Turn turn) {
        boolean who = WHO.matcher(turn.question()).find();
        Optional<String> kin = ofKin(turn);
        if (kin.isPresent() && !who) {
            return kin;
        }
        Optional<Pronoun> spoken = Pronoun.of(turn.question()).filter(Pronoun::isPerson);
        if (spoken.equals(Optional.of(pronoun)) && (!who || isOfHis(turn))) {
            return meant(turn);
        }
        if (who || People.isOfRole(turn.question())) {
            return askedFor(turn, who);
        }
        return spoken.isPresent() && !turn.stoodAlone() ? meant(turn) : asked(turn);
    }

    /** Whom a turn asks for, by his role or as who did something. */
    private Optional<String> askedFor(Question.Turn turn, boolean who) {
        boolean any = WHOM.matcher(turn.question()).find();
        List<NamedPerson> doers = named(turn).stream()
                .filter(person -> any || person.isDoer())
                .sorted(Comparator.<NamedPerson, Boolean>comparing(person -> !person.isToldAs(pronoun))
                        .thenComparing(person -> any && !person.isToldByRole()))
                .toList();
        return Stream.concat(doers.stream().filter(person -> who && person.isAgent()), doers.stream())
                .map(NamedPerson::name)
                .findFirst()
                .or(() -> People.introduced(turn.answer()).filter(this::mayBe))
                .or(() -> speaker(turn));
    }

    /** Whom the pronoun of a turn stood for. */
    private Optional<String> meant(Question.Turn turn) {
        return Meant.by(turn, pronoun::is)
                .flatMap(meant -> FullNames.in(meant, "", true).stream().findFirst());
    }

    /** By the last name alone, where it was asked who says something. */
    private Optional<String> speaker(Question.Turn turn) {
        return asksWhoSays(turn.question())
                ? SPEAKS.matcher(turn.answer())
                        .results()
                        .map(MatchResult::group)
                        .filter(this::mayBe)
                        .findFirst()
                : Optional.empty();
    }

    /** "Ann Lee’s father". */
    private Optional<String> ofKin(Question.Turn turn) {
        Matcher kin = People.kin(pronoun).matcher(turn.searchedAs());
        return kin.find() ? Optional.of(kin.group()) : Optional.empty();
    }

    /** The first of whom a turn asks by name. */
    private Optional<String> asked(Question.Turn turn) {
        boolean several = Pronoun.of(turn.question()).equals(Optional.of(Pronoun.THEY));
        String question = several ? turn.question() : LentWords.without(turn.searchedAs());
        List<String> names = NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                .filter(phrase -> phrase.isProper() && FullNames.mayBePersons(phrase.text(), question))
                .map(phrase -> fullName(phrase.text(), turn))
                .toList();
        return Stream.concat(
                        names.stream().flatMap(name -> FullNames.in(name, "", true).stream()),
                        Stream.concat(FullNames.in(question, "", true).stream(), names.stream()))
                .filter(name -> !FullNames.isThing(name) && mayBe(name))
                .findFirst();
    }

    /** As the answer has it, or the turns before do. */
    private String fullName(String spoken, Question.Turn turn) {
        return before.subList(0, before.indexOf(turn) + 1).reversed().stream()
                .flatMap(each -> Stream.of(each.answer(), each.searchedAs()))
                .map(text -> FullNames.of(spoken, text))
                .filter(name -> !name.equals(spoken))
                .findFirst()
                .orElse(spoken);
    }

    /** The only one whom an answer names beside those whom its question names; whom that speaks of by a pronoun, where nobody knew who that is. */
    private Optional<String> tells(Question.Turn turn) {
        List<NamedPerson> named =
                named(turn).stream().filter(person -> !person.isOfThing()).toList();
        Optional<Pronoun> spoken = Pronoun.of(turn.question()).filter(Pronoun::isPerson);
        boolean known = spoken.isPresent()
                && (spoken.get() != pronoun || Meant.by(turn, pronoun::is).isPresent());
        return named.size() == 1 && !known ? Optional.of(named.getFirst().name()) : Optional.empty();
    }

    /** Those whom the answer names anew. */
    private List<NamedPerson> named(Question.Turn turn) {
        List<String> known = FullNames.in(turn.searchedAs(), "", true);
        return FullNames.in(turn.answer(), turn.searchedAs(), true).stream()
                .filter(name -> mayBe(name) && known.stream().noneMatch(each -> FullNames.isSame(each, name)))
                .map(name -> new NamedPerson(name, turn))
                .filter(person -> !(known.isEmpty() && person.isOfOther()))
                .toList();
    }

    private boolean mayBe(String name) {
        return !question.contains(name) && !isOther(name) && !People.isPlace(name, before);
    }

    /** Whether somebody was spoken of by the other pronoun, or is told to be no "he", or no "she". */
    boolean isOther(String name) {
        return others.stream().anyMatch(other -> FullNames.isSame(other, name))
                || People.isOther(name, pronoun, before);
    }
}
