package footnote.read.docx;

import footnote.corpus.Dates;
import footnote.read.text.Extract;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextHead;
import footnote.read.text.TextReader;
import footnote.read.text.TextTitle;
import footnote.read.text.ToldTitle;
import footnote.read.text.TypedTables;
import footnote.read.text.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads Word's documents (ECMA-376): the text as it prints, each note below what refers to it, without heads, feet, comments and
 * what was deleted. The day that a file was made on is no date of publication; its first lines may tell one. Thread-safe.
 */
public final class DocxReader {

    private static final int MB = 1 << 20;

    /** A part that unpacks to more is not read. */
    private static final int MOST_UNPACKED = 100 * MB;

    private static final int MOST_PROPERTIES = MB;

    private static final String DOCUMENT = "word/document.xml";

    /** What an encrypted document is kept in, within a file of the older format. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The tabs within a line. */
    private static final Pattern WITHIN = Pattern.compile("(?<=[^\\n\\t])[\\t ]*\\t[\\t ]*");

    private DocxReader() {}

    /**
     * The article of a document.
     *
     * @param chunks reads what of its text is kept in other formats; what that can't read is left out
     * @throws UnreadableException when the bytes are no Word document of 2007 or later, it is broken, or it opens with a password only
     */
    public static Extract read(byte[] bytes, ChunkReader chunks) throws UnreadableException {
        int most = Math.min(bytes.length, COMPOUND_FILE.length);
        if (Arrays.equals(bytes, 0, most, COMPOUND_FILE, 0, COMPOUND_FILE.length)) {
            throw new UnreadableException(
                    new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED)
                            ? "is encrypted: it opens with a password only"
                            : "is of Word's format before 2007");
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            ZipArchiveEntry document = zip.getEntry(document(zip));
            if (document == null) {
                throw new UnreadableException("is no Word document: it has no " + DOCUMENT);
            }
            Map<String, String> apart = new HashMap<>(notes(zip, "footnote"));
            apart.putAll(notes(zip, "endnote"));
            apart.putAll(chunks(zip, document.getName(), chunks));
            DocxText text = new DocxText(apart, numbering(zip));
            read(zip, document, text);
            Extract told = TextReader.extract(told(text.toString()));
            String heading = TextHead.of(told.text()).subject().orElseGet(text::heading);
            String title =
                    text.title() == null ? ToldTitle.of(property(zip, "dc|title"), heading, told.text()) : text.title();
            return new Extract(
                            title == null
                                    ? TextTitle.of(TextHead.of(told(text.cover())), told.text())
                                    : Dates.line(title) == null ? title : null,
                            told.published(),
                            told.uri(),
                            told.text())
                    .remarked(told.text().isEmpty() ? empty(zip) : null);
        } catch (XMLStreamException e) {
            throw new UnreadableException("is a broken Word document: " + why(e));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("is a broken Word document: "
                    + (e.getCause() == null ? e.getMessage() : "its archive can't be unpacked"));
        }
    }

    /** A text whose tabs lead to what its lines say, or stand for a space: so many as a line takes to lead to a place stand for one. */
    private static String told(String text) {
        String cells = WITHIN.matcher(TextDecoder.clean(text).strip()).replaceAll("\t");
        return WITHIN.matcher(TypedTables.toldOfParagraphs(cells)).replaceAll(" ");
    }

    /** None where the part that holds them is broken: the text stands without them. */
    private static Map<String, String> notes(ZipFile zip, String kind) {
        ZipArchiveEntry part = zip.getEntry("word/" + kind + "s.xml");
        if (part == null) {
            return Map.of();
        }
        DocxNotes notes = new DocxNotes(kind);
        try {
            read(zip, part, notes);
            return notes.texts();
        } catch (IOException | XMLStreamException _) {
            return Map.of();
        }
    }

    /** None where the parts that tell it are broken. */
    private static DocxNumbering numbering(ZipFile zip) {
        try {
            return new DocxNumbering(part(zip, "word/numbering.xml"), new DocxStyles(part(zip, "word/styles.xml")));
        } catch (IOException _) {
            return DocxNumbering.none();
        }
    }

    /** What some programs keep a document's text in, web pages most often, each by the name of the element that puts it into place and its id. */
    private static Map<String, String> chunks(ZipFile zip, String document, ChunkReader reader) throws IOException {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String name = document.substring(folder.length());
        Map<String, String> chunks = new HashMap<>();
        for (Element relation : part(zip, folder + "_rels/" + name + ".rels").select("[Type$=/aFChunk]")) {
            ZipArchiveEntry part = zip.getEntry(target(relation, folder));
            if (part != null) {
                chunks.put("altChunk" + relation.attr("Id"), chunk(zip, part, reader));
            }
        }
        return chunks;
    }

    private static String chunk(ZipFile zip, ZipArchiveEntry part, ChunkReader reader) {
        try (InputStream in = new BoundedStream(zip.getInputStream(part), MOST_UNPACKED)) {
            // A web page with its pictures is written as an e-mail.
            String name = part.getName().replaceFirst("(?i)\\.mht(ml)?$", ".eml");
            return reader.text(name, in.readAllBytes());
        } catch (IOException | UnreadableException _) {
            return "";
        }
    }

    private static String target(Element relation, String folder) {
        String target = relation.attr("Target");
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static String empty(ZipFile zip) {
        boolean pictures = Collections.list(zip.getEntries()).stream()
                .anyMatch(part -> part.getName().startsWith("word/media/"));
        return pictures ? "holds only pictures" : "holds no text";
    }

    private static void read(ZipFile zip, ZipArchiveEntry part, DocxElements elements)
            throws IOException, XMLStreamException {
        try (InputStream in = new BoundedStream(zip.getInputStream(part), MOST_UNPACKED)) {
            read(in, elements);
        }
    }

    private static void read(InputStream in, DocxElements elements) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((_, _, _, _) -> {});
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT ->
                    elements.start(
                            xml.getLocalName(), xml.getAttributeValue(null, "val"), xml.getAttributeValue(null, "id"));
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> elements.characters(xml.getText());
                case XMLStreamReader.END_ELEMENT -> elements.end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private static String why(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException broken) {
            return String.valueOf(broken.getMessage());
        }
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        return DOCUMENT + " is not XML from line " + line + " on";
    }

    /** The document's part, which most programs give the usual name. */
    private static String document(ZipFile zip) throws IOException {
        for (Element relation : part(zip, "_rels/.rels").select("Relationship")) {
            if (relation.attr("Type").endsWith("/officeDocument")) {
                return target(relation, "");
            }
        }
        return DOCUMENT;
    }

    private static String property(ZipFile zip, String name) throws IOException {
        return part(zip, "docProps/core.xml").select(name).text();
    }

    /** An empty part where there is none. */
    private static Document part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new Document("");
        }
        try (InputStream in = new BoundedStream(zip.getInputStream(entry), MOST_PROPERTIES)) {
            return Jsoup.parse(new ByteArrayInputStream(in.readAllBytes()), null, "", Parser.xmlParser());
        }
    }
}
