package footnote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the articles that tell one story, as papers do that print the same wire: those that have half of their shingles in
 * common, and all that hang together so (Broder, Glassman, Manasse and Zweig 1997). Half is what two texts of one length
 * share of which each holds two thirds of the other, word for word: far more than two reporters' own words have in common,
 * and less than an editor leaves who changes a headline, a dateline and a few sentences.
 */
final class Stories {

    private static final double SAME = 0.5;

    private final List<Optional<Sketch>> sketches;

    /** Leads from each article to another of its story, and at last to the story's first. */
    private final int[] towards;

    private Stories(List<Optional<Sketch>> sketches) {
        this.sketches = sketches;
        this.towards = IntStream.range(0, sketches.size()).toArray();
    }

    /**
     * The stories that stand in several articles, each as the positions of its articles, in order.
     *
     * @param sketches an article's each, as far as it has one
     */
    static List<List<Integer>> among(List<Optional<Sketch>> sketches) {
        Stories stories = new Stories(sketches);
        for (int bucket = 0; bucket < Sketch.BUCKETS; bucket++) {
            stories.join(bucket);
        }
        Map<Integer, List<Integer>> byFirst = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            byFirst.computeIfAbsent(stories.first(i), _ -> new ArrayList<>()).add(i);
        }
        return byFirst.values().stream().filter(story -> story.size() > 1).toList();
    }

    /** Compares articles that are neighbours by what they have in a bucket: all that resemble each other are, in some. */
    private void join(int bucket) {
        long[] order = IntStream.range(0, sketches.size())
                .filter(i ->
                        sketches.get(i).filter(sketch -> sketch.has(bucket)).isPresent())
                .mapToLong(i -> ((long) sketches.get(i).orElseThrow().least(bucket) << 32) | i)
                .toArray();
        Arrays.sort(order);
        for (int i = 1; i < order.length; i++) {
            if (order[i] >>> 32 == order[i - 1] >>> 32) {
                join((int) order[i - 1], (int) order[i]);
            }
        }
    }

    private void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        if (first != second
                && sketches.get(one)
                                .orElseThrow()
                                .resemblance(sketches.get(other).orElseThrow())
                        >= SAME) {
            towards[Math.max(first, second)] = Math.min(first, second);
        }
    }

    private int first(int of) {
        int at = of;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }
}
