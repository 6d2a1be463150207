package footnote.search.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of what is given, and remembers the last few: a question is searched, compared and quoted for in several ways, which have much in
 * common. Thread-safe.
 */
public final class Recent<T, R> implements Function<T, R> {

    static final int MOST = 32;

    private final Function<T, R> making;
    private final Map<T, R> made = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<T, R> eldest) {
            return size() > MOST;
        }
    });

    /** @param making of equal things makes equal ones */
    public Recent(Function<T, R> making) {
        this.making = making;
    }

    @Override
    public R apply(T given) {
        @Nullable R known = made.get(given);
        if (known != null) {
            return known;
        }
        R fresh = making.apply(given);
        made.put(given, fresh);
        return fresh;
    }
}
