package footnote.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the markers in a model's text from the text, however the model cuts it into pieces and whichever way it writes
 * them: {@code [1]}, {@code [1, 3]}, {@code [1-3]}, {@code [[1]]}, {@code 【1†source】}, {@code [Source: 1]}, {@code [1: Title]}, {@code [^1]},
 * {@code (1)}, {@code {1}}, {@code ^1}, {@code ¹}, {@code [1} at an end, {@code [1]-[3]}, and as words {@code passage 1}, which are the
 * article to its reader. A year, a quantity, a power or an item of a list is text.
 * Holds back only what may become a marker.
 */
final class MarkerStream {

    private static final String SOURCE =
            "(?i:sources?|src|passages?|refs?\\.?|references?|cites?|citations?|footnotes?|docs?)";
    private static final String KIND = "(?:(?:" + SOURCE
            + "|(?i:articles?|documents?|notes?|excerpts?|snippets?|texts?|contexts?|no\\.|[sp]))\\s{0,2}[:#_-]?\\s{0,2})?";

    private static final String PAGE = "(?:,\\s?pp?\\.?\\s?\\d{1,4}(?:[–-]\\d{1,4})?)?";

    /** Of the usual width, or as wide as a Chinese character. */
    private static final String DIGITS = "(?:\\d{1,2}|[０-９]{1,2})";

    private static final String NUMBER = "[\\^#]?" + KIND + DIGITS;
    private static final String AND = "\\s{0,2}(?:[,;&–—-]|and)\\s{0,2}";

    /** The numbers in a marker's brackets, as a regular expression. */
    static final String LIST = NUMBER + "(?:" + AND + NUMBER + "){0,20}";

    /** What a model tells of a passage behind its number, its title or its day: "[1: The mill]", "[Passage 1, 31 January 2024]". */
    private static final String TOLD = "[,:]\\s(?!\\s?" + NUMBER
            + "\\s{0,2}(?:[,;&–—\\]】］-]|and\\b))(?=[^\\]】］\\n]{0,60}\\p{L})[^\\[\\]】］\\n]{1,60}";

    private static final Pattern TELLING = Pattern.compile(TOLD + "(?=[\\]】］])");

    private static final String INSIDE =
            "\\s{0,2}" + LIST + PAGE + "\\.?\\s{0,2}(?:(?::\\d{1,3})?†[^\\]】］\\n]{0,30}|" + TOLD + ")?";
    private static final String BRACKETS = "(?:\\[\\[" + INSIDE + "\\]\\]|[\\[【［]" + INSIDE + "[\\]】］])";
    private static final String SEE = "(?:(?i:see|cf\\.|from|in|per)\\s)?";

    private static final Pattern BRACKETED = Pattern.compile(BRACKETS);

    /** What was left open at the end of a sentence or of all. */
    private static final Pattern OPEN = Pattern.compile("[\\[【［]" + LIST + "(?=\\s{0,2}\\z|[.!?…](?:\\s|\\z)|\\n)");

    private static final Pattern ENCLOSED = Pattern.compile("[(（]\\s?" + SEE + "(?:" + SOURCE + "\\s{0,2}[:#]?\\s{0,2}"
            + LIST + "|(?:" + SOURCE + ":?\\s)?" + BRACKETS + "(?:(?:" + AND + "|\\s)?" + BRACKETS + "){0,8})\\s?[)）]");
    private static final Pattern NAKED = Pattern.compile("[(（](" + DIGITS + "(?:" + AND + DIGITS + "){0,8})[)）]");
    private static final Pattern BRACED = Pattern.compile("\\{\\s?" + LIST + "\\s?\\}");
    private static final Pattern AT_END = Pattern.compile(NAKED + "(?=\\s{0,2}(?:[.,;:!?…\\n]|\\z))");
    private static final Pattern RAISED = Pattern.compile("\\^(?:(\\d{1,2}(?:,\\d{1,2}){0,8})(?![.,]?\\d)\\^?|\\{\\s?"
            + LIST + "\\s?\\}|" + BRACKETS + "|\\(" + LIST + "\\))");
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\^(?:\\{\\s?(?:" + LIST + "|" + BRACKETS + ")\\s?\\}|" + BRACKETS + ")\\$");

    /** What a model was told that it is given, by its number. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<kind>[Pp]assages?) " + DIGITS + "(?:" + AND + DIGITS + "){0,8}(?![.:]?\\d|[\\p{L}\\d%])");

    /** Behind a marker another: "[1]-[3]", "[1]/[2]". */
    private static final Pattern JOINED = Pattern.compile("[-–—/]" + BRACKETS);

    private static final Pattern FROM_TO = Pattern.compile("[\\]】］]([-–—])[\\[【［]");

    private static final Pattern SUPERSCRIPT =
            Pattern.compile("[⁰¹²³⁴-⁹]{1,2}(?:[,⁻˒·][⁰¹²³⁴-⁹]{1,2}){0,8}(?![⁰¹²³⁴-⁹⁺⁻])");

    private static final Pattern DIGIT = Pattern.compile("[¹²³⁴-⁹]");
    private static final Optional<String> NONE = Optional.empty();
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s*[–—-]\\s*(\\d+))?");

    private final int passages;
    private final Lookahead ahead = new Lookahead();
    private final MarkerPlace place = new MarkerPlace();
    private final StringBuilder words = new StringBuilder();

    /** The marker that nothing stands behind yet; empty for none. */
    private String last = "";

    /** @param passages how many the model was given */
    MarkerStream(int passages) {
        this.passages = passages;
    }

    /** What is certain after the next piece of the model's text. */
    List<Piece> next(String text) {
        ahead.add(text);
        return pieces();
    }

    /** What was held back, now that no more comes. */
    List<Piece> end() {
        ahead.end();
        return pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        while (ahead.hasMore()) {
            Optional<String> marker = marker(ahead.first());
            if (ahead.isUnsure()) {
                break;
            }
            if (marker.isPresent()) {
                nameArticle(marker.get());
                addWords(pieces);
                boolean ends = JOINED.matcher(marker.get()).matches() && ahead.first() != '/';
                pieces.add(new Piece.Marker(numbers((ends ? last : "") + marker.get(), passages)));
                last = marker.get();
                place.passMarker();
                ahead.skip(marker.get().length());
            } else {
                last = "";
                words.append(ahead.first());
                place.pass(ahead.first());
                ahead.skip(1);
            }
        }
        addWords(pieces);
        return pieces;
    }

    private Optional<String> marker(char first) {
        return switch (first) {
            case '[', '【', '［' -> bracketed();
            case '(', '（' -> enclosed();
            case '{' -> place.mayBeBraced() ? given(BRACED) : NONE;
            case '^' ->
                place.mayBeRaised() ? ahead.match(RAISED).filter(this::isRaised).map(MatchResult::group) : NONE;
            case '$' -> place.mayBeRaised() ? ahead.text(FORMULA) : NONE;
            case 'p', 'P' -> place.mayBeWord() ? given(NAMED) : NONE;
            case '-', '–', '—', '/' -> last.isEmpty() ? NONE : ahead.text(JOINED);
            case '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' ->
                place.mayBeRaised() ? given(SUPERSCRIPT).or(() -> given(DIGIT)) : NONE;
            default -> NONE;
        };
    }

    /** Puts a word for its reader before a marker that is one of its writer's. */
    private void nameArticle(String marker) {
        if (NAMED.matcher(marker).matches()) {
            words.append(marker.startsWith("P") ? "The article" : "the article")
                    .append(marker.contains("s ") ? "s " : " ");
        }
    }

    private Optional<String> bracketed() {
        Optional<String> closed =
                ahead.text(BRACKETED).filter(marker -> !TELLING.matcher(marker).find() || areGiven(marker));
        return ahead.isUnsure() || closed.isPresent() ? closed : given(OPEN);
    }

    private Optional<String> enclosed() {
        Optional<String> marker = given(ENCLOSED);
        return ahead.isUnsure() || marker.isPresent()
                ? marker
                : ahead.match(place.isBeforeMore() ? AT_END : NAKED)
                        .filter(match -> place.mayBeEnclosed(match.group(1)))
                        .map(MatchResult::group)
                        .filter(this::areGiven);
    }

    private Optional<String> given(Pattern pattern) {
        return ahead.text(pattern).filter(this::areGiven);
    }

    private boolean isRaised(MatchResult match) {
        return match.group(1) == null || areGiven(match.group(1));
    }

    /** Brackets tell a marker by themselves; what could mean something else is one where it names passages alone. */
    private boolean areGiven(String marker) {
        return numbers(marker, passages).equals(numbers(marker, 99))
                && !numbers(marker, passages).isEmpty();
    }

    private static List<Integer> numbers(String marker, int most) {
        String bare =
                TELLING.matcher(marker.replaceAll("†.*|,\\s?pp?\\..*", "")).replaceAll("");
        String list = FROM_TO.matcher(bare).replaceAll("$1");
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher ranges =
                RANGE.matcher(Normalizer.normalize(list, Normalizer.Form.NFKC).replace('\u2212', '-'));
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1));
            int last = ranges.group(2) == null ? first : Integer.parseInt(ranges.group(2));
            IntStream.rangeClosed(Math.min(first, last), Math.max(first, last))
                    .filter(number -> number >= 1 && number <= most)
                    .forEach(numbers::add);
        }
        return List.copyOf(numbers);
    }

    private void addWords(List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}
