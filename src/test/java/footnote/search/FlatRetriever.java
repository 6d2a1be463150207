package footnote.search;

/** Finds what a test wants found, where each word tells as much as any other and the vectors are {@link Vectors}. */
@FunctionalInterface
public interface FlatRetriever extends Retriever {

    @Override
    default double idf(String stem) {
        return 1;
    }

    @Override
    default Meaning meaning(String text) {
        return Meaning.of(Vectors.of(text));
    }
}
