package footnote.grammar;

/** What makes the most of something by its ending. English. */
public final class Superlatives {

    /** "Largest", as a regular expression; not "forest". */
    public static final String ENDING =
            "(?!(?:arr|beh|ch|conqu|cont|cr|dig|earn|ever|f|for|gu|harv|hon|inter|inv|j|lat|lit|manif|midw|mod|n|northw|p|pri|prot|qu|r|requ|southw|t|unr|v|w|z)est\\b)"
                    + "\\p{L}{2,}est";

    private Superlatives() {}
}
