package footnote.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/** Names the files that hold the same, byte for byte, as the articles that were found: one is indexed, the others are its copies. */
final class Duplicates {

    private final Map<String, List<Source.Copy>> byId = new HashMap<>();

    private Duplicates() {}

    /** The same hits, which name them beside the other articles that their words stand in. */
    static List<Hit> named(List<Hit> hits, IndexSearcher searcher) throws IOException {
        Duplicates duplicates = new Duplicates();
        for (String id : articles(hits)) {
            List<Source.Copy> copies = EntryDocuments.copies(id, searcher).stream()
                    .map(entry -> new Source.Copy(entry.id(), entry.title(), entry.uri()))
                    .toList();
            if (!copies.isEmpty()) {
                duplicates.byId.put(id, copies);
            }
        }
        return duplicates.byId.isEmpty()
                ? hits
                : hits.stream().map(duplicates::named).toList();
    }

    private static Set<String> articles(List<Hit> hits) {
        Set<String> ids = new HashSet<>();
        for (Hit hit : hits) {
            ids.add(hit.source().id());
            hit.source().alsoIn().forEach(copy -> ids.add(copy.id()));
        }
        return ids;
    }

    private Hit named(Hit hit) {
        List<Hit.Line> lines = hit.sentences().stream()
                .map(line -> line.at(named(line.source())))
                .toList();
        return hit.at(named(hit.source()), lines);
    }

    private Source named(Source source) {
        return source.alsoIn(Stream.concat(
                        of(source.id()),
                        source.alsoIn().stream().flatMap(copy -> Stream.concat(Stream.of(copy), of(copy.id()))))
                .toList());
    }

    private Stream<Source.Copy> of(String id) {
        return byId.getOrDefault(id, List.of()).stream();
    }
}
