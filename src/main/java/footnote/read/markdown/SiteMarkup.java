package footnote.read.markdown;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Markdown file tells a site's generator and not its readers: tags, attributes, roles, the targets of links. */
final class SiteMarkup {

    /** What is told to nobody, "{% comment %} … {% endcomment %}" and "{/* … *&#47;}", and what is imported. */
    private static final String NEVER_SHOWN = "\\{%-? {0,3}comment\\b.{0,5000}?\\{%-? {0,3}endcomment\\b.{0,5}?%}"
            + "|^import [^\n]{1,300}? from ['\"][^'\"\n]{1,300}['\"];?$"
            + "|\\{/\\*.{0,5000}?\\*/}";

    /** An icon, "{% icon boat %}"; of a picture in brackets, "(![a boat](boat.svg))", its words stay. */
    private static final String ICON = " ?\\( {0,3}(?:\\{%-? {0,3}icon +[\\w -]{1,100}? *%}|<i\\b[^<>\n]{0,200}></i>"
            + "|!\\[(?<alt>[^\\]\n]{0,100}(?:\n[^\\]\n]{1,100})?)]\\([^()\n]{0,300}\\)(?:\\{[^{}\n]{0,100}})?) {0,3}\\)"
            + "|\\{%-? {0,3}icon +(?<icon>[\\w -]{1,100}?) *%}";

    /** A tag of Liquid, with its line where that stands below one of HTML's. */
    private static final String LIQUID =
            "(?<=>[ \t]{0,9}\n)[ \t]{0,20}\\{%[^\n]{0,500}?%}[ \t]{0,9}\n" + "|\\{%.{0,500}?%}";

    /** What is put in by Jinja, Hugo or kramdown: "{{ site.name }}", "{{< ref … >}}", "{:toc}". */
    private static final String CURLY = "(?<ref>(?<=]\\()\\{\\{.{0,500}?}})"
            + "|\\{\\{[<%].{0,5000}?[>%]}}"
            + "|\\{\\{[^{}\n]{0,200}?[|.][^{}\n]{0,200}}}"
            + "|\\{:[^{}\n]{0,200}}";

    /** What WordPress puts in, alone on its line: "[youtube=https://…]". */
    private static final String EMBEDDED = "^\\[\\w{2,20}[= ]https?://[^\\]\\s]{1,300}] {0,4}$";

    /** The target of a link in which a space stands, where CommonMark allows none: "(mailto:a@b.example?subject=The boat)". */
    private static final String SPACED_TARGET =
            "(?<=])(?<spaced>\\((?:https?://|mailto:)[^()<>\"\\s]{1,300} [^()<>\"\n]{1,300}\\))";

    /** Before the target of a link in the next line, where some generators look for it, too. */
    private static final String BEFORE_TARGET = "(?<=])\n {0,3}(?=\\[[\\w-]{1,60}\\.[\\w.-]{1,60}](?![\\[(:]))";

    /** "{#rules .wide}" behind a heading, or behind a link, a picture or words in marks, as "{ width="300" }" is. */
    private static final String ATTRIBUTES = "(?<=\\S)\n? {0,8}\\{ {0,2}[#.][^{}\n]{1,200}} {0,4}$"
            + "|(?<=[)\\]>*_`])\\{ {0,2}(?:[#.][\\w-]|[\\w-]{1,30}=[\"'\\w])[^{}\n]{0,200}}";

    /** "[small]{.caps}", of which a reader sees "small". */
    private static final String SPAN = "\\[(?<span>[^\\[\\]\n]{0,200})]\\{ ?[#.][^{}\n]{1,200}}(?!\\()";

    /** "H~2~O" and "10^6^". */
    private static final String RAISED = "(?<=[\\p{L}\\d)])(?:~(?<low>[\\w+-]{1,9})~(?!~)|\\^(?<high>[\\w+-]{1,9})\\^)";

    /** "{ref}`the rules <rules>`", of which a reader sees "the rules". */
    private static final String ROLE =
            "\\{[\\w:+-]{1,40}}`(?<role>[^`\n]{1,200}?)(?: {0,2}<(?<target>[^<>`\n]{0,200})>)?`";

    /** A sign of Material's, ":material-boat:"; all that stands in a table's cell says something. */
    private static final String EMOJI =
            ":(?:material|fontawesome|octicons|simple)-[a-z\\d-]{1,60}:(?:\\{[^{}\n]{0,200}})? ?";

    private static final String SIGN =
            "(?<=\\|[ \t]{0,40}):(?:material|fontawesome|octicons)-(?:(?:regular|solid)-)?(?<sign>[a-z]{1,30})[a-z\\d-]{0,30}:(?:\\{[^{}\n]{0,200}})?(?=[ \t]{0,40}(?:\\||$))";

    /**
     * "![[harbour.png]]", with its label and the space between a word and a full stop, and "[[rules|the rules]]" or "[[rules#The lock]]", of which a
     * reader sees "the rules" or "rules > The lock".
     */
    private static final String WIKI =
            "(?: (?=!\\[\\[[^\\[\\]\n]{1,200}]] {0,2}[.,;:)](?!\\S)))?!\\[\\[[^\\[\\]\n]{1,200}]](?: {0,4}\\^[a-zA-Z\\d-]{1,60} {0,4}$)?"
                    + "|\\[\\[(?:[^\\[\\]|\n]{1,200}\\|(?<wiki>[^\\[\\]|\n]{1,200})|(?<place>[^\\[\\]|\n]{1,200}))]](?![(\\[])";

    /** The label of a block in a place that is linked to, and what stands before that of a heading. */
    private static final Pattern BLOCK = Pattern.compile("#\\^[\\w-]+$");

    private static final Pattern HASH = Pattern.compile("(?<=(\\S)|^) ?#(?=[^\\s#])");

    /** The box before a task: "- [x] Paint the boat". */
    private static final String BOX = "(?<=^[ \t>]{0,20}(?:[-*+]|\\d{1,3}[.)]) {1,4})\\[[ xX]] +";

    /** What is struck out, "~~May~~", or a remark, "%%who?%%". */
    private static final String DELETED =
            "(?<!~)~~(?=[^\\s~])[^~\n]{1,500}(?<=\\S)~~(?!~)" + "|(?<![%\\w])%%(?!%).{1,2000}?%%(?![%\\w])";

    /** A label that others link to, behind a block or in a line below it: "The rules. ^rules". */
    private static final String LABEL = "(?:(?<=\\S) |^ {0,3})\\^[a-zA-Z\\d-]{1,60} {0,4}$";

    /** "==new==". */
    private static final String MARKED = "(?<![\\w=])==(?=[^\\s=])(?<mark>[^=\n]{1,300})(?<=\\S)==(?![\\w=])";

    /** A line of nothing but tags: "#boats #rules". */
    private static final String TAGS = "^#[\\p{L}\\d][\\w/-]{0,60}(?: {1,4}#[\\p{L}\\d][\\w/-]{0,60}){1,20} {0,4}$";

    /** The second colon of a field that is computed: "Due:: May". */
    private static final String FIELD = "(?<=^[\\w -]{1,30}:):(?= \\S)";

    /** The kind of a box, "> [!tip]", where no title stands behind it. */
    private static final String CALLOUT = "(?<=^[ \t]{0,20}> {0,3})\\[!\\w{1,20}][+-]? {0,4}(?:\n[ \t]{0,20}>)? {0,4}";

    /** What a reader sees of some of them. */
    private static final List<String> WORDS = List.of("wiki", "span", "low", "mark");

    /** What each of them begins with, or has behind the spaces that it begins with. */
    private static final String BEGINS = "(?=[ \t\n]{0,20}+[`~{(^!\\[]|[:\\[%=#]|import )";

    private static final Pattern CODE_OR_TOLD = Pattern.compile(
            BEGINS + "(?:"
                    + String.join(
                            "|",
                            MarkdownNotes.CODE,
                            NEVER_SHOWN,
                            ICON,
                            LIQUID,
                            CURLY,
                            EMBEDDED,
                            SPACED_TARGET,
                            BEFORE_TARGET,
                            SPAN,
                            ATTRIBUTES,
                            RAISED,
                            ROLE,
                            SIGN,
                            EMOJI,
                            WIKI,
                            BOX,
                            DELETED,
                            LABEL,
                            MARKED,
                            TAGS,
                            FIELD,
                            CALLOUT)
                    + ")",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** What a tag that puts in a picture says below it, in brackets unless it is a sentence, since it heads nothing: "{% include figure.html caption="The mill" %}". */
    private static final Pattern CAPTION =
            Pattern.compile("(?s)\\{[{%].*\\bcaption ?[:=] ?([\"'])(?<words>(?:(?!\\1).){1,500})\\1.*");

    /** A line break alone on its line: Markdown goes on below it, as generators read it. */
    private static final Pattern LONE_BREAK = Pattern.compile("(?mi)^[ \t>]{0,9}<br ?/?>[ \t]{0,9}$");

    /** The first row of a table whose columns have no names. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?m)(?<=^[ \t>]{0,9}\n)([ \t>]{0,9})\\|[^|\n]{1,200}\\|[^\n]{1,2000}\\|[ \t]{0,9}$(?!\n[ \t>]{0,9}\\|? ?:?-)");

    /** Where a table in HTML begins or ends, and blank lines before a tag. */
    private static final Pattern TABLE_OR_GAP =
            Pattern.compile("(?i)<(?<ends>/?)table\\b|(?<=\\S)[ \t]*+\n[ \t]*+\n\\s*+(?=<)");

    private SiteMarkup() {}

    static String without(String markdown) {
        String plain = SiteBlocks.plain(MarkdownNotes.atHome(markdown));
        String seen = CODE_OR_TOLD.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(seen(found)));
        String whole = LONE_BREAK.matcher(seen).replaceAll("");
        return NAMELESS.matcher(withWholeTables(whole))
                .replaceAll(row -> Matcher.quoteReplacement(withBlankNames(row)));
    }

    /** Without the blank lines within a table in HTML, at the first of which Markdown would end it. */
    private static String withWholeTables(String markdown) {
        StringBuilder whole = new StringBuilder();
        Matcher found = TABLE_OR_GAP.matcher(markdown);
        boolean inTable = false;
        while (found.find()) {
            boolean gap = found.group("ends") == null;
            inTable = gap ? inTable : found.group("ends").isEmpty();
            found.appendReplacement(whole, gap && inTable ? "\n" : Matcher.quoteReplacement(found.group()));
        }
        return found.appendTail(whole).toString();
    }

    private static String seen(MatchResult found) {
        if (found.group("code") != null) {
            return found.group();
        }
        if (found.group("role") != null) {
            return found.group("target") == null ? '`' + found.group("role") + '`' : found.group("role");
        }
        for (String words : WORDS) {
            if (found.group(words) != null) {
                return found.group(words);
            }
        }
        if (found.group("place") != null) {
            return HASH.matcher(BLOCK.matcher(found.group("place")).replaceFirst(""))
                    .replaceAll(hash -> hash.group(1) == null ? "" : " > ");
        }
        if (found.group("high") != null) {
            return Characters.raised(found.group("high"));
        }
        if (found.group("sign") != null) {
            return ':' + found.group("sign") + ':';
        }
        if (found.group("ref") != null) {
            return "#";
        }
        if (found.group("spaced") != null) {
            return "(#)";
        }
        if (found.group("alt") != null) {
            return found.group("alt").isBlank() ? "" : " (" + found.group("alt").strip() + ')';
        }
        Matcher caption = CAPTION.matcher(found.group());
        if (caption.lookingAt()) {
            String words = caption.group("words").strip();
            return "\n\n" + (Furniture.endsLikeSentence(words) ? words : '(' + words + ')') + "\n\n";
        }
        return found.group("icon") == null ? "" : "<i class=\"" + found.group("icon") + "\"></i>";
    }

    private static String withBlankNames(MatchResult row) {
        int columns = row.group().strip().split("(?<!\\\\)\\|").length - 1;
        String indent = row.group(1);
        return indent + "| ".repeat(columns) + "|\n" + indent + "|-".repeat(columns) + "|\n" + row.group();
    }
}
