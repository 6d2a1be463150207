/** E-mail: its parts, who wrote it to whom, and what they answer or send on. Attachments are named, and not read. */
@NullMarked
package footnote.read.mail;

import org.jspecify.annotations.NullMarked;
