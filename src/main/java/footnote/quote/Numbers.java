package footnote.quote;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record of numbers as a list, in its order. */
final class Numbers {

    private Numbers() {}

    static List<Double> of(Record features) {
        return Arrays.stream(features.getClass().getRecordComponents())
                .map(component -> value(component, features))
                .toList();
    }

    private static double value(RecordComponent component, Record features) {
        try {
            return (double) component.getAccessor().invoke(features);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }
}
