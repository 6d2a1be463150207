package footnote.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnotes of a Markdown document, "[^late]: Not in May.", at the end of the sections that refer to them; both are numbered, "[2]". */
final class MarkdownNotes {

    /** It stays as it is. */
    static final String CODE = "(?<code>^ {0,3}(?<fence>`{3,}+|~{3,}+).*?^ {0,3}\\k<fence>|`[^`\n]+`)";

    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,40})]: ?(.*)");

    /** In code it is none: "`[^a]`". */
    private static final Pattern MARK = Pattern.compile("`[^`\n]+`|(?<=\\S) {0,3}\\[\\^(?<label>[^\\]\\s]{1,40})]");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3,}|~{3,}).*");

    private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");

    /** What goes on with a note. */
    private static final Pattern INDENTED = Pattern.compile("(?: {4}|\t).*");

    /** A note amid the words that it belongs to: "It was shut.^[For a week.]". Fewer words are no note. */
    private static final Pattern WITHIN = Pattern.compile(
            CODE
                    + "|(?<=[\\p{L}\\p{N}.,;:!?)”\"*_])\\^\\[(?<says>(?=\\S+\\s)(?:[^\\[\\]]|\\[[^\\[\\]]{0,500}]){3,2000})]",
            Pattern.MULTILINE | Pattern.DOTALL);

    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> written = new ArrayList<>();

    private MarkdownNotes() {}

    static String atHome(String markdown) {
        if (!markdown.contains("[^") && !markdown.contains("^[")) {
            return markdown;
        }
        MarkdownNotes all = new MarkdownNotes();
        String marked = WITHIN.matcher(markdown).replaceAll(note -> {
            if (note.group("says") == null) {
                return Matcher.quoteReplacement(note.group());
            }
            String label = "^" + all.notes.size();
            all.notes.put(label, List.of(note.group("says").replaceAll("\\s+", " ")));
            return "[^" + label + ']';
        });
        all.write(all.withoutNotes(List.of(marked.split("\n", -1))));
        return String.join("\n", all.written);
    }

    private List<String> withoutNotes(List<String> lines) {
        List<String> rest = new ArrayList<>();
        boolean code = false;
        for (int at = 0; at < lines.size(); at++) {
            code ^= FENCE.matcher(lines.get(at)).matches();
            Matcher note = NOTE.matcher(lines.get(at));
            if (code || !note.matches()) {
                rest.add(lines.get(at));
                continue;
            }
            List<String> says = new ArrayList<>(List.of(note.group(2)));
            while (at + 1 < lines.size() && goesOn(lines, at + 1)) {
                says.add(lines.get(++at).strip());
            }
            notes.putIfAbsent(note.group(1), says);
        }
        return rest;
    }

    private static boolean goesOn(List<String> lines, int at) {
        int next = at;
        while (next + 1 < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return INDENTED.matcher(lines.get(next)).matches();
    }

    private void write(List<String> lines) {
        boolean code = false;
        for (String line : lines) {
            boolean fence = FENCE.matcher(line).matches();
            code ^= fence;
            if (!code && HEADING.matcher(line).matches()) {
                writeNotes();
            }
            written.add(code || fence ? line : numbered(line));
        }
        writeNotes();
        notes.forEach((_, says) -> writeNote("", says));
    }

    private String numbered(String line) {
        return MARK.matcher(line).replaceAll(mark -> {
            String label = mark.group("label");
            if (label == null) {
                return Matcher.quoteReplacement(mark.group());
            }
            boolean told = notes.containsKey(label) || numbers.containsKey(label);
            boolean lost = mark.group().charAt(0) == '[' || label.matches("\\d+");
            String number = told ? "\\[" + numbers.computeIfAbsent(label, _ -> numbers.size() + 1) + "\\]" : "";
            return Matcher.quoteReplacement(told || lost ? number : mark.group());
        });
    }

    /** Those that are referred to until here and aren't written yet. */
    private void writeNotes() {
        numbers.forEach((label, number) -> {
            List<String> says = notes.remove(label);
            if (says != null) {
                writeNote("\\[" + number + "\\] ", says);
            }
        });
    }

    private void writeNote(String mark, List<String> says) {
        written.add("");
        written.add(mark + says.getFirst().strip());
        written.addAll(says.subList(1, says.size()));
        written.add("");
    }
}
