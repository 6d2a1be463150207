package footnote.chat.followup;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.Superlatives;
import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun phrases of a question by its words' parts of speech. English. For one question. */
final class NounPhraseReader {

    private static final int MOST_WORDS = 4;

    /** Names for many that no ending tells. */
    private static final Set<String> MANY = Set.of("people", "police", "both");

    /** Within the name of a firm, which is one of the bodies of people. */
    private static final String FIRM = " & ";

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

    /** "The largest" is one of what was spoken of. */
    private static final Pattern SUPERLATIVE = Pattern.compile(Superlatives.ENDING);

    private static final Pattern MONTH = Pattern.compile(CalendarWords.MONTHS);

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|an?) $");

    /** What stands before a word that is asked for, whatever it looks like: "What is ketosis?" */
    private static final Pattern WHAT_IS = Asking.form(Asking.BEGINS + "(?:what|who)(?:['’]s| is| are) $");

    private static final Pattern WHAT_ONE_IS = Asking.form(Asking.BEGINS
            + "(?:what|which) (?:\\p{L}+ of )?(?:\\p{L}+ ){1,2}(?=(?:is|are|was|were) (?:he|she|it|they)\\b)");

    /** What no thing is: "took part", "on board", "is the mill worth". */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)\\bt(?:ake|akes|aking|aken|ook) (?:part|place)$|\\bon board$|(?<!\\bnet )\\bworth$");

    private static final Pattern DOES = Pattern.compile("(?i)\\b(?:" + AuxiliaryVerbs.OF_DEED + ") $");
    private static final Pattern GOES_ON = Pattern.compile("^ \\p{Ll}");

    /** A name that is spoken of as "it" and as "they": "the Liberals", "the Alps". */
    private static final Pattern PEOPLE = Pattern.compile("\\b[Tt]he (?:\\p{Lu}\\p{L}+ ){0,3}\\p{Lu}\\p{L}+[^\\Ws]s$");

    /** Before what is spoken of as "it" and, of its parts, as "they": "How many weeks of leave". */
    private static final Pattern MEASURED = Pattern.compile("(?i)\\bhow many \\p{L}+ of $");

    private final String question;
    private final List<Word> words;
    private final Pattern joined;
    private final TrailingVerb verb;
    private final List<NounPhrase> phrases = new ArrayList<>();

    /** The words of the phrase that may go on. */
    private final List<Word> open = new ArrayList<>();

    /** @param wanted SEVERAL where two things that "and" joins are one phrase */
    NounPhraseReader(String question, NounPhrase.Count wanted) {
        this.question = question;
        this.words = QuestionWords.of(question);
        this.verb = new TrailingVerb(question);
        this.joined = wanted == NounPhrase.Count.SEVERAL ? JOINED_SEVERAL : JOINED;
    }

    /** The phrases in their order, each before its parts. To be called once. */
    List<NounPhrase> read() {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            String between = open.isEmpty() ? "" : between(open.getLast(), word);
            boolean goesOn = !open.isEmpty()
                    && (open.size() < MOST_WORDS || isName(at) && open.getLast().isCapital() && between.equals(" "))
                    && (joined.matcher(between).matches() || isWithinName(at, between));
            boolean ends = goesOn
                    && (word.is("NOUN")
                            || isBeforeNoun(at)
                            || isMonth(word) && open.getLast().is("NUM"))
                    && WITHIN.matcher(between).matches()
                    && !isTaken(word);
            if (!isTelling(at) && !ends) {
                continue;
            }
            if (!goesOn) {
                end();
            }
            open.add(word);
        }
        end();
        return phrases;
    }

    private static Pattern joined(String also) {
        return Pattern.compile(FIRM + "|(?:['’]s)? ?-?(?:(?:" + also + NounPhrase.BEHIND + ") (?:the |an? )?)?");
    }

    /** Whether an "and" stands within a name behind "the": "the Hill and Dale War". */
    private boolean isWithinName(int at, String between) {
        return between.equals(" and ")
                && at + 1 < words.size()
                && words.get(at).isCapital()
                && words.get(at + 1).isCapital()
                && open.getLast().isCapital()
                && before(open.getFirst()).endsWith("the ");
    }

    /** Whether a word tells of something, or begins a name: "the All Hands". What is general may end a phrase: "vacation days". */
    private boolean isTelling(int at) {
        Word word = words.get(at);
        Set<String> stems = Stems.ofQuestion(word.text());
        boolean beginsName = at > 0
                && at + 1 < words.size()
                && word.is("DET", "PRON")
                && word.isCapital()
                && words.get(at + 1).isCapital();
        boolean compares = at > 0
                && words.get(at - 1).lower().equals("much")
                && word.lower().endsWith("er");
        return beginsName
                || !compares
                        && !isTaken(word)
                        && !isWhatOneIs(word)
                        && !stems.isEmpty()
                        && isNominal(at)
                        && (!NounPhrase.GENERAL.containsAll(stems) || word.is("ADJ"));
    }

    /** Whether it is asked whether one is such a thing, and nothing is said of one: "What kind of animal is he?" */
    private boolean isWhatOneIs(Word word) {
        Matcher what = WHAT_ONE_IS.matcher(question);
        return what.find() && word.end() <= what.end();
    }

    private boolean isTaken(Word word) {
        return TAKEN.matcher(question.substring(0, word.end())).find();
    }

    /** Whether a word is a noun or stands before one, also where it looks like a verb: "of ketosis", "waiting times". */
    private boolean isNominal(int at) {
        Word word = words.get(at);
        return word.is("NOUN", "PROPN", "NUM", "ADJ", "X")
                || isName(at)
                || isAskedFor(word)
                || word.is("VERB") && (at > 0 && words.get(at - 1).is("ADP", "DET") || isOwned(at) || isBeforeNoun(at));
    }

    /** Whether a word stands behind whose it is, or whose what it tells of is: "Vale's driverless car". */
    private boolean isOwned(int at) {
        return at > 1
                && words.get(at - 1).text().equals("'s")
                && words.get(at - 2).isNoun();
    }

    /** Whether a word says what kind of thing the next is: "waiting times", "working group". */
    private boolean isBeforeNoun(int at) {
        return words.get(at).isGerund()
                && at + 1 < words.size()
                && words.get(at + 1).isNoun();
    }

    /** Whether a word has a capital letter, where not all of them have: "What did Kirby say?" */
    private boolean isName(int at) {
        return at > 0
                && words.get(at).isCapital()
                && words.stream()
                        .skip(1)
                        .anyMatch(other -> Character.isLowerCase(other.text().charAt(0)));
    }

    private static boolean isMonth(Word word) {
        return MONTH.matcher(word.text()).matches();
    }

    private boolean isAskedFor(Word word) {
        boolean doing = word.isGerund() && PersonReferent.WHO.matcher(question).find();
        return !doing
                && !word.lower().endsWith("ed")
                && WHAT_IS.matcher(before(word)).find();
    }

    /**
     * A phrase ends with a noun, as is what stands alone behind an article, "the sabbatical"; what the last word of "does it cover" does
     * isn't one, whatever it looks like.
     */
    private void end() {
        boolean alone = open.size() == 1
                && (isAskedFor(open.getFirst())
                        || ARTICLE.matcher(before(open.getFirst())).find()
                                && !SUPERLATIVE.matcher(open.getFirst().lower()).matches());
        alone |= open.size() == 1 && isDoer(open.getFirst());
        while (!alone && !open.isEmpty() && (open.getLast().is("ADJ") || verb.ends(open))) {
            open.removeLast();
        }
        while (open.size() > 1
                && open.getFirst().is("ADJ")
                && !ARTICLE.matcher(before(open.getFirst())).find()
                && !WITHIN.matcher(between(open.get(0), open.get(1))).matches()) {
            open.removeFirst();
        }
        for (int i = 0; i < open.size(); i++) {
            if (i == 0
                    || !open.get(i).is("NUM")
                            && WHOLE.matcher(between(open.get(i - 1), open.get(i)))
                                    .matches()) {
                phrases.add(of(open.subList(i, open.size()), i == 0));
            }
        }
        open.clear();
    }

    /** Whether a word is the name of who does something, whatever it looks like: "What does Belgian offer?" */
    private boolean isDoer(Word word) {
        return word.isCapital()
                && DOES.matcher(before(word)).find()
                && GOES_ON.matcher(question.substring(word.end())).find();
    }

    private NounPhrase of(List<Word> phrase, boolean whole) {
        int start = phrase.getFirst().start();
        String text =
                SIGNS.matcher(question.substring(start, phrase.getLast().end())).replaceFirst("");
        boolean name = UPPER.matcher(start == 0 ? text.substring(1) : text).find();
        Matcher article = ARTICLE.matcher(question.substring(0, start));
        return new NounPhrase(
                (article.find() ? article.group() : "") + text, Stems.ofQuestion(text), name, count(phrase), whole);
    }

    /** Of the noun before the first preposition, or of all that "and" joins. */
    private NounPhrase.Count count(List<Word> phrase) {
        int head = 0;
        while (head + 1 < phrase.size()) {
            String between = between(phrase.get(head), phrase.get(head + 1));
            if (between.startsWith(" and ")) {
                return NounPhrase.Count.SEVERAL;
            }
            if (!WITHIN.matcher(between).matches()) {
                break;
            }
            head++;
        }
        Word noun = phrase.get(head);
        if (MEASURED.matcher(before(phrase.getFirst())).find()
                || NounPhrase.BODIES.contains(noun.lower())
                || PEOPLE.matcher(question.substring(0, noun.end())).find()) {
            return NounPhrase.Count.ANY;
        }
        boolean several =
                noun.is("NOUN") && (MANY.contains(noun.lower()) || !noun.lemma().equals(noun.lower()));
        return several ? NounPhrase.Count.SEVERAL : NounPhrase.Count.ONE;
    }

    private String between(Word before, Word word) {
        return question.substring(before.end(), word.start());
    }

    private String before(Word word) {
        return question.substring(0, word.start());
    }
}
