package footnote.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Leaves out what models say to themselves, in the tags that open models have for it: {@code <think>…</think>}, {@code [THINK]},
 * {@code <|channel|>analysis}. A closing tag that nothing opened, as where the prompt holds the opening one, says that all before it was
 * thought. The tokens of chat templates go, too, and what stands behind one that ends the model's turn. For one thread.
 */
public final class Thoughts {

    /**
     * What is said aloud.
     *
     * @param anew whether all that was told before turns out to have been thought
     */
    public record Spoken(boolean anew, String text) {

        /** Adds it to what was said, or puts it in its place. */
        public void addTo(StringBuilder said) {
            said.setLength(anew ? 0 : said.length());
            said.append(text);
        }
    }

    private static final String NAMES =
            "(?:seed:)?(?:think|thinking|thoughts?|reasoning|reflection|analysis|scratchpad|(?:tool|function)_calls?)";

    /** What says whose turn it is, as gpt-oss, ChatML, Llama and Gemma do. */
    private static final String TURN = "(?:<\\|(?:im_start|start|start_header_id)\\|>|<start_of_turn>|<\\|turn>)";

    private static final String MESSAGE = "(?:[^<|\\n]{0,60}<\\|message\\|>)?";

    /** What is looked for as long as nothing is said. */
    private static final List<Tag> AT_START = List.of(
            new Tag(Meaning.OPENING, "analysis(?=\\p{Lu}\\p{Ll})"),
            new Tag(Meaning.TOKEN, "(?i)\\*{0,2}(?:AI )?assistant\\*{0,2}(?::\\*{0,2}|(?=\\n))"));

    private static final Tag CLOSING = new Tag(
            Meaning.CLOSING,
            "(?i)</" + NAMES + "\\s?>|\\[/think\\]|◁/think▷|<\\|(?:end_of_thought|end_thinking|inner_suffix|/think)\\|>"
                    + "|<channel\\|>|(?:<\\|end\\|>)?(?:<\\|start\\|>assistant)?<\\|channel\\|>\\s?final" + MESSAGE);

    /** What no tag is left of where a service strips them: "analysisWe need … assistantfinalIt lasted." */
    private static final Tag STRIPPED_CLOSING = new Tag(Meaning.CLOSING, "assistantfinal");

    private static final List<Tag> ANYWHERE = List.of(
            CLOSING,
            new Tag(
                    Meaning.OPENING,
                    "(?i)<" + NAMES + "(?:\\s[^<>/]{0,80})?>|\\[think\\]|◁think▷"
                            + "|<\\|(?:begin_of_thought|start_thinking|inner_prefix|think)\\|>|<\\|channel>thought"
                            + "|<\\|channel\\|>\\s?(?:analysis|commentary)" + MESSAGE),
            new Tag(
                    Meaning.END,
                    "(?i)<\\|(?:im_end|eot_id|eom_id|end|endoftext|end_of_text|end_of_turn|end_of_turn_token"
                            + "|end_response|eos|return|call|user|human)\\|>|<｜(?:end▁of▁sentence|user)｜>|<end_of_turn>|<turn\\|>"
                            + "|<eos>|\\[INST\\]|" + TURN + "(?:user|system|tool)\\b"),
            new Tag(
                    Meaning.TOKEN,
                    "(?i)" + TURN + "(?:assistant|model)?|<\\|\\w[\\w/ .:-]{0,40}\\|>|<｜[^｜<>\\n]{1,40}｜>"
                            + "|<(?:bos|pad|unk)>|\\[/INST\\]|<</?SYS>>"));

    private enum Meaning {
        OPENING,
        CLOSING,
        END,
        TOKEN
    }

    /** A tag, and what it tells. */
    private record Tag(Meaning meaning, Pattern pattern) {

        Tag(Meaning meaning, String regex) {
            this(meaning, Pattern.compile(regex));
        }
    }

    private final Lookahead ahead = new Lookahead();
    private boolean thinking;
    private boolean silent = true;
    private boolean over;

    /** What is certain after the next piece. */
    public Spoken next(String piece) {
        ahead.add(piece);
        return spoken();
    }

    /** What was held back, now that no more comes. */
    public Spoken end() {
        ahead.end();
        return spoken();
    }

    /** Whether the model has ended its turn, whatever it goes on to say. */
    boolean isOver() {
        return over;
    }

    private Spoken spoken() {
        boolean anew = false;
        StringBuilder text = new StringBuilder();
        while (ahead.hasMore()) {
            Optional<Meaning> tag = over ? Optional.empty() : tag();
            if (ahead.isUnsure()) {
                break;
            }
            if (tag.isPresent()) {
                anew |= !thinking && tag.get() == Meaning.CLOSING;
                heed(tag.get(), text);
            } else {
                say(ahead.first(), text);
                ahead.skip(1);
            }
        }
        return new Spoken(anew, text.toString());
    }

    private void say(char c, StringBuilder text) {
        silent &= thinking || over || Character.isWhitespace(c);
        if (!silent && !thinking && !over) {
            text.append(c);
        }
    }

    private void heed(Meaning tag, StringBuilder text) {
        switch (tag) {
            case OPENING -> thinking = true;
            case CLOSING -> {
                text.setLength(thinking ? text.length() : 0);
                silent |= !thinking;
                thinking = false;
            }
            case END -> over = !silent;
            case TOKEN -> {}
        }
    }

    /** What a tag here tells, which is skipped. */
    private Optional<Meaning> tag() {
        return switch (ahead.first()) {
            case '<', '[', '◁' -> thinking ? first(List.of(CLOSING)) : first(ANYWHERE);
            case 'a', 'A', '*' ->
                thinking ? first(List.of(STRIPPED_CLOSING)) : silent ? first(AT_START) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Meaning> first(List<Tag> tags) {
        for (Tag tag : tags) {
            Optional<MatchResult> match = ahead.match(tag.pattern);
            if (ahead.isUnsure()) {
                return Optional.empty();
            }
            if (match.isPresent()) {
                ahead.skip(match.get().group().length());
                return Optional.of(tag.meaning);
            }
        }
        return Optional.empty();
    }
}
