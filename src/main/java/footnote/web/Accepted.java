package footnote.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a reader names in {@code Accept} (RFC 9110, 12.5.1). A type that only a wildcard covers isn't named.
 *
 * @param types each with how much it is wanted, 0 for not at all to 1
 */
record Accepted(List<Type> types) {

    /** @param quality 0 to 1 */
    record Type(String name, double quality) {

        static Type of(String range) {
            String[] parts = range.split(";", -1);
            double quality = Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .filter(part -> part.matches("q=[01](\\.\\d{0,3})?"))
                    .mapToDouble(part -> Double.parseDouble(part.substring(2)))
                    .findFirst()
                    .orElse(1);
            return new Type(parts[0].strip().toLowerCase(Locale.ROOT), quality);
        }
    }

    /** @param header null where it isn't sent */
    static Accepted of(@Nullable String header) {
        String ranges = header == null ? "" : header;
        return new Accepted(Arrays.stream(ranges.split(",")).map(Type::of).toList());
    }

    /** Whether one type is named and wanted, and the other isn't wanted more. */
    boolean prefers(String one, String other) {
        double wanted = quality(one);
        return wanted > 0 && wanted >= quality(other);
    }

    private double quality(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .mapToDouble(Type::quality)
                .max()
                .orElse(0);
    }
}
