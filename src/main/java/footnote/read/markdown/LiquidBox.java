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

    private static final Pattern TAG = Pattern.compile(
            "(?<indent> *)\\{%-? *(?<end>end)?(?<name>callout|note|tip|hint|info|notice|important|warning|caution|danger|alert)\\b[^%]*%} *");

    /** The one that begins in a line; empty where none does, or the next tag of its name doesn't end it. */
    static Optional<LiquidBox> at(List<String> lines, int at) {
        Matcher begin = TAG.matcher(lines.get(at));
        if (!begin.matches() || begin.group("end") != null) {
            return Optional.empty();
        }
        for (int next = at + 1; next < lines.size(); next++) {
            Matcher tag = TAG.matcher(lines.get(next));
            if (tag.matches() && tag.group("name").equals(begin.group("name"))) {
                return tag.group("end") == null
                        ? Optional.empty()
                        : Optional.of(new LiquidBox(begin.group("indent"), lines.subList(at + 1, next)));
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
