package footnote.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as Slack takes it.
 *
 * @param text mrkdwn; what is shown where blocks can't be, and in notifications
 * @param blocks none where the text is the message
 */
record SlackMessage(String text, List<LayoutBlock> blocks) {

    SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** The same as text alone. */
    SlackMessage withoutBlocks() {
        return plain(text);
    }

    static SlackMessage plain(String text) {
        return new SlackMessage(text, List.of());
    }
}
