package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.Run;
import footnote.check.Statements;
import footnote.corpus.Sentence;
import footnote.grammar.NumberWords;
import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Hit;
import footnote.search.Stems;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is quoted of a passage with a chosen sentence, so that it can be understood: what it leans on, and the rest of a quotation. */
final class Excerpt {

    /** A sentence that begins so needs the one before it to be understood. */
    private static final Pattern LEANS_BACK = Pattern.compile(
            "[“\"‘']?(He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|But|And|However|Instead|Both) .*",
            Pattern.DOTALL);

    /** One of people, who were named before. */
    private static final Pattern OF_PEOPLE = Pattern.compile("[“\"‘']?(He|She|They|His|Her|Their) .*", Pattern.DOTALL);

    /** What follows from the sentence before it, or is the other way to it. */
    private static final Pattern FOLLOWS = Pattern.compile(
            "(As a result|Therefore|Thus|Consequently|Otherwise|Alternatively|If (so|not)|In (that|this|either|such a) case)\\b.*",
            Pattern.DOTALL);

    /** Tells of more of what was told before it, or of the rest: "Cards cost an additional 3%.", "The remaining 5% is ours." */
    private static final Pattern ADDS = Pattern.compile(
            "\\b(?:another|(?:an )?additional|(?:a )?further|(?:the )?remaining) (?:\\p{Sc}?\\d|(?:"
                    + NumberWords.SEVERAL + ")\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_ABOUT_PEOPLE = Pattern.compile(
            "[“\"‘']?(?:(?:However|But|And|Instead|Both|Then),? )?(?:He|She|They|His|Her|Their)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An answer to the question above it, which the next sentence goes on from. */
    private static final Pattern YES_OR_NO = Pattern.compile("(Yes|No)\\b[^.!]{0,60}[.!]");

    /** Tells what was said wrongly, of which the next sentence tells how it is. */
    private static final Pattern CORRECTS = Pattern.compile(
            "(?i)\\bwe\\b.{0,200}\\b(?:wrong|incorrect|misstate|misspel|mistake|error)"
                    + "|\\b(?:we|(?:an?|our|the) (?:[\\w-]+ ){0,2}(?:report|article|story|stories|version|headline|caption|obituary|review))\\b"
                    + ".{0,200}\\b(?:said|gave|stated|named|described|called|reported|wrote|put)\\b",
            Pattern.DOTALL);

    private static final Pattern CORRECTED = Pattern.compile(
            "(?:He|She|It|They|Th(?:is|at|ese|ose)) (?:was|were|is|are|had|has|have|did|does|should)\\b.*|(?:In fact|Actually|The correct)\\b.*",
            Pattern.DOTALL);

    /** A paragraph of more sentences is quoted in part. */
    private static final int MOST_ANSWERING = 4;

    private static final int MOST_CHARACTERS = 400;

    /** Or of more characters, where its heading is no question. */
    private static final int FEW_CHARACTERS = 200;

    private static final int MOST_CODE = 12;

    private static final int FEW_STEMS = 3;

    private static final int MOST_BELOW = 700;

    private Excerpt() {}

    /** The sentence, with what it takes to be understood. */
    static Run of(String question, Ranked ranked) {
        Hit hit = ranked.hit();
        int from = ranked.at();
        int to = ranked.at();
        if (leansBack(hit, from)
                || Run.flows(hit, from - 1) && ADDS.matcher(text(hit, from)).find()
                || Run.flows(hit, from - 1) && isYesOrNo(hit, from - 1)) {
            from--;
            if (isOnAboutPeople(hit, from) && Run.flows(hit, from - 1)) {
                from--;
            }
        }
        if (isYesOrNo(hit, to) && Run.flows(hit, to)) {
            to++;
        } else if (text(hit, to).endsWith(":") && Run.touch(hit, to) && !isOverMore(hit, to + 1)) {
            to = lastOfCode(hit, to + 1);
        }
        if (Run.flows(hit, to) && isCorrected(text(hit, to), text(hit, to + 1)) && isStatement(hit, to + 1)) {
            to++;
        }
        if (isAskedItself(question, ranked)) {
            to = endOfSection(hit, from, to);
        }
        Run run = wholeQuotation(new Run(hit, from, to));
        return answered(question, run, ranked.at()).orElse(run);
    }

    /** Whether the words asked about are a sentence's own, as those of an error's message are, of which what stands below it tells. */
    private static boolean isAskedItself(String question, Ranked ranked) {
        Set<String> said = Stems.ofQuestion(ranked.line().text());
        return said.size() >= FEW_STEMS
                && !question.strip().endsWith("?")
                && QuestionKind.of(question) == QuestionKind.OTHER
                && Stems.ofQuestion(question).containsAll(said);
    }

    private static int endOfSection(Hit hit, int from, int to) {
        int last = to;
        while (Run.touch(hit, last)
                && hit.sentences().get(last + 1).kind() == Sentence.Kind.BODY
                && new Run(hit, from, last + 1).words().length() <= MOST_BELOW) {
            last++;
        }
        return last;
    }

    private static boolean isOnAboutPeople(Hit hit, int at) {
        return ON_ABOUT_PEOPLE.matcher(text(hit, at)).lookingAt();
    }

    /** Whether a sentence needs the one before it in its paragraph to be understood. */
    static boolean leansBack(Hit hit, int at) {
        return Run.flows(hit, at - 1)
                && (LEANS_BACK.matcher(text(hit, at)).matches()
                        || FOLLOWS.matcher(text(hit, at)).matches()
                        || isOnAboutPeople(hit, at));
    }

    /** Whether a line is the heading of what stands below it: a colon before it led on to a picture. */
    private static boolean isOverMore(Hit hit, int at) {
        String line = text(hit, at);
        return hit.sentences().get(at).kind() == Sentence.Kind.HEADING
                && (line.endsWith("?")
                        || !Character.isLowerCase(line.charAt(0))
                                && at + 1 < hit.sentences().size()
                                && hit.sentences().get(at + 1).kind() == Sentence.Kind.BODY
                                && !isCode(hit, at + 1));
    }

    /** The last of the lines of code that a line begins or stands over. */
    private static int lastOfCode(Hit hit, int at) {
        int last = at;
        while (last - at < MOST_CODE && Run.touch(hit, last) && isCode(hit, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isCode(Hit hit, int at) {
        int start = hit.sentences().get(at).source().start() - hit.source().start();
        return start > 0 && hit.text().charAt(start - 1) == '\t';
    }

    private static boolean isCorrected(String said, String next) {
        return CORRECTS.matcher(said).find()
                && (CORRECTED.matcher(next).matches() || said.contains("wrong") || said.contains("incorrect"));
    }

    /**
     * With the sentence after it where that holds what is asked for, or goes on about it, and none of the quoted ones does: "She leaves in
     * June. The chair thanked her for eleven years." A reason needs no word of its own, and mostly follows.
     */
    static Run completed(String question, Run run) {
        QuestionKind kind = QuestionKind.of(question);
        Hit hit = run.hit();
        if (!kind.isOfThing()
                || !Run.flows(hit, run.to())
                || kind == QuestionKind.WHO
                || run.lines().stream().anyMatch(line -> kind.isNewIn(line.text(), question))) {
            return run;
        }
        String next = text(hit, run.to() + 1);
        boolean completes = kind == QuestionKind.WHY
                || kind.isNewIn(next, question)
                || LEANS_BACK.matcher(next).matches();
        return completes && isStatement(hit, run.to() + 1)
                ? wholeQuotation(new Run(hit, run.from(), run.to() + 1))
                : run;
    }

    /** The paragraph of some sentences where it is short and stands below what is asked, and so is the answer to it. */
    private static Optional<Run> answered(String question, Run run, int at) {
        Hit hit = run.hit();
        Run paragraph = run.paragraphs();
        int from = paragraph.from();
        int characters = paragraph.words().length();
        boolean fits = from > 0
                && paragraph.to() - from < MOST_ANSWERING
                && (characters <= MOST_CHARACTERS && Headings.asks(question, hit, from)
                        || characters <= FEW_CHARACTERS && Headings.aloneTells(question, hit, from, at));
        return fits ? Optional.of(paragraph) : Optional.empty();
    }

    /** The sentence that a paragraph goes on from, or that names whom it goes on about, which is quoted for itself. */
    static Optional<Run> paragraphBefore(Ranked ranked) {
        Hit hit = ranked.hit();
        int before = ranked.at() - 1;
        String words = ranked.line().text();
        boolean goesOn =
                (OF_PEOPLE.matcher(words).matches() || FOLLOWS.matcher(words).matches())
                        && Run.touch(hit, before)
                        && !Run.flows(hit, before)
                        && hit.sentences().get(before).kind() == Sentence.Kind.BODY
                        && isStatement(hit, before);
        return goesOn ? Optional.of(new Run(hit, before, before)) : Optional.empty();
    }

    /** Whether a sentence may be quoted for itself: no question, and no instruction to a model. */
    static boolean isStatement(Hit hit, int at) {
        return Statements.of(hit).sentences().contains(hit.sentences().get(at));
    }

    /** With the sentence beside it where only both have as many quotation marks or brackets that open as close: the words go on there. */
    private static Run wholeQuotation(Run run) {
        if (isBalanced(run.words())) {
            return run;
        }
        Hit hit = run.hit();
        Run forward = Run.flows(hit, run.to()) ? new Run(hit, run.from(), run.to() + 1) : run;
        if (isBalanced(forward.words())) {
            return forward;
        }
        Run backward = Run.flows(hit, run.from() - 1) ? new Run(hit, run.from() - 1, run.to()) : run;
        return isBalanced(backward.words()) ? backward : run;
    }

    private static boolean isBalanced(String words) {
        return count(words, '"') % 2 == 0
                && count(words, '“') == count(words, '”')
                && count(words, '(') == count(words, ')');
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private static boolean isYesOrNo(Hit hit, int at) {
        return YES_OR_NO.matcher(text(hit, at)).matches();
    }

    private static String text(Hit hit, int at) {
        return hit.sentences().get(at).text();
    }
}
