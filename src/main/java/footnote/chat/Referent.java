package footnote.chat;

import footnote.answer.Question;
import footnote.search.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a question's pronoun stands for, as the turns before it tell: "he" and "she" for a person, "it" for a thing, "they" for
 * several or for a body of people. English.
 */
final class Referent {

    static final Pattern PERSON = Pattern.compile("(?i)\\b(he|she|him|her|his|hers)\\b");

    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b(they|them|their|theirs|these|those)\\b|" + Leaning.OF_SOME);
    private static final Pattern THEY = Pattern.compile("(?i)\\b(?:they|them|theirs?)\\b");
    private static final Pattern ONE =
            Pattern.compile("(?i)\\b(it|its)\\b|\\b(an?|the|this|that|which) (\\w+ )?one\\b");
    private static final Pattern WHICH = Pattern.compile("(?i)^(and |but |so )?which \\w*[^\\Ws] (?!of\\b)");

    /** Asks for a name, as "Who is an owner?" doesn't, nor "Who is Ann Lee?" */
    private static final Pattern WHO = Pattern.compile(
            "(?i)\\bwho(m|se)?\\b(?! (is|are|was|were) (an?\\b|(?:he|she|they)\\W*$|(?-i:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)\\W*$))");

    /** Asks who somebody is that was named just before. */
    private static final Pattern WHO_IS = Pattern.compile("(?i)\\bwho (?:is|was) (?:he|she)\\W*$");

    /** One thing that was spoken of before, and not any of its kind, as "a violin" may be. */
    private static final Pattern THAT_ONE = Pattern.compile("(?i)the .*");

    private static final Pattern PRONOUN =
            Pattern.compile("(?i)\\b(?:he|she|him|hers?|his|it|its|they|them|theirs?)\\b");

    private static final Pattern SIGNS = Pattern.compile("[?.!,;:]+$");

    private final String question;
    private final List<Question.Turn> before;
    private final Question.Turn last;

    /** @param before at least one turn, oldest first */
    Referent(String question, List<Question.Turn> before) {
        this.question = question;
        this.before = before;
        this.last = before.getLast();
    }

    /** In the turns' own words; empty where they don't tell. */
    Optional<String> find() {
        if (PERSON.matcher(question).find()) {
            return person();
        }
        if (SEVERAL.matcher(question).find()) {
            return several();
        }
        return ONE.matcher(question).find() ? one() : topic();
    }

    /** What is spoken of, whatever it is. */
    Optional<String> topic() {
        return phrase(NounPhrase.Count.ANY, _ -> true);
    }

    /** The last one who was asked for, or spoken of by a pronoun, or named; else whoever the topic is. */
    private Optional<String> person() {
        for (Question.Turn turn : before.reversed()) {
            Optional<String> person = person(turn);
            if (person.isPresent()) {
                return person;
            }
            if (turn.stoodAlone()
                    && !NounPhrase.in(turn.question(), NounPhrase.Count.ONE).isEmpty()) {
                break;
            }
        }
        return phrase(
                NounPhrase.Count.ANY,
                phrase -> !isPlace(phrase) && !(phrase.isNamed() && People.isThing(phrase.text())));
    }

    private Optional<String> person(Question.Turn turn) {
        if (WHO.matcher(turn.question()).find()) {
            return People.named(turn.answer(), turn.searchedAs(), true).stream().findFirst();
        }
        if (PERSON.matcher(turn.question()).find()) {
            return meant(turn, PERSON)
                    .flatMap(meant -> People.named(meant, "", true).stream().findFirst());
        }
        Optional<String> asked = People.named(turn.question(), "", true).stream()
                .findFirst()
                .or(() -> NounPhrase.in(turn.question(), NounPhrase.Count.ANY).stream()
                        .filter(phrase -> phrase.isProper() && !isPlace(phrase) && !People.isThing(phrase.text()))
                        .findFirst()
                        .map(phrase -> People.fullName(phrase.text(), turn.answer())));
        List<String> named = People.named(turn.answer(), turn.searchedAs(), true);
        boolean answers = asked.isEmpty()
                || WHO_IS.matcher(question).find()
                        && !People.FULL_NAME.matcher(asked.get()).matches();
        return answers && named.size() == 1 ? Optional.of(named.getFirst()) : asked;
    }

    private Optional<String> several() {
        Topic topic = Topic.of(before, NounPhrase.Count.SEVERAL);
        boolean they = THEY.matcher(question).find();
        return Told.by(last, NounPhrase.Count.SEVERAL)
                .or(() -> !topic.agrees() && WHO.matcher(last.question()).find() ? answered() : Optional.empty())
                .or(() -> topic.phrase(said(they), phrase -> !they || isOfSeveral(phrase))
                        .map(NounPhrase::text));
    }

    /** Whoever the last question asked for, with another whom the answer names with him. */
    private Optional<String> answered() {
        List<String> names = People.named(last.answer(), last.searchedAs(), false);
        return names.stream()
                .limit(1)
                .map(first -> names.stream()
                        .map(other -> first + " and " + other)
                        .filter(last.answer()::contains)
                        .findFirst()
                        .orElse(first))
                .findFirst();
    }

    private Optional<String> one() {
        if (WHICH.matcher(last.question()).find()) {
            return People.named(last.answer(), last.searchedAs(), false).stream()
                    .findFirst()
                    .or(this::thing);
        }
        return Optional.of(last)
                .filter(turn -> ONE.matcher(turn.question()).find())
                .flatMap(turn -> meant(turn, ONE))
                .or(this::thing);
    }

    /** What the last answer told of, or the questions are about. */
    private Optional<String> thing() {
        return Told.by(last, NounPhrase.Count.ONE).or(() -> phrase(NounPhrase.Count.ONE, phrase -> !isPerson(phrase)));
    }

    private Optional<String> phrase(NounPhrase.Count wanted, Predicate<NounPhrase> may) {
        return Topic.of(before, wanted)
                .phrase(said(wanted == NounPhrase.Count.ONE), may)
                .map(NounPhrase::text);
    }

    /** What is told in the question already, which its pronoun doesn't stand for: by stems, or by the very words. */
    private Predicate<NounPhrase> said(boolean byWords) {
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
                        && !isPerson(phrase)
                        && !THAT_ONE.matcher(phrase.text()).matches();
    }

    private boolean isPlace(NounPhrase phrase) {
        return phrase.isProper() && People.isPlace(phrase.text(), before);
    }

    private boolean isPerson(NounPhrase phrase) {
        return phrase.isProper() && People.isPerson(phrase.text(), before);
    }

    /** What the first pronoun of a turn's question was replaced with, where it is one of these. */
    private static Optional<String> meant(Question.Turn turn, Pattern pronouns) {
        Matcher first = PRONOUN.matcher(turn.question());
        if (FollowUp.isWithWords(turn.searchedAs())
                || first.find() && !pronouns.matcher(first.group()).matches()) {
            return Optional.empty();
        }
        List<String> asked = List.of(turn.question().split(" ", -1));
        List<String> searched = List.of(turn.searchedAs().split(" ", -1));
        int start = alike(asked, searched);
        int end = alike(
                asked.subList(start, asked.size()).reversed(),
                searched.subList(start, searched.size()).reversed());
        String meant = String.join(" ", searched.subList(start, searched.size() - end));
        return Optional.of(People.bare(SIGNS.matcher(meant).replaceFirst(""))).filter(name -> !name.isEmpty());
    }

    /** With how many of the same words two lists begin. */
    private static int alike(List<String> some, List<String> others) {
        int most = Math.min(some.size(), others.size());
        return IntStream.range(0, most)
                .filter(at -> !some.get(at).equals(others.get(at)))
                .findFirst()
                .orElse(most);
    }
}
