package footnote;

import footnote.answer.Answerer;
import footnote.answer.Rewriter;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.chat.Database;
import footnote.chat.DidYouMean;
import footnote.chat.StillReading;
import footnote.folder.Folder;
import footnote.folder.FolderWatch;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embedder;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import footnote.slack.SlackAccess;
import footnote.slack.SlackBot;
import footnote.suggest.Suggestions;
import footnote.web.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The program's parts, put together and opened; closing it closes them. */
record Footnote(
        Path seeds,
        Set<Path> own,
        PassageIndex index,
        Indexer indexer,
        Database database,
        Chat chat,
        Suggestions suggestions)
        implements AutoCloseable {

    /**
     * Opens the index and the conversations under the data folder, and the models.
     *
     * @throws picocli.CommandLine.ParameterException when a setting is wrong
     * @throws IOException when the data folder cannot be used
     */
    static Footnote open(Settings settings) throws IOException {
        return open(settings, new Readiness(), () -> Writer.of(settings));
    }

    /**
     * The same, to answer while the folder is being read.
     *
     * @param readiness how far that is
     * @param writing gives the model, where one is set
     */
    static Footnote open(Settings settings, Readiness readiness, Supplier<Optional<Writer>> writing)
            throws IOException {
        Path seeds = settings.folders().seeds();
        double refuseBelow = settings.search().refuseBelow();
        Optional<Writer> writer = writing.get();
        Path data = settings.folders().data(FolderOptions.INDEX);
        Set<Path> own = Set.of(data.toRealPath());
        if (own.contains(seeds.toRealPath())) {
            throw settings.wrong("--data is '" + data + "', the folder of articles; a folder within that one would do");
        }
        try (ExecutorService loading = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Embedder> embedder = CompletableFuture.supplyAsync(Embedder::load, loading);
            CompletableFuture<Database> database = CompletableFuture.supplyAsync(() -> Database.open(data), loading);
            PassageIndex index = PassageIndex.open(data.resolve(FolderOptions.INDEX));
            Retriever retriever = new HybridRetriever(
                    index, embedder.join(), settings.search().mode());
            Answerer quoting = new ExtractiveAnswerer(retriever, refuseBelow);
            Answerer answering = writer.map(w -> w.answerer(retriever, quoting)).orElse(quoting);
            Answerer answerer = new DidYouMean(retriever, new StillReading(answering, readiness::soFar), quoting);
            Rewriter rewriter = writer.map(Writer::rewriter).orElse(Rewriter.NONE);
            Chat chat = new Chat(retriever, rewriter, answerer, quoting, ConversationStore.in(database.join()));
            Suggestions suggestions = new Suggestions(index, retriever, quoting);
            Indexer indexer = new Indexer(index, embedder.join());
            return new Footnote(seeds, own, index, indexer, database.join(), chat, suggestions);
        }
    }

    /** Brings the index to what is in the folder. */
    Indexer.Changes sync(Indexer.Progress progress) throws IOException {
        indexer.repair(false);
        return indexer.sync(Folder.list(seeds, own), progress);
    }

    /** Keeps the index what the folder is. */
    Mirror mirror(Readiness readiness) {
        return new Mirror(new FolderWatch(seeds, own, FolderWatch.Pace.USUAL), indexer, readiness);
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
