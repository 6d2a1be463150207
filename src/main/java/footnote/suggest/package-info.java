/**
 * Questions that the articles answer, made of their own sentences by rule and each tried before it is shown. No language
 * model is asked.
 */
@NullMarked
package footnote.suggest;

import org.jspecify.annotations.NullMarked;
