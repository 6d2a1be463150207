package footnote;

import footnote.answer.Answerer;
import footnote.answer.Rewriter;
import footnote.model.LanguageModel;
import footnote.model.ModelLimits;
import footnote.model.ModelName;
import footnote.model.Models;
import footnote.search.Retriever;
import footnote.write.ModelAnswerer;
import footnote.write.ModelRewriter;
import footnote.write.Prompt;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A language model, what it is told, and how long it is waited for. */
record Writer(LanguageModel model, Prompt prompt, Prompt standalone, ModelLimits limits) {

    /**
     * The model that is set, empty where none is.
     *
     * @throws picocli.CommandLine.ParameterException when a setting of it is wrong
     */
    static Optional<Writer> of(Settings settings) {
        ModelOptions options = settings.model();
        String name = options.name();
        if (name == null) {
            options.requireNone();
            return Optional.empty();
        }
        try {
            ModelLimits limits = options.limits();
            LanguageModel model = new Models(settings.environment(), limits, options.calls())
                    .open(ModelName.parse(name), options.url());
            return Optional.of(new Writer(
                    model,
                    new Prompt(settings.folders().prompts().resolve("answer.md")),
                    Prompt.standalone(settings.folders().prompts().resolve("standalone.md")),
                    limits));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw settings.wrong(String.valueOf(e.getMessage()));
        }
    }

    Rewriter rewriter() {
        return new ModelRewriter(model, standalone, ModelRewriter.USUAL);
    }

    /** @param fallback answers where the model fails */
    Answerer answerer(Retriever retriever, Answerer fallback) {
        return new ModelAnswerer(model, prompt, retriever, fallback, limits);
    }
}
