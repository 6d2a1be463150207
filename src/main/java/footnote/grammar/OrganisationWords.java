package footnote.grammar;

/** What an organisation is called after its first time, "the company", as alternatives of a regular expression. English. */
public final class OrganisationWords {

    public static final String ALL =
            "company|firm|corporation|business|bank|group|club|team|airline|retailer|manufacturer|maker|operator|carrier|publisher|brewer"
                    + "|charity|foundation|agency|institute|conglomerate|organi[sz]ation";

    private OrganisationWords() {}
}
