package footnote.check;

import footnote.search.Source;

/** A claim's place in the articles. */
public record Evidence(Run run, Signals signals, Support support) {

    public Source source() {
        return run.source();
    }

    public String citedText() {
        return run.words();
    }

    public boolean isWhole() {
        return support.verdict() == Support.Verdict.SUPPORTED;
    }
}
