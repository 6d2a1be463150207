package footnote.chat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What days and months are called in English. */
final class CalendarWords {

    /** But May, which mostly is another word. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values())
                            .filter(month -> month != Month.MAY)
                            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList();

    private CalendarWords() {}
}
