/**
 * The Slack face: what Slack sends is verified, claimed once in the store and acknowledged at once, then answered in one
 * message of the thread.
 */
@NullMarked
package footnote.slack;

import org.jspecify.annotations.NullMarked;
