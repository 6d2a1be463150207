/**
 * Web pages: the article without what stands around it, its tables, cards, terms and pictures as words. How other formats use HTML is none of
 * this room's business.
 */
@NullMarked
package footnote.read.html;

import org.jspecify.annotations.NullMarked;
