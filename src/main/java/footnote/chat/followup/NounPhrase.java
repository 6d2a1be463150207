package footnote.chat.followup;

import footnote.grammar.CalendarWords;
import footnote.grammar.NameParticles;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
public record NounPhrase(String text, Set<String> stems, boolean name, Count count, boolean whole) {

    /** Of what a pronoun stands for. */
    public enum Count {
        ONE,
        SEVERAL,
        ANY
    }

    /** Words that are asked about everything, and name nothing. */
    static final Set<String> GENERAL = Stream.concat(
                    CalendarWords.NAMES.stream(),
                    Stream.of("May best good better bad great different difference differ compare similar kind type way"
                            + " example main important importance popular common famous use work start begin come take"
                            + " help give happen become first second last next new old long big get make want know think"
                            + " thing one two just still now today actually often usually typical possible explain"
                            + " describe let ok okay yes thanks hmm wow so also like other others else more most mean"
                            + " cause need total day week month year"))
            .flatMap(words -> Stems.of(words).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Words of time, quantity and relation, which say how it is asked of what was spoken of: "Since when?", "Tell me more." */
    private static final Set<String> RELATING = stems(
            "since until till after before during else other another those so more most less still again time day week month year"
                    + " anybody anyone somebody someone everybody everyone nobody");

    /** What anybody has to do or does, whatever it is about: "Whom do I have to ask?", "Who took part?" */
    private static final Set<String> DEEDS = stems("ask tell apply pay contact call took taken part place");

    /** What may stand between a noun and the next of its phrase. */
    static final String BEHIND = "of|to|in|for|on|from|at|with|about|against";

    /** Bodies of people, which are spoken of as "it" and, of their members, as "they". */
    static final Set<String> BODIES = Set.of(
            ("army band board club commission committee company congress council court crew delegation department family firm"
                            + " government group jury management ministry office panel parliament party side staff team union")
                    .split(" ", -1));

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE = Pattern.compile("\\b\\p{Lu}{1,8}-\\d");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");
    private static final Pattern PROPER = Pattern.compile(
            "(?:" + NameParticles.APART + " )?\\p{Lu}[\\p{L}.’'-]*(?: " + FullNames.JOINING + "\\p{Lu}[\\p{L}.’'-]*)*");

    /**
     * Those of a question, in their order, each before its parts.
     *
     * @param wanted SEVERAL where two things that "and" joins are one phrase
     */
    public static List<NounPhrase> in(String question, Count wanted) {
        return new NounPhraseReader(question, wanted).read();
    }

    /** The stems that tell what it is. */
    Stream<String> telling() {
        return stems.stream().filter(stem -> !GENERAL.contains(stem));
    }

    /** The stems of a question that don't only relate it to what was said. */
    static Set<String> own(String question) {
        return stems(question, stem -> !RELATING.contains(stem));
    }

    /** Those that tell what it is about, too. */
    static Set<String> telling(String question) {
        return stems(question, stem -> !GENERAL.contains(stem) && !RELATING.contains(stem) && !DEEDS.contains(stem));
    }

    private static Set<String> stems(String question, Predicate<String> these) {
        return Stems.ofQuestion(question).stream().filter(these).collect(Collectors.toSet());
    }

    private static Set<String> stems(String words) {
        return Set.copyOf(Stems.of(words));
    }

    /** Its words in small letters, without an article. */
    Set<String> words() {
        return words(ARTICLE.matcher(text).replaceFirst(""));
    }

    /** The words of a text in small letters. */
    static Set<String> words(String text) {
        return SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Whether it is a number, or a year, and nothing else. */
    boolean isNumber() {
        return Stems.numbers(stems).size() == stems.size();
    }

    /** Whether it is told by a code: "error TM-204". */
    boolean isCoded() {
        return CODE.matcher(text).find();
    }

    /** Whether it is a name with or without an article: "the Kit Club". */
    boolean isNamed() {
        return name && PROPER.matcher(ARTICLE.matcher(text).replaceFirst("")).matches();
    }

    /** Whether it is told by a name, and not of what has one: "the Kit Club’s boat", unlike "boats of the Kit Club". */
    boolean beginsAsName() {
        return name
                && Character.isUpperCase(ARTICLE.matcher(text).replaceFirst("").charAt(0));
    }

    /** Whether each word of it has a capital letter, and no article stands before it: "Ann Lee". */
    boolean isProper() {
        return name && PROPER.matcher(text).matches();
    }

    /** Whether a pronoun of that number may stand for it. */
    boolean agrees(Count wanted) {
        return count == wanted || count == Count.ANY;
    }
}
