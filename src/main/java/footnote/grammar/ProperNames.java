package footnote.grammar;

/** Names by their capitals, but for days and months, as regular expressions without groups. English. */
public final class ProperNames {

    /** Before a word that is no day and no month. */
    public static final String NO_DAY = "(?!(?:" + CalendarWords.ALL + ")s?\\b)";

    /** One of any number of words. */
    public static final String ANY = NO_DAY + "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*";

    private static final String WORD = "\\p{Lu}[\\p{L}’'-]*\\p{L}";

    /** One of four words at most that each end in a letter; of as few as may be with a question mark behind it. */
    public static final String SHORT = NO_DAY + WORD + "(?: " + WORD + "){0,3}";

    private ProperNames() {}
}
