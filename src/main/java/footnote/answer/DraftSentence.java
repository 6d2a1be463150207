package footnote.answer;

import footnote.answer.SupportChecker.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence as it is being written: its words, and its markers between them. */
final class DraftSentence {

    private static final Pattern WHOLE = Pattern.compile("[.!?…。！？][\"”’')\\]»*_`]*\\z");

    /** A marker that stands before the word at {@code at}. */
    record Mark(int at, int number, Evidence evidence) {}

    /** A marker whose claim is not yet complete enough to be checked. */
    record Deferred(int at, int passage) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Deferred> deferred = new ArrayList<>();

    DraftSentence(String words) {
        this.words.append(words);
    }

    void append(char c) {
        words.append(c);
    }

    int length() {
        return words.length();
    }

    /** Its last character so far, a space where there is none. */
    char last() {
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }

    String words() {
        return words.toString();
    }

    /** The words without white space around them. */
    String claim() {
        return words.toString().strip();
    }

    boolean hasLetter() {
        return words.chars().anyMatch(Character::isLetter);
    }

    /** Whether it ends as sentences do. */
    boolean isWhole() {
        return WHOLE.matcher(words.toString().stripTrailing()).find();
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Deferred> deferred() {
        return List.copyOf(deferred);
    }

    boolean cites(int number) {
        return marks.stream().anyMatch(mark -> mark.number() == number);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    void defer(int passage) {
        deferred.add(new Deferred(words.length(), passage));
    }

    /** A marker for the whole, behind its last word. */
    void markEnd(int number, Evidence evidence) {
        words.setLength(words.toString().stripTrailing().length());
        words.append(' ');
        marks.add(new Mark(words.length(), number, evidence));
    }

    /**
     * Takes the spaces away that stood before a marker that is dropped, back to the last marker that stays.
     *
     * @return how many
     */
    int dropSpaces(int at) {
        int mark = lastMark();
        int from = at;
        while (from > mark && words.charAt(from - 1) == ' ') {
            from--;
        }
        words.delete(from, at);
        return at - from;
    }

    /** Where the last marker stands, 0 where none does. */
    int lastMark() {
        return Math.max(
                marks.isEmpty() ? 0 : marks.getLast().at(),
                deferred.isEmpty() ? 0 : deferred.getLast().at());
    }

    /** How long it is without white space behind its last word or marker. */
    int stripped() {
        return Math.max(words.toString().stripTrailing().length(), lastMark());
    }

    /** Ends the sentence at a word and returns what stood behind it. */
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
                        .append('[')
                        .append(mark.number())
                        .append(']');
                from = mark.at();
            }
        }
        return text.append(words, from, Math.max(from, end)).toString();
    }
}
