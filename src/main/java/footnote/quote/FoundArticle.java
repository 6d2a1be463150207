package footnote.quote;

import footnote.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article, as far as it was found.
 *
 * @param hits its passages, best first
 */
record FoundArticle(List<Hit> hits) {

    /** That of a sentence, among all that was found. */
    static FoundArticle of(Ranked sentence, List<Hit> hits) {
        String article = sentence.source().id();
        return new FoundArticle(
                hits.stream().filter(hit -> hit.source().id().equals(article)).toList());
    }

    String text() {
        return hits.stream().map(Surroundings::belowSections).collect(Collectors.joining("\n"));
    }

    /** Of what stands below its title. */
    Set<String> stems() {
        return hits.stream()
                .flatMap(hit -> Stream.concat(hit.sections().stream(), hit.sentences().stream()))
                .flatMap(line -> line.stems().stream())
                .collect(Collectors.toSet());
    }
}
