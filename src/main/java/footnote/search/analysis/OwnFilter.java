package footnote.search.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves out the "own" of "her own boat", which tells nothing of who owns it. */
final class OwnFilter extends FilteringTokenFilter {

    private static final CharArraySet POSSESSIVES =
            new CharArraySet(List.of("my", "our", "your", "his", "her", "its", "their"), false);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean possessed;

    /** @param words in small letters, with stop words */
    OwnFilter(TokenStream words) {
        super(words);
    }

    @Override
    protected boolean accept() {
        boolean own = possessed && term.length() == 3 && term.toString().equals("own");
        possessed = POSSESSIVES.contains(term.buffer(), 0, term.length());
        return !own;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        possessed = false;
    }
}
