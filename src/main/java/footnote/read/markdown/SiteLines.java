package footnote.read.markdown;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines that {@link SiteBlocks} writes. What only a line tells generators of sites is read here. */
final class SiteLines {

    static final Pattern HEADING = Pattern.compile(" {0,8}#{1,6} \\S.*");

    /** The line above a heading that generators read below it, though CommonMark does so only below a blank one. */
    private static final Pattern TAG_LINE = Pattern.compile(".*(?:>|%})\\s*");

    /** The tag of a component that stands alone in its line, and an import of one; a label to link to; a file to be put in; a break of LaTeX's. */
    private static final Pattern COMPONENT = Pattern.compile(
            " *</?\\p{Lu}\\p{Ll}\\w*(?:\\.\\w+)?(?:\\s(?:[^<>]*?\\b(?:label|title)=\"(?<label>[^\"<>]+)\")?[^<>]*)?/?> *"
                    + "|import .+ from ['\"][^'\"]+['\"];?|\\([\\w:.,/-]+\\)=|[ ;]*--8<--.*|\\\\(?:new|clear)?page(?:break)?");

    /** "*[HTML]: Hyper Text Markup Language". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[([^\\]]+)]: *(\\S.*)");

    /** What kramdown puts a list of contents in the place of. */
    private static final Pattern CONTENTS = Pattern.compile(" *\\{: ?toc\\b[^{}]*} *");

    private static final Pattern ITEM = Pattern.compile(" *(?:[*+-]|1\\.) .*");

    /** A heading that begins with a number, which CommonMark takes for a list when it is underlined. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] .*");

    /** What begins another block than a paragraph. */
    private static final Pattern OPENING = Pattern.compile("\\s*(?:[-*+>|#`~:!=?]|\\d{1,3}[.)] )");

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    private final List<String> lines = new ArrayList<>();

    /** Adds a line as Markdown has it. */
    void add(String line) {
        Matcher component = COMPONENT.matcher(line);
        Matcher abbreviation = ABBREVIATION.matcher(line);
        Optional<Directive> shortcode = Directive.shortcode(line);
        if (CONTENTS.matcher(line).matches()) {
            if (!lines.isEmpty() && ITEM.matcher(lines.getLast()).matches()) {
                lines.removeLast();
            }
        } else if (shortcode.isPresent()) {
            addTitle("", shortcode.get().heading());
        } else if (isUnderline(line)) {
            lines.set(lines.size() - 1, (line.startsWith("=") ? "# " : "## ") + lines.getLast());
        } else if (HEADING.matcher(line).matches()
                && !lines.isEmpty()
                && TAG_LINE.matcher(lines.getLast()).matches()) {
            lines.add("");
            lines.add(line.strip());
        } else if (component.matches()) {
            addTitle("", component.group("label"));
        } else if (abbreviation.matches()) {
            lines.add(abbreviation.group(1) + ": " + abbreviation.group(2));
            lines.add("");
        } else {
            lines.add(line);
        }
    }

    private boolean isUnderline(String line) {
        return !lines.isEmpty()
                && UNDERLINE.matcher(line).matches()
                && line.length() == lines.getLast().length()
                && NUMBERED.matcher(lines.getLast()).matches()
                && (lines.size() == 1 || lines.get(lines.size() - 2).isBlank());
    }

    /** Adds what a block is named, as a line of its own. */
    void addTitle(String indent, @Nullable String title) {
        lines.add("");
        if (title != null && !title.isBlank()) {
            lines.add(indent + "**" + title.strip().replace("**", "").replace("__", "") + "**");
            lines.add("");
        }
    }

    /** Adds what a few words tell of the term above to its line, "Toll: £3"; false where they are no few words. */
    boolean addToTerm(List<String> held) {
        String told = String.join(" ", held).strip();
        boolean few = !lines.isEmpty()
                && !lines.getLast().strip().endsWith("?")
                && held.stream()
                        .noneMatch(
                                line -> line.isBlank() || OPENING.matcher(line).lookingAt())
                && !Furniture.endsLikeSentence(told);
        if (few) {
            lines.set(lines.size() - 1, lines.getLast().strip().replaceFirst(":$", "") + ": " + told);
            lines.add("");
        }
        return few;
    }

    /** Adds lines that tell nothing else. */
    void addPlain(List<String> plain) {
        lines.addAll(plain);
    }

    int size() {
        return lines.size();
    }

    void change(int first, UnaryOperator<String> changed) {
        lines.subList(first, lines.size()).replaceAll(changed);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
