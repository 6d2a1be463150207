package footnote;

import footnote.quote.ExtractiveAnswerer;
import footnote.search.SearchMode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How passages are found, and from where on there is an answer. */
final class SearchOptions extends CommandOptions {

    @Option(
            names = "--search",
            paramLabel = "WAY",
            defaultValue = "hybrid",
            description = "What passages are found by: hybrid (words and meaning), bm25 (words) or vectors (meaning)."
                    + " FOOTNOTE_SEARCH; default: ${DEFAULT-VALUE}")
    private SearchMode mode = SearchMode.HYBRID;

    @Option(
            names = "--refuse-below",
            paramLabel = "LIKELIHOOD",
            defaultValue = "0.22",
            description = "How likely the articles must hold an answer for one to be given, above 0 and below 1: more"
                    + " refuses more. FOOTNOTE_REFUSE_BELOW; default: ${DEFAULT-VALUE}")
    private double refuseBelow = ExtractiveAnswerer.USUAL_REFUSE_BELOW;

    SearchMode mode() {
        return mode;
    }

    /**
     * How likely the articles must hold an answer.
     *
     * @throws ParameterException when it isn't above 0 and below 1
     */
    double refuseBelow() {
        if (!(refuseBelow > 0 && refuseBelow < 1)) {
            throw wrong("--refuse-below is " + refuseBelow + "; it is above 0 and below 1");
        }
        return refuseBelow;
    }
}
