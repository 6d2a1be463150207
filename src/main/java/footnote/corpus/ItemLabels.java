package footnote.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels with a full stop that belong to the words behind them: "1.", "b.", "iv.", "2.3.", "4.1A." and "B2-1." of items, "Section 4." of what is divided. */
public final class ItemLabels {

    /** The numerals of items. */
    public static final String ROMAN = "(?:[ivxl]{1,5}|[IVXL]{1,5})";

    /** What items are counted by, alone or behind what their sections are: "12", "c", "iv", "2.3". */
    public static final String COUNT = "(?:\\d{1,2}\\.){0,3}(?:\\d{1,3}|[a-zA-Z]|" + ROMAN + ")";

    private static final String LABEL = COUNT + "\\.";

    /** A label before other words. */
    private static final Pattern LEADING = Pattern.compile(LABEL + "(?=\\s+\\S)");

    private static final Pattern WHOLE = Pattern.compile("\\(?" + LABEL
            + "|\\p{Lu}?\\d{1,2}(?:[.-]\\d{1,2}){0,3}\\p{Lu}?\\.|§{1,2} ?\\d[\\d.:-]*\\p{L}?\\."
            + "|(?i:(?:Sub)?Section|Article|Chapter|Part|Rule|Clause|Paragraph|Appendix|Schedule|Exhibit"
            + "|Item|Step|Figure|Table|Fig\\.|Sec\\.|Art\\.) (?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Z]|" + ROMAN + ")\\.");

    private static final int LONGEST = 20;

    /** A line of so many characters at most is one sentence, whatever is counted in it, where no full stop parts that. */
    private static final int SHORT_LINE = 200;

    private static final Set<String> STOPS = Set.of(".", "?", "!");

    /** The word before a label, and what ends there: no initial, no other label. */
    private static final Pattern END =
            Pattern.compile("(?<!\\S)(?!" + LABEL + "\\s)\\S*?(?<end>[.?!:;,])[”\"’)]*\\s+$");

    private ItemLabels() {}

    /** What a label counts: the kind is the same for those beside it. */
    public record Count(String kind, int number) {

        /** Whether the one before or behind it is among others. */
        public boolean isBeside(Set<Count> others) {
            return others.contains(last()) || others.contains(next());
        }

        Count last() {
            return new Count(kind, number - 1);
        }

        Count next() {
            return new Count(kind, number + 1);
        }
    }

    /** Whether a piece is a label and nothing else. */
    static boolean is(String piece) {
        return piece.length() <= LONGEST && WHOLE.matcher(piece).matches();
    }

    /**
     * What is counted within a block.
     *
     * @param starts where items begin
     * @param within where the words behind labels begin of what one short sentence tells: "Fours: 1. Aske 3:12; 2. Orr 3:14"
     */
    record Items(List<Integer> starts, List<Integer> within) {}

    /** The items of a block, each counted with one before or behind it. */
    static Items in(String text, Span block) {
        List<Span> labels = new ArrayList<>();
        Set<Count> counts = new HashSet<>();
        Matcher leading = LEADING.matcher(text);
        for (int dot = dot(text, block.start(), block); dot >= 0; dot = dot(text, dot + 1, block)) {
            Span label = new Span(wordStart(text, dot, block), dot + 1);
            if (leading.region(label.start(), block.end()).lookingAt()
                    && (label.start() == block.start() || isBehindEnd(text, block, label))) {
                labels.add(label);
                counts.addAll(counts(label.of(text)));
            }
        }
        Map<Boolean, List<Span>> counted = labels.stream()
                .filter(label -> label.start() > block.start()
                        && counts(label.of(text)).stream().anyMatch(count -> count.isBeside(counts)))
                .collect(Collectors.partitioningBy(label -> isWithin(text, line(text, block, label), label, labels)));
        return new Items(
                counted.getOrDefault(false, List.of()).stream().map(Span::start).toList(),
                counted.getOrDefault(true, List.of()).stream()
                        .map(label -> word(text, label.end()))
                        .toList());
    }

    /** The line that a label stands in, as far as the block goes. */
    private static Span line(String text, Span block, Span label) {
        int start = text.lastIndexOf('\n', label.start()) + 1;
        int end = text.indexOf('\n', label.end());
        return new Span(Math.max(start, block.start()), end < 0 ? block.end() : Math.min(end, block.end()));
    }

    /** Whether a label stands within a short line of which none ends a sentence. */
    private static boolean isWithin(String text, Span line, Span label, List<Span> labels) {
        int start = line.strip(text).start();
        return line.length() <= SHORT_LINE
                && label.start() > start
                && labels.stream()
                        .filter(other -> other.start() > start && other.end() <= line.end())
                        .noneMatch(other -> STOPS.contains(end(text, line, other)));
    }

    /** The next full stop of a block that ends a word. */
    private static int dot(String text, int from, Span block) {
        int dot = text.indexOf('.', from, block.end());
        while (dot >= 0 && dot + 1 < block.end() && !isSpace(text.charAt(dot + 1))) {
            dot = text.indexOf('.', dot + 1, block.end());
        }
        return dot;
    }

    /** Where the word that a full stop ends begins; a word longer than any label is cut. */
    private static int wordStart(String text, int dot, Span block) {
        int start = dot;
        while (start > block.start() && dot - start < LONGEST && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** As the patterns have it: of ASCII alone. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether a label stands behind an end, or begins a line. An item in lower case goes on from what leads to it: "consists of: a. the chair; b. the clerk". */
    private static boolean isBehindEnd(String text, Span block, Span label) {
        String before = before(text, block, label);
        boolean begins = before.indexOf('\n', before.stripTrailing().length()) >= 0;
        String end = end(text, block, label);
        if (end.isEmpty() && !begins || SentenceSplitter.isShortened(before.strip())) {
            return false;
        }
        return STOPS.contains(end) || !Character.isLowerCase(text.charAt(word(text, label.end())));
    }

    private static String before(String text, Span block, Span label) {
        return text.substring(Math.max(block.start(), label.start() - LONGEST), label.start());
    }

    /** The sign that ends what stands before a label; empty for none. */
    private static String end(String text, Span block, Span label) {
        Matcher end = END.matcher(before(text, block, label));
        return end.find() ? end.group("end") : "";
    }

    /** Where the next word begins. */
    private static int word(String text, int from) {
        int word = from;
        while (Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return word;
    }

    /** What a label may count, as "v." may count letters or numerals. Its last sign tells what kind it is: "1." and "1)". */
    public static List<Count> counts(String label) {
        int dot = label.lastIndexOf('.', label.length() - 2);
        String outer = label.substring(0, dot + 1) + label.charAt(label.length() - 1);
        String last = label.substring(dot + 1, label.length() - 1);
        if (Character.isDigit(last.charAt(0))) {
            return List.of(new Count(outer + '1', Integer.parseInt(last)));
        }
        boolean upper = Character.isUpperCase(last.charAt(0));
        List<Count> counts = new ArrayList<>();
        if (last.length() == 1) {
            counts.add(new Count(outer + (upper ? 'A' : 'a'), last.charAt(0)));
        }
        if (last.chars().allMatch(sign -> "ivxl".indexOf(Character.toLowerCase(sign)) >= 0)) {
            counts.add(new Count(outer + (upper ? 'I' : 'i'), RomanNumerals.value(last)));
        }
        return counts;
    }
}
