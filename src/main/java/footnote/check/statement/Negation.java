package footnote.check.statement;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of a text that it denies: those after a "not", up to the end of the clause. */
public final class Negation {

    /** What a "not" may have behind it that isn't what it denies. */
    private static final String STILL = "(?: (?:yet|ever|even))?";

    /** A "no" that is neither an answer nor part of "no more than". */
    private static final String NO =
            "no(?! ?[,;:!—–]|-(?!one\\b)| (?:doubt|fewer|less|more than|(?!better\\b)\\p{L}+er than))|none|nobody|(?=nothing)(?<!\\bfor )nothing|neither|nor"
                    + "|without|zero|(?=0)(?<![\\d.,\\p{Sc}–-]|[–-] |\\p{Sc} )0(?= \\p{L}{3,})";

    private static final String REFUSES = "(?:fail|refus|declin)(?:e|ed|ing|s|es)? (?:to|that|any|having|being)"
            + "|(?:den(?:y|ied|ying|ies)|reject(?:s|ed|ing)?|refus(?:es|ed|ing))(?: (?:to|that|any|having|being))?|disput(?:es?|ed|ing) that|vot(?:e|es|ed|ing)(?: [^,;:.]{1,20})? against";

    /** Before what is no more done: "stopped rowing". */
    private static final String ENDS = "ceas(?:e|es|ed|ing) to|(?:against|wary of"
            + "|(?:avoid(?:s|ed)?|quit|ceas(?:e|es|ed)|stop(?:s|ped)?)"
            + "(?! (?:during|(?:any|every|no|some)thing|morning|evening))|avoiding)(?= \\p{L}+ing\\b)";

    private static final String LEAVES_OUT =
            "unable to|unless|in the absence of|yet to|rather than|instead of|excluding|apart from|except(?! that\\b| [^,;:.]{1,60}, (?:which|who|when|where)\\b)|with the exception of"
                    + "|lack(?:s|ed|ing)?(?! of\\b)|exceptions? (?:is|are|was|were)|all but(?= (?:the |\\d|(?:"
                    + NumberWords.ALL
                    + ")\\b|a few\\b|(?-i:\\p{Lu})))";

    /** "Banned Ann from rowing". */
    private static final String FORBIDS =
            "(?:ban|bar|prohibit|forbid|forbad|prevent|stop)\\p{L}* [^,;:.]{1,60}? from(?= \\p{L}+ing\\b)";

    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:(?:(?=not)(?<!\\bor )not(?! only)|n['’]t)" + STILL + "|never|no longer(?! than)|" + NO
                    + "|cannot|can['’]t|won['’]t|" + String.join("|", REFUSES, ENDS, LEAVES_OUT, FORBIDS) + ")\\b"
                    + "|(?=n['’])(?<=\\p{L})n['’]t" + STILL + "\\b");

    /** A "not" that is in what is done: refusing, preventing, ending. */
    private static final Pattern BY_DEED = Pattern.compile(
            "(?i)(?:fail|refus|declin|den[yi]|reject|avoid|quit|ceas|stop|no longer|ban|bar|prohibit|forb|prevent).*");

    private static final Pattern PLAIN = Pattern.compile("(?i)not|.*n['’]t");

    /** What may stand at the end of what it denies: "Trial: none", "the others don't". */
    private static final Pattern LAST = Pattern.compile("(?i)none|(?:.*n['’]|no)t|cannot");

    /** What says of something else what was denied before: "…, nor is damage from water". */
    private static final Pattern NOR = Pattern.compile("(?i)nor (?:" + AuxiliaryVerbs.ALL + ")\\b");

    /** What is put in the place of what stands before it, of which it isn't said. */
    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)rather than|instead of");

    /** Behind one that whom or what the next verb tells of is told by: "those who haven't are paid", "days not taken are lost". */
    private static final Pattern OF_SUBJECT = Pattern.compile(
            "(?i)^(?! (?:all|every\\p{L}*|each|many|much|one|any\\p{L}*)\\b)(?<denied>(?: \\p{L}+)?) (?:is|are|was|were|can|may|must|shall|should|will)\\b");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;!?()—–]|[,:.](?!\\d)|\\b(?:but|although|though|while|because)\\b");

    /** Several things behind a "no", and what none of them is: "no tents, boats, etc. are allowed". */
    private static final Pattern NONE_OF = Pattern.compile(
            "(?i)^((?: (?!(?:is|are|was|were|will|may|can|that|which|who)\\b|(?<=, )(?:the|an?|this|that|it|s?he|they|we|you|there|after|as|at|before|between|by|for|from|in|on|since|to|when|with)\\b)(?:etc\\.?|[^\\s;:.!?()—–]+)){2,}) (?:is|are|was|were|will be|may be|can be) ([^,;:.!?()—–]+)");

    /** What goes on with more of what a "not" is said of: "by sex, by age or by income". */
    private static final Pattern OR = Pattern.compile("(?i)[^;!?()—–.]*\\b(?:or|nor)((?: [^\\s,;:.!?()]+){1,3})");

    /** What isn't taken for what it might be, "no recognition as a state", and what somebody isn't let do: "allow children to work". */
    private static final Pattern AS = Pattern.compile(
            "(?i)^(?:[^.]{0,20}?\\b(?:recogni[sz]\\p{L}*|recognition|accept\\p{L}*|acknowledg\\p{L}*|regard(?:s|ed|ing)?|treat(?:s|ed|ing)?|see|seen|viewed?|consider(?:s|ed)?|count(?:s|ed)?|class(?:ed|ified)?)\\b"
                    + "[^.]{0,60}? as|(?: be)? (?:allow|permit|authori[sz]|entitl)\\p{L}*\\b[^,;:.]{0,60}? to) (.+)");

    /** How many words of content after a "not" it may mean. */
    private static final int REACH = 3;

    private Negation() {}

    /**
     * A "not".
     *
     * @param after stems that it may mean, nearest first
     * @param as stems of what it denies that something is, or is let do, nearest first
     * @param before stems of what it is said of
     * @param or stems of all up to the last of what it is said of with "or"
     * @param byDeed whether it is in what is done: refusing, preventing, ending
     */
    record Not(List<String> after, List<String> as, List<String> before, List<String> or, boolean byDeed) {

        /** All that it may mean. */
        List<String> doubted() {
            return Stream.of(after, as, or).flatMap(List::stream).distinct().toList();
        }
    }

    /** Each "not" of a text; one that nothing follows means what stands before: "Trial: none". */
    public static List<Not> in(String text) {
        List<Not> nots = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            Matcher end = CLAUSE_END.matcher(text).region(cue.end(), text.length());
            String rest = text.substring(cue.end(), end.find() ? end.start() : text.length());
            Matcher subject = OF_SUBJECT.matcher(rest);
            String behind = PLAIN.matcher(cue.group()).matches() && subject.find() ? subject.group("denied") : rest;
            List<String> after = Stems.of(behind);
            Matcher as = AS.matcher(behind);
            String[] clauses = CLAUSE_END.split(text.substring(0, cue.start()).replaceFirst(": $", " "), -1);
            List<String> before = ALTERNATIVE.matcher(cue.group()).matches()
                    ? List.of()
                    : first(Stems.of(clauses[clauses.length - 1]).reversed());
            boolean byDeed = BY_DEED.matcher(cue.group()).matches();
            Matcher list = NONE_OF.matcher(text.substring(cue.end()));
            if (after.isEmpty() && LAST.matcher(cue.group()).matches()) {
                nots.add(new Not(before, List.of(), List.of(), List.of(), false));
            } else if (NOR.matcher(cue.group() + behind).lookingAt()) {
                nots.add(new Not(List.of(), List.of(), first(after), List.of(), false));
            } else if (cue.group().equalsIgnoreCase("no") && list.find()) {
                nots.add(new Not(Stems.of(list.group(1)), first(Stems.of(list.group(2))), before, List.of(), false));
            } else {
                nots.add(new Not(
                        first(after),
                        as.find() ? first(Stems.of(as.group(1))) : List.of(),
                        before,
                        or(text, cue),
                        byDeed));
            }
        }
        return nots;
    }

    private static List<String> or(String text, Matcher cue) {
        Matcher or = OR.matcher(text).region(cue.end(), text.length());
        return or.lookingAt() ? Stems.of(or.group()) : List.of();
    }

    private static List<String> first(List<String> stems) {
        return stems.subList(0, Math.min(REACH, stems.size()));
    }
}
