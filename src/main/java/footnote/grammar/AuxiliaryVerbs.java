package footnote.grammar;

/** Verbs that help another one, and begin a question that has no "who" or "what"; as alternatives of a regular expression. English. */
public final class AuxiliaryVerbs {

    /** Those behind which the subject of a deed stands: "does", "will". */
    public static final String OF_DEED = "do|does|did|can|could|may|might|must|shall|should|will|would";

    public static final String ALL = "is|are|was|were|has|have|had|" + OF_DEED;

    private AuxiliaryVerbs() {}
}
