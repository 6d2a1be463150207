package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
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
    private static final Pattern WHO_IS_ROLE =
            Pattern.compile("(?i)\\bwho(?: is| was|['’]s) (?:the|its|his|her|their)\\b");

    /** What stands right before the name of who did something: "It was built by Ann Lee." */
    private static final Pattern BY = Pattern.compile(
            "\\b[Bb]y (?:(?:the|an?|its|his|her|their) (?:\\p{Ll}[\\p{L}-]* ){1,3}|\\p{Ll}[\\p{L}-]+(?<!ing) )?$");

    /** Before who is it, or whose words stand before. */
    private static final Pattern IS = Pattern.compile("(?i)\\b(?:is|was|were|said|says) (?:the \\p{Ll}+ )?$");

    /** Before the name of who is something to the one that is told of: "Her deputy is Tom Orr", "Her deputy, Tom Orr, …". */
    private static final Pattern IS_TO =
            Pattern.compile("(?i)\\b(?:his|her|their) (?:\\p{L}+ )?(?<role>\\p{L}+)(?: (?:is|was)|,) $");

    private static final Pattern NEXT_WORD = Pattern.compile(" \\p{Ll}[\\p{L}’'-]*");

    private static final Pattern CLAUSE_END = Pattern.compile("[.!?:;“”\\n]\\s+|“");
    private static final Pattern SENTENCE = Pattern.compile(CLAUSE_END + "|\\bthat (?!of\\b)");

    private static final Pattern OF_MAN = Pattern.compile("(?i)\\b(?:man|men|boy)\\b");
    private static final Pattern OF_WOMAN = Pattern.compile("(?i)\\b(?:wom[ae]n|girl)\\b");

    private static final Pattern WHO_SAYS = Pattern.compile(
            "(?i)\\bwho (?:says|said|writes|wrote|quotes|quoted|thinks|thought|believes|claims|claimed|warns|warned|told)\\b");

    /** Before the name of who is told by what he is: "the geologist Ann Lee". */
    private static final Pattern WHAT_HE_IS =
            Pattern.compile("\\b(?:[Tt]he|[Aa]n?) (?:[\\p{L}-]+ ){0,3}?\\p{Ll}+(?:ist|er|or|ian|man) $");

    /** Who speaks, by one name. */
    private static final Pattern SPEAKS =
            Pattern.compile("(?<![\\p{L}’'-] )\\b\\p{Lu}[\\p{L}’'-]+(?= (?:says|said|writes|wrote)\\b)"
                    + "|(?<=\\b(?:said|says|in the words of) )\\p{Lu}[\\p{L}’'-]+(?=[,.:])");

    private static final WordReader READER = new WordReader();

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
                boolean whole = People.FULL_NAME.matcher(person.get()).matches();
                return justTold && !whole && told.isPresent() ? told : person;
            }
            boolean named = turn.stoodAlone()
                    && !NounPhrase.in(turn.question(), NounPhrase.Count.ONE).isEmpty();
            if (told.isPresent() && named
                    || isUnnamed(turn)
                    || People.isOfRole(turn.question())
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

    /** Whom a turn asks for or speaks of. */
    private Optional<String> spokenOf(Question.Turn turn) {
        boolean who = WHO.matcher(turn.question()).find();
        Optional<String> kin = ofKin(turn);
        if (kin.isPresent() && !who) {
            return kin;
        }
        if (who || People.isOfRole(turn.question())) {
            boolean any = WHOM.matcher(turn.question()).find();
            List<String> doers = named(turn).stream()
                    .filter(name -> any || isDoer(name, turn))
                    .sorted(Comparator.<String, Boolean>comparing(name -> !isToldAsSuch(name, turn))
                            .thenComparing(name -> any
                                    && !WHAT_HE_IS.matcher(before(name, turn)).find()))
                    .toList();
            return Stream.concat(doers.stream().filter(name -> who && isAgent(name, turn)), doers.stream())
                    .findFirst()
                    .or(() -> People.introduced(turn.answer()).filter(this::mayBe))
                    .or(() -> speaker(turn));
        }
        Optional<Pronoun> spoken = Pronoun.of(turn.question()).filter(Pronoun::isPerson);
        if (spoken.isPresent() && !turn.stoodAlone()) {
            return Meant.by(turn, pronoun::is)
                    .flatMap(meant -> People.named(meant, "", true).stream().findFirst());
        }
        return asked(turn);
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

    private Optional<String> asked(Question.Turn turn) {
        String question = LentWords.without(turn.searchedAs());
        return People.named(question, "", true).stream()
                .filter(this::mayBe)
                .findFirst()
                .or(() -> NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                        .filter(phrase -> phrase.isProper() && !People.isThing(phrase.text()) && mayBe(phrase.text()))
                        .map(phrase -> People.fullName(phrase.text(), turn.answer()))
                        .filter(this::mayBe)
                        .findFirst());
    }

    /** The only one whom an answer names beside those whom its question names; whom that speaks of by a pronoun, where nobody knew who that is. */
    private Optional<String> tells(Question.Turn turn) {
        List<String> named =
                named(turn).stream().filter(name -> !isOfThing(name, turn)).toList();
        Optional<Pronoun> spoken = Pronoun.of(turn.question()).filter(Pronoun::isPerson);
        boolean known = spoken.isPresent()
                && (spoken.get() != pronoun || Meant.by(turn, pronoun::is).isPresent());
        return named.size() == 1 && !known ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether a name tells which thing is meant: "the Nora Quill songs". */
    private static boolean isOfThing(String name, Question.Turn turn) {
        String behind = turn.answer().substring(before(name, turn).length() + name.length());
        Matcher word = NEXT_WORD.matcher(behind);
        return word.lookingAt()
                && READER.readParts(name + word.group()).getLast().isNoun();
    }

    /** Those whom the answer names anew. */
    private List<String> named(Question.Turn turn) {
        List<String> known = People.named(turn.searchedAs(), "", true);
        return People.named(turn.answer(), turn.searchedAs(), true).stream()
                .filter(name -> mayBe(name)
                        && known.stream().noneMatch(each -> People.isSame(each, name))
                        && !(known.isEmpty() && isOfOther(name, turn)))
                .toList();
    }

    private boolean mayBe(String name) {
        return !isOther(name) && !People.isPlace(name, before);
    }

    /** Whether somebody was spoken of by the other pronoun, or is told to be no "he", or no "she". */
    boolean isOther(String name) {
        return others.stream().anyMatch(other -> People.isSame(other, name)) || People.isOther(name, pronoun, before);
    }

    /** Whether a sentence of the answer tells of one of that sex, and none of the other: "The woman who left was Ann Lee.", "Ann Lee sold her boat." */
    private boolean isToldAsSuch(String name, Question.Turn turn) {
        Pronoun other = pronoun == Pronoun.HE ? Pronoun.SHE : Pronoun.HE;
        List<String> sentences = Stream.of(CLAUSE_END.split(turn.answer(), -1))
                .filter(sentence -> sentence.contains(name))
                .toList();
        return sentences.stream().anyMatch(sentence -> tells(pronoun, sentence, name))
                && sentences.stream().noneMatch(sentence -> tells(other, sentence, name));
    }

    /** By a noun, or a pronoun behind the name. */
    private static boolean tells(Pronoun pronoun, String sentence, String name) {
        return (pronoun == Pronoun.HE ? OF_MAN : OF_WOMAN).matcher(sentence).find()
                || Pattern.compile(Pattern.quote(name) + ".*")
                        .matcher(sentence)
                        .results()
                        .anyMatch(rest -> Pronoun.of(rest.group()).equals(Optional.of(pronoun)));
    }

    /** Whether an answer names him as who is something to another, who was asked for. */
    private static boolean isOfOther(String name, Question.Turn turn) {
        Matcher role = IS_TO.matcher(before(name, turn));
        return role.find() && !Stems.ofQuestion(turn.question()).containsAll(Stems.of(role.group("role")));
    }

    private static String before(String name, Question.Turn turn) {
        return turn.answer().substring(0, turn.answer().indexOf(name));
    }

    /** Whether something was done "by" him, where it isn't asked what somebody is. */
    private static boolean isAgent(String name, Question.Turn turn) {
        return BY.matcher(before(name, turn)).find()
                && !WHO_IS_ROLE.matcher(turn.question()).find();
    }

    /** Whether no verb stands before a name in its sentence, nor a clause begins there, but that he is it, or that it was done "by" him. */
    private static boolean isDoer(String name, Question.Turn turn) {
        String before = before(name, turn);
        String[] sentences = SENTENCE.split(before, -1);
        return IS.matcher(before).find()
                || WHO.matcher(turn.question()).find() && isAgent(name, turn)
                || READER.readParts(sentences[sentences.length - 1]).stream()
                        .noneMatch(word -> word.is("VERB", "AUX", "SCONJ"));
    }
}
