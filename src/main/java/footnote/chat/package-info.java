/**
 * Conversations: what was asked and answered before, kept in a store, and what becomes of a question on its way to an answer.
 */
@NullMarked
package footnote.chat;

import org.jspecify.annotations.NullMarked;
