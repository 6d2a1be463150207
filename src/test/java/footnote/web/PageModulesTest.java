package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Gatherers;
import org.junit.jupiter.api.Test;

/** The page's modules one by one, in the browser that the walks use. */
@OnStage
class PageModulesTest {

    private static final String[][] ROUTES = {
        {"/", "", "", "{view:'welcome'}"},
        {"/", "", "#c_1/a_2/3", "{view:'conversation',id:'c_1',answer:'a_2',marker:'3'}"},
        {"/c/c_1", "", "#a_2/3", "{view:'conversation',id:'c_1',answer:'a_2',marker:'3'}"},
        {"/a/a_1", "", "", "{view:'answer',id:'a_1'}"},
        {"/articles", "", "", "{view:'articles'}"},
        {"/articles/x%2Fy", "?start=1&end=9", "", "{view:'article',id:'x/y',start:1,end:9,sha256:null}"},
        {"/articles/x", "?start=9&end=1", "", "{view:'article',id:'x'}"},
        {"/articles/x", "?start=-1&end=1e9", "", "{view:'article',id:'x'}"},
        {"/a/a/b", "", "", "{view:'nowhere'}"},
        {"/%E0%A4%A", "", "", "{view:'nowhere'}"},
    };

    /** What each module is asked, and what that comes to. */
    private static final String KEPT = """
            route.js: m.addressOfArticle({id:'x/y',start:1,end:9,sha256:'0123456789abcdef'})
                = '/articles/x%2Fy?start=1&end=9&sha256=0123456789ab'
            api.js: ['7','0','x',null].map(h => m.seconds(h)).concat(m.seconds('Thu, 01 Jan 1970 00:00:10 GMT', 4000))
                = [7,0,null,null,6]
            words.js: [m.day('2024-01-31'), m.day(null), m.day('soon'), m.counted(1,'file'), m.counted(2310,'file')]
                = ['31 January 2024','','soon','1 file','2,310 files']
            api.js: (globalThis.fetch = async () => new Response('{}', {status: 429, headers: {'Retry-After': 'Thu, 01 Jan 1970 00:00:10 GMT', Date: 'Thu, 01 Jan 1970 00:00:04 GMT'}}), m.call('/').catch(trouble => trouble.retryAfter))
                = 6
            words.js: [m.degradation({degraded:'model_error',mode:'extractive'}), m.degradation({degraded:'model_unverified',mode:'extractive',answered:false}), m.degradation({degraded:'new',answered:false})]
                = ['The model failed, so these are the articles’ own words.','What the model wrote didn’t hold against the articles, and their own words hold no answer.','Not everything worked for this answer.']
            words.js: [m.duration(4), m.duration(950), m.sized(1873), m.sized(7), m.clipped('one two three', 9)]
                = ['4 ms','0.9 s','1,900 characters','7 characters','one two…']
            doubt.js: m.doubtsOf('A. B [1].', [{start:3,end:8,marker:1,support:{verdict:'partial',missing:['x','y']}},{start:3,end:8,marker:2,support:{verdict:'partial',missing:['y']}},{start:0,end:2,marker:3,support:{verdict:'supported',missing:[]}}]).map(d => [d.start,d.end,m.lack(d)])
                = [[3,9,'the quote doesn’t say “y”']]
            paragraphs.js: m.paragraphsOf('One.\\nTwo.\\n\\nthree').map(p => [p.start,p.end])
                = [[0,4],[5,9],[11,16]]
            paragraphs.js: m.paragraphsOf('The boats that lie in the harbour of Aske for\\nthe winter pay no fee.').length
                = 1
            paragraphs.js: m.paragraphsOf('Run it:\\n  for x in y\\n    print x').map(p => m.marked('Run it:\\n  for x in y\\n    print x', p, [], 'h2').className)
                = ['','indented','indented']
            paragraphs.js: (t => m.paragraphsOf(t).map(p => m.marked(t, p, [], 'h3').tagName + t.slice(p.start, p.end)))(['Boats','2. Sheds','Where to go?','Go in.','Price: 4; Size: 2','Fees','Boat: A; Fee: 3','By Ann Lee','Read: 4 May 2024','Ask. No one','Oars','• Two.','None'].join('\\n\\n')).filter(p => p[0] === 'h')
                = ['h3Boats','h32. Sheds','h3Where to go?','h3Fees','h3Oars']
            paragraphs.js: (t => m.paragraphsOf(t).map(p => m.marked(t, p, [], 'h2').className))('Run:\\n\\n\\tif a:\\n\\t\\n\\t  b\\n\\nStop.')
                = ['','indented code','indented code','indented code','']
            prose.js: (t => m.blocksOf(t, [{start:9,end:18}]).map(b => [b.tag, m.rendered(t, b, [], [], () => null).textContent]))('It says: A\\n\\tb\\n\\t  c” [1]\\n\\n\\td')
                = [['p','It says: A'],['pre','b\\n  c'],['p','” [1]'],['p','\\td']]
            prose.js: m.linesOf('A\\nb:\\n\\n• c\\n   d\\n\\n1. e\\n\\n\\tf').map(l => [l.words,l.code,l.item,l.apart])
                = [['A b:',false,false,false],['• c d',false,true,true],['1. e',false,true,true],['f',true,false,true]]
            copy.js: m.markdown({question:'Q?',answer:'It says:\\n\\n• a_b\\n\\n   • c [1]',citations:[{marker:1,start:0,end:31,cited_text:'• a_b\\n\\n   • c',source:{title:'T'}}]})
                = '**Q?**\\n\\nIt says:\\n\\n- a\\\\_b\\n   - c[^1]\\n\\n[^1]: T:\\n\\n    - a\\\\_b\\n       - c\\n'
            copy.js: m.markdown({question:'Q?',answer:'It says: “Do:\\n\\n\\ta_b\\n\\t  c” [1]',citations:[{marker:1,start:0,end:29,cited_text:'Do:\\n\\n\\ta_b\\n\\t  c',source:{title:'T'}}]})
                = '**Q?**\\n\\nIt says: “Do:\\n\\n```\\na_b\\n  c\\n```\\n\\n”[^1]\\n\\n[^1]: T:\\n\\n    Do:\\n\\n    ```\\n    a_b\\n      c\\n    ```\\n'
            notes.js: (n => [n.querySelector('q').innerHTML])(m.notes([{marker:1,cited_text:'Do:\\n\\n\\ta <b\\n\\n• c',source:{title:'T'}}]))
                = ['Do:\\n<code>a &lt;b</code>\\n• c']
            prose.js: m.blocksOf('A\\n\\n- b\\n- c\\n1. d').map(b => [b.tag,b.lines.length])
                = [['p',1],['ul',2],['ol',1]]
            prose.js: m.blocksOf('A\\n\\n1. b\\n\\n2. c\\n\\nD\\n\\n- e\\n\\n- f\\n\\n1. g\\n\\n1. h').map(b => [b.tag,b.lines.length])
                = [['p',1],['ol',2],['p',1],['ul',2],['ol',1],['ol',1]]
            prose.js: (t => m.rendered(t, m.blocksOf(t)[0], [], [], (n, at) => at < 9 ? null : document.createElement('b')).innerHTML)('“Ice.[4]” [1]')
                = '“Ice.<small>[4]</small><span class="tie">”<b/></span>'
            prose.js: (t => m.rendered(t, m.blocksOf(t)[0], [], [{start:4,end:9},{start:13,end:17}], () => null).textContent)('It “שלום.” or “Yes.”')
                = 'It “\\u2068שלום.\\u2069” or “Yes.”'
            prose.js: m.blocksOf('- a\\n  - b').map(b => b.lines.map(l => l.deep))
                = [[false,true]]
            conversations.js: m.byDay([{asked_at:'2024-05-05T10:00:00'},{asked_at:'2024-05-04T23:00:00'},{asked_at:'2024-04-30T00:00:00'},{asked_at:'2020-01-01T00:00:00'}], new Date('2024-05-05T12:00:00')).map(([h, l]) => h + l.length)
                = ['Today1','Yesterday1','Last seven days1','Earlier1']
            copy.js: m.markdown({question:'Q?',answer:'A.',citations:[],degraded:'model_truncated',mode:'model',answered:true})
                = '**Q?**\\n\\nA.\\n\\n(The model broke off; only its finished, checked sentences are shown.)\\n'
            articles-view.js: ['TOLL failed','toll read'].map(w => m.matching(w)({title:'The toll',uri:'t.md',status:'failed',detail:'no'}))
                = [true,false]
            copy.js: m.markdown({question:'Q?',answer:'A [1]. B [2].',citations:[{marker:1,start:0,end:6,cited_text:'a\\nb',source:{title:'T',uri:'https://e.example/x',also_in:[{id:'u',title:'U'},{id:'v',title:'V'}]}}]})
                = '**Q?**\\n\\nA[^1]. B [2].\\n\\n[^1]: “a b” T, also in U, V, <https://e.example/x>\\n'
            copy.js: m.markdown({question:'Q?',answer:'It says: “Built.[2] As [1] says [9].[1]” [1] Also: Kept.[1] [2]',citations:[{marker:1,start:0,end:44,cited_text:'Built.[2] As [1] says [9].[1]',source:{title:'T'}},{marker:2,start:45,end:63,cited_text:'Kept.[1]',source:{title:'U'}}]}).split('\\n\\n')[1]
                = 'It says: “Built.\\\\[2\\\\] As \\\\[1\\\\] says \\\\[9\\\\].\\\\[1\\\\]”[^1] Also: Kept.\\\\[1\\\\][^2]'
            copy.js: m.markdown({question:'2*3?',answer:'**So** it is: “a_b *c* <d> [e](f)” [1].',citations:[{marker:1,start:0,end:39,cited_text:'a_b *c* <d> [e](f)',source:{title:'#1 `T`'}},{marker:1,start:0,end:39,cited_text:'a_b *c* <d> [e](f)',source:{title:'#1 `T`'}}]})
                = '**2\\\\*3?**\\n\\n**So** it is: “a\\\\_b \\\\*c\\\\* \\\\<d\\\\> \\\\[e\\\\](f)”[^1].\\n\\n[^1]: “a\\\\_b \\\\*c\\\\* \\\\<d\\\\> \\\\[e\\\\](f)” \\\\#1 \\\\`T\\\\`\\n'
            notes.js: (list => [list.textContent, [...list.querySelectorAll('a')].map(a => a.getAttribute('href'))])(m.notes([{marker:1,cited_text:'a',source:{title:'T',also_in:[{id:'x/y',title:'<b>U</b>'},{id:'z',title:'V'}]}}]))
                = ['1aT · also in <b>U</b>, V',['/articles/x%2Fy','/articles/z']]
            words.js: m.alsoIn({title:'T',uri:'t.md',also_in:[{title:'T',uri:'u.md'},{title:'V',uri:'v.md'}]})
                = 'also in u.md, V'
            events.js: (async () => { const out = []; for await (const e of m.events(new Response(': x\\r\\nevent: a\\r\\ndata: {"n":\\r\\ndata: 1}\\r\\n\\r\\ndata: 2\\n\\ndata: 3').body, 1000)) out.push([e.event, e.data]); return out; })()
                = [['a',{n:1}],['message',2]]
            events.js: (async () => { try { for await (const e of m.events(new ReadableStream(), 20)) return e; } catch (e) { return e.message; } })()
                = 'nothing for 20 ms'
            trouble.js: [m.wordsOf({kind:'refused',status:400,detail:'question is blank'}), m.wordsOf({kind:'refused',status:500}), m.happened({kind:'refused',status:503,detail:'closing'}), m.happened({kind:'offline'})]
                = ['Question is blank.','The server failed. Your question is kept.','The server isn’t ready: closing.','You are offline.']
            spoken.js: m.spoken({answered:true,answer:'A [1].',citations:[{marker:1,start:0,end:6}]})
                = 'A. 1 footnote.'
            draft.js: (m.draft.words = 'x', [m.draft.words, (m.draft.words = '', m.draft.words)])
                = ['x','']
            draft.js: (d => (d.asked('a'), d.asked('b'), d.asked('c'), d.asked('a'), d.answered('b'), d.takeUp(), d.takeUp(), [d.words, d.unanswered, (d.stopped('c'), d.words), (d.asked('a'), d.words), d.unanswered]))(m.draft)
                = ['a',['c'],'a','',['a']]
            """;

    @Test
    void modules_keep_their_word(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/favicon.svg");
        for (String[] route : ROUTES) {
            same(
                    browser,
                    "route.js",
                    "m.routeOf({pathname:'%s',search:'%s',hash:'%s'})".formatted(route[0], route[1], route[2]),
                    route[3]);
        }
        KEPT.lines().gather(Gatherers.windowFixed(2)).forEach(two -> {
            String[] asked = two.getFirst().split(": ", 2);
            same(browser, asked[0], asked[1], two.getLast().replaceFirst(" *= ", ""));
        });
        browser.inZone("Europe/Berlin");
        same(
                browser,
                "conversations.js",
                "m.byDay([{asked_at:'2024-10-27T00:30:00'}], new Date('2024-10-28T12:00:00'))[0][0]",
                "'Yesterday'");
        browser.inZone("");
    }

    private static void same(Browser browser, String module, String expression, String expected) {
        Object both = browser.await("const done = arguments[0]; import('/" + module + "').then(async m => {"
                + " const keep = v => JSON.stringify(v, (_, x) => x === undefined ? undefined : x);"
                + " done([keep(await (" + expression + ")), keep((" + expected
                + "))]); }).catch(e => done([String(e), '']))");
        assertThat(both)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .satisfies(pair ->
                        assertThat(pair.get(0)).as(module + ": " + expression).isEqualTo(pair.get(1)));
    }
}
