package footnote;

import footnote.search.SearchMode;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a way of searching in whatever case it is written. */
final class SearchModeConverter implements ITypeConverter<SearchMode> {

    @Override
    public SearchMode convert(String value) {
        try {
            return SearchMode.valueOf(value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException("'" + value + "' is none of hybrid, bm25 and vectors");
        }
    }
}
