package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.read.ArticleReader;
import footnote.read.Papers;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @Test
    void each_sentence_found_names_its_own_page(@TempDir Path folder) throws IOException, UnreadableException {
        byte[] pdf = Papers.pdf("The bridge closed in March.", "The ferry sails on. The toll is two euros.");
        try (PassageIndex index = PassageIndex.open(folder)) {
            new Indexer(index, Embeddings.embedder()).add(List.of(ArticleReader.read("a.pdf", pdf)), (_, _) -> {});
            Hit hit = new HybridRetriever(index, Embeddings.embedder())
                    .retrieve("What is the toll?", 1)
                    .hits()
                    .getFirst();
            assertThat(hit.source().page()).isEqualTo(1);
            assertThat(hit.sentences())
                    .extracting(Hit.Line::text, line -> line.source().page())
                    .containsExactly(
                            tuple("The bridge closed in March.", 1),
                            tuple("The ferry sails on.", 2),
                            tuple("The toll is two euros.", 2));
        }
    }
}
