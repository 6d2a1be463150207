/**
 * What makes a question of a conversation stand alone, by rule: what its pronouns and bare words mean in what was asked and answered before.
 * Knows of no store and asks no model.
 */
@NullMarked
package footnote.chat.followup;

import org.jspecify.annotations.NullMarked;
