package footnote.check;

import footnote.check.statement.Statement;
import footnote.grammar.PersonalTitles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that an answer gives in full where the words that it rests on, as articles do after the first time, give one part alone. */
final class FullNames {

    private static final Pattern TITLE = Pattern.compile(PersonalTitles.ALL);

    private static final Pattern SIGNS = Pattern.compile("(?:'s\\b)?[^\\p{L}\\p{N}'-]+");

    private FullNames() {}

    /**
     * The words of a claim's names of which the cited sentences hold the last alone, or some with it, where a sentence of the article holds
     * the whole name, be it with one more word within: "Director Nadia Lindqvist" where they say "Lindqvist", but not "Tom Lindqvist".
     *
     * @param given the names of the cited sentences
     */
    static Set<String> of(Claim claim, List<Statement> cited, Set<String> given, List<String> article) {
        Set<String> told = new HashSet<>();
        for (Mention name : claim.names()) {
            List<Mention> words = name.words();
            if (words.size() > 1
                    && isGivenInPart(words, cited)
                    && (given.contains(name.written()) || given.stream().noneMatch(other -> isOfAnother(words, other)))
                    && article.stream().anyMatch(sentence -> isWhole(name, sentence))) {
                words.forEach(word -> told.add(word.written()));
            }
        }
        return told;
    }

    /** Whether a sentence holds the words of a name one behind the other, "its director, Nadia Lindqvist", or "Nadia M. Lindqvist". */
    private static boolean isWhole(Mention name, String sentence) {
        String told = words(Statement.plain(sentence));
        String whole = words(name.plain());
        String[] parts = whole.strip().split(" ", -1);
        return told.contains(whole)
                || parts.length == 2
                        && Pattern.compile(
                                        " " + Pattern.quote(parts[0]) + " [\\p{L}'-]+ " + Pattern.quote(parts[1]) + " ")
                                .matcher(told)
                                .find();
    }

    /** Whether a name that begins or ends like one has a word of its own, which is no title: "Tom Lindqvist". */
    private static boolean isOfAnother(List<Mention> words, String other) {
        List<String> others = List.of(other.split(" ", -1));
        List<String> own = words.stream().map(Mention::written).toList();
        boolean alike = others.getLast().equals(own.getLast())
                || others.size() > 1 && others.getFirst().equals(own.getFirst());
        return alike
                && others.stream()
                        .anyMatch(word ->
                                !own.contains(word) && !TITLE.matcher(word).matches());
    }

    private static String words(String text) {
        return " " + SIGNS.matcher(text).replaceAll(" ").strip() + " ";
    }

    /** Whether they hold the last word, or, as people of other countries are named, the first of two. */
    private static boolean isGivenInPart(List<Mention> words, List<Statement> cited) {
        List<Mention> there =
                words.stream().filter(word -> !word.isNowhere(cited)).toList();
        long untitled = words.stream()
                .filter(word -> !TITLE.matcher(word.written()).matches())
                .count();
        return !there.isEmpty()
                && (there.contains(words.getLast()) || untitled == 2)
                && there.getLast().isSaidIn(cited);
    }
}
