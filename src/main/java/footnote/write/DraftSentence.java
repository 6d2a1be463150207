package footnote.write;

import footnote.check.Evidence;
import footnote.corpus.SentenceSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence as it is being written: its words, and its markers between them. */
final class DraftSentence {

    private static final Pattern WHOLE = Pattern.compile("[.!?…。！？][\"”’')\\]»*_`]*\\z");

    private static final String FULL_WIDTH_ENDS = "。！？";

    private static final Pattern BETWEEN_MARKS = Pattern.compile("\\s*[,;&]\\s*");

    /** Behind these words a marker stands for the article itself: "According to [1], …", "as described in [1]", but not "is tied in [1]". */
    private static final Pattern GOVERNS =
            Pattern.compile("(?i)(?:^|[.,;:(]) ?(?:according to|by|from|in|of|per|see|to|with) ?\\z"
                    + "|\\b(?:according to|see|per|(?:author|details?|facts?|figures?|information|text|words?|writer)s? (?:in|from|of)"
                    + "|(?:as|found|given|said|seen|shown|told|written|(?:describ|detail|discuss|explain|list|mention|not|outlin|publish|quot|report|stat)ed)"
                    + " (?:by|from|in)) ?\\z");

    /**
     * A marker as the model wrote it, its claim not yet checked.
     *
     * @param at the word before which it stands
     * @param lead the white space before it
     */
    record Hint(int at, String lead, int passage) {}

    /** A marker that stays. */
    record Mark(int at, String lead, int number, Evidence evidence) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    DraftSentence(String words) {
        this.words.append(words);
    }

    void append(char c) {
        words.append(c);
    }

    void append(String text) {
        words.append(text);
    }

    int length() {
        return words.length();
    }

    String words() {
        return words.toString();
    }

    boolean hasLetter() {
        return words.chars().anyMatch(Character::isLetter);
    }

    /** Whether it ends as sentences do. */
    boolean isWhole() {
        return WHOLE.matcher(words.toString().stripTrailing()).find();
    }

    /** Whether it ends so far in a stop after which no white space is written. */
    boolean endsFullWidth() {
        return !words.isEmpty() && FULL_WIDTH_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a letter that comes next starts another sentence behind {@code end}. */
    boolean isEndedBy(char next, int end) {
        String glue = end == words.length() ? " " : "";
        String text = words.substring(0, end) + glue + words.substring(end) + next;
        return SentenceSplitter.split(text).stream().anyMatch(span -> span.start() >= end);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Hint> hints() {
        return List.copyOf(hints);
    }

    /** Where the last marker stands, 0 where none does. */
    int lastMark() {
        return Stream.concat(marks.stream().map(Mark::at), hints.stream().map(Hint::at))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Names what a marker stands for that comes next, where the sentence needs the word. */
    void nameArticle(boolean several) {
        if (GOVERNS.matcher(words).find()) {
            stripTrailing();
            words.append(several ? " the articles " : " the article ");
        }
    }

    void stripTrailing() {
        words.setLength(words.toString().stripTrailing().length());
    }

    /** Notes markers at its end, where there is no white space before them any more, nor a comma between them and others. */
    void hint(List<Integer> passages) {
        if (lastMark() > 0 && BETWEEN_MARKS.matcher(words.substring(lastMark())).matches()) {
            words.setLength(lastMark());
        }
        int length = words.toString().stripTrailing().length();
        String lead = words.substring(length);
        words.setLength(length);
        hint(passages, lead);
    }

    /** Notes markers behind its last word. */
    void hintEnd(List<Integer> passages) {
        hint(passages, " ");
    }

    private void hint(List<Integer> passages, String lead) {
        int at = words.toString().stripTrailing().length();
        for (int passage : passages) {
            hints.add(new Hint(at, passage == passages.getFirst() ? lead : "", passage));
        }
    }

    /** Places a marker, unless the same stands there already. */
    void mark(Hint hint, int number, Evidence evidence) {
        if (marks.stream().noneMatch(mark -> mark.number() == number && !isSaying(mark.at(), hint.at()))) {
            marks.add(new Mark(hint.at(), hint.lead(), number, evidence));
            marks.sort(Comparator.comparingInt(Mark::at));
        }
    }

    private boolean isSaying(int one, int other) {
        return words.substring(Math.min(one, other), Math.max(one, other))
                .chars()
                .anyMatch(Character::isLetterOrDigit);
    }

    /** The words that its markers stand for, by their numbers. */
    Map<Integer, Evidence> evidence() {
        Map<Integer, Evidence> evidence = new LinkedHashMap<>();
        marks.forEach(mark -> evidence.putIfAbsent(mark.number(), mark.evidence()));
        return evidence;
    }

    /** Places a marker behind its last word. */
    void markEnd(int number, Evidence evidence) {
        marks.add(new Mark(words.toString().stripTrailing().length(), " ", number, evidence));
    }

    void drop(Hint hint) {
        hints.remove(hint);
    }

    void dropMarks() {
        marks.clear();
    }

    /** Ends it at a word and returns what stood behind. */
    String cut(int at) {
        String rest = words.substring(at);
        words.setLength(at);
        return rest;
    }

    /** The words before {@code end} with the markers before or at it. */
    String text(int end) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Mark mark : marks) {
            if (mark.at() <= end) {
                text.append(words, from, mark.at())
                        .append(mark.lead())
                        .append('[')
                        .append(mark.number())
                        .append(']');
                from = mark.at();
            }
        }
        return text.append(words, from, Math.max(from, end)).toString();
    }
}
