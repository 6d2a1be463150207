package footnote;

import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.answer.LanguageModel;
import footnote.answer.ModelAnswerer;
import footnote.answer.ModelLimits;
import footnote.answer.ModelName;
import footnote.answer.Models;
import footnote.answer.Prompt;
import footnote.answer.SupportChecker;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.search.Embedder;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        Chat chat = new Chat(retriever, answerer(settings, retriever), store);
        return new Footnote(seeds, index, new Indexer(index, embedder.join()), chat);
    }

    private static Answerer answerer(Settings settings, Retriever retriever) {
        Answerer extractive = new ExtractiveAnswerer(retriever);
        String name = settings.model();
        if (name == null) {
            return extractive;
        }
        try {
            LanguageModel model = new Models(settings.environment(), ModelLimits.USUAL)
                    .open(ModelName.parse(name), settings.modelUrl());
            Prompt prompt = new Prompt(settings.prompts().resolve("answer.md"));
            return new ModelAnswerer(model, prompt, new SupportChecker(retriever), extractive, ModelLimits.USUAL);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw settings.wrong(String.valueOf(e.getMessage()));
        }
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
