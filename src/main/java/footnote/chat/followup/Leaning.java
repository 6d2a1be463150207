package footnote.chat.followup;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.Superlatives;
import footnote.search.analysis.Stems;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a question leans on what was said before it, and in which way. English. */
public final class Leaning {

    /** Before "that" these say how sure something is, and of "it" nothing: "Is it true that …?" */
    private static final String SURE = "(?:true|possible|likely|known|clear|certain|right|correct|said)";

    /** Without what they are: not "of the two towns". */
    static final String OF_SOME = "\\bof the (two|three|four)(?=\\W*$| (" + AuxiliaryVerbs.ALL + ")\\b)";

    private static final Pattern LEANS = Pattern.compile("(?i)\\b(he|she|it(?! " + SURE
            + " that\\b)|they|him|her|them|his|hers|its|their|theirs|this|these|those|else"
            + "|another|others)\\b|" + PlaceReferent.THERE + "|" + OF_SOME + "|\\bthe (former|latter)\\b"
            + "|\\b(several|both|any|all|some|none|each|neither|either)(?=\\W*$)"
            + "|(?<!\\b" + SURE
            + " )\\bthat\\b(?= *\\p{Punct}*$| (?!the\\b)| the (?:year|day|week|month|night|season|time) (?:before|after)\\b)|\\b(an?|the|this|that|which) (\\w+ )?ones?\\b(?! of\\b)"
            + "|(?<=\\b(?:buy|find|get|got|have|make|need|own|use|want) )one(?=\\W*$)");

    /** Asks the question before again, of something else or in other words. */
    private static final Pattern AGAIN = Asking.form(Asking.BEGINS
            + "(what|how) about\\b|\\bI(['’]m| am| was) asking\\b|\\bI (asked|meant?)\\b(?!.*(?:^|, |meant? )(?:who|whom|whose|what|which|when|where|why|how) )|^which ("
            + AuxiliaryVerbs.ALL + ")\\b(?!.* or )");

    /** Says in which case the question before is asked again, and asks nothing itself: "And if I'm late?" */
    private static final Pattern IN_CASE = Asking.form(Asking.BEGINS
            + "(?:what |(?:what|how) about )?(?:if|unless|when(?= (?:I|we|you|he|she|it|they|the|an?|my|our)\\b))\\b"
            + "(?!.*(?:[,;] |\\b(?:what|how|who|where|which|why)\\b|\\b(?:" + AuxiliaryVerbs.OF_DEED
            + ") (?:I|we|you|he|she|it|they|the)\\b))");

    /** At the end, or behind the verb that begins the question. */
    private static final Pattern THAT = Pattern.compile("(?i)\\b(?:that|this)(?=(?: way)?\\W*$)|" + Asking.BEGINS
            + "(?:\\p{L}+ ){0,2}(?:\\p{L}+['’]s|(?:" + AuxiliaryVerbs.ALL + ")) (?:that|this)(?=[ '’])");

    private static final Pattern EVENT = Pattern.compile("(?i)\\bwhat (?:\\w+ )?happen(?:s|ed)\\b");

    /** Asks when "it" was, and nothing else. */
    private static final Pattern WHEN_WAS = Asking.form(Asking.BEGINS + "when (?:was|is) it\\W*$");

    /** What "it" does that is an event. */
    private static final Pattern HAPPENS = Pattern.compile(
            "(?i)\\b(?:" + AuxiliaryVerbs.ALL + ") it (?:\\w+ )?(?:happen(?:ed)?|occur(?:red)?|taken? place)\\b");

    /** Has no verb either: "And the day ticket?" */
    private static final Pattern AND_THAT =
            Pattern.compile("(?i)^(?:and|or|but) " + Exchange.VERBLESS + "(?!it\\b|them\\b)\\w");

    /** Asks what one thing is, by one word: "What is ketosis?" */
    private static final Pattern DEFINES =
            Pattern.compile("(?i)^(?:(?:what|who) (?:is|are)|tell me (?:more )?about|define|describe|explain)"
                    + " (?!(?:it|this|that|these|those|they|them|he|she|him|her)\\b)[\\w-]+\\W*$");

    /** Names something that hasn't been spoken of: "What is ketosis?", "Is there a ferry?". */
    private static final Pattern INTRODUCES = Pattern.compile(DEFINES + "|\\ban?\\b");

    /** "OK.", "Thanks!": says that the other was heard, and nothing of what is asked. */
    private static final Pattern HEARD =
            Pattern.compile("(?i)^((ok(ay)?|wow|cool|great|nice|good|interesting|thanks|thank you|yes|yeah|no"
                    + "|hm+|awesome|right|sure|well|oh|ah|really|i see)\\b[,.!;]+\\s*)+");

    /** Says what was done, and neither of whom or what nor by whom, where or when: "How many people were killed?" */
    private static final Pattern BARE_PASSIVE = Asking.form(Asking.BEGINS
            + "(?:how (?:many|much)|which|what) (?:\\w+ ){1,2}(?:(?:is|are|was|were)|(?:has|have|had|will) (?:been|be))"
            + " (?!about\\b|there\\b)\\w+\\W*$");

    /** Counts some of those that were spoken of: "How many people were hurt?", "How many died?" */
    private static final Pattern OF_THEM =
            Pattern.compile("(?i)\\bhow many (?:people|persons|died|" + AuxiliaryVerbs.ALL + "|\\p{L}+ed)\\b");

    /** Leaves out what of, or what for, whatever else it says: "For which job?", "Which version?", "How many are left?", "How wide is the widest?", "Who voted against?", "How much does one cost?", "Who is eligible?" */
    private static final Pattern ELLIPSIS = Asking.form(Asking.BEGINS + "(?:(?:" + OtherCase.PREPOSITION
            + "|to) (?:which|what|whose) \\p{L}+\\W*$|(?:which|what) (?!(?:else|more|now|next|then|if|for|happened|happens|"
            + AuxiliaryVerbs.ALL
            + ")\\b)\\p{L}+\\W*$|how many (?:" + AuxiliaryVerbs.ALL
            + ")\\b|how many [\\p{L}-]+\\W*$|(?:who|how many) \\p{L}+ (?:against|for|in favou?r)\\W*$|how \\p{L}+ (?:"
            + AuxiliaryVerbs.ALL
            + ") one\\b|who (?:" + AuxiliaryVerbs.ALL
            + ") (?:\\p{L}+ )?(?:eligible|entitled|exempt|allowed|required|responsible|covered|included|excluded|affected|involved|invited)\\W*$)|\\bthe (?:stuff|best|worst|rest|"
            + Superlatives.ENDING + ")(?=\\W*$| (?:in|on|for|at|to|ever|so far|yet)\\b)");

    /** Leaves out where, or for whom: "Is breakfast included?" */
    private static final Pattern ALLOWED = Asking.form(
            Asking.BEGINS
                    + "(?:is|are|was|were) \\p{L}+ (?:also )?(?:allowed|available|covered|excluded|extra|free|included|needed|necessary|optional|permitted|possible|required)\\W*$");

    /** Who asks for himself may leave out what of: "When do I become eligible?" */
    private static final Pattern ASKER = Pattern.compile("(?i)\\b(I|we|you)\\b");

    /** Asks of something beside what was asked of: "Are dogs carried, too?" */
    private static final Pattern TOO = Pattern.compile("(?i)\\b(?:too|as well)\\W*$|\\balso\\b");

    private static final Pattern CLAUSE = Pattern.compile("(?i)[,.?;:]|\\band\\b");

    /** A name, or a year that is no "how many": "What happened in 2021?" */
    private static final Pattern NAME =
            Pattern.compile("(?U)(?<!^)\\b\\p{Lu}\\p{L}+|(?i)(?<!\\bhow (?:many|much) .{0,80})\\b" + CalendarWords.YEAR
                    + "\\b(?=\\W*$)");

    private static final Pattern TOLD = Pattern.compile("[Tt]he \\p{Ll}+");

    private Leaning() {}

    /** Whether a question says too little to stand alone: a pronoun for its subject, no noun, or hardly a word of its own. */
    static boolean leans(String asked) {
        return refers(asked)
                || Fragment.is(bare(asked))
                || says(bare(asked), 0)
                || saysLittle(bare(asked))
                || isBeside(bare(asked));
    }

    /** Whether a question leans, if it does, for no more than that it says little, and so may be new: "Who is the director?", "Where can I park?" */
    public static boolean mayBeNew(String asked) {
        String question = bare(asked);
        return (saysLittle(question) || tellsLittle(question))
                && !Fragment.is(question)
                && !isEllipsis(question)
                && !refers(question)
                && !TimeReferent.isIn(question)
                && !NounPhrase.telling(question).isEmpty()
                && !OF_THEM.matcher(question).find();
    }

    private static boolean saysLittle(String question) {
        boolean named = NAME.matcher(question).find();
        return lacksNoun(question)
                || isEllipsis(question)
                || NounPhrase.telling(question).isEmpty() && !named
                || (BARE_PASSIVE.matcher(question).find()
                                || ALLOWED.matcher(question).find())
                        && !named
                || says(question, 1) && !named && !INTRODUCES.matcher(question).find();
    }

    /** Whether it may go on though it has words enough, since one alone tells what it is about: "When does work on the bridge begin?" */
    private static boolean tellsLittle(String question) {
        return NounPhrase.telling(question).size() == 1
                && !NAME.matcher(question).find()
                && !INTRODUCES.matcher(question).find();
    }

    /** Whether it asks what one thing is, and so of something new: "What is ketosis?" */
    static boolean introduces(String question) {
        return DEFINES.matcher(bare(question)).find();
    }

    private static boolean isBeside(String question) {
        return TOO.matcher(question).find() && !NAME.matcher(question).find();
    }

    private static boolean isEllipsis(String question) {
        return ELLIPSIS.matcher(question).find() && !NAME.matcher(question).find();
    }

    /** Whether it has so many words of its own; one that asks again has none. */
    private static boolean says(String question, int words) {
        return Exchange.asksAgain(question)
                ? words == 0
                : NounPhrase.own(question).size() == words;
    }

    static boolean lacksNoun(String question) {
        return ASKER.matcher(question).find()
                && NounPhrase.in(question, NounPhrase.Count.ANY).isEmpty();
    }

    /** Whether a word of a question stands for something that isn't in it. */
    static boolean hasPronoun(String question) {
        return LEANS.matcher(OwnSubject.masked(question)).find();
    }

    /** Whether a word of the question stands for something that was said before it, and not in a clause of its own. */
    public static boolean refers(String asked) {
        String question = bare(asked);
        if (isAgain(question)) {
            return true;
        }
        Matcher word = LEANS.matcher(OwnSubject.masked(question));
        if (!word.find()) {
            return false;
        }
        String[] clauses = CLAUSE.split(question.substring(0, word.start()) + " ", -1);
        return Arrays.stream(clauses)
                .limit(clauses.length - 1L)
                .allMatch(clause -> Stems.ofQuestion(clause).isEmpty());
    }

    /** Whether it asks of somebody who is spoken of as "he" or "she". */
    public static boolean isOfPerson(String asked) {
        return Pronoun.of(bare(asked)).filter(Pronoun::isPerson).isPresent();
    }

    /** Whether all that a question names is "the study", or another such thing that was told of. */
    public static boolean isOfTold(String asked) {
        String question = bare(asked);
        List<NounPhrase> phrases = NounPhrase.in(question, NounPhrase.Count.ANY);
        return !NAME.matcher(question).find()
                && !phrases.isEmpty()
                && phrases.stream()
                        .allMatch(phrase -> TOLD.matcher(phrase.text()).matches());
    }

    /** Whether it asks the question before again, of something else or in another case. */
    static boolean isAgain(String question) {
        return OtherCase.isOfOther(question)
                || Stream.of(AGAIN, AND_THAT, IN_CASE)
                        .anyMatch(form -> form.matcher(question).find());
    }

    /** Whether it only says in which case the question before is asked again. */
    static boolean isInCase(String question) {
        return IN_CASE.matcher(bare(question)).find();
    }

    /** Whether it has a "that" which is all that was said, and not "that rule": "Who decided that?" */
    static boolean isOfSaid(String asked) {
        String question = bare(asked);
        Matcher that = THAT.matcher(question);
        return that.find()
                && NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                        .noneMatch(phrase -> question.startsWith(phrase.text(), that.end() + 1));
    }

    /** Whether it asks for an event, which the next question may speak of: "What happened in 2021?" */
    public static boolean isOfEvent(String question) {
        return EVENT.matcher(question).find();
    }

    /** Whether "it" is what the question before asks for or tells of: "Why did it happen?", "When was it?", of "What did Ann Lee say?" */
    static boolean happens(String question, String last) {
        return isOfEvent(last) && HAPPENS.matcher(question).find()
                || last.contains(" did ") && WHEN_WAS.matcher(question).find();
    }

    static String bare(String question) {
        return HEARD.matcher(question).replaceFirst("");
    }
}
