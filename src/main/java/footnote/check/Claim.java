package footnote.check;

import footnote.check.statement.Bound;
import footnote.check.statement.Capitalised;
import footnote.check.statement.Framing;
import footnote.check.statement.Quantity;
import footnote.check.statement.QuotedWords;
import footnote.check.statement.Statement;
import footnote.search.Coverage;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of an answer, taken apart to be checked.
 *
 * @param stems of its content in its order, without phrases that claim nothing and numbers that are only about right, or
 *     that others of its own make
 * @param coverage how much of its content other words hold, each stem weighing its idf
 * @param numbers its quantities
 * @param names its capitalised words as they follow each other, but for one that only begins a sentence
 * @param quotes what it puts in quotation marks
 * @param under stems of the line that it is an item below, none for others
 */
public record Claim(
        String text,
        Statement statement,
        List<String> stems,
        Coverage coverage,
        List<Mention> numbers,
        List<Mention> names,
        List<String> quotes,
        Set<String> under) {

    /** Stands for a denial that one side lacks. */
    static final String NOT = "not";

    /** A phrase that only frames an answer is no longer, in characters. */
    private static final int LONGEST_PHRASE = 120;

    private static final int SEVERAL = 4;

    /** So many words of the line above an item tell what the item is of. */
    private static final int MOST_ABOVE = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,-]*(?<![.,’'-])");

    private static final Pattern MONEY = Pattern.compile("\\p{Sc}(?= ?\\d)");

    /** A full stop may stand behind the marker of a question. */
    private static final Pattern ASKS = Pattern.compile("\\?[\\s.]*$");

    private static final Pattern DENIES = Pattern.compile("(?i)^\\W*(?:yes|no)[,.;:—–]|n['’]t\\b|\\bnot\\b");

    /**
     * Takes a sentence apart.
     *
     * @param known names that stand elsewhere, which a word that begins a sentence may be
     */
    public static Claim of(String sentence, Retriever retriever, Set<String> known) {
        Statement statement = Statement.of(sentence);
        List<Quantity> quantities = statement.quantities();
        Set<String> rounded = quantities.stream()
                .filter(quantity -> quantity.bound() != Bound.EXACT || quantity.isComputedFrom(quantities))
                .flatMap(quantity -> Stems.of(quantity.written()).stream())
                .collect(Collectors.toSet());
        List<String> stems = Framing.content(sentence).stream()
                .filter(stem -> !rounded.contains(stem))
                .toList();
        Coverage coverage = Coverage.of(stems, retriever::idf);
        List<Mention> numbers = quantities.stream()
                .filter(quantity -> !quantity.isByArticle())
                .map(quantity -> Mention.of(quantity, sentence, coverage.stems()))
                .toList();
        List<Mention> names = Capitalised.names(sentence, known).stream()
                .map(name -> Mention.of(name, sentence, coverage.stems()))
                .toList();
        return new Claim(sentence, statement, stems, coverage, numbers, names, QuotedWords.in(sentence), Set.of());
    }

    /** The same as an item below a line, which says what the item is of: "They agree on: – climate". */
    public Claim under(Claim line) {
        return new Claim(text, statement, stems, coverage, numbers, names, quotes, Set.copyOf(line.stems));
    }

    /** Whether it claims nothing. */
    public boolean isEmpty() {
        boolean frames = stems.isEmpty()
                || Framing.isAll(text)
                || text.stripTrailing().endsWith(":") && names.isEmpty() && numbers.isEmpty();
        return frames && quotes.isEmpty() && text.length() <= LONGEST_PHRASE;
    }

    /** Whether it tells too little to be held against some words: "He was right." */
    public boolean isSlight() {
        boolean plain = numbers.isEmpty() && names.isEmpty() && quotes.isEmpty() && under.isEmpty();
        return plain && size() < Verdicts.LEAST_WORDS;
    }

    /** The stems of all that it tells, its rough and computed numbers among them. */
    public Set<String> told() {
        return Stems.union(stems, stems(numbers));
    }

    /** Its words of content, as it writes them, without those of its names. */
    public List<String> content() {
        return missingWords(Set.of());
    }

    /** Whether a text holds its words of content as it writes them. */
    public boolean isWrittenIn(String words) {
        Set<String> there = WORD.matcher(Statement.plain(words))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return content().stream().map(Statement::plain).allMatch(there::contains);
    }

    /** The words of its names that tell something. */
    List<Mention> nameWords() {
        return names.stream().flatMap(name -> name.words().stream()).toList();
    }

    Set<String> nameStems() {
        return stems(names);
    }

    static Set<String> stems(List<Mention> parts) {
        return parts.stream().flatMap(part -> part.stems().stream()).collect(Collectors.toSet());
    }

    /** Whether it ends as a question, which nothing can support, and quotes none. */
    boolean asks() {
        return ASKS.matcher(text).find() && quotes.isEmpty();
    }

    /** Whether it denies something. */
    public boolean denies() {
        return !statement.doubted().isEmpty();
    }

    /** Whether it denies something where some words deny nothing, nor hold the opposite of what it denies: "not allowed" and "banned". */
    boolean deniesAlone(Statement words) {
        return denies() && words.doubted().isEmpty() && !statement.deniesAsMuchAs(words);
    }

    /** How many different words of content it has, with those of its numbers; a sign of money is one, as "£9" is "9 pounds". */
    int words() {
        return Stems.union(coverage.stems(), stems(numbers)).size()
                + (MONEY.matcher(text).find() ? 1 : 0);
    }

    /** The same, where a number, a name, a "no" that answers and a "don't" tell more than a word. */
    int size() {
        boolean plain =
                numbers.isEmpty() && names.isEmpty() && !DENIES.matcher(text).find();
        return words() + (plain ? 0 : 1);
    }

    /** The same beside some words, which may say what the line above an item says. */
    int size(Statement words) {
        long above = under.stream().filter(words.stems()::contains).count();
        return size() + (int) Math.min(MOST_ABOVE, above);
    }

    /** Whether a text says the very same, in several words. */
    boolean isSaidIn(Statement words) {
        String plain = statement.plain().replaceAll("^\\W+|\\W+$", "");
        return WORD.matcher(plain).results().count() >= SEVERAL && words.plain().contains(plain);
    }

    /** The longest run of words of content that a text with these stems lacks; numbers are looked at for themselves. */
    int gap(Set<String> there) {
        int longest = 0;
        int run = 0;
        for (String stem : stems) {
            if (!Character.isDigit(stem.charAt(0))) {
                run = there.contains(stem) ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    /** Its numbers but for those that the others make. */
    List<Mention> given() {
        List<Quantity> quantities = numbers.stream().map(Mention::quantity).toList();
        return numbers.stream()
                .filter(number -> !number.isComputedFrom(quantities))
                .toList();
    }

    /** Its other words that a text lacks, each once as it writes it, without those of its names. */
    List<String> missingWords(Set<String> there) {
        Set<String> held = Stems.union(there, nameStems());
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> coverage.stems().containsAll(Stems.of(word)) && !held.containsAll(Stems.of(word)))
                .distinct()
                .toList();
    }
}
