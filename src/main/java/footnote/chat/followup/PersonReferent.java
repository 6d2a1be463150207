package footnote.chat.followup;

import footnote.answer.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom "he" or "she" stands for: the last one who was asked for, or spoken of by such a pronoun, or named. English. */
final class PersonReferent {

    /** Asks for a name, as "Who is an owner?" doesn't, nor "Who is Ann Lee?" */
    static final Pattern WHO = Pattern.compile(
            "(?i)\\bwho(m|se)?\\b(?!(?: (?:is|are|was|were)|['’]s) (an?\\b|(?:he|she|they)\\W*$|(?-i:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)\\W*$))"
                    + "|\\b(?:which|what) (?:(?!of\\b)[\\p{L}’'-]+ ){0,2}?(?:" + People.ROLES + ")\\b(?! (?:of|for) )");

    /** Asks who somebody is that was named just before. */
    private static final Pattern WHO_IS = Pattern.compile("(?i)\\bwho(?: is| was|['’]s) (?:he|she)\\W*$");

    private final String question;
    private final Pronoun pronoun;
    private final List<Question.Turn> before;

    /** @param before at least one turn, oldest first */
    PersonReferent(String question, Pronoun pronoun, List<Question.Turn> before) {
        this.question = question;
        this.pronoun = pronoun;
        this.before = before;
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
            List<NounPhrase> named =
                    turn.stoodAlone() ? NounPhrase.in(turn.question(), NounPhrase.Count.ONE) : List.of();
            if (told.isPresent() && !named.isEmpty() || named.stream().anyMatch(each -> People.isRole(each.text()))) {
                break;
            }
        }
        return told;
    }

    /** Whom a turn asks for or speaks of. */
    private Optional<String> spokenOf(Question.Turn turn) {
        Optional<String> kin = ofKin(turn);
        if (kin.isPresent()) {
            return kin;
        }
        if (WHO.matcher(turn.question()).find()) {
            return named(turn).stream().findFirst();
        }
        Optional<Pronoun> spoken = Pronoun.of(turn.question()).filter(Pronoun::isPerson);
        if (spoken.isPresent() && !turn.stoodAlone()) {
            return Meant.by(turn, pronoun::is)
                    .flatMap(meant -> People.named(meant, "", true).stream().findFirst());
        }
        return asked(turn);
    }

    /** "Ann Lee’s father". */
    private Optional<String> ofKin(Question.Turn turn) {
        Matcher kin = People.kin(pronoun).matcher(turn.searchedAs());
        return kin.find() ? Optional.of(kin.group()) : Optional.empty();
    }

    private Optional<String> asked(Question.Turn turn) {
        return People.named(turn.question(), "", true).stream()
                .filter(name -> !People.isPlace(name, before))
                .findFirst()
                .or(() -> NounPhrase.in(turn.question(), NounPhrase.Count.ANY).stream()
                        .filter(phrase -> phrase.isProper()
                                && !People.isPlace(phrase.text(), before)
                                && !People.isThing(phrase.text()))
                        .findFirst()
                        .map(phrase -> People.fullName(phrase.text(), turn.answer())));
    }

    /** The only one whom an answer names beside those whom its question names. */
    private Optional<String> tells(Question.Turn turn) {
        List<String> named = named(turn);
        return named.size() == 1
                        && !Pronoun.of(turn.question())
                                .filter(Pronoun::isPerson)
                                .isPresent()
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    private static List<String> named(Question.Turn turn) {
        return People.named(turn.answer(), turn.searchedAs(), true);
    }
}
