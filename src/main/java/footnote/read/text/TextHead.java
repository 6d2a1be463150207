package footnote.read.text;

import footnote.corpus.Blocks;
import footnote.corpus.Characters;
import footnote.corpus.Credits;
import footnote.corpus.Furniture;
import footnote.corpus.ListItems;
import footnote.corpus.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines at the head of a text, which hold its title, its day and its address. */
public record TextHead(List<String> lines) {

    private static final int MOST_LINES = 20;

    private static final int MOST_BRIEF_WORDS = 20;

    private static final Pattern ADDRESS = Pattern.compile("(?i)((source|url|link|address|from) ?: *)?(https?://\\S+)");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i:re|subject|subj\\.?|betreff|betr\\.?|objet|asunto)\\s*:\\s*(\\p{L}\\S*(?:\\s\\S+){1,29})");

    private static final Pattern MEMO = Pattern.compile(
            "(?i:to|from|date|cc|von|an|datum|de)\\s*:.*|(?i:memo(?:randum)?|m e m o r a n d u m)\\b.*");

    /** The parties of a case, the second in the line below where the first stands alone. */
    private static final Pattern CASE = Pattern.compile(
            "(?!(?i:petitioner|plaintiff)s?,? v)\\p{Lu}[^?!:;]{2,100}\\svs?\\.(?:\\s\\p{Lu}[^?!:;]{1,100})?");

    private static final Pattern OF_COURT = Pattern.compile(
            "(?i)\\b(?:court|judicial|tribunal|plaintiff|defendant|petition(?:er)?|appell(?:ant|ee)|respondent)\\b");

    private static final Pattern APART = Pattern.compile(
            "(?m)^[• ]*(?<first>(?!(?i:plaintiff|petitioner|appell))\\p{Lu}.{2,100}),\\n"
                    + "[• ]*(?:(?i:nominal )?(?i:plaintiff|petitioner|appell|respondent|claimant).*\\n[• ]*)?(?i:vs?\\.|against)\\n[• ]*(?<second>\\p{Lu}.{2,100}?),?$");

    private static final int MOST_WORDS = 30;

    public static TextHead of(String text) {
        List<Span> blocks = Blocks.of(text).stream().limit(MOST_LINES).toList();
        long centred = blocks.stream()
                .takeWhile(block -> ListItems.isIndented(text, block))
                .count();
        return new TextHead(IntStream.range(0, blocks.size())
                .mapToObj(at -> (at >= centred && ListItems.isIndented(text, blocks.get(at)) ? "• " : "")
                        + blocks.get(at).of(text))
                .toList());
    }

    /** Whether a line is of running text. */
    public static boolean isParagraph(String line) {
        return Furniture.endsLikeSentence(line)
                && Characters.words(line) > MOST_BRIEF_WORDS
                && !Credits.endCaption(line);
    }

    /** The address that a line tells and nothing else. */
    static Optional<String> address(String line) {
        Matcher address = ADDRESS.matcher(line);
        return address.matches() ? Optional.of(address.group(3)) : Optional.empty();
    }

    /** Those above the running text. */
    List<String> above() {
        return lines.stream().takeWhile(line -> !isParagraph(line)).toList();
    }

    /**
     * What a memo or a court's paper is about, as the lines tell below the letterhead, which all papers of an office share; empty for another
     * text.
     */
    public Optional<String> subject() {
        List<String> head = above();
        return head.stream().anyMatch(line -> MEMO.matcher(line).matches())
                ? head.stream()
                        .map(SUBJECT::matcher)
                        .filter(Matcher::matches)
                        .map(subject -> subject.group(1).strip())
                        .findFirst()
                        .or(() -> parties(head))
                : parties(head);
    }

    private static Optional<String> parties(List<String> head) {
        if (head.stream().noneMatch(line -> OF_COURT.matcher(line).find())) {
            return Optional.empty();
        }
        return IntStream.range(0, head.size())
                .filter(at -> CASE.matcher(head.get(at)).matches())
                .mapToObj(at -> head.get(at).endsWith(".") && at + 1 < head.size()
                        ? head.get(at) + " " + head.get(at + 1)
                        : head.get(at))
                .filter(parties -> Characters.words(parties) <= MOST_WORDS)
                .findFirst()
                .or(() -> partiesApart(head));
    }

    /** The parties where each stands in a line of its own, over what it is to the court: "ANN LEE,", "Appellant,", "v.", "TOM ROE,". */
    private static Optional<String> partiesApart(List<String> head) {
        Matcher apart = APART.matcher(String.join("\n", head));
        return apart.find() ? Optional.of(apart.group("first") + " v. " + apart.group("second")) : Optional.empty();
    }
}
