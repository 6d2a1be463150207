package footnote;

import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.answer.LanguageModel;
import footnote.answer.ModelAnswerer;
import footnote.answer.ModelLimits;
import footnote.answer.ModelName;
import footnote.answer.ModelRewriter;
import footnote.answer.Models;
import footnote.answer.Prompt;
import footnote.answer.Rewriter;
import footnote.answer.SupportChecker;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.chat.Database;
import footnote.corpus.FolderWatch;
import footnote.search.Embedder;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import footnote.slack.SlackAccess;
import footnote.slack.SlackBot;
import footnote.web.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The program's parts, put together and opened; closing it closes them. */
final class Footnote implements AutoCloseable {

    private final Path seeds;
    private final PassageIndex index;
    private final Indexer indexer;
    private final Database database;
    private final Chat chat;

    private Footnote(Path seeds, PassageIndex index, Indexer indexer, Database database, Chat chat) {
        this.seeds = seeds;
        this.index = index;
        this.indexer = indexer;
        this.database = database;
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
        Optional<Writer> writer = Writer.of(settings);
        Path data = settings.data();
        try (ExecutorService loading = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Embedder> embedder = CompletableFuture.supplyAsync(Embedder::load, loading);
            CompletableFuture<Database> database = CompletableFuture.supplyAsync(() -> Database.open(data), loading);
            PassageIndex index = PassageIndex.open(data.resolve("index"));
            Retriever retriever = new HybridRetriever(index, embedder.join());
            Answerer quoting = new ExtractiveAnswerer(retriever);
            Answerer answerer = writer.map(w -> w.answerer(retriever, quoting)).orElse(quoting);
            Rewriter rewriter = writer.map(Writer::rewriter).orElse(Rewriter.NONE);
            Chat chat = new Chat(retriever, rewriter, answerer, ConversationStore.in(database.join()));
            return new Footnote(seeds, index, new Indexer(index, embedder.join()), database.join(), chat);
        }
    }

    /** A language model, what it is told, and how long it is waited for. */
    private record Writer(LanguageModel model, Prompt prompt, Prompt standalone, ModelLimits limits) {

        /** The model that is set, empty where none is. */
        static Optional<Writer> of(Settings settings) {
            String name = settings.model();
            if (name == null) {
                return Optional.empty();
            }
            try {
                ModelLimits limits = settings.modelLimits();
                LanguageModel model = new Models(settings.environment(), limits, settings.modelCalls())
                        .open(ModelName.parse(name), settings.modelUrl());
                return Optional.of(new Writer(
                        model,
                        new Prompt(settings.prompts().resolve("answer.md")),
                        Prompt.standalone(settings.prompts().resolve("standalone.md")),
                        limits));
            } catch (IllegalArgumentException | UncheckedIOException e) {
                throw settings.wrong(String.valueOf(e.getMessage()));
            }
        }

        Rewriter rewriter() {
            return new ModelRewriter(model, standalone, ModelRewriter.USUAL);
        }

        Answerer answerer(Retriever retriever, Answerer fallback) {
            return new ModelAnswerer(model, prompt, new SupportChecker(retriever), fallback, limits);
        }
    }

    /** Brings the index to what is in the folder. */
    Indexer.Changes sync(Indexer.Progress progress) throws IOException {
        return indexer.sync(seeds, progress);
    }

    /** Keeps the index what the folder is. */
    Mirror mirror(Readiness readiness) {
        return new Mirror(new FolderWatch(seeds, FolderWatch.Pace.USUAL), indexer, readiness);
    }

    PassageIndex index() {
        return index;
    }

    Chat chat() {
        return chat;
    }

    /** The bot of a workspace, over the same answers. */
    SlackBot slack(SlackAccess access) {
        return SlackBot.of(access, chat, index, database);
    }

    @Override
    public void close() throws IOException {
        index.close();
        database.close();
    }
}
