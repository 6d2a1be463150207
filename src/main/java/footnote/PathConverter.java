package footnote;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder. */
final class PathConverter implements ITypeConverter<Path> {

    private final TextConverter text = new TextConverter();

    @Override
    public Path convert(String value) {
        try {
            return Path.of(text.convert(value));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + value + "' is no name of a file: " + e.getReason());
        }
    }
}
