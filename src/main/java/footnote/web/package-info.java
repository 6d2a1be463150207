/**
 * The HTTP face: the JSON interface, the stream of an answer, and the page.
 */
@NullMarked
package footnote.web;

import org.jspecify.annotations.NullMarked;
