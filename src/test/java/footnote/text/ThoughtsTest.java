package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                // Thoughts
                "<think>Hm [1].</think>It lasted.¦It lasted.",
                "¶<think>Hm.</think>¶¶It lasted.¶So.¦It lasted.¶So.",
                "<THINK>Hm.</Think>It lasted.¦It lasted.",
                "<thinking>The user wants it.</thinking>It lasted.¦It lasted.",
                "<thought>Hm.</thought>It lasted.¦It lasted.",
                "<tool_call>¶{\"name\": \"search\"}¶</tool_call>¶It lasted.¦It lasted.",
                "<reasoning>Hm.</reasoning>It lasted.¦It lasted.",
                "<think budget=\"3\">Hm.</think>It lasted.¦It lasted.",
                "<seed:think>Hm.</seed:think>It lasted.¦It lasted.",
                "[THINK]Hm [1].[/THINK]It lasted [1].¦It lasted [1].",
                "◁think▷Hm.◁/think▷It lasted.¦It lasted.",
                "<|begin_of_thought|>Hm.<|end_of_thought|><|begin_of_solution|>It lasted.<|end_of_solution|>¦It lasted.",
                "<|START_THINKING|>Hm.<|END_THINKING|><|START_RESPONSE|>It lasted.<|END_RESPONSE|>¦It lasted.",
                "<|inner_prefix|>Hm.<|inner_suffix|>It lasted.¦It lasted.",
                "<|channel>thought¶Hm.<channel|>It lasted.¦It lasted.",
                "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>It lasted.<|return|>¦It lasted.",
                "<|start|>assistant<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>commentary<|message|>So."
                        + "<|end|><|start|>assistant<|channel|>final<|message|>It lasted.¦It lasted.",
                "analysisThe user wants it.assistantfinalIt lasted.¦It lasted.",
                "It lasted. <think>Or not?</think>Two days.¦It lasted. Two days.",
                "It <think>lasted</think>.¦It .",
                "<think>Hm.¦",
                "It lasted. <think>Hm.¦It lasted. ",
                // Thoughts that nothing opened
                "The user wants it. Passage 1 says so.</think>¶¶It lasted.¦It lasted.",
                "Hm. Or?</think>No.</think>It lasted.¦It lasted.",
                "Hm [1].[/THINK]It lasted [1].¦It lasted [1].",
                "Hm.◁/think▷It lasted.¦It lasted.",
                "Hm.<|end_of_thought|>It lasted.¦It lasted.",
                "Hm.<|end|><|start|>assistant<|channel|>final<|message|>It lasted.¦It lasted.",
                "</think>It lasted.¦It lasted.",
                "Hm.</think>¦",
                // A chat template's tokens
                "It lasted [1].<|im_end|>¦It lasted [1].",
                "It lasted.<|eot_id|><|start_header_id|>user<|end_header_id|>¶Why?¦It lasted.",
                "It lasted.<end_of_turn>¶<start_of_turn>user¶Why?¦It lasted.",
                "It lasted.<｜end▁of▁sentence｜>So.¦It lasted.",
                "It lasted. [INST] Why? [/INST] So.¦It lasted. ",
                "It lasted.¶<|im_start|>user¶Why?¦It lasted.¶",
                "It lasted.<|endoftext|>Human: Why?¦It lasted.",
                "<|im_start|>assistant¶It lasted.¦It lasted.",
                "<|start_header_id|>assistant<|end_header_id|>¶¶It lasted.¦It lasted.",
                "<start_of_turn>model¶It lasted.¦It lasted.",
                "<｜Assistant｜>It lasted.¦It lasted.",
                "<|endoftext|>It lasted.¦It lasted.",
                "<bos>[/INST] It lasted.¦It lasted.",
                "It <|reserved_special_token_5|>lasted.¦It lasted.",
                "Assistant: It lasted.¦It lasted.",
                "**Assistant:** It lasted.¦It lasted.",
                "AI Assistant: It lasted.¦It lasted.",
                "assistant¶¶It lasted.¦It lasted.",
                // What is said aloud
                "¶ It lasted. ¶ ¦It lasted. ¶ ",
                " ¶ ¦",
                "<thin¦<thin",
                "Assistant secretaries led it.¦Assistant secretaries led it.",
                "It was told: Assistant: so.¦It was told: Assistant: so.",
                "analysis shows it, and assistantfinal.¦analysis shows it, and assistantfinal.",
                "*Analysis* [1] of <b>thinking</b> [they think] <thinkers>.¦*Analysis* [1] of <b>thinking</b> [they think] <thinkers>.",
                "So a <| b |> c, 1 <2, [INSTEAD] </thinner>.¦So a <| b |> c, 1 <2, [INSTEAD] </thinner>.",
            })
    void are_left_out_wherever_the_text_is_cut(String line, @Nullable String told) {
        String said = line.replace('¶', '\n');
        String aloud = told == null ? "" : told.replace('¶', '\n');
        for (int i = 0; i <= said.length(); i++) {
            StringBuilder heard = new StringBuilder();
            Thoughts thoughts = new Thoughts();
            thoughts.next(said.substring(0, i)).addTo(heard);
            thoughts.next(said.substring(i)).addTo(heard);
            thoughts.end().addTo(heard);
            assertThat(heard.toString()).as("cut at %d", i).isEqualTo(aloud);
        }
        StringBuilder heard = new StringBuilder();
        Thoughts thoughts = new Thoughts();
        said.chars().forEach(c -> thoughts.next(String.valueOf((char) c)).addTo(heard));
        thoughts.end().addTo(heard);
        assertThat(heard.toString()).isEqualTo(aloud);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            It lasted two days              ¦ It lasted two days
            It lasted, the article [1] said ¦ It lasted, the article [1] said
            It lasted, if a < b, and a      ¦ It lasted, if a < b, and a
            An assistant said so            ¦ An assistant said so
            It lasted</thi                  ¦ It lasted
            It lasted.<|im_                 ¦ It lasted.
            <think>It lasted.               ¦ ''
            It lasted. <think>But the user  ¦ It lasted.
            """)
    void hold_back_nothing_but_what_may_become_a_tag(String said, String atOnce) {
        StringBuilder heard = new StringBuilder();
        Thoughts thoughts = new Thoughts();
        said.chars().forEach(c -> thoughts.next(String.valueOf((char) c)).addTo(heard));
        assertThat(heard.toString().strip()).isEqualTo(atOnce);
    }

    @Test
    void are_over_where_the_models_turn_ends() {
        Thoughts thoughts = new Thoughts();
        thoughts.next("<|im_end|>It lasted.");
        assertThat(thoughts.isOver()).isFalse();
        thoughts.next("<|im_end|>");
        assertThat(thoughts.isOver()).isTrue();
    }
}
