package footnote.search;

import footnote.folder.Stamp;

/**
 * A file as it is in the index.
 *
 * @param stamp the file's when it was read
 */
record IndexedFile(FileEntry entry, Stamp stamp) {}
