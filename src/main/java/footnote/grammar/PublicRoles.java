package footnote.grammar;

/** Roles of people whom articles name, as "which US senator" asks for them; not those of a rule book, such as a manager. English. */
public final class PublicRoles {

    /** One in the singular, with a word before it that tells which is meant, as a regular expression. */
    public static final String ALL = "(?:(?!(?:" + AuxiliaryVerbs.ALL
            + ")\\b)[\\p{L}.]+ )?(?:senator|congress(?:wo)?man|lawmaker|politician|governor|mayor|king|queen|prince|princess|emperor|empress|pope|bishop|general(?! (?!(?:"
            + AuxiliaryVerbs.ALL
            + ")\\b)\\p{Ll}+s\\b)|admiral"
            + "|judge|scientist|researcher|professor|economist|historian|philosopher|writer|novelist|poet|journalist|artist|painter"
            + "|sculptor|singer|musician|composer|actress|athlete|runner|swimmer|cyclist|footballer|businessman|inventor|architect"
            + "|explorer|astronaut|ambassador|diplomat|activist|dictator)";

    private PublicRoles() {}
}
