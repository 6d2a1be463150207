package footnote;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes words as the system's locale hands them over; one without UTF-8 loses letters on the way, which is an error. */
final class TextConverter implements ITypeConverter<String> {

    /** What stands in the place of each byte that the locale's encoding can't read. */
    private static final char LOST = '\uFFFD';

    private final Charset encoding;

    TextConverter() {
        this(Charset.forName(System.getProperty("native.encoding", "UTF-8"), StandardCharsets.UTF_8));
    }

    /** @param encoding of the system's locale */
    TextConverter(Charset encoding) {
        this.encoding = encoding;
    }

    @Override
    public String convert(String value) {
        if (value.indexOf(LOST) >= 0 && !encoding.equals(StandardCharsets.UTF_8)) {
            throw new TypeConversionException("'" + value + "' has letters that the system's locale, of " + encoding
                    + ", can't read; set one of UTF-8, such as LC_ALL=C.UTF-8");
        }
        return value;
    }
}
