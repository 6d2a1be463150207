package footnote.check.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Unrolls a sentence that tells several of something each: "Ann and Bob won in York and Leeds, respectively." English. */
public final class Respectively {

    private static final String WORD = "respectively";

    /** A name of some words, an amount, or a word. */
    private static final String ITEM =
            "(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}'’-]*)*|[$€£~]?\\d+(?:[.,]\\d+)*(?: ?%| per ?cent| (?:b|m)illion)?|[\\p{L}-]+)";

    private static final Pattern BETWEEN = Pattern.compile(",? and |, ");

    /** What each has, up to the word: "York and Leeds", and what both are of behind it: "300 and 450 people". */
    private static final Pattern PAIRED = Pattern.compile("(?<!\\p{Lu}\\p{L}{0,20} )(?<![\\p{L}\\p{N}-])(?<each>" + ITEM
            + "(?:, " + ITEM + ")*,? and " + ITEM + ")(?<of>(?: (?!and )[\\p{L}-]+){0,3}),? " + WORD + "\\b");

    private Respectively() {}

    /** The sentence with a clause for each of them, and what stands behind told of all; itself where it pairs none. */
    public static String unrolled(String sentence) {
        Matcher paired = PAIRED.matcher(sentence);
        if (!sentence.contains(WORD) || !paired.find()) {
            return sentence;
        }
        List<String> each = BETWEEN.splitAsStream(paired.group("each")).toList();
        int clause =
                Math.max(sentence.lastIndexOf("; ", paired.start()), sentence.lastIndexOf(": ", paired.start())) + 1;
        String told = sentence.substring(clause, paired.start());
        Matcher of = Pattern.compile("(?<![\\p{L}\\p{N}-])" + ITEM + "(?:, " + ITEM + "){" + (each.size() - 2)
                        + "},? and " + ITEM + " ")
                .matcher(told);
        if (!of.find()) {
            return sentence;
        }
        List<String> all = BETWEEN.splitAsStream(of.group().strip()).toList();
        String before = told.substring(0, of.start());
        String does = told.substring(of.end()).replace(" and ", " & ");
        String clauses = IntStream.range(0, each.size())
                .mapToObj(i -> before + all.get(i) + " " + does + each.get(i) + paired.group("of"))
                .collect(Collectors.joining(clause > 0 ? ";" : "; "));
        String rest = sentence.substring(paired.end()).replaceFirst("^,? (?:and )?", " ");
        return sentence.substring(0, clause)
                + clauses
                + (rest.length() > 1 ? "; " + before + of.group().strip() + rest : rest);
    }
}
