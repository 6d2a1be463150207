package footnote.chat;

import footnote.answer.Question;
import footnote.check.Capitalised;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the last turns of a conversation are about, in their own words: the noun phrases of their questions. A phrase counts more
 * where it is asked about again, is a name, is in the latest answer, began the topic, or agrees with the pronoun in number; of
 * two alike the first, which mostly is the subject. A question that shares no word with those before it and stands alone
 * begins a new topic.
 */
final class Topic {

    /** How much a turn counts beside the one after it. */
    private static final double FADING = 0.85;

    private static final double BEGINNING = 0.5;
    private static final double NAME = 0.5;
    private static final double IN_ANSWER = 0.5;
    private static final double AGREEMENT = 1;

    private static final Pattern OWNERS = Pattern.compile("['’]s$");

    private static final Pattern AFTER_ARTICLE = Pattern.compile("(?i)\\b(?:the|an?) $");

    /** What mostly stands before a place's name: "in New York". */
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?i)\\b(?:at|in|into|from|to|near|off) $");

    /** What may be one: "Ann Lee", "John R. Lee", "Institute of Forensic Science", and "In November Xi". */
    static final Pattern FULL_NAME = Pattern.compile(
            "(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'-]+(?: (?:(?:of|for) )?(?:\\p{Lu}\\p{Ll}?\\.|\\p{Lu}[\\p{L}’'-]*)){0,4}"
                    + " (?:(?:of|for) )?\\p{Lu}[\\p{L}’'-]+");

    private final List<NounPhrase> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Question.Turn latest;
    private final NounPhrase.Count wanted;

    /** @param turns of one topic, oldest first, at least one */
    private Topic(List<Question.Turn> turns, NounPhrase.Count wanted) {
        this.wanted = wanted;
        latest = turns.getLast();
        List<String> asked = asked(turns);
        for (int turn = 0; turn < asked.size(); turn++) {
            double weight = Math.pow(FADING, asked.size() - 1.0 - turn) + (turn == 0 ? BEGINNING : 0);
            add(asked.get(turn), weight);
        }
        Set<String> answered = Set.copyOf(Stems.of(latest.answer()));
        weights.replaceAll((stem, weight) -> weight + (answered.contains(stem) ? IN_ANSWER : 0));
    }

    /**
     * The topic at the end of these turns, at least one.
     *
     * @param wanted what agrees with the question's pronoun
     */
    static Topic of(List<Question.Turn> before, NounPhrase.Count wanted) {
        int start = 0;
        Set<String> seen = new HashSet<>();
        for (int turn = 0; turn < before.size(); turn++) {
            String question = before.get(turn).question();
            Set<String> stems = Stems.ofQuestion(question);
            if (stems.size() > 1 && !Leaning.leans(question) && stems.stream().noneMatch(seen::contains)) {
                start = turn;
                seen.clear();
            }
            seen.addAll(stems);
        }
        Topic topic = new Topic(before.subList(start, before.size()), wanted);
        boolean told = wanted == NounPhrase.Count.ONE ? topic.agrees() : !topic.phrases.isEmpty();
        return told ? topic : new Topic(before, wanted);
    }

    /** What the turns asked, one that asked the question before again in that one's place. */
    private static List<String> asked(List<Question.Turn> turns) {
        List<String> asked = new ArrayList<>();
        for (Question.Turn turn : turns) {
            boolean again = Leaning.isAgain(turn.question()) && !FollowUp.isWithWords(turn.searchedAs());
            if (again && !asked.isEmpty()) {
                asked.removeLast();
            }
            asked.add(again ? turn.searchedAs() : turn.question());
        }
        return asked;
    }

    /** Whether a phrase agrees with the pronoun in number. */
    boolean agrees() {
        return phrases.stream().anyMatch(phrase -> phrase.agrees(wanted));
    }

    /** The phrase that tells best what is spoken of; empty where all is said in the question already. */
    Optional<String> phrase(Set<String> said) {
        NounPhrase best = null;
        double most = 0;
        for (NounPhrase phrase : phrases) {
            double weight = weight(phrase);
            if (!said.containsAll(phrase.stems()) && weight > most) {
                best = phrase;
                most = weight;
            }
        }
        return Optional.ofNullable(best).map(NounPhrase::text);
    }

    /** A person's full name where the latest answer has it: "John Kirby" for "Kirby". */
    String fullName(String spoken) {
        return FULL_NAME
                .matcher(latest.answer())
                .results()
                .map(name -> bare(name.group()))
                .filter(name -> name.endsWith(" " + spoken))
                .findFirst()
                .orElse(spoken);
    }

    /**
     * The first full name of the latest answer that wasn't asked with, rather no place's: who was asked for.
     *
     * @param person whether it is a person's, which has no article
     */
    Optional<String> answered(boolean person) {
        return named(latest.answer(), latest.searchedAs(), person);
    }

    /** The full name that a pronoun of the latest question was replaced with. */
    Optional<String> meant() {
        List<String> asked = List.of(latest.question().split(" "));
        List<String> searched = List.of(latest.searchedAs().split(" "));
        int start = alike(asked, searched);
        int end = alike(
                asked.subList(start, asked.size()).reversed(),
                searched.subList(start, searched.size()).reversed());
        return named(String.join(" ", searched.subList(start, searched.size() - end)), "", false);
    }

    /** With how many of the same words two lists begin. */
    private static int alike(List<String> some, List<String> others) {
        int most = Math.min(some.size(), others.size());
        return IntStream.range(0, most)
                .filter(at -> !some.get(at).equals(others.get(at)))
                .findFirst()
                .orElse(most);
    }

    private static Optional<String> named(String text, String but, boolean person) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher matcher = FULL_NAME.matcher(text);
        while (matcher.find()) {
            String name = bare(matcher.group());
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (name.indexOf(' ') < 0 || but.contains(name) || last.chars().noneMatch(Character::isLowerCase)) {
                continue;
            }
            String before = text.substring(0, matcher.start());
            boolean article = matcher.group().startsWith("The ")
                    || AFTER_ARTICLE.matcher(before).find();
            if (article && person) {
                continue;
            }
            boolean place = article || BEFORE_PLACE.matcher(before).find();
            (place ? others : names).add(name);
        }
        return Stream.concat(names.stream(), others.stream()).findFirst();
    }

    private static String bare(String name) {
        return Capitalised.withoutOpener(OWNERS.matcher(name).replaceFirst(""));
    }

    private double weight(NounPhrase phrase) {
        double mean = phrase.stems().stream()
                .filter(weights::containsKey)
                .mapToDouble(weights::get)
                .average()
                .orElse(0);
        return mean + (phrase.name() ? NAME : 0) + (phrase.agrees(wanted) ? AGREEMENT : 0);
    }

    private void add(String question, double weight) {
        for (NounPhrase phrase : NounPhrase.in(question, wanted)) {
            phrases.add(phrase);
            if (phrase.whole()) {
                phrase.telling().forEach(stem -> weights.merge(stem, weight, Double::sum));
            }
        }
    }
}
