package footnote.check;

import footnote.check.statement.Bound;
import footnote.check.statement.Quantity;
import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number or a name of a claim, made ready once to be looked for in many sentences.
 *
 * @param written as the claim writes it
 * @param quantity null for a name
 * @param words those of a name that tell something, each by itself; none of a number or of a name's word
 * @param around the stems of content next to it in its clause of the claim, on either side, without numbers, which are looked for themselves
 * @param leads whether it begins the claim
 */
record Mention(
        String written,
        @Nullable Quantity quantity,
        List<Mention> words,
        List<String> stems,
        String plain,
        Set<String> around,
        boolean leads) {

    /** How many characters around a part tell what it belongs to. */
    private static final int AROUND = 60;

    /** Before the name that a claim begins with stands no more than "The". */
    private static final int BEGINNING = 4;

    /** Before what the name that a claim begins with is of: "The Bank of Aske". */
    private static final Pattern BEGINNING_OF =
            Pattern.compile("\\W*(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]* ){1,4}of (?:the )?");

    private static final int NEIGHBOURS = 2;

    /** A name of fewer letters begins words that have nothing to do with it. */
    private static final int SHORTEST_BEGINNING = 4;

    /** Where what is said of one thing ends, and what is said of the next begins. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?i)[;:()—–]|,(?!\\d)|\\.(?!\\d)|\\b(?:while|whereas|but|then|which|who|that|because|and(?= (?:from|in|at|within|for|to|by|of|on)\\b))\\b|"
                    + Coherence.PURPOSE);

    /** @param content the stems of the claim that tell something */
    static Mention of(Quantity quantity, String claim, Set<String> content) {
        return of(quantity.written(), quantity, List.of(), claim, content);
    }

    static Mention of(String name, String claim, Set<String> content) {
        List<Mention> words = Arrays.stream(name.split(" "))
                .map(word -> of(word, null, List.of(), claim, content))
                .filter(word -> !word.stems.isEmpty())
                .toList();
        return of(name, null, words, claim, content);
    }

    /** Whether a sentence holds it: a quantity that carries this one, or its words in one form or another. */
    boolean isIn(Statement sentence) {
        return quantity == null ? isWrittenIn(sentence) : sentence.says(quantity);
    }

    /** Whether none of some sentences holds it, or what is written like it. */
    boolean isNowhere(List<Statement> sentences) {
        return sentences.stream().noneMatch(sentence -> isWrittenIn(sentence) || isIn(sentence));
    }

    /**
     * Whether one of some sentences that follow each other holds it, and with it most of the words around it that any of them holds. A
     * sentence that begins with a pronoun goes on about what the one before it tells.
     */
    boolean isSaidIn(List<Statement> sentences) {
        Set<String> told = told(sentences);
        for (int at = 0; at < sentences.size(); at++) {
            if ((isIn(sentences.get(at)) || goesOn(sentences, at)) && isMost(told, meant(sentences, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence that leans on the one before holds it without what it counts, as that one tells. */
    private boolean goesOn(List<Statement> sentences, int at) {
        return at > 0
                && quantity != null
                && Coherence.leans(sentences.get(at))
                && sentences.get(at).says(quantity, sentences.get(at - 1));
    }

    /**
     * Whether the numbers of a sentence make it that holds most of the words around it that any of some holds.
     *
     * @param sum whether a sum is meant
     * @param difference whether a difference is
     */
    boolean isMadeIn(Statement sentence, List<Statement> sentences, boolean sum, boolean difference) {
        return quantity != null
                && sentence.makes(quantity, sum, difference)
                && isMost(told(sentences), sentence.stems());
    }

    private Set<String> told(List<Statement> sentences) {
        Set<String> told = new HashSet<>(around);
        told.removeIf(stem ->
                sentences.stream().noneMatch(sentence -> sentence.stems().contains(stem)));
        return told;
    }

    /** Whether it is a number that means to be exact. */
    boolean isExact() {
        return quantity != null && quantity.bound() == Bound.EXACT;
    }

    /** Whether it is a number that a quantity of an article carries. */
    boolean isCarriedBy(Quantity there) {
        return quantity != null && there.carries(quantity);
    }

    /** Whether it is a number that some others make. */
    boolean isComputedFrom(List<Quantity> others) {
        return quantity != null && quantity.isComputedFrom(others);
    }

    private static boolean isMost(Set<String> told, Set<String> there) {
        return told.isEmpty() || told.stream().filter(there::contains).count() * 2 > told.size();
    }

    /**
     * The stems of a sentence, with those of the one before where it leans on that, and of what leans on it where it is of the name that the
     * claim is about.
     */
    private Set<String> meant(List<Statement> sentences, int at) {
        Set<String> meant = new HashSet<>(sentences.get(at).stems());
        if (at > 0 && Coherence.goesOn(sentences.get(at), sentences.get(at - 1).stems())) {
            meant.addAll(sentences.get(at - 1).stems());
        }
        if (quantity == null && leads && at + 1 < sentences.size() && Coherence.goesOn(sentences.get(at + 1))) {
            meant.addAll(sentences.get(at + 1).stems());
        }
        return meant;
    }

    private boolean isWrittenIn(Statement sentence) {
        return (quantity == null ? stands(sentence.plain()) : sentence.plain().contains(plain))
                || sentence.stems().containsAll(stems);
    }

    /** Whether a word of a text is this, or begins with it: "Peru" in "Peruvian", but neither "US" in "house" nor "Xi" in "Xinhua". */
    private boolean stands(String text) {
        int at = text.indexOf(plain);
        while (at >= 0 && !standsAt(at, text)) {
            at = text.indexOf(plain, at + 1);
        }
        return at >= 0;
    }

    private boolean standsAt(int at, String text) {
        int end = at + plain.length();
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (plain.length() >= SHORTEST_BEGINNING
                        || end == text.length()
                        || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Mention of(
            String written, @Nullable Quantity quantity, List<Mention> words, String claim, Set<String> content) {
        int start = claim.indexOf(written);
        int end = start + written.length();
        String[] back = CLAUSE_END.split(claim.substring(Math.max(0, start - AROUND), start), -1);
        String[] ahead = CLAUSE_END.split(claim.substring(end, Math.min(claim.length(), end + AROUND)), -1);
        List<String> before = Stems.of(back[back.length - 1]);
        List<String> after = Stems.of(ahead[0]);
        Set<String> around = new HashSet<>(before.subList(Math.max(0, before.size() - NEIGHBOURS), before.size()));
        around.addAll(after.subList(0, Math.min(NEIGHBOURS, after.size())));
        around.retainAll(content);
        around.removeIf(stem -> Character.isDigit(stem.charAt(0)));
        return new Mention(
                written,
                quantity,
                words,
                Stems.of(written),
                Statement.plain(written),
                around,
                start <= BEGINNING
                        || BEGINNING_OF.matcher(claim.substring(0, start)).matches());
    }
}
