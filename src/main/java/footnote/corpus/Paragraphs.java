package footnote.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of an article's blocks: without the marks and labels before their words, each told for what it is. Page furniture,
 * repeated headlines and the day of the article are none.
 */
final class Paragraphs {

    /** A longer paragraph that leads on to a table's rows is no heading, either. */
    private static final int MOST_LEADING_WORDS = 40;

    /** Fewer words between a headline and the running text are a name, a rubric or the like, more what the article is about. */
    private static final int FEWEST_OF_DECK = 6;

    private final Article article;
    private final String text;
    private final List<Span> blocks;

    /** The words of each block. */
    private final List<String> lines;

    private final RepeatedLines repeated;
    private final Set<String> speakers;
    private final BlockSentences sentences;
    private final Set<Integer> contents;
    private final LineKinds kinds;
    private final Headline headline;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Whether no running text came yet where lines of a page, or who wrote it, stand before it. */
    private boolean head;

    /** Whether running text came. */
    private boolean running;

    /** Whether a line came that stands over links to other pages, and no running text since. */
    private boolean links;

    private Paragraphs(Article article) {
        this.article = article;
        this.text = article.text();
        this.blocks = Blocks.of(text);
        this.lines = blocks.stream().map(block -> block.of(text)).toList();
        this.repeated = RepeatedLines.of(
                article.title(), lines, at -> CodeLine.is(text, blocks.get(at).start()));
        this.speakers = Talk.speakers(text);
        this.sentences = new BlockSentences(article, speakers);
        this.contents = ContentsEntries.in(lines);
        this.kinds = new LineKinds(blocks.stream()
                .filter(block -> !CodeLine.is(text, block.start()))
                .map(block -> block.of(text))
                .toList());
        this.headline = Headline.of(article.title(), lines);
        this.head = hasHead();
    }

    /** The paragraphs in the article's order. */
    static List<Paragraph> of(Article article) {
        Paragraphs all = new Paragraphs(article);
        for (int at = 0; at < all.blocks.size(); at++) {
            all.add(at);
        }
        if (all.paragraphs.isEmpty()) {
            all.addTitle();
        }
        return all.withSubheadings();
    }

    private void add(int at) {
        Span whole = blocks.get(at);
        boolean code = CodeLine.is(text, whole.start());
        Span unmarked = ListItems.withoutBullet(text, whole);
        boolean bulleted = ListItems.isBulleted(whole.of(text)) || !unmarked.equals(whole);
        Span asked = Dates.withoutDateline(text, ListItems.withoutNumber(text, unmarked));
        Span answer = AskerMark.without(text, asked);
        Span block = bulleted ? ListItems.withoutConnective(text, answer) : answer;
        String line = block.of(text);
        String bare = Furniture.withoutRelease(line);
        boolean row = !code && (TableRows.is(line) || LineKinds.isRowOfNoNames(lines, at));
        @Nullable LocalDate date = Dates.line(line);
        boolean day =
                date != null && !Dates.isOfValidity(line) && (head || !running && date.equals(article.published()));
        if (day
                || contents.contains(at)
                || Furniture.isPlace(line)
                || !row
                        && !code
                        && !isStep(at, line)
                        && Furniture.is(line)
                        && !LineKinds.isOfList(lines, at)
                        && !LineKinds.isOfLabels(lines, at)) {
            links |= Furniture.isOverLinks(line);
            return;
        }
        if (!running && headline.isAgain(bare) && !LineKinds.tells(bare) || links && Furniture.isTeaser(line)) {
            return;
        }
        if (Furniture.isRunning(line) && !(head && isTitle(line))) {
            head &= !running && isStandfirst(lines, at);
            links = false;
            running = true;
        } else if (links && !isBeforeRunning(at)) {
            return;
        }
        boolean listed = code || bulleted || isListed(at);
        boolean field = block.equals(asked) && !isTitle(line) && Fields.is(text, blocks, at);
        Sentence.Kind told = row || isBelowHeading() && date != null
                ? Sentence.Kind.BODY
                : AskerMark.kind(text, asked).orElseGet(() -> kind(line, at, listed || field));
        if (head && (Furniture.isByline(line) || told.isHeading() && block.words(text) < FEWEST_OF_DECK)) {
            return;
        }
        Sentence.Kind kind = head && told.isHeading() ? Sentence.Kind.CAPTION : told;
        if (kind != Sentence.Kind.BODY && repeated.hold(bare, at) || kind.isHeading() && at < headline.at()) {
            return;
        }
        List<Sentence> cut = sentences.of(block, kind, code);
        if (!cut.isEmpty()) {
            paragraphs.add(new Paragraph(cut, listed));
        }
    }

    /** Whether a line is what somebody does among other steps: "2. Log in with your badge". */
    private boolean isStep(int at, String line) {
        return Characters.any(line, Character::isLetter) && ListItems.isNumbered(text, blocks, at);
    }

    /** Whether a block is an item of a list that has no bullet, or belongs to one. */
    private boolean isListed(int at) {
        return ListItems.isNumbered(text, blocks, at)
                || !paragraphs.isEmpty() && paragraphs.getLast().listed() && ListItems.isIndented(text, blocks.get(at));
    }

    private Sentence.Kind kind(String line, int at, boolean listed) {
        if (leadsToRow(at)) {
            return Sentence.Kind.HEADING;
        }
        Sentence.Kind kind = kinds.of(line, listed || kinds.goesOn(lines, at) || isInAddress(at));
        return kind.isHeading() && endsAll(at) ? Sentence.Kind.BODY : kind;
    }

    /** Whether several words end the text: they stand over nothing. */
    private boolean endsAll(int at) {
        return at > 0 && at == lines.size() - 1 && Characters.words(lines.get(at)) >= FEWEST_OF_DECK;
    }

    /** Whether a line is one of a postal address, of which the first alone may stand over something. */
    private boolean isInAddress(int at) {
        return PostalAddress.around(lines, at)
                .filter(address -> at > address.withLead(lines).from())
                .isPresent();
    }

    /** The title, which is what an article tells that tells nothing else. */
    private void addTitle() {
        blocks.stream()
                .filter(block -> block.of(text).equalsIgnoreCase(article.title()) && !Furniture.is(block.of(text)))
                .findFirst()
                .map(block -> new Paragraph(sentences.of(block, Sentence.Kind.BODY, false), false))
                .ifPresent(paragraphs::add);
    }

    /** Each with the headings that come again as what they are; right below who speaks stand no headings, though they be short or ask. */
    private List<Paragraph> withSubheadings() {
        Subheadings again = new Subheadings(
                text,
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .toList());
        return IntStream.range(0, paragraphs.size())
                .mapToObj(at -> {
                    boolean said =
                            at > 0 && speaks(paragraphs.get(at - 1).sentences().getLast(), again);
                    return new Paragraph(
                            paragraphs.get(at).sentences().stream()
                                    .map(sentence -> said && !speaks(sentence, again)
                                            ? new Sentence(sentence.span(), Sentence.Kind.BODY)
                                            : again.told(sentence))
                                    .toList(),
                            paragraphs.get(at).listed());
                })
                .toList();
    }

    private boolean speaks(Sentence sentence, Subheadings again) {
        return sentence.kind().isHeading()
                && (speakers.contains(sentence.span().of(text)) || again.isSpeaker(sentence));
    }

    /** Whether who wrote it stands before the running text, or lines of a page before that and any list: those beside them are such lines, too. */
    private boolean hasHead() {
        List<String> above = IntStream.range(0, lines.size())
                .takeWhile(
                        at -> !Furniture.isRunning(lines.get(at)) || isTitle(lines.get(at)) || isStandfirst(lines, at))
                .mapToObj(lines::get)
                .toList();
        return above.stream().anyMatch(Furniture::isByline)
                || above.stream().takeWhile(line -> !ListItems.isBulleted(line)).anyMatch(Furniture::isOfPage);
    }

    /** Whether a line is the title, which may ask. */
    private boolean isTitle(String line) {
        return line.equalsIgnoreCase(article.title());
    }

    /** Whether a paragraph tells below the headline what a page is about: who wrote it, and what they are or when, stands below that. */
    private static boolean isStandfirst(List<String> lines, int at) {
        return at + 2 < lines.size()
                && Furniture.isByline(lines.get(at + 1))
                && (lines.get(at + 1).contains(",") || Dates.line(lines.get(at + 2)) != null);
    }

    private boolean isBeforeRunning(int at) {
        return at + 1 < lines.size()
                && Furniture.isRunning(lines.get(at + 1))
                && !Furniture.isTeaser(lines.get(at + 1));
    }

    /** Where the day of what a heading names stands: over nothing itself. */
    private boolean isBelowHeading() {
        return !paragraphs.isEmpty()
                && paragraphs.getLast().sentences().getLast().kind().isHeading();
    }

    /** Whether a line tells what the rows below it tell of: "The breakdown of costs is as follows:". */
    private boolean leadsToRow(int at) {
        return lines.get(at).endsWith(":")
                && Characters.words(lines.get(at)) <= MOST_LEADING_WORDS
                && at + 1 < blocks.size()
                && !CodeLine.is(text, blocks.get(at + 1).start())
                && TableRows.is(lines.get(at + 1));
    }
}
