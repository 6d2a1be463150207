package footnote.check.statement;

import footnote.grammar.WordLists;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of words that are set against each other: "rise / fall"; without a "/", where each is set against each other, both sides are the same.
 *
 * @param one the stems of the words of its first side
 * @param other those of the other side
 */
public record WordPairs(List<String> one, List<String> other) {

    private record Pair(String stem, String other) {}

    static WordPairs of(String line) {
        int middle = line.indexOf('/');
        List<String> one = Stems.of(middle < 0 ? line : line.substring(0, middle));
        return new WordPairs(one, middle < 0 ? one : Stems.of(line.substring(middle)));
    }

    /** The stems that each is set against by the lines of a {@linkplain WordLists list}. */
    public static Map<String, Set<String>> against(Class<?> owner, String name) {
        return against(WordLists.lines(owner, name).stream().map(WordPairs::of));
    }

    static Map<String, Set<String>> against(Stream<WordPairs> lines) {
        return grouped(lines.flatMap(line -> Stream.concat(pairs(line.one, line.other), pairs(line.other, line.one))));
    }

    /** The stems that stand with each on one of two sides. */
    static Map<String, Set<String>> beside(Stream<WordPairs> lines) {
        return grouped(lines.filter(line -> !line.one.equals(line.other))
                .flatMap(line -> Stream.concat(pairs(line.one, line.one), pairs(line.other, line.other))));
    }

    private static Stream<Pair> pairs(List<String> stems, List<String> others) {
        return stems.stream().flatMap(stem -> others.stream().map(other -> new Pair(stem, other)));
    }

    private static Map<String, Set<String>> grouped(Stream<Pair> pairs) {
        return pairs.filter(pair -> !pair.stem.equals(pair.other))
                .collect(Collectors.groupingBy(
                        Pair::stem, Collectors.mapping(Pair::other, Collectors.toUnmodifiableSet())));
    }
}
