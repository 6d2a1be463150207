package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.folder.Stamp;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;

/**
 * An article as the index takes it, for the vectors of its texts: a document for each passage and then the file's entry,
 * which are replaced as a whole. To be written once.
 */
final class ArticleBlock {

    private final FileEntry entry;
    private final List<Part> parts = new ArrayList<>();
    private final Set<TitledText> texts = new LinkedHashSet<>();
    private final List<Document> documents = new ArrayList<>();

    /** A passage's texts, and its document, which is still without vectors. */
    private record Part(PassageTexts texts, Document document) {}

    /** @param stamp the file's when it was read */
    ArticleBlock(Article article, List<Passage> passages, Stamp stamp) {
        this.entry = FileEntry.of(article);
        List<String> title = Stems.of(article.origin() + " " + article.title());
        for (Passage passage : passages) {
            Part part = new Part(PassageTexts.of(article, passage), PassageDocuments.document(article, title, passage));
            parts.add(part);
            texts.addAll(part.texts.all());
            documents.add(part.document);
        }
        documents.add(EntryDocuments.document(entry, stamp, article.text()));
    }

    FileEntry entry() {
        return entry;
    }

    /** What vectors are made of, each once: the passages' sentences and the passages themselves. */
    Set<TitledText> texts() {
        return texts;
    }

    /** @param vectors that of each of {@link #texts} */
    List<Document> with(Function<TitledText, float[]> vectors) {
        for (Part part : parts) {
            PassageDocuments.add(
                    part.document,
                    part.texts.sentences().stream().map(vectors).toList(),
                    vectors.apply(part.texts.words()));
        }
        return documents;
    }
}
