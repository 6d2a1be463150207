package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Items;
import footnote.check.statement.Retraction;
import footnote.check.statement.Run;
import footnote.check.statement.Statements;
import footnote.corpus.Characters;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.corpus.PostalAddress;
import footnote.grammar.Asking;
import footnote.quote.asked.Condition;
import footnote.quote.asked.Saying;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is quoted of a passage with a chosen sentence, so that it can be understood: what it leans on, and the rest of a quotation. */
final class Excerpt {

    /** A paragraph of more sentences is quoted in part. */
    private static final int MOST_ANSWERING = 4;

    private static final int MOST_CHARACTERS = 400;

    private static final int MOST_LINES = 12;

    private static final int MOST_OF_LINE = 60;

    private static final int FEW_STEMS = 3;

    private static final int FEW_WORDS = 3;

    private static final int MOST_BELOW = 700;

    /** Somebody is asked for something, to which they say yes or no. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)\\b(?:ask|urg|invit|order|tell|told|press|demand|offer|call(?:s|ed|ing)? (?:on|for)\\b)");

    private static final Pattern QUESTION = Pattern.compile(
            "(?i)\\b(?:ask|enquir|inquir|wonder)(?:s|e[sd]?|ed)? (?:(?!(?:for|to)\\b)[\\p{L}’'-]+ ){0,3}?(?:whether|if|"
                    + Asking.INTERROGATIVES + ")\\b[^“”\"]*$");

    private static final Pattern REPLY = Pattern.compile("\\b(?:" + Saying.TELLS + "|(?:said|says) (?:yes|no))\\b");

    private Excerpt() {}

    /** The sentence, with what it takes to be understood. */
    static Run of(String question, Ranked ranked) {
        Hit hit = ranked.hit();
        Optional<Run> whole =
                address(hit, ranked.at()).or(() -> entry(hit, ranked.at())).or(() -> code(hit, ranked.at()));
        if (whole.isPresent()) {
            return whole.get();
        }
        int from = first(hit, ranked.at());
        int to = last(QuestionKind.of(question), hit, ranked.at());
        Run run = Speech.whole(new Run(hit, from, isAskedItself(question, ranked) ? endOfSection(hit, from, to) : to));
        return answered(question, run).orElse(run);
    }

    /** The address that a line is of, with what leads on to it. */
    private static Optional<Run> address(Hit hit, int at) {
        List<String> lines = hit.sentences().stream().map(Hit.Line::text).toList();
        return PostalAddress.around(lines, at)
                .map(address -> address.withLead(lines))
                .map(address -> new Run(hit, address.from(), address.to()));
    }

    /** What a programme has at an hour, with the few words behind what that is: "20:00 Night Bus. Sold out." */
    private static Optional<Run> entry(Hit hit, int at) {
        Run entry = new Run(hit, at, at).paragraphs();
        boolean brief = IntStream.rangeClosed(entry.from() + 1, entry.to())
                .allMatch(behind -> Headings.isFewWords(text(hit, behind)));
        return Fields.isTimed(text(hit, entry.from())) && brief ? Optional.of(entry) : Optional.empty();
    }

    /** The code that a line is of, as far as a blank line, with what leads on to it: "# starts it" tells nothing alone. Empty where it is long, or ends like text set in. */
    private static Optional<Run> code(Hit hit, int at) {
        if (!hit.isCode(at) || text(hit, at).endsWith(":") || Furniture.endsLikeSentence(text(hit, at))) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && hit.isCode(from - 1) && isNextLine(hit, from)) {
            from--;
        }
        int to = last(hit, at, line -> hit.isCode(line) && isNextLine(hit, line));
        boolean led = from > 0 && text(hit, from - 1).endsWith(":") && Run.touch(hit, from - 1);
        Run code = new Run(hit, led ? from - 1 : from, to);
        return code.words().length() <= MOST_BELOW ? Optional.of(code) : Optional.empty();
    }

    private static boolean isNextLine(Hit hit, int at) {
        return hit.before(at).isBlank() && !hit.before(at).contains("\n\n");
    }

    /** The first of the sentences that it takes to understand one: the few words that its item begins with, or what it leans on. */
    private static int first(Hit hit, int at) {
        int begin = Lists.beginning(hit, at);
        if (begin < at && Items.begins(hit, begin) && Headings.isFewWords(text(hit, begin))) {
            return begin;
        }
        boolean needed = leansBack(hit, at) || Run.flows(hit, at - 1) && Cohesion.YES_OR_NO.isIn(text(hit, at - 1));
        if (!needed) {
            return at;
        }
        String before = text(hit, at - 1);
        boolean further = Cohesion.ON_ABOUT_PEOPLE.isIn(before) || Cohesion.FOLLOWS.isIn(before);
        return further && Run.flows(hit, at - 2) ? at - 2 : at - 1;
    }

    /** The last of them: what one that ends there leads on to, what is right in its place, what came of it, or what is excepted from it. */
    private static int last(QuestionKind kind, Hit hit, int at) {
        int to = at;
        if (Cohesion.YES_OR_NO.isIn(text(hit, to)) && Run.flows(hit, to)) {
            to++;
        } else if (text(hit, to).endsWith(":") && Run.touch(hit, to) && !isOverMore(hit, to + 1)) {
            to = lastOfLines(hit, last(hit, to + 1, hit::isCode));
        }
        if (goesOn(hit, to) && (Retraction.isIn(text(hit, to), hit.source().title()) || isAnswered(hit, to))
                || Run.flows(hit, to) && (isAnsweredInAWord(hit, to) || Cohesion.DENIES.isIn(text(hit, to + 1)))) {
            to++;
        }
        boolean ofRule = Condition.isOfRule(kind) || kind == QuestionKind.OTHER;
        return ofRule && goesOn(hit, to) && Cohesion.EXCEPTS.isIn(text(hit, to + 1)) ? to + 1 : to;
    }

    /** Whether a sentence tells what somebody asked, and the next what somebody said to that: "Ann asked why. Tom said that nobody knew." */
    private static boolean isAnswered(Hit hit, int at) {
        return QUESTION.matcher(text(hit, at)).find()
                && REPLY.matcher(text(hit, at + 1)).find();
    }

    /** Whether a sentence tells what somebody asked for, and the next only what came of it: "She refused." */
    private static boolean isAnsweredInAWord(Hit hit, int at) {
        String next = text(hit, at + 1);
        return REQUEST.matcher(text(hit, at)).find()
                && Cohesion.ON_ABOUT_PEOPLE.isIn(next)
                && Characters.words(next) <= FEW_WORDS;
    }

    /** Whether a paragraph goes on with a sentence that may be quoted. */
    static boolean goesOn(Hit hit, int at) {
        return Run.flows(hit, at) && isStatement(hit, at + 1);
    }

    /** Whether the words asked about are a sentence's own, as those of an error's message are, of which what stands below it tells. */
    private static boolean isAskedItself(String question, Ranked ranked) {
        if (question.strip().endsWith("?") || QuestionKind.of(question) != QuestionKind.OTHER) {
            return false;
        }
        Set<String> said = Stems.ofQuestion(ranked.text());
        return said.size() >= FEW_STEMS && Stems.ofQuestion(question).containsAll(said);
    }

    private static int endOfSection(Hit hit, int from, int to) {
        int last = to;
        while (Run.touch(hit, last)
                && hit.line(last + 1).isBody()
                && new Run(hit, from, last + 1).words().length() <= MOST_BELOW) {
            last++;
        }
        return last;
    }

    /** Whether a sentence needs the one before it in its paragraph to be understood. */
    static boolean leansBack(Hit hit, int at) {
        String words = text(hit, at);
        return Run.flows(hit, at - 1)
                && (Cohesion.LEANS_BACK.isIn(words)
                        || Cohesion.FOLLOWS.isIn(words)
                        || Cohesion.ON_ABOUT_PEOPLE.isIn(words));
    }

    /** Whether a line is the heading of what stands below it: a colon before it led on to a picture. */
    private static boolean isOverMore(Hit hit, int at) {
        String line = text(hit, at);
        return hit.line(at).isHeading()
                && (line.endsWith("?")
                        || !Character.isLowerCase(line.charAt(0))
                                && Headings.below(hit, at)
                                        .filter(below -> !hit.isCode(below))
                                        .isPresent());
    }

    /** The last of the lines from one on each of which goes on as those before it do. */
    private static int last(Hit hit, int at, IntPredicate goesOn) {
        int last = at;
        while (last - at < MOST_LINES && Run.touch(hit, last) && goesOn.test(last + 1)) {
            last++;
        }
        return last;
    }

    /** The last of the short lines below one, as those of an address are, but for one that stands over more. */
    private static int lastOfLines(Hit hit, int at) {
        return isLine(hit, at) ? last(hit, at, line -> isLine(hit, line)) : at;
    }

    private static boolean isLine(Hit hit, int at) {
        Hit.Line line = hit.line(at);
        return line.isHeading()
                && line.text().length() <= MOST_OF_LINE
                && Headings.below(hit, at).isEmpty();
    }

    /** The paragraph of some sentences where it is short and stands below what is asked, and so is the answer to it. */
    private static Optional<Run> answered(String question, Run run) {
        Hit hit = run.hit();
        Run paragraph = run.paragraphs();
        int from = paragraph.from();
        boolean fits = from > 0
                && paragraph.to() - from < MOST_ANSWERING
                && paragraph.words().length() <= MOST_CHARACTERS
                && HeadingMatch.asks(question, hit, from);
        return fits ? Optional.of(paragraph) : Optional.empty();
    }

    /** The sentence that a paragraph goes on from, or that names whom or what it goes on about, which is quoted for itself. */
    static Optional<Run> paragraphBefore(Ranked ranked) {
        Hit hit = ranked.hit();
        int before = ranked.at() - 1;
        String words = ranked.text();
        boolean goesOn =
                (Cohesion.OF_PEOPLE.isIn(words) || Cohesion.OF_THINGS.isIn(words) || Cohesion.FOLLOWS.isIn(words))
                        && Run.touch(hit, before)
                        && !Run.flows(hit, before)
                        && hit.line(before).isBody()
                        && isStatement(hit, before)
                        && (!Cohesion.ON_ABOUT_PEOPLE.isIn(text(hit, before))
                                || QuestionKind.WHO.isIn(text(hit, before)));
        return goesOn ? Optional.of(new Run(hit, before, before)) : Optional.empty();
    }

    /** Whether a sentence may be quoted for itself: no question, and no instruction to a model. */
    static boolean isStatement(Hit hit, int at) {
        return Statements.states(hit.line(at))
                && Statements.withoutInstructions(hit).contains(hit.line(at));
    }

    static String text(Hit hit, int at) {
        return hit.line(at).text();
    }
}
