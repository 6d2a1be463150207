package footnote.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that sites' generators (MkDocs, Docusaurus, Sphinx, VitePress) read beyond CommonMark's, as plain Markdown: notes, tabs, terms,
 * footnotes, directives. What is named keeps its name as a line of its own above it; CommonMark would take what is indented for code.
 */
final class SiteBlocks {

    /** How far what belongs to a note, a tab, a term or a footnote is indented. */
    private static final int INDENT = 4;

    /** Notes in notes beyond so many are left as they are. */
    private static final int MOST_NESTED = 20;

    /** What stands over indented lines: "!!! tip "Title"", "??? note", "=== "Linux"", ":   what a term means", "[^1]: a footnote". */
    private static final Pattern OPENS = Pattern.compile(
            "(?<indent> *)(?:(?:!!!|\\?\\?\\?\\+?) *[\\w-]+(?: [\\w-]+){0,4}(?: +\"(?<note>.*)\")?"
                    + "|===[!+]? *\"(?<tab>.+)\"|(?<term>:) {1,4}(?<means>\\S.*)|(?<footnote>\\[\\^[^\\]\\s]+]):(?<says>.*)) *");

    /** ":::tip Title", ":::note[Title]", ":::{tab-item} Linux", and what ends them. */
    private static final Pattern COLONS =
            Pattern.compile(" *:{3,} *(?:\\{?(?<name>[\\w-]+)}?(?:\\[(?<bracketed>[^]]*)]| +(?<title>[^{}]*))?)?.*");

    /** "/// note | Title", and what ends it. */
    private static final Pattern SLASHES =
            Pattern.compile(" *(?:/{3,} *(?<name>[\\w-]+)(?: *\\| *(?<title>.*))?|/{3,}) *");

    private static final Pattern SLASHES_OPTION = Pattern.compile(" {4}[\\w-]+: .*");

    /** What is set apart from the text around it: what stands over it ends with it. */
    private static final Pattern BOX = Pattern.compile(
            "( *)\\{%-? *(callout|note|tip|hint|info|notice|important|warning|caution|danger|alert)\\b[^%]*%} *");

    private static final Pattern END_OF_BOX = Pattern.compile(" *\\{%-? *end(\\w+) *-?%} *");

    private static final Pattern HEADING = Pattern.compile(" {0,8}#{1,6} \\S.*");

    /** The line above a heading that generators read below it, though CommonMark does so only below a blank one. */
    private static final Pattern TAG_LINE = Pattern.compile(".*(?:>|%})\\s*");

    private static final Pattern FENCE =
            Pattern.compile(" *(?<fence>`{3,}|~{3,}) *(?:\\{(?<name>[\\w:-]+)} *(?<title>.*)|[^`]*)");

    /** What a directive is told, and no reader. */
    private static final Pattern OPTION = Pattern.compile(" *:[\\w-]+:.*");

    /** The tag of a component that stands alone in its line, and an import of one; a label to link to; a file to be put in. */
    private static final Pattern COMPONENT = Pattern.compile(
            " *</?\\p{Lu}\\p{Ll}\\w*(?:\\.\\w+)?(?:\\s(?:[^<>]*?\\b(?:label|title)=\"(?<label>[^\"<>]+)\")?[^<>]*)?/?> *"
                    + "|import .+ from ['\"][^'\"]+['\"];?|\\([\\w:.,/-]+\\)=|[ ;]*--8<--.*");

    /** "*[HTML]: Hyper Text Markup Language". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[([^\\]]+)]: *(\\S.*)");

    /** What Sphinx writes for a directive that is given a version. */
    private static final Map<String, String> VERSIONS = Map.of(
            "versionadded", "Added in version ",
            "versionchanged", "Changed in version ",
            "deprecated", "Deprecated since version ",
            "versionremoved", "Removed in version ");

    /** Directives whose content is for readers, and what is written behind their name as well. */
    private static final Set<String> NAMED =
            words("admonition topic sidebar dropdown details card grid-item-card tab-item tab rubric");

    private static final Set<String> READ =
            words("note warning tip hint important caution danger attention error seealso todo tab-set "
                    + "tabs grid grid-item figure epigraph margin aside");

    /** Directives that bring in, or list, what isn't in the file. */
    private static final Set<String> TOLD = words(
            "toctree contents tableofcontents image include literalinclude index raw meta " + "bibliography eval-rst");

    private final List<String> written = new ArrayList<>();

    private SiteBlocks() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    static String plain(String markdown) {
        SiteBlocks blocks = new SiteBlocks();
        blocks.write(List.of(markdown.split("\n", -1)), 0);
        return String.join("\n", blocks.written);
    }

    private void write(List<String> lines, int nested) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher fence = FENCE.matcher(line);
            Matcher opens = OPENS.matcher(line);
            Matcher colons = COLONS.matcher(line);
            Matcher component = COMPONENT.matcher(line);
            Matcher abbreviation = ABBREVIATION.matcher(line);
            Matcher slashes = SLASHES.matcher(line);
            int next = at + 1;
            if (fence.matches()) {
                int end = end(lines, at, fence.group("fence"));
                writeFenced(fence, lines.subList(at, Math.min(end + 1, lines.size())), nested);
                next = end + 1;
            } else if (nested < MOST_NESTED && opens.matches() && isOpen(opens, lines, at)) {
                next = indented(lines, at, depthBelow(opens));
                writeOpened(opens, lines.subList(at + 1, next), nested);
            } else if (colons.matches()) {
                writeName(colons.group("name"), colons.group(colons.group("title") == null ? "bracketed" : "title"));
                next = TOLD.contains(String.valueOf(colons.group("name")))
                        ? endOfTold(lines, next)
                        : options(lines, next);
            } else if (slashes.matches()) {
                writeTitle("", slashes.group("title"));
                while (slashes.group("name") != null
                        && next < lines.size()
                        && SLASHES_OPTION.matcher(lines.get(next)).matches()) {
                    next++;
                }
            } else if (nested < MOST_NESTED && isBox(lines, at)) {
                next = endOfBox(lines, at);
                writeBox(BOX.matcher(line).replaceFirst("$1"), lines.subList(at + 1, next), nested);
                next++;
            } else if (HEADING.matcher(line).matches()
                    && !written.isEmpty()
                    && TAG_LINE.matcher(written.getLast()).matches()) {
                written.add("");
                written.add(line.strip());
            } else if (component.matches()) {
                writeTitle("", component.group("label"));
            } else if (abbreviation.matches()) {
                written.add(abbreviation.group(1) + ": " + abbreviation.group(2));
                written.add("");
            } else {
                written.add(line);
            }
            at = next;
        }
    }

    /** Whether what looks like the head of indented lines is one. */
    private static boolean isOpen(Matcher opens, List<String> lines, int at) {
        boolean inOneLine = opens.group("footnote") != null || opens.group("term") != null && at > 0;
        int depth = depthBelow(opens);
        int below = at + 1;
        while (below < lines.size() && lines.get(below).isBlank()) {
            below++;
        }
        return inOneLine || below < lines.size() && depth(lines.get(below)) >= depth || opens.group("tab") != null;
    }

    /** How deep what belongs to it stands; a footnote is written anywhere, and belongs nowhere. */
    private static int depthBelow(Matcher opens) {
        return opens.group("footnote") == null ? opens.group("indent").length() + INDENT : INDENT;
    }

    private void writeOpened(Matcher opens, List<String> below, int nested) {
        String indent = opens.group("footnote") == null ? opens.group("indent") : "";
        writeTitle(indent, opens.group(opens.group("tab") == null ? "note" : "tab"));
        List<String> lines = new ArrayList<>();
        String first = opens.group(opens.group("term") == null ? "says" : "means");
        if (first != null) {
            lines.add(indent + first.strip());
        }
        for (String line : below) {
            lines.add(depth(line) < INDENT ? line : line.substring(INDENT));
        }
        write(lines, nested + 1);
        written.add("");
    }

    private void writeFenced(Matcher fence, List<String> lines, int nested) {
        String name = String.valueOf(fence.group("name"));
        if (TOLD.contains(name)) {
            return;
        }
        if (nested >= MOST_NESTED || !READ.contains(name) && !NAMED.contains(name) && !VERSIONS.containsKey(name)) {
            written.addAll(lines);
            return;
        }
        writeName(name, fence.group("title"));
        int first = options(lines, 1);
        write(lines.subList(first, Math.max(first, lines.size() - 1)), nested + 1);
        written.add("");
    }

    /** The name of what a directive holds, where it is for readers. */
    private void writeName(@Nullable String name, @Nullable String title) {
        String version = VERSIONS.get(String.valueOf(name));
        if (version == null) {
            writeTitle("", READ.contains(String.valueOf(name)) && !isWords(title) ? null : title);
        } else {
            written.add("");
            written.add(version + String.valueOf(title).strip() + ':');
        }
    }

    /** Whether what stands behind a directive's name is no picture's path, nor a number of columns. */
    private static boolean isWords(@Nullable String title) {
        return title != null && !title.strip().matches("\\S*[/.]\\S*|\\d[\\d ]*");
    }

    private void writeTitle(String indent, @Nullable String title) {
        written.add("");
        if (title != null && !title.isBlank()) {
            written.add(indent + "**" + title.strip().replace("**", "").replace("__", "") + "**");
            written.add("");
        }
    }

    private static boolean isBox(List<String> lines, int at) {
        return endOfBox(lines, at) < lines.size();
    }

    /** The line that ends a box; none where no box begins, or it has no end. */
    private static int endOfBox(List<String> lines, int at) {
        Matcher box = BOX.matcher(lines.get(at));
        int end = box.matches() ? at + 1 : lines.size();
        while (end < lines.size()) {
            Matcher ends = END_OF_BOX.matcher(lines.get(end));
            if (ends.matches() && ends.group(1).equals(box.group(2))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** As a quotation. */
    private void writeBox(String indent, List<String> lines, int nested) {
        written.add("");
        int first = written.size();
        write(lines, nested + 1);
        List<String> box = written.subList(first, written.size());
        box.replaceAll(
                line -> indent + "> " + (line.startsWith(indent) ? line.substring(indent.length()) : line.strip()));
        written.add("");
    }

    /** The line that ends a fence, or the last one. */
    private static int end(List<String> lines, int at, String fence) {
        int end = at + 1;
        while (end < lines.size() && !isEnd(lines.get(end).strip(), fence)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String line, String fence) {
        return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static int endOfTold(List<String> lines, int at) {
        int end = at;
        while (end < lines.size() && !lines.get(end).strip().startsWith(":::")) {
            end++;
        }
        return end;
    }

    /** The first line at or below one that is no option of a directive. */
    private static int options(List<String> lines, int at) {
        int first = at;
        while (first < lines.size() && OPTION.matcher(lines.get(first)).matches()) {
            first++;
        }
        return first;
    }

    /** The first line below one that is neither blank nor so deep. */
    private static int indented(List<String> lines, int at, int depth) {
        int end = at + 1;
        int next = end;
        while (next < lines.size() && (lines.get(next).isBlank() || depth(lines.get(next)) >= depth)) {
            next++;
            end = lines.get(next - 1).isBlank() ? end : next;
        }
        return end;
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return line.isBlank() ? 0 : depth;
    }
}
