package footnote.check;

import footnote.check.statement.Run;
import footnote.search.Source;

/** A claim's place in the articles. */
public record Evidence(Run run, Signals signals, Support support) {

    public Source source() {
        return run.source();
    }

    public String citedText() {
        return run.words();
    }

    /** Whether the words hold all that is claimed, and say it of something else. */
    public boolean refutes() {
        return signals.torn() && signals.gap() == 0 && support.missing().isEmpty();
    }

    public boolean isWhole() {
        return support.verdict() == Support.Verdict.SUPPORTED;
    }
}
