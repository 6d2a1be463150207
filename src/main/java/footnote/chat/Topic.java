package footnote.chat;

import footnote.answer.Question;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
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
 * What the last turns of a conversation are about, in their own words: the noun phrases of their questions. A phrase counts more
 * where it is asked about again, is a name, is in the latest answer, began the topic, or agrees with the pronoun in number; of
 * two alike the first, which mostly is the subject. A question that shares no word with those before it and stands alone
 * begins a new topic.
 */
final class Topic {

    /** Of what a pronoun stands for. */
    enum Count {
        ONE,
        SEVERAL,
        ANY
    }

    /** How much a turn counts beside the one after it. */
    private static final double FADING = 0.85;

    private static final double BEGINNING = 0.5;
    private static final double NAME = 0.5;
    private static final double IN_ANSWER = 0.5;
    private static final double AGREEMENT = 1;
    private static final int MOST_WORDS = 4;

    /** Words that are asked about everything, and name nothing. */
    private static final Set<String> GENERAL = Stream.of(
                    "best good better bad great different difference differ compare similar kind type way example main"
                            + " important importance popular common famous use work start begin come take help give"
                            + " happen become first second last next new old long big get make want know think thing one"
                            + " two just still now today actually often usually typical possible explain describe let"
                            + " ok okay yes thanks hmm wow so also like other others else more most mean cause"
                            + " need Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
                            + " June July August September October November December day week month year")
            .flatMap(words -> Stems.of(words).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Names for many that no ending tells. */
    private static final Set<String> MANY = Set.of("people", "police", "both");

    private static final WordReader READER = new WordReader();

    private static final Pattern UPPER = Pattern.compile("\\b\\p{Lu}");

    /** What may stand between a noun and the words before it: "old bank's branch", "well-known". */
    private static final Pattern WITHIN = Pattern.compile("(?:['’]s)? ?-?");

    /** What stands before that which the noun is a part of, and which may be asked about as well: "hours of the library". */
    private static final Pattern WHOLE = Pattern.compile(" (?:of|in|at|from) .*");

    /** What may stand between two words of a phrase: "delegation to the capital". */
    private static final Pattern JOINED = joined("");

    /** And between two things that are spoken of as "they": "a violin and a viola". */
    private static final Pattern JOINED_SEVERAL = joined("and|");

    private static final Pattern OWNERS = Pattern.compile("['’]s$");

    /** What stands before a name that is no person's: "at the Maritime Museum", "in New York". */
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?i)\\b(?:the|an?|at|in|into|from|to|near|off) $");

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|an?) $");

    /** Before "the wing cost", the last word is what it does. */
    private static final Pattern DOES = Pattern.compile("(?i)\\b(?:do|does|did) (?:\\w+ )?$");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\P{L}*\\p{L}+");

    static final Pattern FULL_NAME =
            Pattern.compile("(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]*){0,3} \\p{Lu}[\\p{L}’'-]+");

    /** A noun with what stands before it and behind it. */
    private record Phrase(String text, Set<String> stems, boolean name, Count count) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Question.Turn latest;
    private final Count wanted;

    /** @param turns of one topic, oldest first, at least one */
    private Topic(List<Question.Turn> turns, Count wanted) {
        this.wanted = wanted;
        latest = turns.getLast();
        for (int turn = 0; turn < turns.size(); turn++) {
            double weight = Math.pow(FADING, turns.size() - 1.0 - turn) + (turn == 0 ? BEGINNING : 0);
            add(turns.get(turn).question(), weight);
        }
        Set<String> answered = Set.copyOf(Stems.of(latest.answer()));
        weights.replaceAll((stem, weight) -> weight + (answered.contains(stem) ? IN_ANSWER : 0));
    }

    /**
     * The topic at the end of these turns, at least one.
     *
     * @param wanted what agrees with the question's pronoun
     */
    static Topic of(List<Question.Turn> before, Count wanted) {
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
        Topic topic = new Topic(before.subList(start, before.size()), wanted);
        return wanted == Count.ONE && !topic.agrees() ? new Topic(before, wanted) : topic;
    }

    /** Whether a phrase agrees with the pronoun in number. */
    boolean agrees() {
        return phrases.stream().anyMatch(phrase -> phrase.count == wanted);
    }

    /** The phrase that tells best what is spoken of; empty where all is said in the question already. */
    Optional<String> phrase(Set<String> said) {
        Phrase best = null;
        double most = 0;
        for (Phrase phrase : phrases) {
            double weight = weight(phrase);
            if (!said.containsAll(phrase.stems) && weight > most) {
                best = phrase;
                most = weight;
            }
        }
        return Optional.ofNullable(best).map(Phrase::text);
    }

    /** The first full name of the latest answer that wasn't asked with, rather no place's: who was asked for. */
    Optional<String> answered() {
        return named(latest.answer(), latest.searchedAs());
    }

    /** The full name that a pronoun of the latest question was replaced with. */
    Optional<String> meant() {
        return latest.searchedAs().equals(latest.question())
                ? Optional.empty()
                : named(FIRST_WORD.matcher(latest.searchedAs()).replaceFirst(""), "");
    }

    private static Optional<String> named(String text, String but) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher matcher = FULL_NAME.matcher(text);
        while (matcher.find()) {
            String name = OWNERS.matcher(matcher.group()).replaceFirst("");
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (but.contains(name) || last.chars().noneMatch(Character::isLowerCase)) {
                continue;
            }
            boolean place = name.startsWith("The ")
                    || BEFORE_PLACE.matcher(text.substring(0, matcher.start())).find();
            (place ? others : names).add(name);
        }
        return Stream.concat(names.stream(), others.stream()).findFirst();
    }

    private static Pattern joined(String also) {
        return Pattern.compile(
                "(?:['’]s)? ?-?(?:(?:" + also + "of|to|in|for|on|from|at|with|about|against) (?:the |an? )?)?");
    }

    private double weight(Phrase phrase) {
        double mean = phrase.stems.stream()
                .filter(weights::containsKey)
                .mapToDouble(weights::get)
                .average()
                .orElse(0);
        return mean + (phrase.name ? NAME : 0) + (phrase.count == wanted ? AGREEMENT : 0);
    }

    private void add(String question, double weight) {
        Pattern joined = wanted == Count.SEVERAL ? JOINED_SEVERAL : JOINED;
        List<Word> words = READER.read(question);
        List<Word> phrase = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Set<String> stems = Stems.ofQuestion(word.text());
            boolean general = GENERAL.containsAll(stems);
            boolean goesOn = !phrase.isEmpty()
                    && phrase.size() < MOST_WORDS
                    && joined.matcher(question.substring(phrase.getLast().end(), word.start()))
                            .matches();
            if (!isNominal(words, i) || stems.isEmpty() || general && !word.is("ADJ")) {
                continue;
            }
            if (!goesOn) {
                end(question, phrase);
            }
            phrase.add(word);
            if (!general) {
                stems.forEach(stem -> weights.merge(stem, weight, Double::sum));
            }
        }
        end(question, phrase);
    }

    /** Whether a word is a noun or stands before one, also where it looks like a verb: "of ketosis", "waiting times". */
    private static boolean isNominal(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is("NOUN", "PROPN", "NUM", "ADJ", "X")
                || word.is("VERB")
                        && (at > 0 && words.get(at - 1).is("ADP", "DET")
                                || word.isGerund()
                                        && at + 1 < words.size()
                                        && words.get(at + 1).isNoun());
    }

    /** A phrase ends with a noun; what the last word of "does it cover" does isn't one, whatever it looks like. */
    private void end(String question, List<Word> phrase) {
        while (!phrase.isEmpty() && (phrase.getLast().is("ADJ") || isVerb(question, phrase))) {
            phrase.removeLast();
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (i == 0
                    || !phrase.get(i).is("NUM")
                            && WHOLE.matcher(between(question, phrase, i)).matches()) {
                keep(question, phrase.subList(i, phrase.size()));
            }
        }
        phrase.clear();
    }

    private void keep(String question, List<Word> phrase) {
        int start = phrase.getFirst().start();
        String text = question.substring(start, phrase.getLast().end());
        boolean name = UPPER.matcher(start == 0 ? text.substring(1) : text).find();
        Matcher article = ARTICLE.matcher(question.substring(0, start));
        phrases.add(new Phrase(
                (article.find() ? article.group() : "") + text, Stems.ofQuestion(text), name, count(question, phrase)));
    }

    /** What stands before a word of a phrase and behind the one before it. */
    private static String between(String question, List<Word> phrase, int at) {
        return question.substring(phrase.get(at - 1).end(), phrase.get(at).start());
    }

    private static boolean isVerb(String question, List<Word> phrase) {
        Word last = phrase.getLast();
        return phrase.size() > 1
                && question.substring(last.end()).chars().noneMatch(Character::isLetterOrDigit)
                && DOES.matcher(question.substring(0, phrase.getFirst().start()))
                        .find();
    }

    /** Of the noun before the first preposition, or of all that "and" joins. */
    private static Count count(String question, List<Word> phrase) {
        int head = 0;
        while (head + 1 < phrase.size()
                && WITHIN.matcher(between(question, phrase, head + 1)).matches()) {
            head++;
        }
        if (head + 1 < phrase.size() && between(question, phrase, head + 1).startsWith(" and ")) {
            return Count.SEVERAL;
        }
        Word noun = phrase.get(head);
        boolean several =
                noun.is("NOUN") && (MANY.contains(noun.lower()) || !noun.lemma().equals(noun.lower()));
        return several ? Count.SEVERAL : Count.ONE;
    }
}
