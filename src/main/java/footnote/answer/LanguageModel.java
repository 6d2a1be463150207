package footnote.answer;

import dev.langchain4j.model.chat.StreamingChatModel;

/**
 * A language model that can be called.
 *
 * @param name as answers tell it
 */
public record LanguageModel(String name, StreamingChatModel chat) {}
