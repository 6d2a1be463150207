package footnote.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tag of Liquid sets apart from the text around it, "{% note %}" to "{% endnote %}": what stands over it ends with it.
 *
 * @param indent that of its first tag
 * @param lines those between its tags
 */
record LiquidBox(String indent, List<String> lines) {

    private static final Pattern BEGIN = Pattern.compile(
            "( *)\\{%-? *(callout|note|tip|hint|info|notice|important|warning|caution|danger|alert)\\b[^%]*%} *");

    private static final Pattern END = Pattern.compile(" *\\{%-? *end(\\w+) *-?%} *");

    /** The one that begins in a line; empty where none does, or it has no end. */
    static Optional<LiquidBox> at(List<String> lines, int at) {
        Matcher begin = BEGIN.matcher(lines.get(at));
        if (!begin.matches()) {
            return Optional.empty();
        }
        for (int end = at + 1; end < lines.size(); end++) {
            Matcher ends = END.matcher(lines.get(end));
            if (ends.matches() && ends.group(1).equals(begin.group(2))) {
                return Optional.of(new LiquidBox(begin.group(1), lines.subList(at + 1, end)));
            }
        }
        return Optional.empty();
    }

    /** In lines, with its tags. */
    int height() {
        return lines.size() + 2;
    }

    /** One of its lines as that of a quotation. */
    String quoted(String line) {
        return indent + "> " + (line.startsWith(indent) ? line.substring(indent.length()) : line.strip());
    }
}
