/**
 * A language model's service: how it is called, how long it is waited for, when it is asked again or left alone. What is asked, and
 * what becomes of its words, is none of this room's business.
 */
@NullMarked
package footnote.model;

import org.jspecify.annotations.NullMarked;
