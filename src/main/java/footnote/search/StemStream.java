package footnote.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems that are made already, as the index takes them. */
final class StemStream extends TokenStream {

    private final List<String> stems;
    /** The only attribute that changes from one stem to the next. */
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private Iterator<String> next;

    StemStream(List<String> stems) {
        this.stems = stems;
        this.next = stems.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        term.setEmpty().append(next.next());
        return true;
    }

    @Override
    public void reset() {
        next = stems.iterator();
    }
}
