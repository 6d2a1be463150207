package footnote.text;

import footnote.search.Hit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out the list of sources that models put behind an answer, "Sources: …" with the titles of passages or their numbers, or a
 * footnote's text, "[^1]: …": the footnotes tell them. Any other list stays.
 */
final class SourceList extends LookaheadStage {

    private static final String HEAD =
            "(?:sources?|references?|citations?|footnotes?|bibliography|works cited)(?: (?:used|cited))?[ \\t]{0,2}";
    private static final String NUMBERS = "[\\[\\]【】(),;&. \\t]{0,4}\\d[\\[\\]【】()\\d,;&. \\t]{0,40}";
    private static final String BULLET = "[ \\t]{0,4}(?:[-•*]|\\d{1,2}[.)]|\\[\\d{1,2}\\]:?)[ \\t]{1,3}";

    private final Pattern list;
    private boolean atLineStart = true;

    /** @param hits the passages that the model was given */
    SourceList(List<Hit> hits) {
        String titles = hits.stream()
                .map(hit -> hit.source().title())
                .filter(title -> !title.isBlank())
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String named = "(?:" + NUMBERS + "|[^\\n]{0,40}(?:" + (titles.isEmpty() ? "(?!)" : titles) + ")[^\\n]{0,120})";
        String items = "(?:" + BULLET + named + "(?:\\n{1,3}|\\z)){1,20}";
        list = Pattern.compile(
                "(?i)" + HEAD + "(?::?[ \\t]{0,2}\\n{1,3}" + items + "|:[ \\t]{0,2}" + named + "(?:\\n{1,3}|\\z))"
                        + "|\\[(?:\\^\\d{1,2}\\]:[^\\n]{0,400}|\\d{1,2}\\]:[ \\t]{0,2}" + named + ")(?:\\n{1,3}|\\z)");
    }

    @Override
    String read() {
        int sources = atLineStart ? ahead.text(list).map(String::length).orElse(0) : 0;
        if (ahead.isUnsure()) {
            return "";
        }
        String said = sources == 0 ? String.valueOf(ahead.first()) : "";
        atLineStart = sources > 0 || said.equals("\n");
        ahead.skip(Math.max(1, sources));
        return said;
    }
}
