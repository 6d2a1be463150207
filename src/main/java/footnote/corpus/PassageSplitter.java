package footnote.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into passages of about 80 to 180 words, at the ends of sentences and, where there is a choice, of
 * paragraphs; most lists stay whole. Page furniture, repeated headlines and the day of the article belong to no passage.
 */
public final class PassageSplitter {

    private static final int ENOUGH_WORDS = 80;
    private static final int GOAL_WORDS = 120;
    private static final int MOST_WORDS = 180;

    /** A list of no more stays whole: half of its steps tell less than all of them. */
    private static final int MOST_LIST_WORDS = 260;

    /** A longer paragraph that leads on to a table's rows is no heading, either. */
    private static final int MOST_LEADING_WORDS = 40;

    /** Fewer words between a headline and the running text are a name, a rubric or the like, more what the article is about. */
    private static final int FEWEST_OF_DECK = 6;

    /** A longer line of code is cut as if it were text. */
    private static final int MOST_CODE_CHARS = 1_000;

    /** What stands before an item and nowhere else. */
    static final String BULLETS = "•‣◦▪●";

    /** Stands before the questions and answers of a list of them. */
    private static final Pattern ASKER = Pattern.compile("(?:Q|A|Question|Answer) ?: *(?=\\S)");

    /** A section's name behind its number: "B. Account terms", "4.2 Scope". A list of contents has it, too. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:\\p{Lu}|\\d{1,2}(?:\\.\\d{1,2})*)[.)]|\\d{1,2}(?:\\.\\d{1,2})+) +\\p{Lu}.*");

    private static final Pattern CONNECTIVE = Pattern.compile("(?<=\\S)[,;—]?\\s*\\b(?:and/or|and|or)$");

    private PassageSplitter() {}

    /** @param listed whether it is an item of a list or belongs to one, or is a list as a whole */
    private record Paragraph(List<Sentence> sentences, boolean listed) {}

    /** The passages of an article in its order; none where it holds nothing but furniture. */
    public static List<Passage> split(Article article) {
        String text = article.text();
        List<Passage> passages = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        int openWords = 0;
        List<Paragraph> paragraphs = withSubheadings(text, paragraphs(article));
        Leads leads = new Leads(text);
        paragraphs.forEach(paragraph -> leads.add(paragraph.sentences, paragraph.listed));
        for (Paragraph paragraph : withWholeLists(text, paragraphs)) {
            if (openWords >= ENOUGH_WORDS && openWords + words(text, paragraph.sentences) > MOST_WORDS
                    || openWords >= GOAL_WORDS) {
                open = close(text, open, passages);
                openWords = words(text, open);
            }
            for (Sentence sentence : paragraph.sentences) {
                int words = words(text, sentence.span());
                if (!open.isEmpty() && !paragraph.listed && openWords + words > MOST_WORDS) {
                    open = close(text, open, passages);
                    openWords = words(text, open);
                }
                open.add(sentence);
                openWords += words;
            }
        }
        if (!open.isEmpty()) {
            addRest(text, passages, open, openWords);
        }
        return withSections(text, passages, leads);
    }

    /** Each with the headings that its first sentence stands under. */
    private static List<Passage> withSections(String text, List<Passage> passages, Leads leads) {
        List<Passage> sectioned = new ArrayList<>();
        Sections sections = new Sections(text);
        for (Passage passage : passages) {
            Sentence first = passage.sentences().getFirst();
            sectioned.add(new Passage(passage.sentences(), sections.over(first, leads.to(first))));
            passage.sentences().forEach(sections::add);
        }
        return sectioned;
    }

    /** Ends a passage, and gives the headings at its end, and what leads on with a colon, which stand over what follows. */
    private static List<Sentence> close(String text, List<Sentence> open, List<Passage> passages) {
        int end = open.size();
        while (end > 0
                && (open.get(end - 1).kind().isHeading()
                        || open.get(end - 1).span().of(text).endsWith(":"))) {
            end--;
        }
        end = end == 0 ? open.size() : end;
        passages.add(new Passage(open.subList(0, end)));
        return new ArrayList<>(open.subList(end, open.size()));
    }

    /** A last passage that is too short joins the one before where both together are not too long. */
    private static void addRest(String text, List<Passage> passages, List<Sentence> rest, int restWords) {
        if (restWords < ENOUGH_WORDS && !passages.isEmpty()) {
            List<Sentence> before = passages.getLast().sentences();
            if (words(text, before) + restWords <= MOST_WORDS) {
                List<Sentence> both = new ArrayList<>(before);
                both.addAll(rest);
                passages.set(passages.size() - 1, new Passage(both));
                return;
            }
        }
        passages.add(new Passage(rest));
    }

    /** The paragraphs; as one of them each list that is short enough, with what leads on to it. */
    private static List<Paragraph> withWholeLists(String text, List<Paragraph> paragraphs) {
        List<Paragraph> whole = new ArrayList<>();
        int at = 0;
        while (at < paragraphs.size()) {
            int end = at + 1;
            List<Sentence> list = new ArrayList<>(paragraphs.get(at).sentences);
            boolean leadsOn = list.getLast().span().of(text).endsWith(":");
            while ((leadsOn || paragraphs.get(at).listed) && end < paragraphs.size() && paragraphs.get(end).listed) {
                list.addAll(paragraphs.get(end++).sentences);
            }
            if (words(text, list) <= MOST_LIST_WORDS && end > at + 1) {
                whole.add(new Paragraph(list, true));
            } else {
                paragraphs.subList(at, end).forEach(each -> whole.add(new Paragraph(each.sentences, false)));
            }
            at = end;
        }
        return whole;
    }

    /** Each with the headings that come again as what they are. */
    private static List<Paragraph> withSubheadings(String text, List<Paragraph> paragraphs) {
        Subheadings again = new Subheadings(
                text,
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.sentences.stream())
                        .toList());
        return paragraphs.stream()
                .map(paragraph -> new Paragraph(
                        paragraph.sentences.stream().map(again::told).toList(), paragraph.listed))
                .toList();
    }

    private static List<Paragraph> paragraphs(Article article) {
        String text = article.text();
        List<Span> blocks = Blocks.of(text);
        Map<String, Integer> repeated = repeated(article, blocks);
        Set<String> speakers = Talk.speakers(text);
        LineKinds kinds = new LineKinds(text, blocks);
        int headline = headline(article, blocks);
        boolean head = hasHead(text, blocks);
        boolean links = false;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Span whole = blocks.get(at);
            boolean code = CodeLine.is(text, whole.start());
            Span bulleted = withoutBullet(text, whole);
            Span asked = withoutDateline(text, ListItems.withoutNumber(text, bulleted));
            Span block = withoutConnective(text, withoutAsker(text, asked), !bulleted.equals(whole));
            boolean item = code || !bulleted.equals(whole) || ListItems.isNumbered(text, blocks, at);
            boolean below = !paragraphs.isEmpty() && paragraphs.getLast().listed && ListItems.isIndented(text, whole);
            String line = block.of(text);
            boolean row = !code && TableRows.is(line);
            @Nullable LocalDate date = Dates.line(line);
            boolean day = date != null && (head || paragraphs.isEmpty() && date.equals(article.published()));
            if (day || Furniture.isPlace(line) || !row && !code && Furniture.is(line)) {
                links |= Furniture.isOverLinks(line);
                continue;
            }
            if (isRunning(line)) {
                head = false;
                links = false;
            } else if (links
                    && (at + 1 == blocks.size() || !isRunning(blocks.get(at + 1).of(text)))) {
                continue;
            }
            Sentence.Kind told = row || isBelowHeading(paragraphs) && date != null
                    ? Sentence.Kind.BODY
                    : leadsToRow(text, blocks, at)
                            ? Sentence.Kind.HEADING
                            : kinds.of(line, item || below || block.equals(asked) && Fields.is(text, blocks, at));
            if (head && told.isHeading() && words(text, block) < FEWEST_OF_DECK) {
                continue;
            }
            Sentence.Kind kind = head && told.isHeading() ? Sentence.Kind.CAPTION : told;
            @Nullable Integer last = repeated.get(line.toLowerCase(Locale.ROOT));
            boolean again =
                    last != null && !(last == at && NUMBERED.matcher(line).matches());
            if (kind != Sentence.Kind.BODY && again || kind.isHeading() && at < headline) {
                continue;
            }
            List<Span> parts =
                    code && line.length() <= MOST_CODE_CHARS ? List.of(block) : SentenceSplitter.split(text, block);
            List<Sentence> sentences = parts.stream()
                    .filter(span -> span.equals(block) || !Furniture.is(span.of(text)))
                    .filter(span -> !Welcome.isIn(span.of(text), article.title()))
                    .flatMap(span -> turn(text, span, kind, speakers))
                    .toList();
            if (!sentences.isEmpty()) {
                paragraphs.add(new Paragraph(sentences, item || below));
            }
        }
        return paragraphs;
    }

    /** Whether lines of a page, or who wrote it, stand before the running text: those beside them are such lines, too. */
    private static boolean hasHead(String text, List<Span> blocks) {
        return blocks.stream()
                .map(block -> block.of(text))
                .takeWhile(line -> !isRunning(line))
                .anyMatch(line -> isOfPage(line) || Furniture.isByline(line));
    }

    private static boolean isRunning(String line) {
        return Furniture.endsLikeSentence(line) && !line.endsWith(":");
    }

    /** The block that is the title where none of running text stands before it: what does is the page's. */
    private static int headline(Article article, List<Span> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            String line = blocks.get(at).of(article.text());
            if (line.equalsIgnoreCase(article.title())) {
                return at;
            }
            if (Furniture.endsLikeSentence(line)) {
                return 0;
            }
        }
        return 0;
    }

    /** Where the day of what a heading names stands: over nothing itself. */
    private static boolean isBelowHeading(List<Paragraph> before) {
        return !before.isEmpty() && before.getLast().sentences.getLast().kind().isHeading();
    }

    /** A sentence; where it opens somebody's turn, below their name, which heads all that they say. */
    private static Stream<Sentence> turn(String text, Span span, Sentence.Kind kind, Set<String> speakers) {
        int name = Talk.nameLength(span.of(text), speakers);
        return name == 0
                ? Stream.of(new Sentence(span, kind))
                : Stream.of(
                        new Sentence(new Span(span.start(), span.start() + name), Sentence.Kind.HEADING),
                        new Sentence(new Span(span.start() + name + 1, span.end()).strip(text), Sentence.Kind.BODY));
    }

    /**
     * The title, and of a page that was captured with its furniture the lines that stand in it more than once, with the block of each that
     * is the last, -1 for none. What an author repeats stands over something else each time.
     */
    private static Map<String, Integer> repeated(Article article, List<Span> blocks) {
        Map<String, Integer> repeated = new HashMap<>(Map.of(article.title().toLowerCase(Locale.ROOT), -1));
        if (blocks.stream().map(block -> block.of(article.text())).noneMatch(PassageSplitter::isOfPage)) {
            return repeated;
        }
        Set<String> once = new HashSet<>(repeated.keySet());
        for (int at = 0; at < blocks.size(); at++) {
            String line = blocks.get(at).of(article.text()).toLowerCase(Locale.ROOT);
            if (!once.add(line)) {
                repeated.put(line, at);
            }
        }
        return repeated;
    }

    private static boolean isOfPage(String line) {
        return Characters.any(line, Character::isLetterOrDigit) && Furniture.is(line);
    }

    private static Span withoutBullet(String text, Span block) {
        int start = block.start();
        while (start < block.end() && (BULLETS + "*–-").indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean marked = start > block.start() && start < block.end();
        boolean bullet = marked && (text.charAt(start) == ' ' || BULLETS.indexOf(text.charAt(start - 1)) >= 0);
        return bullet ? new Span(start, block.end()).strip(text) : block;
    }

    /** A wire story's place and day are no words of its first sentence. */
    private static Span withoutDateline(String text, Span block) {
        int length = Dates.datelineLength(block.of(text));
        return length > 0 && length < block.length() ? new Span(block.start() + length, block.end()) : block;
    }

    private static Span withoutAsker(String text, Span block) {
        Matcher asker = ASKER.matcher(text).region(block.start(), block.end());
        return asker.lookingAt() ? new Span(asker.end(), block.end()) : block;
    }

    /** What leads on from an item of a list to the next, "the owner, or", belongs to neither. */
    private static Span withoutConnective(String text, Span block, boolean item) {
        Matcher connective = CONNECTIVE.matcher(text).region(Math.max(block.start(), block.end() - 10), block.end());
        return item && connective.find() && connective.start() > block.start()
                ? new Span(block.start(), connective.start())
                : block;
    }

    /** Whether a line tells what the rows below it tell of: "The breakdown of costs is as follows:". */
    private static boolean leadsToRow(String text, List<Span> blocks, int at) {
        Span block = blocks.get(at);
        return block.of(text).endsWith(":")
                && words(text, block) <= MOST_LEADING_WORDS
                && at + 1 < blocks.size()
                && !CodeLine.is(text, blocks.get(at + 1).start())
                && TableRows.is(blocks.get(at + 1).of(text));
    }

    private static int words(String text, List<Sentence> sentences) {
        int words = 0;
        for (Sentence sentence : sentences) {
            words += words(text, sentence.span());
        }
        return words;
    }

    private static int words(String text, Span span) {
        return new StringTokenizer(span.of(text)).countTokens();
    }
}
