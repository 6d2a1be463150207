package footnote.read.markdown;

import footnote.read.table.DrawnTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that sites' generators (MkDocs, Docusaurus, Sphinx, VitePress) read beyond CommonMark's, as plain Markdown: notes, tabs, terms,
 * directives. What is named keeps its name as a line of its own above it; CommonMark would take what is indented for code.
 */
final class SiteBlocks {

    /** How far what belongs to a note, a tab or a term is indented. */
    private static final int INDENT = 4;

    /** Notes in notes beyond so many are left as they are. */
    private static final int MOST_NESTED = 20;

    /** What stands over indented lines: "!!! tip "Title"", "??? note", "=== "Linux"", ":   what a term means". */
    private static final Pattern OPENS =
            Pattern.compile("(?<indent> *)(?:(?:!!!|\\?\\?\\?\\+?) *[\\w-]+(?: [\\w-]+){0,4}(?: +\"(?<note>.*)\")?"
                    + "|===[!+]? *\"(?<tab>.+)\"|(?<term>:) {1,4}(?<means>\\S.*)) *");

    /** ":::tip Title", ":::note[Title]", ":::{tab-item} Linux", and what ends them. */
    private static final Pattern COLONS =
            Pattern.compile(" *:{3,} *(?:\\{?(?<name>[\\w-]+)}?(?:\\[(?<bracketed>[^]]*)]| +(?<title>[^{}]*))?)?.*");

    /** "/// note | Title", and what ends it. */
    private static final Pattern SLASHES =
            Pattern.compile(" *(?:/{3,} *(?<name>[\\w-]+)(?: *\\| *(?<title>.*))?|/{3,}) *");

    private static final Pattern SLASHES_OPTION = Pattern.compile(" {4}[\\w-]+: .*");

    private static final Pattern ENDS_IN_WORD = Pattern.compile(".*[\\p{L}\\p{N}]\\W{0,2}(?<![?!.:])");

    private static final Pattern FENCE =
            Pattern.compile(" *(?<fence>`{3,}|~{3,}) *(?:\\{(?<name>=?[\\w:-]+)} *(?<title>.*)|[^`]*)");

    private final SiteLines written = new SiteLines();

    private SiteBlocks() {}

    static String plain(String markdown) {
        SiteBlocks blocks = new SiteBlocks();
        blocks.write(List.of(markdown.split("\n", -1)), 0);
        return blocks.written.toString();
    }

    private void write(List<String> lines, int nested) {
        int at = 0;
        while (at < lines.size()) {
            at = writeBlock(lines, at, nested);
        }
    }

    /** @return the line below the block */
    private int writeBlock(List<String> lines, int at, int nested) {
        String line = lines.get(at);
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            return writeFenced(fence, lines, at, nested);
        }
        Matcher opens = OPENS.matcher(line);
        if (nested < MOST_NESTED && opens.matches() && isOpen(opens, lines, at)) {
            return writeOpened(opens, lines, at, nested);
        }
        Matcher colons = COLONS.matcher(line);
        if (colons.matches()) {
            return writeColons(colons, lines, at, nested);
        }
        Optional<NamedNote> note = nested < MOST_NESTED ? NamedNote.at(lines, at) : Optional.empty();
        if (note.isPresent()) {
            writeNamed(note.get().indent(), note.get().title(), note.get().lines(), nested);
            return at + note.get().height();
        }
        Matcher slashes = SLASHES.matcher(line);
        if (slashes.matches()) {
            return writeSlashes(slashes, lines, at);
        }
        Optional<LiquidBox> box = nested < MOST_NESTED ? LiquidBox.at(lines, at) : Optional.empty();
        if (box.isPresent()) {
            writeBox(box.get(), nested);
            return at + box.get().height();
        }
        Optional<DrawnTable> table = DrawnTable.at(lines, at);
        if (table.isPresent()) {
            written.addPlain(MarkdownTable.lines(table.get(), Math.max(0, BlockEnds.depth(line) - 2)));
            return table.get().to();
        }
        written.add(line);
        return at + 1;
    }

    /** Whether what looks like the head of indented lines is one. */
    private static boolean isOpen(Matcher opens, List<String> lines, int at) {
        boolean inOneLine = opens.group("term") != null && at > 0;
        int depth = depthBelow(opens);
        int below = BlockEnds.next(lines, at + 1, line -> !line.isBlank());
        return inOneLine
                || below < lines.size() && BlockEnds.depth(lines.get(below)) >= depth
                || opens.group("tab") != null;
    }

    /** How deep what belongs to it stands. */
    private static int depthBelow(Matcher opens) {
        return opens.group("indent").length() + INDENT;
    }

    private int writeOpened(Matcher opens, List<String> lines, int at, int nested) {
        int next = BlockEnds.indented(lines, at, depthBelow(opens));
        String indent = opens.group("indent");
        List<String> held = new ArrayList<>();
        String first = opens.group("means");
        if (first != null) {
            held.add(indent + first.strip());
        }
        for (String line : lines.subList(at + 1, next)) {
            held.add(BlockEnds.depth(line) < INDENT ? line : line.substring(INDENT));
        }
        if (first == null || !isBelowTerm(lines, at) || !written.addToTerm(held)) {
            writeNamed(indent, opens.group(opens.group("tab") == null ? "note" : "tab"), held, nested);
        }
        return next;
    }

    /** Whether the line above stands alone. */
    private static boolean isBelowTerm(List<String> lines, int at) {
        return at > 0
                && !lines.get(at - 1).isBlank()
                && (at == 1 || lines.get(at - 2).isBlank());
    }

    /** As an item of a list, so that what follows isn't read below its name, unless it asks or holds sections. */
    private void writeNamed(String indent, @Nullable String name, List<String> held, int nested) {
        if (name == null
                || !ENDS_IN_WORD.matcher(name).matches()
                || held.stream()
                        .anyMatch(line -> SiteLines.HEADING.matcher(line).matches())) {
            written.addTitle(indent, name);
            write(held, nested + 1);
        } else {
            written.addTitle(indent + "- ", name + ":");
            int first = written.size();
            write(held, nested + 1);
            written.change(first, line -> line.isBlank() ? line : "  " + line);
        }
        written.add("");
    }

    private int writeFenced(Matcher fence, List<String> lines, int at, int nested) {
        int end = BlockEnds.next(lines, at + 1, line -> isEnd(line.strip(), fence.group("fence")));
        List<String> fenced = lines.subList(at, Math.min(end + 1, lines.size()));
        Directive directive = Directive.of(fence.group("name"), fence.group("title"));
        if (!directive.isTold() && (nested >= MOST_NESTED || !directive.isForReaders())) {
            written.addPlain(fenced);
        } else if (!directive.isTold()) {
            writeHead(directive);
            int first = Directive.belowOptions(fenced, 1);
            write(fenced.subList(first, Math.max(first, fenced.size() - 1)), nested + 1);
            written.add("");
        }
        return end + 1;
    }

    private static boolean isEnd(String line, String fence) {
        return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    private int writeColons(Matcher colons, List<String> lines, int at, int nested) {
        Directive directive =
                Directive.of(colons.group("name"), colons.group(colons.group("title") == null ? "bracketed" : "title"));
        int end = BlockEnds.next(lines, at + 1, line -> line.strip().startsWith(":::"));
        int first = Directive.belowOptions(lines, at + 1);
        boolean closed = end < lines.size() && lines.get(end).strip().matches(":+");
        if (directive.isNote() && directive.heading() != null && nested < MOST_NESTED && closed) {
            writeNamed("", directive.heading(), lines.subList(Math.min(first, end), end), nested);
            return end + 1;
        }
        writeHead(directive);
        return directive.isTold() ? end : first;
    }

    private void writeHead(Directive directive) {
        Optional<String> version = directive.version();
        if (version.isEmpty()) {
            written.addTitle("", directive.heading());
        } else {
            written.add("");
            written.add(version.get());
        }
    }

    private int writeSlashes(Matcher slashes, List<String> lines, int at) {
        written.addTitle("", slashes.group("title"));
        return slashes.group("name") == null
                ? at + 1
                : BlockEnds.next(
                        lines, at + 1, line -> !SLASHES_OPTION.matcher(line).matches());
    }

    /** As a quotation. */
    private void writeBox(LiquidBox box, int nested) {
        written.add("");
        int first = written.size();
        write(box.lines(), nested + 1);
        written.change(first, box::quoted);
        written.add("");
    }
}
