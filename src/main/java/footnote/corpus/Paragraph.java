package footnote.corpus;

import java.util.List;

/**
 * A paragraph of an article, or a line that stands for one.
 *
 * @param sentences at least one
 * @param listed whether it is an item of a list or belongs to one, or is a list as a whole
 */
record Paragraph(List<Sentence> sentences, boolean listed) {}
