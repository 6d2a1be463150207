package footnote.chat;

import footnote.grammar.CalendarWords;
import footnote.grammar.Word;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A noun with what stands before it and behind it, as a question has it: "the council of Dorne".
 *
 * @param text with its article
 * @param stems of its words
 * @param name whether it is one
 * @param whole whether it is no part of a longer one, as "Dorne" is of "the council of Dorne"
 */
record NounPhrase(String text, Set<String> stems, boolean name, Count count, boolean whole) {

    /** Of what a pronoun stands for. */
    enum Count {
        ONE,
        SEVERAL,
        ANY
    }

    private static final int MOST_WORDS = 4;

    /** Words that are asked about everything, and name nothing. */
    private static final Set<String> GENERAL = Stream.concat(
                    CalendarWords.NAMES.stream(),
                    Stream.of("best good better bad great different difference differ compare similar kind type way"
                            + " example main important importance popular common famous use work start begin come take"
                            + " help give happen become first second last next new old long big get make want know think"
                            + " thing one two just still now today actually often usually typical possible explain"
                            + " describe let ok okay yes thanks hmm wow so also like other others else more most mean"
                            + " cause need day week month year"))
            .flatMap(words -> Stems.of(words).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Names for many that no ending tells. */
    private static final Set<String> MANY = Set.of("people", "police", "both");

    private static final Pattern UPPER = Pattern.compile("(?U)\\b\\p{Lu}");

    /** What may stand between a noun and the words before it: "old bank's branch", "well-known". */
    private static final Pattern WITHIN = Pattern.compile("(?:['’]s)? ?-?");

    /** What stands before that which the noun is a part of, and which may be asked about as well: "hours of the library". */
    private static final Pattern WHOLE = Pattern.compile(" (?:of|in|at|from) .*");

    /** What may stand between two words of a phrase: "delegation to the capital". */
    private static final Pattern JOINED = joined("");

    /** And between two things that are spoken of as "they": "a violin and a viola". */
    private static final Pattern JOINED_SEVERAL = joined("and|");

    /** What a short question may leave at its last word: "And Yarrow?" */
    private static final Pattern SIGNS = Pattern.compile("[?!.,;:]+$");

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|an?) $");

    /** What stands before a word that is asked for, whatever it looks like: "What is ketosis?" */
    private static final Pattern WHAT_IS =
            Pattern.compile("(?i)^(?:(?:and|but|so|ok|okay)\\W+)*(?:what|who)(?:['’]s| is| are) $");

    private static final Pattern IS = Pattern.compile("(?i)^(?:is|are|was|were) $");

    private static final Pattern ASKS_DEED = Pattern.compile("(?i)\\b(?:do|does|did)\\b");

    /** A name that is spoken of as "it" and as "they": "the Liberals", "the Alps". */
    private static final Pattern PEOPLE = Pattern.compile("\\b[Tt]he (?:\\p{Lu}\\p{L}+ ){0,3}\\p{Lu}\\p{L}+[^\\Ws]s$");

    /** Before "the wing cost", the last word is what it does. */
    private static final Pattern DOES = Pattern.compile("(?i)\\b(?:do|does|did) (?:\\w+ )?$");

    /**
     * Those of a question, in their order, each before its parts.
     *
     * @param wanted SEVERAL where two things that "and" joins are one phrase
     */
    static List<NounPhrase> in(String question, Count wanted) {
        Pattern joined = wanted == Count.SEVERAL ? JOINED_SEVERAL : JOINED;
        List<NounPhrase> phrases = new ArrayList<>();
        List<Word> words = QuestionWords.of(question);
        List<Word> phrase = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String between = phrase.isEmpty() ? "" : between(question, phrase.getLast(), word);
            boolean goesOn = !phrase.isEmpty()
                    && phrase.size() < MOST_WORDS
                    && joined.matcher(between).matches();
            boolean ends = goesOn
                    && (word.is("NOUN") || isBeforeNoun(words, i))
                    && WITHIN.matcher(between).matches();
            if (isDone(question, words, i) || !isTelling(question, words, i) && !ends) {
                continue;
            }
            if (!goesOn) {
                end(question, phrase, phrases);
            }
            phrase.add(word);
        }
        end(question, phrase, phrases);
        return phrases;
    }

    /** The stems that tell what it is. */
    Stream<String> telling() {
        return stems.stream().filter(stem -> !GENERAL.contains(stem));
    }

    private static Pattern joined(String also) {
        return Pattern.compile(
                "(?:['’]s)? ?-?(?:(?:" + also + "of|to|in|for|on|from|at|with|about|against) (?:the |an? )?)?");
    }

    /** Whether a word tells of something, or begins a name: "the All Hands". What is general may end a phrase: "vacation days". */
    private static boolean isTelling(String question, List<Word> words, int at) {
        Word word = words.get(at);
        Set<String> stems = Stems.ofQuestion(word.text());
        boolean beginsName = at > 0
                && at + 1 < words.size()
                && word.is("DET", "PRON")
                && word.isCapital()
                && words.get(at + 1).isCapital();
        return beginsName
                || !stems.isEmpty()
                        && isNominal(question, words, at)
                        && (!GENERAL.containsAll(stems) || word.is("ADJ"));
    }

    /** Whether a word is a noun or stands before one, also where it looks like a verb: "of ketosis", "waiting times". */
    private static boolean isNominal(String question, List<Word> words, int at) {
        Word word = words.get(at);
        return word.is("NOUN", "PROPN", "NUM", "ADJ", "X")
                || isName(words, at)
                || isAskedFor(question, word)
                || word.is("VERB") && (at > 0 && words.get(at - 1).is("ADP", "DET") || isBeforeNoun(words, at));
    }

    /** Whether a word says what kind of thing the next is: "waiting times", "working group". */
    private static boolean isBeforeNoun(List<Word> words, int at) {
        return words.get(at).isGerund()
                && at + 1 < words.size()
                && words.get(at + 1).isNoun();
    }

    /** Whether a word has a capital letter, where not all of them have: "What did Kirby say?" */
    private static boolean isName(List<Word> words, int at) {
        return at > 0
                && words.get(at).isCapital()
                && words.stream()
                        .skip(1)
                        .anyMatch(other -> Character.isLowerCase(other.text().charAt(0)));
    }

    /** Whether it is what somebody does, though it looks like a noun: "Did they promise to come?" */
    private static boolean isDone(String question, List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).is("PART")
                && at > 0
                && !words.get(at - 1).is("DET", "ADP", "ADJ")
                && ASKS_DEED.matcher(question).find();
    }

    private static boolean isAskedFor(String question, Word word) {
        return !word.lower().endsWith("ed")
                && WHAT_IS.matcher(question.substring(0, word.start())).find();
    }

    /**
     * A phrase ends with a noun, as is what stands alone behind an article, "the sabbatical"; what the last word of "does it cover" does
     * isn't one, whatever it looks like.
     */
    private static void end(String question, List<Word> phrase, List<NounPhrase> phrases) {
        boolean alone = phrase.size() == 1
                && (isAskedFor(question, phrase.getFirst())
                        || ARTICLE.matcher(
                                        question.substring(0, phrase.getFirst().start()))
                                .find());
        while (isSaidOfName(question, phrase)) {
            phrase.removeLast();
        }
        while (!alone && !phrase.isEmpty() && (phrase.getLast().is("ADJ") || isVerb(question, phrase))) {
            phrase.removeLast();
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (i == 0
                    || !phrase.get(i).is("NUM")
                            && WHOLE.matcher(between(question, phrase.get(i - 1), phrase.get(i)))
                                    .matches()) {
                phrases.add(of(question, phrase.subList(i, phrase.size()), i == 0));
            }
        }
        phrase.clear();
    }

    /** Whether the last word is what is asked whether a name is: "Is Arden open source?" */
    private static boolean isSaidOfName(String question, List<Word> phrase) {
        return phrase.size() > 1
                && phrase.getFirst().isCapital()
                && !phrase.getLast().isCapital()
                && IS.matcher(question.substring(0, phrase.getFirst().start())).find()
                && question.substring(phrase.getLast().end()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static NounPhrase of(String question, List<Word> words, boolean whole) {
        int start = words.getFirst().start();
        String text =
                SIGNS.matcher(question.substring(start, words.getLast().end())).replaceFirst("");
        boolean name = UPPER.matcher(start == 0 ? text.substring(1) : text).find();
        Matcher article = ARTICLE.matcher(question.substring(0, start));
        return new NounPhrase(
                (article.find() ? article.group() : "") + text,
                Stems.ofQuestion(text),
                name,
                count(question, words),
                whole);
    }

    private static String between(String question, Word before, Word word) {
        return question.substring(before.end(), word.start());
    }

    private static boolean isVerb(String question, List<Word> phrase) {
        Word last = phrase.getLast();
        return phrase.size() > 1
                && question.substring(last.end()).chars().noneMatch(Character::isLetterOrDigit)
                && DOES.matcher(question.substring(0, phrase.getFirst().start()))
                        .find();
    }

    /** Whether a pronoun of that number may stand for it. */
    boolean agrees(Count wanted) {
        return count == wanted || count == Count.ANY;
    }

    /** Of the noun before the first preposition, or of all that "and" joins. */
    private static Count count(String question, List<Word> phrase) {
        int head = 0;
        while (head + 1 < phrase.size()) {
            String between = between(question, phrase.get(head), phrase.get(head + 1));
            if (between.startsWith(" and ")) {
                return Count.SEVERAL;
            }
            if (!WITHIN.matcher(between).matches()) {
                break;
            }
            head++;
        }
        Word noun = phrase.get(head);
        if (PEOPLE.matcher(question.substring(0, noun.end())).find()) {
            return Count.ANY;
        }
        boolean several =
                noun.is("NOUN") && (MANY.contains(noun.lower()) || !noun.lemma().equals(noun.lower()));
        return several ? Count.SEVERAL : Count.ONE;
    }
}
