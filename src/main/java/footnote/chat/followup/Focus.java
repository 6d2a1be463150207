package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The thing that an answer told of, which the next question may speak of as "it": the wing, of "What did Vale open?" English. */
final class Focus {

    private static final WordReader READER = new WordReader();

    /** Asks for what somebody did something with: a person, or people, by name or pronoun. */
    private static final Pattern WHAT_OF_DEED =
            Pattern.compile("(?i:" + Asking.BEGINS + "(?:what|which\\b.*?) (?:" + AuxiliaryVerbs.ALL
                    + ")) (?<doer>(?i:he|she|they)|\\p{Lu}[\\p{L}.’'-]*(?:,? (?:and )?\\p{Lu}[\\p{L}.’'-]*)*)"
                    + "(?<!['’]s) (?!(?:say|tell|do|mean|think|want|know|believe|hope|claim|cost|like|look)\\b)(?<deed>\\p{Ll}+)"
                    + "(?: (?:in|at|on|with|to|for|from|by|during|after|before|last|this) .*)?\\W*$");

    /** What may begin a sentence of an answer, and be what it is about. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:^|[“.!?:]\\s*)(?<thing>(?:(?:The|An?) )?\\p{L}+) (?=\\p{Ll})");

    /** A sentence of an answer's beginning, without where what begins it is: "Vienna in Austria is …". */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:[^“]*“)?(?<name>\\p{Lu}[\\p{L}’'-]+)(?: in \\p{Lu}[\\p{L}’'-]+)?(?<rest> \\p{Ll}[^.]*)");

    private static final Pattern DOER =
            Pattern.compile("(?<![\\p{L}’'-])(?<name>\\p{Lu}[\\p{L}’'-]+) (?<deed>\\p{Ll}+)");

    private static final Pattern WHICH = Asking.form(Asking.BEGINS + "which (?<kind>[\\p{L}-]+)");

    /** What no word within a noun phrase is. */
    private static final String[] OUTSIDE = {"ADP", "AUX", "CCONJ", "PART", "PRON", "PUNCT", "SCONJ"};

    /** Before what is "the" once it was told. */
    private static final Set<String> NEW = Set.of("his", "her", "its", "their", "a", "an");

    private Focus() {}

    /** Whether a turn asked for what somebody did something with. */
    static boolean isAskedFor(Question.Turn turn) {
        Matcher asked = WHAT_OF_DEED.matcher(turn.searchedAs());
        return asked.matches() && !FullNames.isThing(asked.group("doer"));
    }

    /** Of that number; empty where the question asks for nothing of the kind, or the answer doesn't tell. */
    static Optional<String> by(Question.Turn turn, NounPhrase.Count wanted) {
        Matcher asked = WHAT_OF_DEED.matcher(turn.searchedAs());
        return asked.matches()
                ? object(turn.answer(), Stems.of(asked.group("deed")), wanted)
                : NounPhrase.in(turn.question(), NounPhrase.Count.ANY).isEmpty()
                        ? subject(turn.answer(), Stems.ofQuestion(turn.question()), wanted)
                        : Optional.empty();
    }

    /** Who did what the turn asked who did it, by one name that stands right before the very deed: "Kestrel bought the mill." */
    static Optional<String> doer(Question.Turn turn) {
        Set<String> asked = Stems.ofQuestion(turn.searchedAs());
        return DOER.matcher(turn.answer())
                .results()
                .filter(found -> READER.readParts(found.group()).getFirst().is("PROPN")
                        && !asked.containsAll(Stems.of(found.group("name")))
                        && !Stems.of(found.group("deed")).isEmpty()
                        && asked.containsAll(Stems.of(found.group("deed"))))
                .map(found -> found.group("name"))
                .findFirst();
    }

    /** What the answer begins with by one name that the question lacks: "Vienna is the best city." */
    static Optional<String> named(Question.Turn turn) {
        Matcher beginning = NAMED.matcher(turn.answer());
        if (!beginning.find()) {
            return Optional.empty();
        }
        String name = beginning.group("name");
        List<Word> words = READER.readParts(name + beginning.group("rest"));
        boolean subject =
                words.getFirst().is("PROPN", "NOUN", "ADJ", "X") && words.get(1).is("AUX", "VERB");
        return subject && Collections.disjoint(Stems.of(name), Stems.ofQuestion(turn.searchedAs()))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Which of a kind a turn asked for: by the name that the answer says to be one, "Veda is the town that …", by its number, or as it speaks of it: "the charity". */
    static Optional<String> ofKind(Question.Turn turn, Predicate<String> may) {
        Matcher which = WHICH.matcher(turn.searchedAs());
        if (!which.find()) {
            return Optional.empty();
        }
        String kind = which.group("kind");
        Pattern called = Pattern.compile(
                "(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*) (?:is|was) the (?:[\\p{L}-]+ ){0,3}?" + kind
                        + "\\b");
        Pattern numbered = Pattern.compile("(?i)\\b" + kind + " \\p{Nd}+(?:\\.\\p{Nd}+)*");
        Pattern spoken = Pattern.compile("(?i)\\b(?:the|this) " + kind + "\\b(?!,? (?-i:\\p{Lu}))");
        return called.matcher(turn.answer())
                .results()
                .map(found -> FullNames.bare(found.group("name")))
                .filter(may)
                .findFirst()
                .or(() -> numbered.matcher(turn.answer())
                        .results()
                        .map(MatchResult::group)
                        .findFirst())
                .or(() -> Optional.of("the " + kind)
                        .filter(_ -> spoken.matcher(turn.answer()).find()));
    }

    /** What stands right behind a deed. */
    private static Optional<String> object(String answer, List<String> deed, NounPhrase.Count wanted) {
        List<Word> words = READER.read(answer);
        return IntStream.range(0, words.size())
                .filter(at -> !deed.isEmpty() && Stems.of(words.get(at).text()).equals(deed))
                .mapToObj(at -> thing(answer, words.subList(at + 1, words.size()), wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The noun phrase that some words of a text begin with. */
    private static Optional<String> thing(String text, List<Word> words, NounPhrase.Count wanted) {
        int end = end(words);
        if (end == 0
                || !isOf(words.get(end - 1), wanted)
                || NounPhrase.GENERAL.containsAll(Stems.of(words.get(end - 1).text()))) {
            return Optional.empty();
        }
        boolean told = words.getFirst().isIn(NEW) && end > 1;
        int start = words.get(told ? 1 : 0).start();
        return Optional.of(
                (told ? "the " : "") + text.substring(start, words.get(end - 1).end()));
    }

    /** Where the noun phrase ends that begins them; 0 where none does. What somebody has is a noun, whatever it looks like. */
    private static int end(List<Word> words) {
        int end = 0;
        boolean owned = false;
        while (end < words.size()
                && (words.get(end).isNominal()
                        || words.get(end).is("DET")
                        || owned && !words.get(end).is(OUTSIDE))) {
            owned |= words.get(end).text().equals("'s");
            end++;
        }
        int first = owned ? end : 0;
        return IntStream.rangeClosed(1, end)
                .filter(at -> at == first && !words.get(at - 1).is("ADV")
                        || words.get(at - 1).isNoun())
                .max()
                .orElse(0);
    }

    private static boolean isOf(Word noun, NounPhrase.Count wanted) {
        boolean several = noun.is("NOUN") && !noun.lemma().equals(noun.lower());
        return several == (wanted == NounPhrase.Count.SEVERAL);
    }

    /** What a sentence begins with that was asked of in a verb: "Parking costs", of "Where can I park?" */
    private static Optional<String> subject(String answer, Set<String> asked, NounPhrase.Count wanted) {
        return SUBJECT.matcher(answer)
                .results()
                .map(found -> found.group("thing"))
                .filter(thing -> !Stems.of(thing).isEmpty() && asked.containsAll(Stems.of(thing)))
                .map(thing -> thing.substring(0, 1).toLowerCase(Locale.ROOT) + thing.substring(1))
                .filter(thing -> isOf(READER.read(thing).getLast(), wanted))
                .findFirst();
    }
}
