package footnote.search;

import footnote.corpus.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Articles that say nothing, in words as frequent as real ones: the most frequent are those of the project's own articles in
 * their order, the others are made up, and their frequencies follow Zipf's law as Mandelbrot (1953) has it for English. Each
 * article has a topic, whose words it uses more than others. Immutable.
 */
public final class SyntheticText {

    private static final int VOCABULARY = 200_000;
    private static final double OFFSET = 2.7;

    /** As many as a large folder's articles tell of. */
    private static final int TOPICS = 5_000;

    private static final int TOPIC_WORDS = 150;

    /** Words more frequent than this rank are of no topic. */
    private static final int COMMON = 150;

    private static final double TOPICAL = 0.25;

    private static final String[] SYLLABLES = {
        "ba", "den", "kor", "li", "mar", "no", "pel", "ri", "sto", "tam", "ul", "ver", "wex", "za", "chi", "fro", "gan",
        "hel", "ing", "jo"
    };

    private final String[] words = new String[VOCABULARY];
    private final float[] upTo = new float[VOCABULARY];

    public SyntheticText() {
        List<String> real = real();
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            words[rank] = rank < real.size() ? real.get(rank) : madeUp(rank);
            sum += 1 / (rank + 1 + OFFSET);
            upTo[rank] = (float) sum;
        }
    }

    /** An article of about so many words. */
    public Article article(Random random, String path, int length) {
        Random topic = new Random(random.nextInt(TOPICS));
        int[] own = topic.ints(TOPIC_WORDS, COMMON, VOCABULARY / 4).toArray();
        StringBuilder text = new StringBuilder(length * 7);
        sentence(text, random, own, 7);
        text.append("\n\n");
        int written = 0;
        while (written < length) {
            int more = 8 + random.nextInt(26);
            sentence(text, random, own, more);
            written += more;
            text.append(random.nextInt(5) == 0 ? ".\n\n" : ". ");
        }
        return article(path, text.toString());
    }

    /** A few of the rarer words of a text's sentence, as one who asks for it may have them. */
    String question(Random random, Article article) {
        List<String> sentences = List.of(article.text().split("\\. |\n\n", -1));
        List<String> asked = new ArrayList<>(
                List.of(sentences.get(random.nextInt(sentences.size())).split("\\W+", -1)));
        Collections.shuffle(asked, random);
        asked.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return "What is " + String.join(" ", asked.subList(0, Math.min(6, asked.size()))) + "?";
    }

    public static Article article(String path, String text) {
        return Articles.article(path, text);
    }

    private void sentence(StringBuilder text, Random random, int[] topic, int length) {
        int start = text.length();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ");
            if (random.nextInt(30) == 0) {
                text.append(random.nextInt(2_000));
            } else {
                text.append(words[random.nextDouble() < TOPICAL ? topical(random, topic) : rank(random)]);
            }
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }

    private static int topical(Random random, int[] topic) {
        return topic[(int) (topic.length * random.nextDouble() * random.nextDouble())];
    }

    private int rank(Random random) {
        int at = Arrays.binarySearch(upTo, random.nextFloat() * upTo[VOCABULARY - 1]);
        return Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at);
    }

    private static String madeUp(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static List<String> real() {
        Map<String, Integer> counts = new HashMap<>();
        try (var files = Files.walk(Path.of("seeds"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String word :
                        Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the project's own articles are in seeds/", e);
        }
        counts.remove("");
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
