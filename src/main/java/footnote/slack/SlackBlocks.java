package footnote.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.contextActions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.feedbackButton;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.feedbackButtons;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import footnote.answer.Answer;
import footnote.answer.Caveat;
import footnote.answer.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays an answer out as one message: what went wrong, the text with its markers, a line for each source, buttons. Keeps
 * Slack's limits: 50 blocks, 3,000 characters a section, 4,000 of text.
 */
final class SlackBlocks {

    /** The longest text that a message can be edited to. */
    private static final int MAX_TEXT = 3_900;

    static final String FEEDBACK = "footnote_feedback";
    static final String SHARE = "footnote_share";

    private static final int MAX_SECTION = 3_000;
    private static final int MAX_SECTIONS = 6;
    private static final int MAX_SOURCES = 30;

    private final SlackSources sources;

    /** @param pageUrl where people reach Footnote's page; null where they can't */
    SlackBlocks(@Nullable String pageUrl) {
        this.sources = new SlackSources(pageUrl);
    }

    /** For a thread: with buttons for feedback. */
    SlackMessage inThread(Answer answer) {
        return message(answer, List.of(feedback(answer)), false);
    }

    /** For its asker alone: with a button that shares it. */
    SlackMessage forOne(Answer answer) {
        return message(answer, List.of(feedback(answer), share(answer)), false);
    }

    /** For a channel that has not seen the question. */
    SlackMessage forChannel(Answer answer) {
        return message(answer, List.of(feedback(answer)), true);
    }

    /** For those without an app, whose buttons nobody would hear. */
    SlackMessage withoutButtons(Answer answer) {
        return message(answer, List.of(), true);
    }

    /** What there is of an answer in the making. */
    static SlackMessage soFar(String markdown) {
        List<String> pieces = Pieces.of(Mrkdwn.of(markdown), MAX_SECTION);
        return SlackMessage.plain((pieces.isEmpty() ? "" : pieces.getFirst()) + " …");
    }

    private SlackMessage message(Answer answer, List<LayoutBlock> buttons, boolean asked) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        if (asked) {
            plain.add("*" + Escaped.line(answer.question(), 1_000).replace("*", "") + "*");
            blocks.add(words(plain.getFirst()));
        } else if (!answer.searchedAs().equals(answer.question())) {
            blocks.add(small("Searched as: " + Escaped.line(answer.searchedAs(), 1_000)));
        }
        if (answer.degraded() != null) {
            String notice = Caveat.of(answer.degraded(), answer.mode(), answer.answered());
            plain.add("_" + notice + "_");
            blocks.add(small(notice));
        }
        for (String piece : text(answer)) {
            plain.add(piece);
            blocks.add(words(piece));
        }
        for (String line : notes(answer)) {
            plain.add(line);
            blocks.add(small(line));
        }
        blocks.addAll(buttons);
        List<String> texts = Pieces.of(String.join("\n\n", plain), MAX_TEXT);
        return new SlackMessage(texts.isEmpty() ? "…" : texts.getFirst(), blocks);
    }

    private static List<String> text(Answer answer) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String block : Mrkdwn.blocks(Doubts.marked(answer))) {
            for (String part : Pieces.of(block, MAX_SECTION)) {
                if (!piece.isEmpty() && piece.length() + 2 + part.length() > MAX_SECTION) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(piece.isEmpty() ? "" : "\n\n").append(part);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        if (pieces.size() > MAX_SECTIONS) {
            pieces.subList(MAX_SECTIONS, pieces.size()).clear();
            pieces.add("… (The rest of this answer is too long for Slack.)");
        }
        return pieces;
    }

    private List<String> notes(Answer answer) {
        if (!answer.answered()) {
            return sources.closest(answer);
        }
        TreeMap<Integer, Citation> byMarker = new TreeMap<>();
        answer.citations().stream()
                .filter(citation -> citation.marker() > 0)
                .forEach(citation -> byMarker.putIfAbsent(citation.marker(), citation));
        List<String> lines = new ArrayList<>();
        byMarker.values().stream().limit(MAX_SOURCES).forEach(citation -> lines.add(sources.cited(answer, citation)));
        if (byMarker.size() > MAX_SOURCES) {
            lines.add("… and " + (byMarker.size() - MAX_SOURCES) + " more footnotes.");
        }
        return lines;
    }

    private static LayoutBlock words(String mrkdwn) {
        return section(s -> s.text(mrkdwn(mrkdwn)).expand(true));
    }

    private static LayoutBlock small(String mrkdwn) {
        return context(List.of(mrkdwn(mrkdwn)));
    }

    /** Verbatim: Slack looks for no links, channels or people in it of its own accord. */
    private static MarkdownTextObject mrkdwn(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }

    private static LayoutBlock feedback(Answer answer) {
        return contextActions(List.of(feedbackButtons(f -> f.actionId(FEEDBACK)
                .positiveButton(feedbackButton(b -> b.text(plainText("Good"))
                        .accessibilityLabel("This answer is good")
                        .value("up:" + answer.id())))
                .negativeButton(feedbackButton(b -> b.text(plainText("Bad"))
                        .accessibilityLabel("This answer is bad")
                        .value("down:" + answer.id()))))));
    }

    private static LayoutBlock share(Answer answer) {
        return actions(List.of(button(
                b -> b.actionId(SHARE).text(plainText("Share with the channel")).value(answer.id()))));
    }
}
