package footnote.check;

import footnote.search.Stems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of which one rules out another: a sentence on "the most" tells nothing of "the least", one on the public networks nothing
 * of the private ones, though the two are as near in meaning as words can be.
 */
public final class Opposites {

    /** What "un-" and "non-" leave of a word; a shorter rest is seldom one: "until", "unless". */
    private static final Pattern DENIED = Pattern.compile("\\b(?:un|non-?)(\\p{L}{5,})", Pattern.CASE_INSENSITIVE);

    /** "How old" asks of what is new, too. */
    private static final Pattern HOW = Pattern.compile("\\bhow \\p{L}+", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Set<String>> OF = read();

    private Opposites() {}

    /**
     * Whether a sentence lacks a word of the question and holds one that rules it out, which the question doesn't hold.
     *
     * @param said the sentence's stems
     */
    public static boolean meet(String question, String sentence, Set<String> said) {
        Set<String> asked = new HashSet<>(Stems.of(HOW.matcher(question).replaceAll("")));
        return asked.stream()
                        .filter(stem -> !said.contains(stem))
                        .anyMatch(stem -> OF.getOrDefault(stem, Set.of()).stream()
                                .anyMatch(other -> said.contains(other) && !asked.contains(other)))
                || denied(question).stream()
                        .filter(stem -> !denied(sentence).contains(stem))
                        .anyMatch(stem -> said.contains(stem) && !asked.contains(stem))
                || denied(sentence).stream().anyMatch(stem -> asked.contains(stem) && !said.contains(stem));
    }

    /** The stems of "stable" and "violent" of a text with "unstable" and "non-violent". */
    private static Set<String> denied(String text) {
        return DENIED.matcher(text)
                .results()
                .flatMap(word -> Stems.of(word.group(1)).stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> opposites = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Opposites.class.getResourceAsStream("opposites.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Stems::of)
                    .forEach(line -> add(line, opposites));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of opposites is part of the program", e);
        }
        return Map.copyOf(opposites);
    }

    private static void add(List<String> line, Map<String, Set<String>> opposites) {
        for (String stem : line) {
            Collection<String> others = opposites.computeIfAbsent(stem, _ -> new HashSet<>());
            line.stream().filter(other -> !other.equals(stem)).forEach(others::add);
        }
    }
}
