package footnote.grammar;

/** Small words within people's names, as alternatives of a regular expression. */
public final class NameParticles {

    /** Those that stand apart: "Ludwig van der Rohe". */
    public static final String APART =
            "(?:von|van|zu|ter|de|del|della|di|da|do|dos|du|bin|ibn|al|el)(?: (?:der|den|la|las|los))?";

    /** Those that are joined to what follows: "Maha el-Kadiri". */
    public static final String JOINED = "(?:(?:a[dlnrstz]|ash|e[dlrs]|ul|bin|ben|ibn)-|[dl][’'])";

    private NameParticles() {}
}
