package footnote.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Write to us](/desk){:target=\"_blank\"} first. | Write to us first.",
                "A tap.{: .small} | A tap.",
                "## Opening hours {#hours} | Opening hours",
                "## Opening hours { #hours .wide } | Opening hours",
                "## Opening hours{#hours} | Opening hours",
                "See [the rules](r.md){.link} first. | See the rules first.",
                "See [the rules]({{< ref \"r.md\" >}} \"Rules\"). | See the rules.",
                "Ask [the desk](mailto:desk@ely.example?subject=The lock) first. | Ask the desk first.",
                "Red.¶¶[youtube=https://video.example/watch?v=1]¶¶Go. | Red.¶¶Go.",
                "Set {.5} or {a}. | Set {.5} or {a}.",
                "Yes.¶¶![a boat](boat.png){ class=\"wide\" }¶¶No. | Yes.¶¶No.",
                "Red.¶¶{{<embed html=\"<div class='x'>Ad</div>\">}}¶¶Blue. | Red.¶¶Blue.",
                "Tap :material-delete: here. | Tap here.",
                "Tap the menu ( {% icon fa-bars %} ), then go. | Tap the menu, then go.",
                "Tap the menu (![three bars](bars.svg)). | Tap the menu (three bars).",
                "Tap the menu (![three¶bars](bars.svg)). | Tap the menu (three bars).",
                "Tap f(). | Tap f().",
                "So it is [^1]. | So it is.",
                "<div id='a'>¶{% capture one %}¶### Cars¶¶Red.¶{% endcapture %}¶</div> | Cars¶¶Red.",
                "{% callout info %}¶**Gone**: The old desk is shut.¶{% endcallout %}¶¶- New desk | Gone: The old desk is shut.¶¶• New desk",
                "{% note %}¶Red.¶<br>¶**Two:**¶¶- three¶{% endnote %} | Red.¶¶Two:¶¶• three",
                "> **Note:** Keep it dry. | Note: Keep it dry.",
                "{% note %} is no box. | is no box.",
                "- **Cars**¶  These go by road. | • Cars¶¶   These go by road.",
                "**Cars**¶are red. | Cars are red.",
                "'{{ tab_one | markdownify }} One.' | One.",
                "Bring {{ page.fee }} along. | Bring along.",
                "Dear {{ name }}, come. | Dear {{ name }}, come.",
                "`{:target}` and `{{ a.b }}` | {:target} and {{ a.b }}",
                "Yes.¶{% comment %}¶Sources: a, b¶{% endcomment %}¶No. | Yes.¶¶No.",
                "{% capture one %}#### Cars¶{% endcapture %} | Cars",
                "Red.¶¶{% include figure.html,¶  image: 'a.png',¶  caption: \"The ferry's deck\" %}¶¶Go. | Red.¶¶(The ferry's deck)¶¶Go.",
                "Red.¶¶{{< figure src=\"a.png\" caption=\"It sails.\" >}}¶¶Go. | Red.¶¶It sails.¶¶Go.",
                "{% include figure.html image='a.png' caption='' %}¶¶Go. | Go.",
                "Tap the {% icon fa-star %} **Star**. | Tap the Star.",
                ":::tip¶Keep it dry.¶::: | Keep it dry.",
                "> [!NOTE]¶> Keep it dry. | Keep it dry.",
                "> [!TIP] Keep it dry. | Keep it dry.",
                "> [!note]- Care¶> Keep it dry. | • Care:¶¶   Keep it dry.",
                "> [!note]¶> Keep it dry. | Keep it dry.",
                "The lock is ==brass==. %% ask Ann %% | The lock is brass.",
                "It opens at six. ^opens¶¶Yes. | It opens at six.¶¶Yes.",
                "#site #keys/gate¶¶Yes. | Yes.",
                "#Keys¶¶Yes. | #Keys¶¶Yes.",
                "up:: [[Keys]] | up: Keys",
                "If a == b or b == c, 100%% sure at 2 ^3. | If a == b or b == c, 100%% sure at 2 ^3.",
                "* Fill it.¶¶  > [!NOTE]¶  > Keep it dry. | • Fill it.¶¶   Keep it dry.",
                "One.¶<br>¶**Two:**¶¶- three | One.¶¶Two:¶¶• three",
                "One<br>Two | One¶Two",
                "import Tabs from '@theme/Tabs';¶¶Yes. | Yes.",
                "Yes. {/* to do: a picture */} | Yes.",
                "Red.¶• Blue.¶•Green. | Red.¶¶• Blue.¶¶•Green.",
                "Maker: Kessel¶Weight: 8 g | Maker: Kessel¶¶Weight: 8 g",
                "We ask you:¶Weight: 8 g | We ask you: Weight: 8 g"
            })
    void leaves_out_what_no_reader_sees(String source, String text) throws UnreadableException {
        assertThat(read(source)).isEqualTo(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <i class='fa fa-check' aria-hidden='true'></i> | ✓
            <i class='fa fa-times-circle'></i> | ✗
            <span class='icon icon-trash-o'></span> | trash
            <i class='fa fa-check' title='In part'></i> | In part
            ![Yes](yes.svg) | Yes
            {% icon fa-key %} | key
            :material-check-circle: | ✓
            :octicons-x-16:{ .red } | ✗
            :heavy_check_mark: | ✓
            a<br>or<br/>b | a or b
            """)
    void says_what_a_cell_shows(String cell, String words) throws UnreadableException {
        assertThat(read("| Plan | Team |¶|---|---|¶| Storage | " + cell + " |"))
                .isEqualTo("Plan: Storage; Team: " + words);
    }

    @Test
    void reads_rows_whose_columns_have_no_names() throws UnreadableException {
        assertThat(read("Set these:¶¶| **Day** | When it goes. Seven days at first. |¶| **Name** | What it is |"))
                .isEqualTo("Set these:\n\nDay\n\nWhen it goes. Seven days at first.\n\nName: What it is");
        assertThat(read("1. Set these:¶¶   |**Day**|When it goes. Seven days at first.|¶   |**Name**|What it is|"))
                .isEqualTo("1. Set these:\n\n   Day: When it goes. Seven days at first.\n\n   Name: What it is");
    }

    @Test
    void reads_the_blocks_of_html_in_between_without_the_names_of_tabs() throws UnreadableException {
        assertThat(read("""
                <ul role="tablist"><li><a href="#web">Web</a></li><li><a href="#app">App</a></li></ul>

                <div role="tabpanel"><p>Choose one:</p><ol><li>A name.</li><li>A place.</li></ol><p>Save.</p></div>
                """)).isEqualTo("Choose one:\n\n1. A name.\n\n2. A place.\n\nSave.");
    }

    @Test
    void sets_what_belongs_to_a_step_below_it() throws UnreadableException {
        String text = read("""
                1. Open it.

                   A lamp comes on.

                       lamp --test
                   - Red: wait.
                2. Close it.
                """);
        assertThat(text)
                .isEqualTo("1. Open it.\n\n   A lamp comes on.\n\n   \tlamp --test\n\n   • Red: wait.\n\n2. Close it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Q:** May I?¶¶**A:** Yes. It is free. | May I?:HEADING, Yes.:BODY, It is free.:BODY",
                "### Q: May I?¶¶**A**: Yes. | May I?:HEADING, Yes.:BODY",
                "Run this:¶¶```¶./lamp on¶lamp off¶``` | Run this::BODY, ./lamp on:BODY, lamp off:BODY",
                "1. Open it.¶¶   The lamp¶¶2. Close it. | Open it.:BODY, The lamp:BODY, Close it.:BODY",
                "1. Do:¶   1. Open¶   2. Shut¶¶2. Wait | Do::BODY, Open:BODY, Shut:BODY, Wait:BODY",
                "- **Apologies**¶  - Ann Lee¶- **Boiler**¶  - We buy *one* | Apologies:HEADING, Ann Lee:BODY, Boiler:HEADING, We buy one:BODY",
                "1. **Open**¶¶   It hums.¶2. **Shut** | Open:BODY, It hums.:BODY, Shut:BODY",
                "- **Red**: it waits¶  - Or goes | Red: it waits:BODY, Or goes:BODY",
                "Set:¶¶```¶a: 1; b: 2¶  c: off. Or on. (x)¶}¶``` | Set::BODY, a: 1; b: 2:BODY, c: off. Or on. (x):BODY, }:BODY",
                "## Use¶¶Red.¶¶## Gas¶¶Blue.¶¶## Use¶¶Green. | Use:SUBHEADING, Red.:BODY, Gas:HEADING, Blue.:BODY, Use:SUBHEADING, Green.:BODY",
                "You can use `./lamps/red` to wait. | You can use ./lamps/red to wait.:BODY"
            })
    void tells_what_each_line_is(String source, String sentences) throws UnreadableException {
        Article article = ArticleReader.read("a.md", bytes("# Lamps¶¶" + source));
        String text = article.text();
        assertThat(PassageSplitter.split(article).getFirst().sentences().stream()
                        .map(each -> each.span().of(text) + ':' + each.kind())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% ",
                "{{ a.",
                "{:",
                "{% comment %}",
                "| a |\n",
                "<br>\n",
                ":::",
                "a {#",
                "{% icon a",
                "{% note %}\n",
                "( ![a](",
                "{ #a ",
                "> [!",
                "a <table ",
                "\n"
            })
    void survives_what_has_no_end(String markup) throws UnreadableException {
        assertThat(read(markup.repeat(5_000) + " word")).isNotNull();
    }

    /** @param source with a mark at the end of each line */
    private static String read(String source) throws UnreadableException {
        return MarkdownReader.read(bytes(source)).text();
    }

    private static byte[] bytes(String source) {
        return source.replace('¶', '\n').getBytes(StandardCharsets.UTF_8);
    }
}
