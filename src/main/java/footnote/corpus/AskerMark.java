package footnote.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the questions and answers of a list of them: "Q:", "Answer:". English. */
final class AskerMark {

    private static final Pattern MARK = Pattern.compile("(?:(?<asks>Q|Question)|A|Answer) ?: *(?=\\S)");

    private AskerMark() {}

    /** What stands behind the mark of a question or an answer is that, whatever it ends in: "Q: They say that you lied."; empty where no mark does. */
    static Optional<Sentence.Kind> kind(String text, Span block) {
        Matcher asker = MARK.matcher(text).region(block.start(), block.end());
        return asker.lookingAt()
                ? Optional.of(asker.group("asks") == null ? Sentence.Kind.BODY : Sentence.Kind.HEADING)
                : Optional.empty();
    }

    static Span without(String text, Span block) {
        Matcher asker = MARK.matcher(text).region(block.start(), block.end());
        return asker.lookingAt() ? new Span(asker.end(), block.end()) : block;
    }
}
