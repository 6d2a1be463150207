package footnote.check;

import footnote.search.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that an answer gives in full where the words that it rests on, as articles do after the first time, give the last part alone. */
final class FullNames {

    private FullNames() {}

    /**
     * The words of a claim's names that stand before one which the cited sentences hold, where a sentence of the article holds the whole
     * name: "Director Nadia Lindqvist" where they say "Lindqvist".
     */
    static Set<String> of(Claim claim, List<Statement> cited, List<Statement> article) {
        Set<String> told = new HashSet<>();
        for (Part name : claim.names()) {
            List<String> words = List.of(name.written().split(" "));
            List<String> last = Stems.of(words.getLast());
            boolean isShort = cited.stream().anyMatch(sentence -> sentence.stems().containsAll(last));
            if (words.size() > 1
                    && !last.isEmpty()
                    && isShort
                    && article.stream().anyMatch(sentence -> sentence.stems().containsAll(name.stems()))) {
                told.addAll(words);
            }
        }
        return told;
    }
}
