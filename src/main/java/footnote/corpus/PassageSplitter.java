package footnote.corpus;

import footnote.grammar.BackReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts an article into passages of about 80 to 180 words, at the ends of sentences and, where there is a choice, of
 * paragraphs that the next one doesn't go on from; most lists stay whole. Page furniture, repeated headlines and the day of the article belong to no passage.
 */
public final class PassageSplitter {

    private static final int ENOUGH_WORDS = 80;
    private static final int GOAL_WORDS = 120;
    private static final int MOST_WORDS = 180;

    /** A list of no more stays whole: half of its steps tell less than all of them. */
    private static final int MOST_LIST_WORDS = 260;

    /** So many characters count as a word at least: what a program wrote may go on for pages without a space. */
    private static final int MOST_WORD_CHARS = 20;

    private PassageSplitter() {}

    /** The passages of an article in its order; none where it holds nothing but furniture. */
    public static List<Passage> split(Article article) {
        String text = article.text();
        List<Passage> passages = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        int openWords = 0;
        List<Paragraph> paragraphs = Paragraphs.of(article);
        Leads leads = new Leads(text);
        paragraphs.forEach(paragraph -> leads.add(paragraph.sentences(), paragraph.listed()));
        for (Paragraph paragraph : withWholeLists(text, withWholeAddresses(text, paragraphs))) {
            if (openWords >= ENOUGH_WORDS
                    && (openWords >= GOAL_WORDS && !endsInCode(text, open) && !leansBack(text, paragraph)
                            || openWords + words(text, paragraph.sentences()) > MOST_WORDS)) {
                open = close(text, open, passages);
                openWords = words(text, open);
            }
            for (Sentence sentence : paragraph.sentences()) {
                int words = words(text, sentence);
                if (!open.isEmpty() && !paragraph.listed() && openWords + words > MOST_WORDS) {
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

    /** Whether a paragraph goes on from the one before, which it can't be understood without. */
    private static boolean leansBack(String text, Paragraph paragraph) {
        return BackReference.begins(paragraph.sentences().getFirst().span().of(text));
    }

    /** Whether code, or what a program says, stands at an end: what it is about is told below. */
    private static boolean endsInCode(String text, List<Sentence> open) {
        return !open.isEmpty() && CodeLine.is(text, open.getLast().span().start());
    }

    /** Each from the label of its first item or heading on, with the headings that its first sentence stands under. */
    private static List<Passage> withSections(String text, List<Passage> passages, Leads leads) {
        List<Passage> sectioned = new ArrayList<>();
        List<Sentence> decks = decks(passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList());
        Sections sections = new Sections(text);
        for (Passage passage : passages) {
            Sentence first = passage.sentences().getFirst();
            List<Sentence> over = sections.over(first, leads.to(first));
            sectioned.add(new Passage(
                    ListItems.start(text, first.span()),
                    passage.sentences(),
                    over.stream()
                            .map(each -> decks.contains(each) ? new Sentence(each.span(), Sentence.Kind.CAPTION) : each)
                            .toList()));
            passage.sentences().forEach(sections::add);
        }
        return sectioned;
    }

    /** The headings before all of a text where none stands over a part of it: what the article is about, and no section's name. */
    private static List<Sentence> decks(List<Sentence> all) {
        List<Integer> under = IntStream.range(1, all.size())
                .filter(at -> !all.get(at).kind().isHeading()
                        && all.get(at - 1).kind().isHeading())
                .boxed()
                .toList();
        List<Sentence> before = under.size() == 1 ? all.subList(0, under.getFirst()) : List.of();
        return before.stream().allMatch(sentence -> sentence.kind().isHeading()) ? before : List.of();
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

    /** The paragraphs; as one of them each address, with what leads on to it. */
    private static List<Paragraph> withWholeAddresses(String text, List<Paragraph> paragraphs) {
        List<String> lines = paragraphs.stream()
                .map(paragraph -> paragraph
                        .sentences()
                        .getFirst()
                        .span()
                        .to(paragraph.sentences().getLast().span()))
                .map(span -> span.of(text))
                .toList();
        List<Paragraph> whole = new ArrayList<>(paragraphs);
        for (int town = paragraphs.size() - 1; town >= 0; town--) {
            Optional<PostalAddress> address =
                    PostalAddress.endingAt(lines, town).map(found -> found.withLead(lines));
            if (address.isPresent()) {
                int from = address.get().from();
                List<Paragraph> parts = whole.subList(from, address.get().to() + 1);
                Paragraph one = new Paragraph(
                        parts.stream()
                                .flatMap(part -> part.sentences().stream())
                                .toList(),
                        parts.getFirst().listed());
                parts.clear();
                whole.add(from, one);
                town = from;
            }
        }
        return whole;
    }

    /** The paragraphs; as one of them each list that is short enough, with what leads on to it. */
    private static List<Paragraph> withWholeLists(String text, List<Paragraph> paragraphs) {
        List<Paragraph> whole = new ArrayList<>();
        int at = 0;
        while (at < paragraphs.size()) {
            int end = at + 1;
            List<Sentence> list = new ArrayList<>(paragraphs.get(at).sentences());
            boolean leadsOn = list.getLast().span().of(text).endsWith(":");
            while ((leadsOn || paragraphs.get(at).listed())
                    && end < paragraphs.size()
                    && paragraphs.get(end).listed()) {
                list.addAll(paragraphs.get(end++).sentences());
            }
            if (end > at + 1 && words(text, list) <= MOST_LIST_WORDS) {
                whole.add(new Paragraph(list, true));
            } else {
                paragraphs.subList(at, end).forEach(each -> whole.add(new Paragraph(each.sentences(), false)));
            }
            at = end;
        }
        return whole;
    }

    private static int words(String text, List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> words(text, sentence)).sum();
    }

    private static int words(String text, Sentence sentence) {
        return Math.max(sentence.span().words(text), sentence.span().length() / MOST_WORD_CHARS);
    }
}
