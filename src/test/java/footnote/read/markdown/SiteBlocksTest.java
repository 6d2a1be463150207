package footnote.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteBlocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            !!! note¶    Keep it *dry*.¶¶    And warm.¶¶Then go. | Keep it dry.¶¶And warm.¶¶Then go.
            !!! tip "Before frost"¶¶    Drain it. | • Before frost:¶¶   Drain it.
            ??? question "May I smoke?"¶    No. | May I smoke?¶¶No.
            ???+ warning inline end "Steam"¶    Stand back. | • Steam:¶¶   Stand back.
            !!! note¶    Run:¶¶    ```¶    lamp on¶    ``` | Run:¶¶ lamp on
            !!! note¶    !!! tip "Inner"¶        Deep. | • Inner:¶¶   Deep.
            - One¶¶    !!! note¶        Of one.¶- Two | • One¶¶   Of one.¶¶• Two
            So it is!!! note it | So it is!!! note it
            !!! note¶Not below it. | !!! note Not below it.
            """)
    void reads_notes_as_text(String source, String text) throws UnreadableException {
        assertThat(read(source)).isEqualTo(text.replace('¶', '\n').replace("\n lamp", "\n\tlamp"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            === "Red"¶    Stop.¶¶=== ":material-leaf: Green"¶    Go. | • Red:¶¶   Stop.¶¶• Green:¶¶   Go.
            === "Red"¶¶    Stop.¶¶    Look.¶¶Then wait. | • Red:¶¶   Stop.¶¶   Look.¶¶Then wait.
            === "Red"¶¶    ## At once¶¶    Stop. | Red¶¶At once¶¶Stop.
            <Tabs>¶<TabItem value="r" label="Red">¶¶Stop.¶¶</TabItem>¶</Tabs> | Red¶¶Stop.
            ::::{tab-set}¶:::{tab-item} Red¶Stop.¶:::¶:::: | Red¶¶Stop.
            import Tabs from '@theme/Tabs';¶¶Stop. | Stop.
            {{< tabs >}}¶{{< tab "Red" >}}¶Stop.¶{{< /tab >}}¶{{% tab name="Green" %}}¶Go.¶{{% /tab %}}¶{{< /tabs >}} | Red¶¶Stop.¶¶Green¶¶Go.
            {{< figure src="/img/red.png" >}}¶Stop. | Stop.
            """)
    void names_what_stands_on_tabs(String source, String text) throws UnreadableException {
        assertThat(read(source)).isEqualTo(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :::tip Before frost¶Drain it.¶:::¶Go. | • Before frost:¶¶   Drain it.¶¶Go.
            :::tip Frost?¶Drain it.¶::: | Frost?¶¶Drain it.
            :::tip Frost¶## In May¶Drain it.¶::: | Frost¶¶In May¶¶Drain it.
            !!! tip "Frost"¶    Drain it.¶¶Go. | • Frost:¶¶   Drain it.¶¶Go.
            /// note¶    open: True¶¶Drain it.¶¶/// | Drain it.
            a /// b | a /// b
            :::note[Before frost]¶¶Drain it.¶¶::: | • Before frost:¶¶   Drain it.
            ::: details Open me¶Drain it.¶::: | Open me¶¶Drain it.
            ```{warning}¶:class: big¶Steam is *hot*.¶``` | Steam is hot.
            ```{admonition} Before frost¶Drain it.¶``` | Before frost¶¶Drain it.
            ```{versionadded} 2.1¶The lamp.¶``` | Added in version 2.1: The lamp.
            ```{toctree}¶:maxdepth: 1¶one¶```¶Text. | Text.
            ```{figure} a/b.png¶:alt: x¶¶The lamp.¶``` | The lamp.
            ```{code-block} sh¶lamp on¶``` | \tlamp on
            (lamp-on)=¶# On¶¶Press it. | On¶¶Press it.
            """)
    void reads_what_directives_hold(String source, String text) throws UnreadableException {
        assertThat(read(source).strip()).isEqualTo(text.replace('¶', '\n').strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`--red`¶:   Stops it.¶¶    At once.¶¶`--green`¶:   Starts it. | --red¶¶Stops it.¶¶At once.¶¶--green¶¶Starts it.",
                "Toll:¶: £3¶¶`Hours`¶: 8 to¶    10¶¶Boats¶: Small ones.¶¶Who?¶: Ann¶¶Ely¶:   1. In¶    2. Out | Toll: £3¶¶Hours: 8 to 10¶¶Boats¶¶Small ones.¶¶Who?¶¶Ann¶¶Ely¶¶1. In¶¶2. Out",
                "It stops.^[Within a *metre*,¶or [two](a).] Go. | It stops.[1] Go.¶¶[1] Within a metre, or two.",
                "`a^[b c]` and a^[1] | a^[b c] and a^[1]",
                "H~2~O, 10^6^ and a [small]{.caps} lamp[]{#lamp}.¶¶\\newpage¶¶Go. | H2O, 10⁶ and a small lamp.¶¶Go.",
                "It stops[^1].¶¶[^1]: Within a metre. | It stops[1].¶¶[1] Within a metre.",
                "It stops.[^far]¶¶[^far]: Or goes.¶¶# Lights¶¶Red. | It stops.[1]¶¶[1] Or goes.¶¶Lights¶¶Red.",
                "# Brakes¶¶- It stops[^b] soon.¶- It goes.¶¶# Lights¶¶Red.[^a] Blue.[^a]¶¶[^a]: At night.¶[^b]: When dry. | Brakes¶¶• It stops[1] soon.¶¶• It goes.¶¶[1] When dry.¶¶Lights¶¶Red.[2] Blue.[2]¶¶[2] At night.",
                "It stops[^1]. | It stops.",
                "It stops.¶¶[^1]: Or goes. | It stops.¶¶Or goes.",
                "~~It stops.~~ It goes ~~slowly~~ fast. | It goes fast.",
                "It costs ~~5 or ~~6. | It costs ~~5 or ~~6.",
                "'See [[Lock 3]] and [[lock-4|the fourth]].' | See Lock 3 and the fourth.",
                "See [[#Lock 3]], [[locks#Lock 4]], [[locks#^b7]] and [[C#]]. | See Lock 3, locks > Lock 4, locks and C#.",
                "Press Start ![[play.svg#icon]]. Or ![[stop.svg]] Stop. | Press Start. Or Stop.",
                "Turn it.¶^turn¶¶![[lock.png]]^lock¶¶Go. | Turn it.¶¶Go.",
                "![[lock.png]] See [[1]](a) and `[[b]]`. | See [1] and [[b]].",
                "- [x] Gate shut¶- [ ] Lamp lit¶- [a] Oar | • Gate shut¶¶• Lamp lit¶¶• [a] Oar",
                "`[^1]` and `~~a~~` | [^1] and ~~a~~",
                "It stops[^1].¶¶[^1]:¶    Within a metre,¶    or two. | It stops[1].¶¶[1] Within a metre, or two.",
                "The class [^ab] is none of a and b. | The class [^ab] is none of a and b.",
                "*[PTO]: Power take-off | PTO: Power take-off",
                "See {ref}`the lamp <lamp-on>` and {doc}`rules`. | See the lamp and rules.",
                "See [the lamp][], [ ][] and String[][] of a[i][]. | See the lamp, and String[][] of a[i][].",
                "See [the `lamp`][site.lamp] and [it][l].¶¶[l]: /lamp | See the lamp and it.",
                "See [the lamp]¶[site.lamp] first. | See the lamp first.",
                "Take a[i][j] of them. | Take a[i][j] of them.",
                "```¶lamps = [\"red\"]¶[lamp.red]¶``` | \tlamps = [\"red\"]¶\t[lamp.red]",
                "Set `lamp`[^a] by `[^a]+` first.¶¶[^a]: By hand. | Set lamp[1] by [^a]+ first.¶¶[1] By hand."
            })
    void reads_terms_footnotes_and_links(String source, String text) throws UnreadableException {
        assertThat(read(source)).isEqualTo(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Boats may pass if¶(a) the lamp is on, or¶(b) the keeper¶agrees. ! Boats may pass if¶¶(a) the lamp is on, or¶¶(b) the keeper agrees.
            1. Open it:¶   a. the first gate¶   b. the second ! 1. Open it:¶¶   a. the first gate¶¶   b. the second
            The boats of¶(c) Ely are many. ! The boats of (c) Ely are many.
            1. Locks¶========¶¶Text.¶¶2. Boats¶--------¶¶More. ! 1. Locks¶¶Text.¶¶2. Boats¶¶More.
            1. Locks¶---¶Text. ! 1. Locks¶¶Text.
            ```{=html}¶<dl><dt>Toll</dt><dd>£3</dd></dl>¶``` ! Toll: £3
            """)
    void reads_lists_headings_and_captions_beyond_commonmark(String source, String text) throws UnreadableException {
        assertThat(read(source)).isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void writes_what_several_words_say_of_a_picture_that_stands_alone() throws UnreadableException {
        assertThat(read("![The lock of Ely in the flood of May](ely.png)¶¶![Ely](a.png)"))
                .isEqualTo("The lock of Ely in the flood of May");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Day   Toll¶---- -----¶May     £3¶June    £4¶¶Text. ! Day: May; Toll: £3¶¶Day: June; Toll: £4¶¶Text.
            ---- -----¶May     £3¶---- -----¶Text. ! May: £3¶¶Text.
            -----------¶Day   Toll¶---- ------¶May  £3 or¶     **£4**¶¶June £5¶-----------¶Text. ! Day: May; Toll: £3 or £4¶¶Day: June; Toll: £5¶¶Text.
            +-----+----+¶| Day |Toll|¶+:====+===:+¶| May | £3 |¶|     | or |¶+-----+----+ ! Day: May; Toll: £3 or
            +-----+----+¶| May | £3 |¶+-----+----+ ! May: £3
            - One¶¶      Day  Toll¶      ---- ----¶      May  a|b ! • One¶¶   Day: May; Toll: a|b
            Day  Toll¶--- -----¶June   £4 ! Day Toll¶¶June £4
            """)
    void reads_tables_that_are_drawn(String source, String text) throws UnreadableException {
        assertThat(read(source)).isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void names_what_stands_between_slashes() throws UnreadableException {
        assertThat(read("/// note | Before frost¶¶Drain it.¶¶///¶¶Then go."))
                .isEqualTo("• Before frost:\n\n   Drain it.\n\nThen go.");
        assertThat(read("/// note | Before frost¶¶Drain it.")).isEqualTo("Before frost\n\nDrain it.");
    }

    @Test
    void leaves_code_as_it_is() throws UnreadableException {
        String code = "!!! note\n    Keep it dry.\n:::tip\n=== \"Red\"\n    Stop.";
        assertThat(read("Write:\n\n~~~ markdown\n" + code + "\n~~~"))
                .isEqualTo("Write:\n\n" + code.lines().map(line -> '\t' + line).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!! a\n",
                "=== \"a\"\n",
                "```{note}\n",
                ":::{note} a\n",
                "a\n:   b\n",
                "[^a]: b\n",
                "*[a]: ",
                "<Tab a=\"",
                "> wrote"
            })
    void survives_what_has_no_end(String markup) throws UnreadableException {
        assertThat(read(markup.repeat(5_000) + " word")).isNotNull();
    }

    @Test
    void survives_notes_in_notes() throws UnreadableException {
        StringBuilder deep = new StringBuilder();
        for (int depth = 0; depth < 400; depth++) {
            deep.append(" ".repeat(4 * depth)).append("!!! note\n");
        }
        assertThat(read(deep + " ".repeat(1_600) + "word")).contains("word");
    }

    /** @param source with a mark at the end of each line */
    private static String read(String source) throws UnreadableException {
        return MarkdownReader.read(source.replace('¶', '\n').getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
