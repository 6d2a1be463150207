package footnote.chat;

import footnote.answer.Question;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the last turns of a conversation are about, in their own words: the runs of words between the stop words of their
 * questions (RAKE, Rose et al. 2010). A run counts more where it is asked about again, is a name, is in the latest answer,
 * or began the topic. A question that shares no word with those before it and stands alone begins a new topic.
 */
final class Topic {

    /** How much a turn counts beside the one after it. */
    private static final double FADING = 0.85;

    private static final double BEGINNING = 0.5;
    private static final double NAME = 0.5;
    private static final double IN_ANSWER = 0.5;
    private static final int MOST_WORDS = 4;

    /** Words that are asked about everything, and name nothing. */
    private static final Set<String> GENERAL = Stream.of(
                    "best good better bad great different difference differ compare similar kind type way example main"
                            + " important importance popular common famous use work start begin come take help give"
                            + " happen become first second last next new old long big get make want know think thing one"
                            + " two just still now today actually often usually typical possible explain describe let"
                            + " ok okay yes thanks hmm wow so also like other others else more most mean cause"
                            + " need Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
            .flatMap(words -> Stems.of(words).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}’'.-]*[\\p{L}\\p{N}])?");
    private static final Pattern UPPER = Pattern.compile("\\b\\p{Lu}");

    /** What may stand between two words of a run: "delegation to the capital". */
    private static final Pattern JOINED = joined("");

    /** And between two things that are spoken of as "they": "a violin and a viola". */
    private static final Pattern JOINED_SEVERAL = joined("and|");

    /** A verb stands behind it: "Who built", "and how did they arrive". */
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)(?:(?:and )?(?:who|what)|.*\\b(?:I|you|he|she|we|they)(?:['’]\\p{L}+)?) ");

    private static final Pattern OWNERS = Pattern.compile("['’]s$");

    /** What stands before a name that is no person's: "at the Maritime Museum", "in New York". */
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?i)\\b(?:the|an?|at|in|into|from|to|near|off) $");

    /** "What does the wing cost", where the last word is what it does. */
    private static final Pattern DOES = Pattern.compile("(?i)\\b(?:do|does|did)\\b");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\P{L}*\\p{L}+");

    private static final Pattern LAST_VERB = Pattern.compile("(?<=\\S) \\p{Ll}[\\p{L}’'-]*$");

    static final Pattern FULL_NAME =
            Pattern.compile("(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]*){0,3} \\p{Lu}[\\p{L}’'-]+");

    /** A run of words. */
    private record Phrase(String text, Set<String> stems, boolean name, int turn) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Question.Turn latest;
    private final Pattern joined;

    /** @param turns of one topic, oldest first, at least one */
    private Topic(List<Question.Turn> turns, Pattern joined) {
        this.joined = joined;
        latest = turns.getLast();
        for (int turn = 0; turn < turns.size(); turn++) {
            add(turns.get(turn).question(), turn, Math.pow(FADING, turns.size() - 1.0 - turn));
        }
        Set<String> answered = Set.copyOf(Stems.of(latest.answer()));
        weights.replaceAll((stem, weight) -> weight + (answered.contains(stem) ? IN_ANSWER : 0));
    }

    /**
     * The topic at the end of these turns, at least one.
     *
     * @param several whether it may be two things at once
     */
    static Topic of(List<Question.Turn> before, boolean several) {
        int start = 0;
        Set<String> seen = new HashSet<>();
        for (int turn = 0; turn < before.size(); turn++) {
            String question = before.get(turn).question();
            Set<String> stems = Stems.ofQuestion(question);
            if (stems.size() > 1 && !FollowUp.refers(question) && stems.stream().noneMatch(seen::contains)) {
                start = turn;
                seen.clear();
            }
            seen.addAll(stems);
        }
        return new Topic(before.subList(start, before.size()), several ? JOINED_SEVERAL : JOINED);
    }

    /** The run that tells best what is spoken of; empty where all is said in the question already. */
    Optional<String> phrase(Set<String> said) {
        Phrase best = null;
        double most = 0;
        for (Phrase phrase : phrases) {
            double weight = weight(phrase);
            if (!said.containsAll(phrase.stems) && weight >= most) {
                best = phrase;
                most = weight;
            }
        }
        return Optional.ofNullable(best).map(Phrase::text);
    }

    /** The first full name of the latest answer, rather one that isn't a house's or a place's: who was asked for. */
    Optional<String> answered() {
        return named(latest.answer());
    }

    /** The full name that a pronoun of the latest question was replaced with. */
    Optional<String> meant() {
        return latest.searchedAs().equals(latest.question())
                ? Optional.empty()
                : named(FIRST_WORD.matcher(latest.searchedAs()).replaceFirst(""));
    }

    private static Optional<String> named(String text) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher matcher = FULL_NAME.matcher(text);
        while (matcher.find()) {
            if (matcher.group().chars().noneMatch(Character::isLowerCase)) {
                continue;
            }
            boolean place = matcher.group().startsWith("The ")
                    || BEFORE_PLACE.matcher(text.substring(0, matcher.start())).find();
            (place ? others : names).add(matcher.group());
        }
        return Stream.concat(names.stream(), others.stream()).findFirst();
    }

    private static Pattern joined(String also) {
        return Pattern.compile(" (?:(?:" + also + "of|to|in|for|on|from|at|with|about|against) (?:the |an? )?)?");
    }

    private double weight(Phrase phrase) {
        double mean = phrase.stems.stream()
                .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                .average()
                .orElse(0);
        return mean + (phrase.name ? NAME : 0);
    }

    private void add(String question, int turn, double weight) {
        Matcher words = WORD.matcher(question);
        int start = 0;
        int end = 0;
        int length = 0;
        while (words.find()) {
            Set<String> stems = Stems.ofQuestion(words.group());
            String before = question.substring(0, words.start());
            if (stems.isEmpty()
                    || GENERAL.containsAll(stems)
                    || SUBJECT.matcher(before).matches()) {
                continue;
            }
            boolean goesOn = joined.matcher(before.substring(end)).matches();
            if (length > 0 && (!goesOn || length == MOST_WORDS)) {
                add(question, start, end, turn);
                length = 0;
            }
            start = length == 0 ? words.start() : start;
            end = words.end();
            length++;
            stems.forEach(stem -> weights.merge(stem, weight + (turn == 0 ? BEGINNING : 0), Double::sum));
        }
        if (length > 0) {
            add(question, start, end, turn);
        }
    }

    private void add(String question, int start, int end, int turn) {
        boolean last = question.substring(end).chars().noneMatch(Character::isLetterOrDigit);
        String run = question.substring(start, end);
        boolean verb = last && DOES.matcher(question.substring(0, start)).find();
        String text = OWNERS.matcher(verb ? LAST_VERB.matcher(run).replaceFirst("") : run)
                .replaceFirst("");
        boolean name = UPPER.matcher(start == 0 ? text.substring(1) : text).find();
        phrases.add(new Phrase(text, Stems.ofQuestion(text), name, turn));
    }
}
