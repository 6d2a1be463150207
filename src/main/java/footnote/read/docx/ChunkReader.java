package footnote.read.docx;

import footnote.read.text.UnreadableException;

/** Reads what a Word document keeps of its text in another format, a web page most often. */
@FunctionalInterface
public interface ChunkReader {

    /**
     * The text of a chunk.
     *
     * @param name whose ending names the format
     * @throws UnreadableException when the bytes are none of that format, or no such format is read
     */
    String text(String name, byte[] bytes) throws UnreadableException;
}
