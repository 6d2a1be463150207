package footnote.search.analysis;

import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/** How far apart two spellings are. */
public final class Edits {

    private static final LuceneLevenshteinDistance LIKENESS = new LuceneLevenshteinDistance();

    private Edits() {}

    /** How many letters must be changed, added or left out, or swapped with the next, to make one of the other (Damerau 1964). */
    public static int between(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter == 0
                ? one.length() + other.length()
                : Math.round((1 - LIKENESS.getDistance(one, other)) * shorter);
    }
}
