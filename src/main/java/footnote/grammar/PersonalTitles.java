package footnote.grammar;

/** What people are called by before their names. English. */
public final class PersonalTitles {

    /** "Mrs", "President", as alternatives of a regular expression; a full stop may follow the short ones. */
    public static final String ALL =
            "Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|President|Chancellor|Premier|Minister|Secretary|Senator|Governor|Mayor|Judge|Justice|King|Queen|Prince"
                    + "|Princess|Pope|Bishop|Father|Sister|Brother|Saint|St|General|Admiral|Colonel|Major|Captain|Lieutenant|Sergeant|Officer|Inspector|Detective"
                    + "|Director|Chair|Chairman|Chairwoman|Chief|Coach|Councillor|Ambassador";

    private PersonalTitles() {}
}
