/** The folder of articles: what lies in it, and when that changes. Reads no file. */
@NullMarked
package footnote.folder;

import org.jspecify.annotations.NullMarked;
