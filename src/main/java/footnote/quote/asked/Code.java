package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What names a thing by letters and figures: an error TM-204, a flaw TMV-2024-17, a form PL-3, a version 5.2.1, Kestrel 5, zone C. Such a thing
 * has no other name, and its neighbours are other things.
 *
 * @param form what codes of its kind have in common
 */
public record Code(String form, String written) {

    /** But for a part of a year: "Q3". */
    private static final Pattern LETTERED =
            Pattern.compile("\\b(?![QH][1-4]\\b)(\\p{Lu}{1,8})(?:(?:-\\d{1,6}){2,3}|-?\\d{1,6}(?:\\.\\d{1,5})?)\\b");

    /** One word, whatever it is joined of, "TMV-2024-17", "x86_64-unknown-linux"; of a name and a number, "cobalt-60", each tells much. */
    private static final Pattern JOINED =
            Pattern.compile("\\b(?=[\\p{L}_-]*\\d)\\p{L}[\\p{L}\\d_]*(?:-[\\p{L}\\d_]+){2,}");

    /** What is not counted but told apart by a number: "invoice number 4411", "order #881", "seat 14", "Kestrel 3.2", "elements 113 and 115". */
    private static final Pattern NUMBERED = Pattern.compile("\\b(?!(?:" + CalendarWords.ALL + "|" + Words.COUNTING
            + ")\\b)(\\p{L}{3,})(?:(?:,? (?:number|no\\.?))? #?| ?# ?)(?!" + CalendarWords.MODERN_YEAR
            + "\\b)(\\d{1,8}(?:\\.\\d{1,5}){0,3}(?:(?:,|,? (?:and|or|to)) \\d{1,8})*)(?![\\p{L}\\d%°]|[.,:/–-]\\d| ?(?:"
            + Words.UNITS + ")\\b)");

    /** What a program calls something, "max_speed", and what it says by a number: "error 105". */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b[\\p{L}\\d]+(?:_[\\p{L}\\d]+)+\\b|\\b(?i:error|fault|alarm|warning|exit|status)(?i: code| number)? #?(\\d{1,6})\\b");

    /** "Zone C", "zones A and B", and not "the U.S.". */
    private static final Pattern KIND_AND_LETTERS = Pattern.compile(
            "\\b(\\p{L}{3,}?)s? ((?:[A-Z](?:, | and | or | to )){0,5}[A-HJ-Z])(?![\\p{L}\\d'’]|\\.\\p{L}| \\p{Lu}\\p{Ll})");

    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    private static final Pattern VERSION = Pattern.compile(
            "\\b(?:(?i:version|release) v?(\\d{1,5}(?:\\.\\d{1,5}){0,3})|v?(\\d{1,5}(?:\\.\\d{1,5}){2,3}))(?![\\d%])");

    /** The texts that lack a code that a question names, and name another of its form, and no span in which it lies. Version 5.2.1 is one of 5.2's. */
    public static Predicate<String> otherThan(String question) {
        List<Code> asked = in(question).toList();
        return text -> !asked.isEmpty() && isOther(asked, text) && !Spans.hold(question, text);
    }

    /** Of how many stems the code is that each of these is of, which all together are one word of a question. */
    public static Map<String, Integer> parts(String question) {
        Map<String, Integer> parts = new HashMap<>();
        JOINED.matcher(question)
                .results()
                .map(code -> Stems.of(code.group()))
                .forEach(stems -> stems.forEach(stem -> parts.put(stem, stems.size())));
        return parts;
    }

    private static boolean isOther(List<Code> asked, String text) {
        Set<String> there = Set.copyOf(Stems.of(text));
        List<Code> told = in(text).toList();
        return asked.stream()
                .filter(code -> !there.containsAll(Stems.of(code.written)))
                .filter(code -> told.stream().noneMatch(other -> other.written.startsWith(code.written + '.')))
                .anyMatch(code -> told.stream().anyMatch(other -> other.form.equals(code.form)));
    }

    /** Whether a question names a code, such as a version, an error or a setting, that none of some texts holds in any spelling: "TM 999". */
    public static boolean isUnknown(String question, Supplier<Stream<String>> texts) {
        Stream<Code> numbered = numbered(question).filter(code -> code.written.contains("."));
        return Stream.of(lettered(question), versions(question), identifiers(question), numbered)
                .flatMap(codes -> codes)
                .anyMatch(code -> code.isUnknown(texts));
    }

    /** What is known by its letters may be told without its figures, "COVID", where no other is told that begins with them. */
    private boolean isUnknown(Supplier<Stream<String>> texts) {
        String figures = form.equals("identifier") ? written : written.replaceFirst("^\\p{L}+-?", "");
        String letters =
                written.substring(0, written.length() - figures.length()).replace("-", "");
        Pattern bare = spelt(letters + "(?![\\p{L}\\d]|[ _-]?\\d)");
        Pattern whole = spelt((letters.isEmpty() ? "" : letters + "[ _-]?") + Pattern.quote(figures) + "(?!\\d)");
        return texts.get().noneMatch(text -> whole.matcher(text).find())
                && (letters.isEmpty()
                        || texts.get().noneMatch(text -> bare.matcher(text).find())
                        || texts.get().flatMap(Code::in).anyMatch(other -> other.form.equals(form)));
    }

    private static Pattern spelt(String spelling) {
        return Pattern.compile("(?i)(?<![\\p{L}\\d.])v?" + spelling);
    }

    private static Stream<Code> identifiers(String text) {
        return IDENTIFIER
                .matcher(text)
                .results()
                .map(code -> new Code("identifier", code.group(1) == null ? code.group() : code.group(1)));
    }

    private static Stream<Code> lettered(String text) {
        return LETTERED.matcher(text).results().map(code -> new Code(code.group(1), code.group()));
    }

    private static Stream<Code> versions(String text) {
        return VERSION.matcher(text)
                .results()
                .map(code -> new Code("version", code.group(1) == null ? code.group(2) : code.group(1)));
    }

    private static Stream<Code> in(String text) {
        Stream<Code> letters = KIND_AND_LETTERS
                .matcher(text)
                .results()
                .flatMap(kind -> LETTER.matcher(kind.group(2))
                        .results()
                        .map(letter -> new Code(kind.group(1).toLowerCase(Locale.ROOT), letter.group())));
        return Stream.of(lettered(text), versions(text), letters, numbered(text))
                .flatMap(codes -> codes);
    }

    private static Stream<Code> numbered(String text) {
        return NUMBERED.matcher(text)
                .results()
                .flatMap(kind -> NUMBER.matcher(kind.group(2))
                        .results()
                        .map(number -> new Code(String.join(" ", Stems.of(kind.group(1))), number.group())));
    }

    private static final class Words {

        /** What stands before a number that counts or measures. */
        private static final String COUNTING =
                "(?i:about|above|across|after|age[ds]?|all|almost|and|another|are|around|ast?|at|before|below|between"
                        + "|but|by|each|either|every|exactly|first|for|from|fewer|had|has|have|into|its|just|last|least|less|many|more|most|nearly|next|of|off"
                        + "|only|or|other|over|past|roughly|since|some|than|that|the|their|these|those|through|till|to|top|under|until|up|was|were|with|within)";

        /** What a number measures or counts that is no name. */
        private static final String UNITS =
                "(?i:per ?cent|hundred|thousand|million|billion|trillion|[kcm]?m|k?g|°?[CF]|am|pm|(?:kilo|centi|milli)?met(?:er|re)s?|(?:kilo)?grams?|ton(?:ne)?s?"
                        + "|miles?|feet|inch(?:es)?|yards?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|people|euros?|dollars?|pounds?|points?)";
    }
}
