package footnote;

import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.search.Embedder;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The program's parts, put together and opened; closing it closes them. */
final class Footnote implements AutoCloseable {

    private final Path seeds;
    private final PassageIndex index;
    private final Indexer indexer;
    private final Chat chat;

    private Footnote(Path seeds, PassageIndex index, Indexer indexer, Chat chat) {
        this.seeds = seeds;
        this.index = index;
        this.indexer = indexer;
        this.chat = chat;
    }

    /**
     * Opens the index and the conversations under the data folder, and the models.
     *
     * @throws picocli.CommandLine.ParameterException when a setting is wrong
     * @throws IOException when the data folder cannot be used
     */
    static Footnote open(Settings settings) throws IOException {
        Path seeds = settings.seeds();
        Files.createDirectories(settings.data());
        CompletableFuture<Embedder> embedder = CompletableFuture.supplyAsync(Embedder::load);
        PassageIndex index = PassageIndex.open(settings.data().resolve("index"));
        ConversationStore store = ConversationStore.open(settings.data());
        Retriever retriever = new HybridRetriever(index, embedder.join());
        Answerer answerer = new ExtractiveAnswerer(retriever);
        Chat chat = new Chat(retriever, answerer, store);
        return new Footnote(seeds, index, new Indexer(index, embedder.join()), chat);
    }

    /** Brings the index to what is in the folder. */
    Indexer.Changes sync(Indexer.Progress progress) throws IOException {
        return indexer.sync(seeds, progress);
    }

    PassageIndex index() {
        return index;
    }

    Chat chat() {
        return chat;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
