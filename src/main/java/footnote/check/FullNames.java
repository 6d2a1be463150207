package footnote.check;

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
            List<Part> words = name.words(claim.text(), claim.weights().keySet());
            if (words.size() > 1
                    && words.getLast().isSaidIn(cited)
                    && words.subList(0, words.size() - 1).stream().allMatch(word -> word.isNowhere(cited))
                    && article.stream().anyMatch(name::isIn)) {
                words.forEach(word -> told.add(word.written()));
            }
        }
        return told;
    }
}
