package footnote.web;

import java.util.Locale;
import java.util.stream.Stream;

/** What a page is shown on: its size in CSS pixels, and whether its people like it light or dark. */
record Screen(int width, int height, boolean isDark) {

    static final Screen DESK = new Screen(1440, 900, false);
    static final Screen DESK_DARK = new Screen(1440, 900, true);
    static final Screen PHONE = new Screen(390, 844, false);
    static final Screen PHONE_DARK = new Screen(390, 844, true);

    static Stream<Screen> all() {
        return Stream.of(DESK, DESK_DARK, PHONE, PHONE_DARK);
    }

    boolean isPhone() {
        return width < 500;
    }

    String scheme() {
        return isDark ? "dark" : "light";
    }

    @Override
    public String toString() {
        return ((isPhone() ? "phone-" : "desk-") + scheme()).toLowerCase(Locale.ROOT);
    }
}
