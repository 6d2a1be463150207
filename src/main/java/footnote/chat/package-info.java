/**
 * Conversations: what was asked and answered before, kept in a store, and follow-up questions.
 */
@NullMarked
package footnote.chat;

import org.jspecify.annotations.NullMarked;
