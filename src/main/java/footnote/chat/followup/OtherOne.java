package footnote.chat.followup;

import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Asks the question before again of another thing of its kind: "What about part-time staff?", "And a hotel?", "And the Chinese one?" English. */
final class OtherOne {

    /** Names another thing, and tells nothing of it but of what, where or when it is. */
    private static final Pattern THING = Pattern.compile("(?i)^(?=(?:and|but|or|so|what about|how about) )"
            + OtherCase.AND
            + "(?<article>(?:the|an?) )?(?!" + OtherCase.PREPOSITION + " )" + Exchange.VERBLESS
            + "(?<other>(?<modifiers>(?:[\\p{L}\\p{N}’'-]+ ){0,3}?)(?<head>[\\p{L}’'-]+)(?: " + OtherCase.PREPOSITION
            + " [^?.!,;:]+)?)\\W*$");

    private static final Pattern ONES = Pattern.compile("(?i)\\bones\\b");

    /** Stands for the noun of one that the question before asked of: "the Chinese one", "the other side". */
    private static final Pattern ONE =
            Pattern.compile("(?i)\\bone\\b|(?<=(?:\\bother|(?-i:\\p{Lu}\\p{L}{1,30})) )side\\b");

    /** A thing by its kind, with a word before it that tells which: "the US delegation", and neither "the delegation" nor "Ann Lee". */
    private static final Pattern OF_KIND = Pattern.compile("(?:(?:[Tt]he|[Aa]n?) )?+(?:[\\p{L}\\p{N}’'-]+ )+\\p{Ll}+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)the|an?");

    private static final Pattern OWNED = Pattern.compile("(?i)\\b(?:my|our|your) $");

    private static final Pattern OWN_THING = Pattern.compile("(?i)(?:an?|my|our|your) ");

    private static final Pattern OWN = Pattern.compile("(?:[Tt]he|[Aa]n?) .*|.*\\p{Lu}\\p{Ll}.*");

    private OtherOne() {}

    /**
     * The question before, with "part-time staff" in the place of "full-time staff", or "children" in that of "adults" where these are the only
     * ones; empty where the other has no place in it, or where it holds words of one still before it.
     */
    static Optional<String> of(String question, String last) {
        Matcher thing = THING.matcher(question);
        if (!thing.find() || LentWords.areIn(last)) {
            return Optional.empty();
        }
        String other = thing.group("other");
        List<String> ones = several(last);
        if (ONES.matcher(thing.group("head")).matches()) {
            return ofOne(last, ones, ONES, thing);
        }
        if (ONE.matcher(other).find()) {
            return ofOne(last, ofKind(last), ONE, thing);
        }
        return ofSameKind(last, other, thing.group("head"), thing.group("modifiers"))
                .or(() -> ofPerson(last, thing))
                .or(() -> Optional.of(other)
                        .filter(_ -> thing.group("article") == null
                                && ones.size() == 1
                                && several(other).size() == 1)
                        .map(children -> last.replace(ones.getFirst(), children)))
                .or(() -> ofOnly(last, thing));
    }

    /** With "a hotel" in the place of "a flight", or "the key" in that of "the lock", where that is the only thing asked about, and stands last. */
    private static Optional<String> ofOnly(String last, Matcher thing) {
        List<String> things = OtherCase.things(last);
        if (things.size() != 1) {
            return Optional.empty();
        }
        String only = things.getFirst();
        String other = Objects.requireNonNullElse(thing.group("article"), "") + thing.group("other");
        String before = last.substring(0, last.lastIndexOf(only));
        return OtherCase.END
                                .matcher(last.substring(before.length() + only.length()))
                                .lookingAt()
                        && isTheOne(only) == isTheOne(other)
                        && !OtherCase.isNamed(last)
                        && (OWN_THING.matcher(other).lookingAt() || !OtherCase.isNamed(' ' + other))
                ? Optional.of(before
                        + (OWNED.matcher(before).find()
                                ? OWN_THING.matcher(other).replaceFirst("")
                                : other) + "?")
                : Optional.empty();
    }

    private static boolean isTheOne(String thing) {
        return thing.regionMatches(true, 0, "the ", 0, 4);
    }

    /** With the one who is told by what he is in the place of the only thing asked about, which is a person's full name. */
    private static Optional<String> ofPerson(String last, Matcher thing) {
        List<String> things = OtherCase.things(last);
        return things.size() == 1
                        && "the ".equalsIgnoreCase(thing.group("article"))
                        && FullNames.FORM.matcher(things.getFirst()).matches()
                        && !FullNames.isThing(things.getFirst())
                ? Optional.of(last.replace(things.getFirst(), "the " + thing.group("other")))
                : Optional.empty();
    }

    /** With the other in the place of the only one of these, whose noun it goes by: "the Chinese delegation" for "the Chinese one". */
    private static Optional<String> ofOne(String last, List<String> these, Pattern one, Matcher thing) {
        return Optional.of(these)
                .filter(only -> only.size() == 1)
                .map(only -> WORD.matcher(only.getFirst())
                        .results()
                        .toList()
                        .getLast()
                        .group())
                .flatMap(head -> ofSameKind(
                        last, one.matcher(thing.group("other")).replaceFirst(head), head, thing.group("modifiers")));
    }

    /**
     * With the other in the place of what goes by the same noun, with as many of the words before it, or all of them behind an article.
     *
     * @param head the noun
     * @param modifiers the words before it
     */
    private static Optional<String> ofSameKind(String last, String other, String head, String modifiers) {
        List<MatchResult> words = WORD.matcher(last).results().toList();
        List<Integer> heads = IntStream.range(0, words.size())
                .filter(at -> Stems.of(words.get(at).group()).equals(Stems.of(head)))
                .boxed()
                .toList();
        if (modifiers.isEmpty() || heads.size() != 1) {
            return Optional.empty();
        }
        int end = heads.getFirst();
        int first = end;
        while (first > 0 && !Stems.ofQuestion(words.get(first - 1).group()).isEmpty()) {
            first--;
        }
        boolean whole =
                first > 0 && ARTICLE.matcher(words.get(first - 1).group()).matches();
        long most = whole ? end : WORD.matcher(modifiers).results().count();
        int start = (int) Math.max(first, end - most);
        return Optional.of(last.substring(0, words.get(start).start())
                + other
                + last.substring(words.get(end).end()));
    }

    /** What a question speaks of in the plural, without an article or a name. */
    private static List<String> several(String question) {
        return OtherCase.things(question).stream()
                .filter(thing -> !OWN.matcher(thing).matches())
                .filter(thing -> NounPhrase.in(thing, NounPhrase.Count.SEVERAL).stream()
                        .limit(1)
                        .anyMatch(phrase -> phrase.count() == NounPhrase.Count.SEVERAL))
                .toList();
    }

    /** The things of a question that a word before them tells from others of their kind. */
    private static List<String> ofKind(String question) {
        return OtherCase.things(question).stream()
                .filter(OF_KIND.asMatchPredicate())
                .toList();
    }
}
