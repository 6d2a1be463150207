package footnote.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note with a title, as Obsidian writes it, "> [!tip] Title" over a quotation's lines, and PyMdown, "/// note | Title" to "///".
 *
 * @param indent what stands before it
 * @param lines what it holds
 * @param height in lines, with what stands around them
 */
record NamedNote(String indent, String title, List<String> lines, int height) {

    private static final Pattern CALLOUT = Pattern.compile("( *)> ?\\[!\\w+][+-]? +(\\S.*)");

    private static final Pattern QUOTED = Pattern.compile(" *> ?");

    private static final Pattern SLASHES = Pattern.compile("( *)/{3,} *([\\w-]+) *\\| *(\\S.*)");

    private static final Pattern OTHER_SLASHES = Pattern.compile(" */{3,}.*");

    /** The one that begins in a line; empty where none does. */
    static Optional<NamedNote> at(List<String> lines, int at) {
        Matcher callout = CALLOUT.matcher(lines.get(at));
        if (callout.matches()) {
            int end =
                    BlockEnds.next(lines, at + 1, line -> !QUOTED.matcher(line).lookingAt());
            List<String> held = lines.subList(at + 1, end).stream()
                    .map(line -> QUOTED.matcher(line).replaceFirst(""))
                    .toList();
            return Optional.of(new NamedNote(callout.group(1), callout.group(2), held, end - at));
        }
        Matcher slashes = SLASHES.matcher(lines.get(at));
        if (slashes.matches() && Directive.of(slashes.group(2), null).isNote()) {
            int end = BlockEnds.next(
                    lines, at + 1, line -> OTHER_SLASHES.matcher(line).matches());
            if (end < lines.size() && lines.get(end).strip().matches("/+")) {
                return Optional.of(
                        new NamedNote(slashes.group(1), slashes.group(3), lines.subList(at + 1, end), end + 1 - at));
            }
        }
        return Optional.empty();
    }
}
