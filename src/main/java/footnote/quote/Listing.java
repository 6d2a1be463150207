package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.Items;
import footnote.check.Run;
import footnote.corpus.Span;
import footnote.grammar.NumberWords;
import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Hit;
import footnote.search.Source;
import footnote.search.Stems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a passage: steps, points, or sentences that one before them counts, as "Three ways are open." does. Half of a list, or its
 * items out of their order, tells less than the whole of it.
 */
final class Listing {

    /** A longer list is quoted in part. */
    private static final int MOST_ITEMS = 12;

    private static final int MOST_CHARACTERS = 900;

    /** Of the steps that are asked for. */
    private static final int MOST_CHARACTERS_OF_STEPS = 1_800;

    /** Leads on to steps without a colon: "Complete the following steps to close it." */
    private static final Pattern STEPS_FOLLOW = Pattern.compile(
            "(?i)(?s).*\\b(?:(?:the|these) (?:following )?steps|as follows|the following|(?:all|any|each|none|one|some) of these)\\b.*\\.");

    /** Says what steps are for and nothing else: "To close it:". */
    private static final Pattern FOR_STEPS = Pattern.compile(
            "To (?!(?:the|this|these|those|that|an?|all|each|both|some|my|our|your|his|her|its|their)\\b)\\p{Ll}[^.!?;]*:");

    private static final Pattern ASKS_FOR_STEPS = Pattern.compile(
            "\\bhow (?:do|does|can|could|should|would|to|must)\\b|\\bhow (?:is|are) .+(?:ed|done|made|sent|set|put)\\b"
                    + "|\\b(?:which|what) steps\\b|\\bsteps to\\b|\\bwhat (?:do|should|must|can) (?:I|we|you) (?:have to |need to )?do\\b"
                    + "|\\bwhat (?:I|we|you) (?:have to|need to|must|should) do\\b"
                    + "|\\b(?:what|which) (?:\\p{L}+ ){0,2}(?:do|must|should) (?:I|we|you) (?:(?:need|have) to )?(?:send|provide|include|submit|bring|show|enclose|attach)\\b"
                    + "|\\bwhat (?:must|should|does|do) [^?,;]{1,60} (?:include|contain|state)\\b"
                    + "|\\b(?:what|which) (?:documents?|papers|information|details|proofs?) (?:do|must|should) (?:I|we|you) (?:need|have)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is to be done: "How do I close it?". */
    private static final Pattern DONE =
            Pattern.compile("(?i)\\bhow (?:(?:do|does|can|could|should|would|must) (?:I|we|you|one) |to )(\\w+)");

    /** A few words that count things and don't tell them. */
    private static final Pattern COUNTS = Pattern.compile(
            "(?=(?:\\S+ ){0,11}\\S+$).*?\\b(?:(?<number>" + NumberWords.SEVERAL
                    + ")|(?:ha(?:s|ve|d)|offers?|there (?:are|were)) (?:a number of|several|many|various|numerous)) (?<things>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+s)\\b[^:,;]*[.!]",
            Pattern.CASE_INSENSITIVE);

    /** Behind a sentence that counts no closer so many tell of the things: "It has several advantages." */
    private static final int A_FEW = 2;

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?s).*[.!?]\\W*");

    private static final Pattern ASKS_FOR_THINGS =
            Pattern.compile("\\b(?:what|which|name|list)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<QuestionKind> OF_THINGS =
            EnumSet.of(QuestionKind.OTHER, QuestionKind.WHO, QuestionKind.WHERE);

    private Listing() {}

    /** Whether a question asks what to do or to bring, one thing after the other. */
    static boolean isOfSteps(String question) {
        return ASKS_FOR_STEPS.matcher(question).find();
    }

    /** Whether a line only leads on to steps, which tells nobody anything who asks for none. */
    static boolean isForSteps(String line) {
        return FOR_STEPS.matcher(line).matches();
    }

    /**
     * The list to be quoted in a chosen sentence's place: where it is one of the best two and steps are asked for, where it leads on to the
     * list, or where the best and another are its items and no single thing is asked for. Empty where it is quoted alone, as what a word
     * means is.
     */
    static Optional<Run> asked(String question, Ranked ranked, List<Ranked> chosen) {
        int most = isOfSteps(question) ? MOST_CHARACTERS_OF_STEPS : MOST_CHARACTERS;
        return around(ranked.hit(), ranked.at(), most)
                .filter(_ -> Definition.asked(question)
                        .filter(definition ->
                                definition.isIn(chosen.getFirst().line().text()))
                        .isEmpty())
                .filter(list -> isOfSteps(question) && chosen.indexOf(ranked) < 2
                        || leadsOn(ranked.hit(), ranked.at())
                        || QuestionKind.of(question) == QuestionKind.OTHER
                                && isIn(list, chosen.getFirst())
                                && chosen.stream()
                                                .filter(each -> isIn(list, each))
                                                .count()
                                        > 1)
                .or(() -> counted(question, ranked));
    }

    /** Of several lists of steps the first that is said to be of what is to be done, or else the first; empty where no steps are asked for. */
    static Optional<Run> ofSteps(String question, List<Ranked> chosen) {
        if (!isOfSteps(question)) {
            return Optional.empty();
        }
        Set<String> done = Set.copyOf(Stems.ofQuestion(
                DONE.matcher(question).results().map(found -> found.group(1)).collect(Collectors.joining(" "))));
        Optional<Run> first = Optional.empty();
        for (Ranked ranked : chosen) {
            Optional<Run> list = asked(question, ranked, chosen);
            if (list.isPresent() && isOf(done, list.get())) {
                return list;
            }
            first = first.or(() -> list);
        }
        return first;
    }

    private static boolean isOf(Set<String> done, Run list) {
        Set<String> lead = new HashSet<>(list.lines().getFirst().stems());
        lead.addAll(Headings.stems(list.hit(), list.from()));
        return lead.containsAll(done);
    }

    /** The sentences that a chosen one counts, behind it in its paragraph, where those things are asked for. */
    private static Optional<Run> counted(String question, Ranked ranked) {
        Matcher counts = COUNTS.matcher(ranked.line().text());
        if (!OF_THINGS.contains(QuestionKind.of(question))
                || !ASKS_FOR_THINGS.matcher(question).find()
                || !counts.matches()
                || Collections.disjoint(Stems.of(counts.group("things")), Stems.ofQuestion(question))) {
            return Optional.empty();
        }
        Hit hit = ranked.hit();
        int end = ranked.at() + number(counts.group("number"));
        int last = ranked.at();
        while (last < end && Run.flows(hit, last) && Excerpt.isStatement(hit, last + 1)) {
            last++;
        }
        int items = last - ranked.at();
        Run list = new Run(hit, ranked.at(), last);
        return items > 0 && list.words().length() <= MOST_CHARACTERS ? Optional.of(list) : Optional.empty();
    }

    private static int number(@Nullable String word) {
        return word == null ? A_FEW : NumberWords.VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /**
     * The list that a sentence belongs to as an item or leads on to, with what leads on to it: all of it, or of a long one with lists within it
     * that which the sentence belongs to; empty where that is too long, too.
     */
    private static Optional<Run> around(Hit hit, int at, int most) {
        int item = leadsOn(hit, at) ? at + 1 : at;
        return !isItem(hit, item)
                ? Optional.empty()
                : Stream.of(0, indent(hit, item))
                        .map(indent -> list(hit, item, indent))
                        .filter(list -> list.to() > list.from() && items(list) <= MOST_ITEMS)
                        .filter(list -> list.words().length() <= most)
                        .findFirst();
    }

    /** The list around an item whose items are set in so far at least. */
    private static Run list(Hit hit, int item, int indent) {
        int first = item;
        int last = item;
        while (first > 0 && isItem(hit, first - 1) && indent(hit, first - 1) >= indent) {
            first--;
        }
        while (last + 1 < hit.sentences().size() && isItem(hit, last + 1) && indent(hit, last + 1) >= indent) {
            last++;
        }
        return new Run(hit, first > 0 && leadsOn(hit, first - 1) ? first - 1 : first, last);
    }

    private static long items(Run list) {
        return IntStream.rangeClosed(list.from(), list.to())
                .filter(each -> Items.begins(list.hit(), each))
                .count();
    }

    /**
     * What the items of a list are to be understood by: the item that they stand below, the line that leads on to them, or their heading; empty
     * for other sentences.
     */
    static Optional<Hit.Line> lead(Hit hit, int at) {
        if (!isItem(hit, at) && !isFirst(hit, at)) {
            return Optional.empty();
        }
        int before = at - 1;
        while (before >= 0 && isItem(hit, before) && !isOver(hit, before, at)) {
            before--;
        }
        if (before >= 0 && leadsOn(hit, before)) {
            return Optional.of(withoutStop(hit.sentences().get(before)));
        }
        return before >= 0 && isItem(hit, before) ? Optional.of(hit.sentences().get(before)) : Headings.line(hit, at);
    }

    /** Whether an item that is no sentence has the one of another sentence below it. */
    private static boolean isOver(Hit hit, int item, int at) {
        return indent(hit, item) < indent(hit, at)
                && !SENTENCE_ENDS.matcher(hit.sentences().get(item).text()).matches();
    }

    /** How far the paragraph of a sentence is set in, with its marker where it is an item. */
    private static int indent(Hit hit, int at) {
        int start = Items.start(hit, new Run(hit, at, at).paragraphs().from());
        return start - hit.text().lastIndexOf('\n', start) - 1;
    }

    /** Whether a sentence stands in the paragraph that a passage begins with and that items follow: mostly one of them itself. */
    private static boolean isFirst(Hit hit, int at) {
        int next = 0;
        while (Run.flows(hit, next)) {
            next++;
        }
        return hit.section() != null
                && at <= next
                && !leadsOn(hit, next)
                && next + 1 < hit.sentences().size()
                && Items.begins(hit, next + 1);
    }

    /** A line but for the colon or the full stop at its end. */
    private static Hit.Line withoutStop(Hit.Line lead) {
        Source source = lead.source();
        String text = lead.text().substring(0, lead.text().length() - 1);
        return new Hit.Line(
                source.at(new Span(source.start(), source.end() - 1)),
                lead.kind(),
                text,
                lead.cosine(),
                lead.vector(),
                lead.stems());
    }

    private static boolean isItem(Hit hit, int at) {
        int begin = at;
        while (!Items.begins(hit, begin) && Run.flows(hit, begin - 1)) {
            begin--;
        }
        return Items.begins(hit, begin) || begin > 0 && isIndented(hit, begin) && isItem(hit, begin - 1);
    }

    /** Whether a paragraph stands indented, as what belongs to an item above it does. */
    private static boolean isIndented(Hit hit, int at) {
        int start = hit.sentences().get(at).source().start() - hit.source().start();
        int line = hit.text().lastIndexOf('\n', start - 1) + 1;
        return line > 0 && start - line > 1 && hit.text().substring(line, start).isBlank();
    }

    private static boolean isIn(Run list, Ranked ranked) {
        return list.holds(ranked.hit(), ranked.at());
    }

    private static boolean leadsOn(Hit hit, int at) {
        String text = hit.sentences().get(at).text();
        return at + 1 < hit.sentences().size()
                && (text.endsWith(":")
                        || STEPS_FOLLOW.matcher(text).matches()
                        || !isItem(hit, at) && COUNTS.matcher(text).matches())
                && Items.begins(hit, at + 1);
    }
}
