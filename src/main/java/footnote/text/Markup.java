package footnote.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves a model's markup out: links become their text, images, comments, tags and addresses go, list items and a table's
 * cells stay readable. Holds back only a short run that may become markup; what is long by nature, a link's address or a
 * comment, is dropped as it comes. Where what is left would make markup anew, a space parts it.
 */
final class Markup extends LookaheadStage {

    private static final Pattern UNSEEN = Pattern.compile("script|style|template|iframe|svg");
    private static final Pattern BLOCK = Pattern.compile("br|hr|p|div|h[1-6]|[uo]l|li|table|tr|blockquote|pre|section"
            + "|article|header|footer|main|body|figure|figcaption|d[dlt]|form|details|summary");
    private static final Pattern CELL_END = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARKER = Pattern.compile("\\[\\^?\\d{1,2}\\]");
    private static final String BETWEEN = " – ";
    private static final Pattern CELL = Pattern.compile("t[dh]");

    private final Addresses addresses;
    private final Seam seam = new Seam();
    private final Emphasis emphasis = new Emphasis();
    private final Deque<Skip> skips = new ArrayDeque<>();
    private final StringBuilder said = new StringBuilder();

    private final LastWord word = new LastWord();

    /** Whether something was left out since what was said last. */
    private boolean leftOut;

    private boolean atLineStart = true;
    private boolean inRow;
    private List<String> columns = List.of();
    private int cell;
    private boolean inLink;

    /** @param addresses those that may be shown */
    Markup(Addresses addresses) {
        this.addresses = addresses;
    }

    boolean isAtLineStart() {
        return atLineStart;
    }

    boolean isInRow() {
        return inRow;
    }

    boolean isBehindNoWord() {
        return !Character.isLetter(seam.last());
    }

    boolean isBehindLabel() {
        return word.isLabel();
    }

    int drop(MatchResult match, Skip andThen) {
        skips.add(andThen);
        return match.group().length();
    }

    int say(MatchResult match, String instead) {
        say(instead);
        return match.group().length();
    }

    /** Names the columns of the rows to come; a table of two is headed by their names. */
    int openTable(MatchResult match) {
        columns = CELL_END.splitAsStream(match.group(1)).map(this::plainName).toList();
        if (columns.size() == 2) {
            say(columns.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(BETWEEN)) + "\n");
        }
        return match.group().length();
    }

    private String plainName(String name) {
        Markup words = new Markup(addresses);
        return (words.next(MARKER.matcher(name).replaceAll("")) + words.end()).strip();
    }

    int openRow(MatchResult match) {
        if (!columns.isEmpty()) {
            say("- ");
        }
        inRow = true;
        atLineStart = false;
        cell = 0;
        return match.group().length();
    }

    /** Between a row's cells, the first of which tells what it is about; the others are told by the names of their columns. */
    int closeCell(MatchResult match) {
        if (match.group(1) != null) {
            return say(match, match.group(1));
        }
        cell++;
        String name = columns.size() > 2 && cell < columns.size() ? columns.get(cell) : "";
        String between = columns.isEmpty() ? ", " : cell == 1 ? BETWEEN : "; ";
        return say(match, between + (name.isEmpty() ? "" : name + ": "));
    }

    int openLink(MatchResult match) {
        inLink = true;
        return match.group().length();
    }

    /** Drops the address behind a text in brackets; the brackets stay where they are no link's but a marker's. */
    int closeLink(MatchResult match) {
        if (!inLink) {
            say("]");
        }
        inLink = false;
        return drop(match, Skip.destination());
    }

    int closeReference(MatchResult match) {
        int length = inLink ? match.group().length() : 0;
        inLink = false;
        return length;
    }

    int emphasis(MatchResult match) {
        char next = match.group(2) == null ? ' ' : match.group(2).charAt(0);
        return say(match, emphasis.isMarkup(match.group(), seam.last(), next) ? "" : match.group());
    }

    int tag(MatchResult match) {
        boolean opens = match.group(1).isEmpty();
        String name = match.group(2).toLowerCase(Locale.ROOT);
        if (BLOCK.matcher(name).matches() && !atLineStart) {
            say("\n");
        }
        if (opens && (name.equals("li") || CELL.matcher(name).matches() && !atLineStart)) {
            say(name.equals("li") ? "- " : ", ");
        }
        if (match.group().endsWith("=")) {
            skips.add(Skip.attributes());
        }
        if (opens && UNSEEN.matcher(name).matches() && !match.group().endsWith("/>")) {
            skips.add(Skip.until("</" + name));
            skips.add(Skip.until(">"));
        }
        return match.group().length();
    }

    int parenthesis(MatchResult match) {
        String address = Addresses.trimmed(match.group(1));
        int length = match.group().length() - match.group(1).length() + address.length();
        boolean closed = match.group().startsWith(")", length);
        return closed && !addresses.contain(address) ? length + 1 : 0;
    }

    int address(MatchResult match) {
        String address = Addresses.trimmed(match.group(1));
        boolean known = addresses.contain(address);
        if (known) {
            String joined = (seam.isBroken(address.charAt(0)) ? " " : "") + address;
            seam.add(joined);
            add(joined);
        }
        if (match.group(1).length() >= Addresses.LONGEST) {
            return drop(match, Skip.address());
        }
        boolean enclosed = match.group().startsWith("<");
        boolean spaced = !known && address.equals(match.group(1)) && Character.isWhitespace(seam.last());
        return enclosed || spaced ? match.group().length() : address.length();
    }

    /** What begins with a word, which stays: "evil" of "evil.com". */
    int bareAddress(MatchResult match) {
        String address = Addresses.trimmed(match.group());
        if (addresses.hold(word.with(address))) {
            say(address);
        }
        return match.group().length() >= Addresses.LONGEST ? drop(match, Skip.address()) : address.length();
    }

    @Override
    String read() {
        said.setLength(0);
        if (skips.isEmpty()) {
            read(ahead.first());
        } else {
            skip(ahead.first());
        }
        return said.toString();
    }

    private void skip(char c) {
        Skip.Step step = skips.element().next(c);
        if (step != Skip.Step.WITHIN) {
            skips.remove();
        }
        ahead.skip(step == Skip.Step.BEHIND ? 0 : 1);
    }

    private void read(char first) {
        if (atLineStart && first != '|' && first != ' ') {
            columns = List.of();
        }
        for (MarkupRules.Rule rule : MarkupRules.ALL) {
            if (rule.mayBegin(first, this)) {
                Optional<MatchResult> match = ahead.match(rule.pattern());
                if (ahead.isUnsure()) {
                    return;
                }
                int read = match.map(m -> rule.act().applyAsInt(this, m)).orElse(0);
                if (read > 0) {
                    leftOut |= said.isEmpty();
                    ahead.skip(read);
                    return;
                }
            }
        }
        say(String.valueOf(first));
        ahead.skip(1);
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            boolean makesHost = leftOut && Character.isLetter(text.charAt(0)) && word.isOpen();
            add(seam.join(makesHost ? " " + text : text));
        }
    }

    private void add(String text) {
        said.append(text);
        word.add(text);
        leftOut = false;
        atLineStart = text.endsWith("\n");
        inRow &= !atLineStart;
        inLink &= !atLineStart;
    }
}
