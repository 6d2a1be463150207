package footnote.chat;

import java.time.Instant;

/**
 * A conversation as a list of them shows it.
 *
 * @param title of 1 to {@value Conversations#MAX_TITLE_CHARS} UTF-16 code units: the first question, until it is renamed
 * @param askedAt when its last question was asked
 */
public record Conversation(String id, String title, Instant askedAt) {}
