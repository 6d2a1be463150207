package footnote.read.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the texts of a Word document's footnotes or endnotes. */
final class DocxNotes implements DocxElements {

    private final String kind;
    private final Map<String, String> notes = new HashMap<>();
    private @Nullable DocxText note;
    private @Nullable String reference;

    /** @param kind "footnote" or "endnote" */
    DocxNotes(String kind) {
        this.kind = kind;
    }

    @Override
    public void start(String name, @Nullable String value, @Nullable String id) {
        if (name.equals(kind)) {
            note = new DocxText(Map.of(), DocxNumbering.none());
            reference = kind + "Reference" + id;
        } else if (note != null) {
            note.start(name, value, id);
        }
    }

    @Override
    public void characters(String words) {
        if (note != null) {
            note.characters(words);
        }
    }

    @Override
    public void end(String name) {
        if (note == null) {
            return;
        }
        if (name.equals(kind) && reference != null) {
            notes.put(reference, note.toString());
            note = null;
        } else {
            note.end(name);
        }
    }

    /** The notes that say something, each by the name of the element that refers to it and its id. */
    Map<String, String> texts() {
        notes.values().removeIf(String::isBlank);
        return notes;
    }
}
