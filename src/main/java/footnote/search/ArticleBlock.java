package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import footnote.corpus.Stamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;

/**
 * An article as the index takes it, for the vectors of its texts: a document for each passage and then the file's entry,
 * which are replaced as a whole. To be written once.
 */
final class ArticleBlock {

    private final FileEntry entry;
    private final Stamp stamp;
    private final List<Passage> passages;
    private final List<String> texts = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    /** @param stamp the file's when it was read */
    ArticleBlock(Article article, List<Passage> passages, Stamp stamp) {
        this.entry = FileEntry.of(article);
        this.stamp = stamp;
        this.passages = passages;
        List<String> title = Stems.of(article.title());
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                texts.add(sentence.span().of(article.text()));
            }
            texts.add(passage.words(article.text()));
            documents.add(PassageDocuments.document(article, title, passage));
        }
        documents.add(EntryDocuments.document(entry, stamp, article.text()));
    }

    FileEntry entry() {
        return entry;
    }

    Stamp stamp() {
        return stamp;
    }

    /** What vectors are made of: each passage's sentences and then the passage itself, passage by passage. */
    List<String> texts() {
        return texts;
    }

    /** @param vectors one for each of {@link #texts} */
    List<Document> with(List<float[]> vectors) {
        int next = 0;
        for (int i = 0; i < passages.size(); i++) {
            int own = next + passages.get(i).sentences().size();
            PassageDocuments.add(documents.get(i), vectors.subList(next, own), vectors.get(own));
            next = own + 1;
        }
        return documents;
    }
}
