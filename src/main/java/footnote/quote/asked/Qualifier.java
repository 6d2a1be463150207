package footnote.quote.asked;

import footnote.search.analysis.Stems;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a question narrows what it asks about to: a relative of somebody's, women's or men's, those against something. What tells of that
 * has a word for it. English.
 */
public final class Qualifier {

    /**
     * @param asked the question's words for it
     * @param told the stems of the words that tell of it
     */
    private record Form(Pattern asked, Set<String> told) {

        Form(String asked, String told) {
            this(Pattern.compile("(?i)" + asked), Set.copyOf(Stems.of(told)));
        }
    }

    /** Told near the answer: of whom a text tells it mostly tells the family, too. */
    private static final List<Form> KIN = List.of(
            kin(
                    "wife|wives|husband|spouse|widow|widower|bride",
                    "wife husband spouse marry marriage wedding widow widower bride groom partner couple consort engaged divorce Mrs"),
            kin(
                    "sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)",
                    "son daughter child children kid baby heir offspring boy girl father mother dad mum mom parent born birth stepson stepdaughter"),
            kin("brothers?|sisters?|siblings?|twin", "brother sister sibling twin stepbrother stepsister"),
            kin(
                    "mother|father|parents|mum|mom|dad",
                    "mother father parent mum mom dad son daughter child children born birth stepmother stepfather"),
            kin(
                    "grand(?:sons?|daughters?|child(?:ren)?|father|mother|parents?)",
                    "grandson granddaughter grandchild grandchildren grandfather grandmother grandparent"),
            kin("uncles?|aunts?|nephews?|nieces?", "uncle aunt nephew niece"),
            kin("cousins?", "cousin"));

    private static final List<Form> OTHERS = List.of(
            new Form(
                    "\\b(?:(?:women|girls|ladies)['’](?:s\\b)?|female) \\p{L}",
                    "woman women girl lady ladies female she her hers"),
            new Form("\\b(?:(?:men|boys)['’](?:s\\b)?|male) \\p{L}", "man men boy male he his him"),
            new Form(
                    "\\b(?:vot|rul|sp[eo]ak|spoke|argu|decid|testif|campaign|protest)\\p{L}* against\\b",
                    "against oppose opposition opponent object objection dissent reject deny denied refuse nay anti protest"));

    private Qualifier() {}

    /**
     * Whether a question has one that nothing tells of.
     *
     * @param near the stems of the sentence that would answer, and of what stands around it
     * @param passage those of its passage
     */
    public static boolean isUntold(String question, Set<String> near, Set<String> passage) {
        return isUntold(KIN, question, near) || isUntold(OTHERS, question, passage);
    }

    /** Tells the stem of the husband or wife that a question asks about where some stems tell that somebody married. */
    public static Function<Collection<String>, Set<String>> spouse(String question) {
        Form spouse = KIN.getFirst();
        Set<String> asked = spouse.asked.matcher(question).find()
                ? Stems.shared(Stems.ofQuestion(question), spouse.told)
                : Set.of();
        return told -> Collections.disjoint(spouse.told, told) ? Set.of() : asked;
    }

    private static boolean isUntold(List<Form> forms, String question, Set<String> there) {
        return forms.stream()
                .anyMatch(form -> Collections.disjoint(form.told, there)
                        && form.asked.matcher(question).find());
    }

    /** Somebody's: "Ann's brother", "Ann's eldest son", "the wife of Tom Ray". */
    private static Form kin(String asked, String told) {
        String kin = "(?:" + asked
                + ")\\b(?!['’-]| (?:compan|cit|town|tongue|ship|firm|site|paper|land|church|tree|figure|organi)\\p{L}*)";
        return new Form(
                "\\b(?-i:\\p{Lu})[\\p{L}-]*(?:['’]s|['’]) (?:\\p{Ll}+ ){0,2}?" + kin + "|\\b" + kin
                        + " of (?-i:\\p{Lu})",
                told);
    }
}
