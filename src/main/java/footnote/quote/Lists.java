package footnote.quote;

import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.corpus.Span;
import footnote.grammar.NumberWords;
import footnote.quote.asked.Denied;
import footnote.search.Hit;
import footnote.search.Source;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the lists of a passage begin and end, and what leads on to their items. */
final class Lists {

    /** A longer list is quoted in part. */
    private static final int MOST_ITEMS = 12;

    /** Leads on to steps without a colon: "Complete the following steps to close it." */
    private static final Pattern STEPS_FOLLOW = Pattern.compile(
            "(?is).*\\b(?:(?:the|these) (?:following )?steps|as follows|the following|(?:all|any|each|none|one|some) of these)\\b.*\\.");

    /** A few words that count things and don't tell them: "Three ways are open." */
    static final Pattern COUNTS = Pattern.compile(
            "(?i)(?=(?:\\S+ ){0,11}\\S+$).*?\\b(?:(?<number>" + NumberWords.SEVERAL
                    + ")|(?:ha(?:s|ve|d)|offers?|there (?:are|were)) (?:a number of|several|many|various|numerous)) (?<things>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+s)\\b[^:,;]*[.!]");

    /** What an item tells of, before it tells it. */
    private static final Pattern LABEL = Pattern.compile("[^:;.]{1,40}(?=: )");

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?s).*[.!?]\\W*");

    private Lists() {}

    /**
     * The list that a sentence belongs to as an item or leads on to, with what leads on to it: all of it, or of a long one with lists within it
     * that which the sentence belongs to; empty where that is too long, too.
     *
     * @param most how many characters at most
     */
    static Optional<Run> around(Hit hit, int at, int most) {
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
        int first = first(hit, item, indent);
        int last = item;
        while (last + 1 < hit.sentences().size() && isItem(hit, last + 1) && indent(hit, last + 1) >= indent) {
            last++;
        }
        int end = endOfSteps(hit, first, last);
        if (item > end) {
            return new Run(hit, end + 1, last);
        }
        return new Run(hit, first > 0 && leadsOn(hit, first - 1) ? first - 1 : first, end);
    }

    /** The last place of a numbered list, behind which items without a number are another's, such as a box of advice; unless its last number leads on to them. */
    private static int endOfSteps(Hit hit, int first, int last) {
        if (!isNumbered(hit, first)) {
            return last;
        }
        int indent = indent(hit, first);
        int step = IntStream.rangeClosed(first, last)
                .filter(at -> isNumbered(hit, at) && indent(hit, at) == indent)
                .max()
                .orElse(last);
        return IntStream.rangeClosed(step + 1, last)
                .filter(at -> Items.begins(hit, at) && indent(hit, at) <= indent)
                .map(at -> leadsOn(hit, at - 1) ? last : at - 1)
                .findFirst()
                .orElse(last);
    }

    private static boolean isNumbered(Hit hit, int at) {
        return Items.begins(hit, at) && Character.isDigit(hit.text().charAt(Items.start(hit, at)));
    }

    /** The first of the items around one that are set in so far at least; 0 for any. */
    private static int first(Hit hit, int item, int indent) {
        int first = item;
        while (first > 0 && isItem(hit, first - 1) && (indent == 0 || indent(hit, first - 1) >= indent)) {
            first--;
        }
        return first;
    }

    private static long items(Run list) {
        return IntStream.rangeClosed(list.from(), list.to())
                .filter(each -> Items.begins(list.hit(), each))
                .count();
    }

    /**
     * What the items of a list are to be understood by: the item that they stand below, the line that leads on to them, or their heading; what
     * stands over that item where it alone denies, "You may not:"; empty for other sentences.
     */
    static Optional<Hit.Line> lead(Hit hit, int at) {
        if (!isItem(hit, at) && !isFirst(hit, at)) {
            return Optional.empty();
        }
        int before = at - 1;
        while (before >= 0 && isItem(hit, before) && !isOver(hit, before, at)) {
            before--;
        }
        boolean leadsOn = before >= 0 && leadsOn(hit, before);
        if (!leadsOn && (before < 0 || !isItem(hit, before))) {
            return Headings.line(hit, at);
        }
        Hit.Line line = leadsOn ? withoutStop(hit.line(before)) : hit.line(before);
        return Optional.of(before)
                .filter(over -> isItem(hit, over) && !Denied.isTold(line.text()))
                .flatMap(over -> lead(hit, over))
                .filter(outer -> Denied.isTold(outer.text()))
                .or(() -> Optional.of(line));
    }

    /** Whether a sentence is another item of the list that an item stands in, or the line that leads on to it. */
    static boolean isBeside(Ranked item, Ranked other) {
        return item.hit().equals(other.hit())
                && item.at() != other.at()
                && lead(item.hit(), item.at())
                        .filter(lead -> lead.source().start() == other.source().start()
                                || Items.begins(other.hit(), other.at())
                                        && lead(other.hit(), other.at()).equals(Optional.of(lead)))
                        .isPresent();
    }

    /** Whether an item has a label that a question doesn't name, "Boards: …", and another of its list has one that it does. */
    static boolean isOfOtherLabel(Ranked item, Ranked other, Set<String> asked) {
        Set<String> label = label(item);
        Set<String> otherLabel = label(other);
        return !label.isEmpty()
                && !otherLabel.isEmpty()
                && Collections.disjoint(label, asked)
                && asked.containsAll(otherLabel)
                && isBeside(item, other);
    }

    private static Set<String> label(Ranked item) {
        int begin = beginning(item.hit(), item.at());
        Matcher label = LABEL.matcher(item.hit().line(begin).text());
        return Items.begins(item.hit(), begin) && label.lookingAt() ? Set.copyOf(Stems.of(label.group())) : Set.of();
    }

    /** Whether an item that is no sentence has the one of another sentence below it. */
    private static boolean isOver(Hit hit, int item, int at) {
        return indent(hit, item) < indent(hit, at)
                && !SENTENCE_ENDS.matcher(hit.line(item).text()).matches();
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

    /** The place of what stands right above a sentence, or above the whole list that it is of; −1 where nothing does. */
    static int above(Hit hit, int at) {
        return (isItem(hit, at) ? beginning(hit, first(hit, at, 0)) : at) - 1;
    }

    private static boolean isItem(Hit hit, int at) {
        int begin = beginning(hit, at);
        return !hit.line(begin).isHeading()
                && (Items.begins(hit, begin) || begin > 0 && isIndented(hit, begin) && isItem(hit, begin - 1));
    }

    /** The sentence that the item or the paragraph of one begins with. */
    static int beginning(Hit hit, int at) {
        int begin = at;
        while (!Items.begins(hit, begin) && Run.flows(hit, begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Whether a paragraph stands indented, as what belongs to an item above it does. */
    private static boolean isIndented(Hit hit, int at) {
        int start = hit.start(at);
        int line = hit.text().lastIndexOf('\n', start - 1) + 1;
        return line > 0 && start - line > 1 && hit.text().substring(line, start).isBlank();
    }

    /** Whether a line leads on to the items right below it. */
    static boolean leadsOn(Hit hit, int at) {
        String text = hit.line(at).text();
        return at + 1 < hit.sentences().size()
                && (text.endsWith(":")
                        || STEPS_FOLLOW.matcher(text).matches()
                        || !isItem(hit, at) && COUNTS.matcher(text).matches())
                && Items.begins(hit, at + 1);
    }
}
