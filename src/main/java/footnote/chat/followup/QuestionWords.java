package footnote.chat.followup;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a question with their parts of speech. What stands right behind the verb that begins it is its subject, and so a noun, which
 * the tagger can't know of a word that it hasn't met: "Is fentanyl cheap?", "How dear are ebikes?" English.
 */
final class QuestionWords {

    private static final WordReader READER = new WordReader();

    private static final Pattern BEFORE_SUBJECT = Asking.form(Asking.BEGINS
            + "(?:(?:how(?: (?!much\\b|many\\b)\\p{L}+)?|where|when|why) )?" + "(?:" + AuxiliaryVerbs.ALL + ") $");

    private static final Pattern DOES = Pattern.compile("(?i)\\b(?:do|does|did) $");

    /** Before what somebody does: "did Ann Lee ask for". */
    private static final Pattern DOES_NAMED = Pattern.compile("\\b(?i:do|does|did) (?:\\p{Lu}[\\p{L}.’'-]* )+$");

    /** Before what is asked of anew, and nothing else. */
    private static final Pattern BEFORE_LONE = Asking.form(Asking.BEGINS + "(?:(?:what|how) about )?$");

    private static final Pattern END = Pattern.compile("\\W*");

    private static final Pattern WHO = Asking.form(Asking.BEGINS + "(?:who|how many (?:people|children|(?:wo)?men)) $");

    /** What a word is taken for that the tagger hasn't met. */
    private static final String[] GUESSED = {"ADJ", "ADV", "VERB", "X"};

    private QuestionWords() {}

    static List<Word> of(String question) {
        List<Word> words = new ArrayList<>(READER.read(question));
        for (int at = 0; at < words.size(); at++) {
            if (isSubject(question, words, at) || isLonePlural(question, words.get(at))) {
                words.set(at, noun(words.get(at)));
            } else if (isDeed(question, words, at) || isBehindWho(question, words, at)) {
                words.set(at, words.get(at).tagged("VERB"));
            }
        }
        return MissedVerb.tagged(words);
    }

    private static boolean isSubject(String question, List<Word> words, int at) {
        Word word = words.get(at);
        String before = question.substring(0, word.start());
        return word.is(GUESSED)
                && BEFORE_SUBJECT.matcher(before).find()
                && !word.lower().endsWith("ed")
                && !Stems.ofQuestion(word.text()).isEmpty()
                && !isBeforeNoun(words, at, DOES.matcher(before).find());
    }

    /** Whether it is all that is asked of, in the plural: "And ebooks?" Who does something would be named before it. */
    private static boolean isLonePlural(String question, Word word) {
        return word.is("VERB", "X")
                && word.lower().endsWith("s")
                && BEFORE_LONE.matcher(question.substring(0, word.start())).matches()
                && END.matcher(question.substring(word.end())).matches();
    }

    /** Whether it is what somebody does who stands before it by name, with something behind it that it is done with or to. */
    private static boolean isDeed(String question, List<Word> words, int at) {
        return at + 1 < words.size()
                && !words.get(at).isCapital()
                && !words.get(at + 1).isNominal()
                && !words.get(at + 1).is("VERB", "AUX")
                && DOES_NAMED
                        .matcher(question.substring(0, words.get(at).start()))
                        .find();
    }

    /** Whether it is what is asked who does: "Who funds that?" */
    private static boolean isBehindWho(String question, List<Word> words, int at) {
        Word word = words.get(at);
        return at + 1 < words.size()
                && word.is("NOUN", "ADJ", "X")
                && !word.isCapital()
                && WHO.matcher(question.substring(0, word.start())).find();
    }

    /** Whether a noun goes on behind a word; the last word behind "does" is what it does. */
    private static boolean isBeforeNoun(List<Word> words, int at, boolean does) {
        List<Word> next = words.subList(at + 1, words.size()).stream()
                .takeWhile(word -> word.isNominal() || word.is("DET"))
                .toList();
        boolean last = at + 1 + next.size() == words.size() - 1;
        return next.stream()
                .limit(does && last ? Math.max(0, next.size() - 1) : next.size())
                .anyMatch(Word::isNoun);
    }

    private static Word noun(Word word) {
        String lemma = word.lower().endsWith("s") ? word.lemma() : word.lower();
        return new Word(word.text(), "NOUN", lemma, word.start(), word.end());
    }
}
