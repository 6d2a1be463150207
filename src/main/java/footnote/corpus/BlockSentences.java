package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts the blocks of an article into sentences.
 *
 * @param speakers who speak in it, whose names head what they say
 */
record BlockSentences(Article article, Set<String> speakers) {

    /** A longer line of code is cut as if it were text. */
    private static final int MOST_CODE_CHARS = 1_000;

    List<Sentence> of(Span block, Sentence.Kind kind, boolean code) {
        String text = article.text();
        boolean uncut = code ? block.length() <= MOST_CODE_CHARS : kind.isHeading() && isCutInBrackets(block);
        List<Span> cut = uncut ? List.of(block) : SentenceSplitter.split(text, block);
        List<Span> parts = kind == Sentence.Kind.CAPTION ? withCredit(cut) : cut;
        boolean leads = text.charAt(block.end() - 1) == ':';
        boolean opens = Talk.nameLength(parts.getFirst().of(text), speakers) > 0;
        return parts.stream()
                .filter(span -> span.equals(block) || !Furniture.is(span.of(text)))
                .filter(span -> !Welcome.isIn(span.of(text), article.title()))
                .flatMap(span -> turn(span, opens || leads && span.end() < block.end() ? Sentence.Kind.BODY : kind))
                .toList();
    }

    /** The sentences of a caption, of which the last holds the picture's credit: "Workers on the bridge. Photo: Reuters". */
    private List<Span> withCredit(List<Span> caption) {
        if (caption.size() == 1 || !Credits.are(caption.getLast().of(article.text()))) {
            return caption;
        }
        List<Span> told = new ArrayList<>(caption.subList(0, caption.size() - 2));
        told.add(caption.get(caption.size() - 2).to(caption.getLast()));
        return told;
    }

    /** Whether what looks like the end of a sentence stands in brackets: "All ferries (excl. Ely), and the bridge". */
    private boolean isCutInBrackets(Span heading) {
        String first =
                SentenceSplitter.split(article.text(), heading).getFirst().of(article.text());
        return first.length() < heading.length() && first.lastIndexOf('(') > first.lastIndexOf(')');
    }

    /** A sentence; where it opens somebody's turn, below their name, which heads all that they say. */
    private Stream<Sentence> turn(Span span, Sentence.Kind kind) {
        int name = Talk.nameLength(span.of(article.text()), speakers);
        if (name == 0) {
            return Stream.of(new Sentence(span, kind));
        }
        Span words = new Span(span.start() + name + 1, span.end()).strip(article.text());
        Sentence speaker = new Sentence(new Span(span.start(), span.start() + name), Sentence.Kind.HEADING);
        return words.length() == 0 || Talk.isTime(words.of(article.text()))
                ? Stream.of(speaker)
                : Stream.of(speaker, new Sentence(words, Sentence.Kind.BODY));
    }
}
