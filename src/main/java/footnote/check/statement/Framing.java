package footnote.check.statement;

import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What in an answer claims nothing: phrases that frame it, words that join what is said, offers of more help. */
public final class Framing {

    private static final String HEDGED = "(?:for )?(?:(?:" + Bound.HEDGES + ") )?";

    /** Words before a comma at a sentence's beginning that tell its place in what is said: "Furthermore, …", "As a result, …". */
    private static final String OPENER =
            "accordingly|additionally|as (?:a result|such)|besides|consequently|crucially|equally|essentially|finally|first(?:ly| of all)?"
                    + "|for one(?: thing)?|fourth(?:ly)?|further(?:more)?|importantly|in (?:essence|general|particular|practice|this (?:case|context|regard|respect|way))"
                    + "|indeed|interestingly|last(?:ly)?(?: of all)?|likewise|meanwhile|more ?over|most importantly|next|nonetheless|notably|on the whole|second(?:ly)?|similarly|that (?:being )?said"
                    + "|then|third(?:ly)?|to (?:begin|start) with|ultimately";

    /** What counts the things that an answer speaks of, in their place: "The first is a film", "One is a town", "The second, Aske, …". */
    private static final String COUNTING =
            "(?:the (?:first|second|third|fourth|other|former|latter)|one|another)(?: one)?(?= (?:is|was) an? )|the (?:first|second|third|other)(?=, (?-i:\\p{Lu}))";

    /** Words that only join what is said to what was said before, and verbs before a number that tell no more of it than "is". */
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?i)^\\W*(?:" + OPENER
                    + ")(?=,)|^\\W*(?:" + COUNTING
                    + ")|^\\W*(?:after that|at that point|afterwards)\\b|\\b(?:on the (?:other|one) hand|in (?:addition|contrast|total|turn|other words|fact|both cases)|by contrast|for (?:example|instance)|as well"
                    + "|at (?:most|least)|compared (?:with|to)|actually|basically|either|hence|namely|needs? to|respectively|specifically|thereby|whether|t(?:akes?|ook|aken|aking) place"
                    + "|(?:amount(?:s|ed|ing)? to|c(?:omes?|ame) to|costs?|rang(?:es?|ed|ing) from|st(?:ands?|ood) at|total(?:s|l?ed))(?= "
                    + HEDGED + "(?:[$£€¥]|[\\d.,]+(?:%| per ?cent| (?:m|b)illion)))"
                    + "|(?:puts?|set(?:s|ting)?) (?:it|this|that) at(?= " + HEDGED + "(?:\\p{Sc} ?)?(?:\\d|"
                    + NumberWords.ALL
                    + "))|last(?:s|ed|ing)?(?= " + HEDGED + "(?:\\d|an? |half |"
                    + NumberWords.ALL
                    + ")\\b)|back(?= in \\d{4}\\b)|instead(?! of)|whereas|that is|along with|through(?:out)?|via|by using|a (?:(?:wide|broad) )?(?:range|variety) of|various|perhaps|possibly|potentially|which means(?: that)?|i\\.e|e\\.g)\\b");

    /** What a model says to its reader at the end. */
    private static final Pattern OFFER = Pattern.compile(
            "(?i)(?:please )?(?:let me know|feel free to|i hope (?:this|that|it) helps|if you (?:have|need|want|would like) (?:any|more|further|help|to know"
                    + "|additional|another)|is there anything else|what else (?:would|do|can)"
                    + "|(?:would|do) you (?:like|want|need)|(?:do you )?want me to|(?:shall|should|can|may|could) i (?:also )?(?:help|tell|explain|show|give|look|go|list)"
                    + ")\\b[^.]*[.!?]?");

    /** What says no more than yes, no or in part, to be told by what follows. */
    private static final Pattern REPLY = Pattern.compile(
            "(?i)(?:(?:yes|no)[,.;:—–]?\\s*)?(?:not (?:all|every|always|entirely|quite|completely|exactly|necessarily|really|directly)(?: of (?:them|it|these|those))?"
                    + "|not (?:everyone|everything)|(?:it|that)(?:['’]s| is) (?:possible|right|correct|true)|it depends|(?:only )?(?:in part|partly))[.!:]*");

    private static final String ARTICLES =
            "(?:(?:the|these|this|those) )?(?:(?:full|original|cited|whole|linked|provided|given) )?(?:article|passage|source|text|document|page)s?";

    private static final String MORE =
            "(?:any |some )?(?:more|further|additional|full|fuller|other)?(?: (?:information|details?|context|background|facts?))?";

    /** What sends its reader on: "See the article for details." */
    private static final Pattern POINTER = Pattern.compile("(?i)(?:for " + MORE
            + "(?: (?:on|about) (?:this|that|it|them))?, )?(?:please )?(?:also )?(?:see|read|refer to|consult|check|look at)"
            + "(?: also)? (?:(?:below|above|on)|" + ARTICLES + "(?: itself| themselves| below| above)?)(?: for "
            + MORE
            + "(?: (?:on|about) (?:this|that|it|them))?)?[.!:]*"
            + "|" + MORE + " (?:is|are|can be)(?: (?:given|found|told))? (?:below|above|in " + ARTICLES
            + ")[.!:]*");

    /** What says that no more is said: "That is all.", "These are the main points." */
    private static final Pattern SUMMING_UP = Pattern.compile(
            "(?i)(?:and )?(?:that|this|those|these|here)(?:['’](?:s|re)| is| are| was| were) (?:about |basically |essentially )?"
                    + "(?:all|it|everything|(?:what|all(?: that)?|everything(?: that)?) " + ARTICLES
                    + " (?:says?|tells?|holds?|gives?|mentions?|reports?)"
                    + "|(?:some of )?the (?:main|key|most important|chief|basic) (?:points?|facts?|details?|findings?|takeaways?))"
                    + "(?: (?:that )?" + ARTICLES
                    + " (?:says?|tells?|holds?|gives?|mentions?|reports?)| (?:in|of|from) " + ARTICLES + ")?[.!:]*");

    private static final List<Pattern> WHOLE = List.of(OFFER, REPLY, POINTER, SUMMING_UP);

    private static final Pattern ABOUT_PASSAGE = Pattern.compile(
            "(?i)^\\W*(?:the|this|these|each|both)(?: \\p{L}+)? (?:passage|article|text|document|source|excerpt)s?"
                    + "(?: (?:\\p{L}+ly|also|then|goes on to|go on to|is|are|was|were))* (?:about|has|have"
                    + "|(?:discuss|describ|provid|contain|includ|explain|explor|highlight|focus|conclud|cover|deal|ask|talk|list"
                    + "|giv|exclud|present|address|offer|refer)\\p{L}*)\\b(?! that\\b)"
                    + "|\\bin the (?:passage|article|text)s? (?:that|which) (?:is|are)\\b"
                    + "|^\\W*(?:the|this|these|each) passages?(?: in question)? (?:is|are|was|were)\\b");

    /** Stems of phrases that frame an answer: "In short", "Here is what the articles say". */
    private static final Set<String> FRAME =
            Set.copyOf(Stems.of("short summary summarize sum conclusion conclude overall"
                    + " note article passage source text document context say said state mention answer question following here based"
                    + " provided given information according above below list key point detail sure course certainly hope help"
                    + " please let me know feel ask thank yes okay so thus therefore you i we can what who whom whose which when where why how someone somebody more than about nearly almost over around approximately roughly least"
                    + " he she him his her hers its our your my them has have had having am were been being do does did can could would should"
                    + " may might must shall also just however though although nevertheless moreover otherwise both each from up since while"
                    + " once out within per already itself still get got go went become became involve mr mrs ms"));

    /** What a short form adds to a word: a verb that tells nothing, or a "not", which is looked for by itself. */
    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?i)(?<=\\p{L})['’](?:ve|ll|re|d|m)\\b|\\b(?:do|does|did|is|are|was|were|has|have|had)n['’]t\\b");

    private Framing() {}

    /** The stems of a sentence's content, in its order. */
    public static List<String> content(String sentence) {
        String plain = SHORT_FORM.matcher(PhrasalVerbs.plain(sentence)).replaceAll("");
        return Stems.of(CONNECTIVE.matcher(plain).replaceAll("")).stream()
                .filter(stem -> !FRAME.contains(stem))
                .toList();
    }

    /**
     * Whether a sentence does nothing but this: it offers more, replies and leaves it to what follows to say what, sends its reader on, or
     * says that this was all.
     */
    public static boolean isAll(String sentence) {
        return WHOLE.stream().anyMatch(frame -> frame.matcher(sentence.strip()).matches());
    }

    /** Whether a sentence only tells what a passage deals with: "The passage discusses the talks." */
    public static boolean isAboutPassage(String sentence) {
        return ABOUT_PASSAGE.matcher(sentence).find();
    }
}
