package footnote.read.docx;

import org.jspecify.annotations.Nullable;

/** Takes the elements of a part of a Word document, one after the other. */
interface DocxElements {

    /**
     * An element begins.
     *
     * @param value of the attribute {@code val}, null where there is none
     * @param id of the attribute {@code id}, likewise
     */
    void start(String name, @Nullable String value, @Nullable String id);

    void characters(String words);

    void end(String name);
}
