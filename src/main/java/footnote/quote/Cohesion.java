package footnote.quote;

import footnote.grammar.BackReference;
import java.util.regex.Pattern;

/** By which words a sentence hangs together with the one before it. English. */
enum Cohesion {
    /**
     * It begins with what needs the one before it to be understood, or leaves out at its end what that tells: "Here you can row.", "She didn't say
     * why.", "I have not rowed since."
     */
    LEANS_BACK(
            BackReference.BEGINNING + "|" + Words.QUOTES
                    + "(?:Here|There),? (?:I|we|you|he|she|they|it)\\b(?! (?:am|is|are)\\b|['’](?:m|s|re)\\b)|[^.!?:“\"]*+(?<=\\b(?:why|when|where|how|who)|(?<!\\d.{0,99}) since)\\.\\z"),
    /** It is of people who were named before. */
    OF_PEOPLE("(?:" + BackReference.PEOPLE + ") "),
    /** It is of things that were told before: "Half of those boats …". */
    OF_THINGS(BackReference.TOLD),
    /** The same as of people where a "but" or a "then" stands before them. */
    ON_ABOUT_PEOPLE(
            "(?i)" + Words.QUOTES + "(?:(?:However|But|And|Instead|Both|Then),? )?(?:" + BackReference.PEOPLE + ")\\b"),
    /** It follows from the one before it, or is the other way to it. */
    FOLLOWS(
            "(?:As a result|So,? (?:I|we|you|he|she|it|they|there|the)\\b|Therefore|Thus|Consequently|Otherwise|Alternatively|If (?:so|not)|(?:If|When|Once|After|Until) (?:that|this)|In (?:that|this|either|such a) case|With(?:out)? (?:one|it|them|that)\\b|For (?:example|instance)"
                    + "|(?:\\p{Lu}\\p{L}+ e|E)xamples (?:are|include))\\b"),
    /** It is an answer to the question above it, which the next sentence goes on from. */
    YES_OR_NO("(?:Yes|No)\\b[^.!]{0,60}[.!]\\z"),
    /** It denies in a few words what the one before it says: "There is none." */
    DENIES(
            "(?:There|It|That|This|He|She|They)(?:['’]s| (?:is|are|was|were|has|have|had|do|does|did|can|could|will|would))? ?(?:n['’]t|not|none|never)\\b(?: [\\p{L}'’-]+){0,2}\\.\\z"),
    /** It tells of what the rule before it leaves out: "The only exception is …", "However, you can't …". */
    EXCEPTS(
            "(?s)(?:(?:However|But),? )?(?:For (?:all |any )?others?\\b|In (?:all |any )?other cases\\b|(?:(?:The|An|One) (?:only |one |sole )?)?[Ee]xceptions?\\b|[Ee]xcept\\b|[Uu]nless\\b"
                    + "|(?:[Tt]h(?:is|at|ese|ose)|[Ii]t|[Tt]he same)(?: (?:\\p{Ll}+))? " + Words.DENIED
                    + " (?:apply|hold|include|cover)\\b)"
                    + "|(?:However|But),? .*\\b(?:" + Words.DENIED
                    + "|must|may only|can only|only (?:if|when|for)|unless|not allowed)\\b");

    private static final class Words {

        private static final String QUOTES = "[“\"‘']?";

        private static final String DENIED =
                "(?:(?:does|do|is|are|may|will|shall|can) not|cannot|(?:does|do|is|are|wo|ca)n['’]t)";
    }

    private final Pattern beginning;

    Cohesion(String beginning) {
        this.beginning = Pattern.compile(beginning);
    }

    /** Whether a sentence does so. */
    boolean isIn(String sentence) {
        return beginning.matcher(sentence).lookingAt();
    }
}
