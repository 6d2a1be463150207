package footnote.model;

/**
 * A language model that can be called.
 *
 * @param name as answers tell it
 * @param gate the one way to it
 */
public record LanguageModel(String name, ModelGate gate) {}
