package footnote.read.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Sphinx, MyST and Docusaurus are told of a block: "note", "tab-item Linux", "versionadded 3.2", "image harbour.png".
 *
 * @param name empty where a block ends, or has none
 * @param title what is written behind the name; null for nothing
 */
record Directive(String name, @Nullable String title) {

    /** What is told line by line below it, and no reader. */
    private static final Pattern OPTION = Pattern.compile(" *:[\\w-]+:.*");

    /** What Sphinx writes for one that is given a version. */
    private static final Map<String, String> VERSIONS = Map.of(
            "versionadded", "Added in version ",
            "versionchanged", "Changed in version ",
            "deprecated", "Deprecated since version ",
            "versionremoved", "Removed in version ");

    /** Those whose content is for readers, and what is written behind their name as well. */
    private static final Set<String> NAMED =
            words("admonition topic sidebar dropdown details card grid-item-card tab-item tab rubric");

    private static final Set<String> NOTES =
            words("note info warning tip hint important caution danger attention error seealso todo");

    private static final Set<String> READ = words("tab-set tabs grid grid-item figure epigraph margin aside =html");

    /** Those that bring in, or list, what isn't in the file. */
    private static final Set<String> TOLD =
            words("toctree contents tableofcontents image include literalinclude index raw meta bibliography eval-rst");

    /** One of Hugo's that is alone in its line: "{{< tab name="Linux" >}}". */
    private static final Pattern SHORTCODE = Pattern.compile(
            "(?!.*\\bcaption=) *\\{\\{[<%] *(?<name>[\\w-]+) +(?:[\\w-]+=)?\"(?<title>[^\"]+)\"[^{}]*[>%]}} *");

    static Directive of(@Nullable String name, @Nullable String title) {
        return new Directive(name == null ? "" : name, title);
    }

    /** That which a line gives Hugo; empty where it holds nothing for readers, or has no title. */
    static Optional<Directive> shortcode(String line) {
        Matcher told = SHORTCODE.matcher(line);
        return told.matches()
                ? Optional.of(of(told.group("name"), told.group("title"))).filter(Directive::isForReaders)
                : Optional.empty();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** Whether all that it holds is for the generator. */
    boolean isTold() {
        return TOLD.contains(name);
    }

    /** Whether it is known that what it holds is for readers. */
    boolean isForReaders() {
        return isNote() || READ.contains(name) || NAMED.contains(name) || VERSIONS.containsKey(name);
    }

    /** Whether it is set beside the text for a reader to notice. */
    boolean isNote() {
        return NOTES.contains(name);
    }

    /** "Added in version 3.2:"; empty for one that is given no version. */
    Optional<String> version() {
        return Optional.ofNullable(VERSIONS.get(name))
                .map(version -> version + String.valueOf(title).strip() + ':');
    }

    /** What stands over what it holds; null for nothing. */
    @Nullable
    String heading() {
        return (isNote() || READ.contains(name)) && !isWords(title) ? null : title;
    }

    /** Whether what stands behind the name is no picture's path, nor a number of columns. */
    private static boolean isWords(@Nullable String title) {
        return title != null && !title.strip().matches("\\S*[/.]\\S*|\\d[\\d ]*");
    }

    /** The first line at or below one that is no option. */
    static int belowOptions(List<String> lines, int at) {
        return BlockEnds.next(lines, at, line -> !OPTION.matcher(line).matches());
    }
}
