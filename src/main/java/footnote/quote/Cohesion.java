package footnote.quote;

import footnote.grammar.NumberWords;
import java.util.regex.Pattern;

/** By which words a sentence hangs together with the one before it. English. */
final class Cohesion {

    private static final String PEOPLE = "He|She|They|His|Her|Their";

    private static final String QUOTES = "[“\"‘']?";

    private static final Pattern LEANS_BACK = Pattern.compile(
            QUOTES + "(?:" + PEOPLE + "|It|Its|This|That|These|Those|Such|But|And|However|Instead|Both) .*",
            Pattern.DOTALL);

    private static final Pattern OF_PEOPLE = Pattern.compile(QUOTES + "(?:" + PEOPLE + ") .*", Pattern.DOTALL);

    private static final Pattern ON_ABOUT_PEOPLE = Pattern.compile(
            QUOTES + "(?:(?:However|But|And|Instead|Both|Then),? )?(?:" + PEOPLE + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLLOWS = Pattern.compile(
            "(As a result|So,? (?:I|we|you|he|she|it|they|there|the)\\b|Therefore|Thus|Consequently|Otherwise|Alternatively|If (so|not)|In (that|this|either|such a) case|For (example|instance)"
                    + "|(?:\\p{Lu}\\p{L}+ e|E)xamples (?:are|include))\\b.*",
            Pattern.DOTALL);

    private static final Pattern ADDS = Pattern.compile(
            "\\b(?:another|(?:an )?additional|(?:a )?further|(?:the )?remaining) (?:\\p{Sc}?\\d|(?:"
                    + NumberWords.SEVERAL + ")\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YES_OR_NO = Pattern.compile("(Yes|No)\\b[^.!]{0,60}[.!]");

    private static final Pattern CORRECTS = Pattern.compile(
            "(?i)\\bwe\\b.{0,200}\\b(?:wrong|incorrect|misstate|misspel|mistake|error)"
                    + "|\\b(?:we|(?:an?|our|the) (?:[\\w-]+ ){0,2}(?:report|article|story|stories|version|headline|caption|obituary|review))\\b"
                    + ".{0,200}\\b(?:said|gave|stated|named|described|called|reported|wrote|put)\\b",
            Pattern.DOTALL);

    private static final Pattern CORRECTED = Pattern.compile(
            "(?:He|She|It|They|Th(?:is|at|ese|ose)) (?:was|were|is|are|had|has|have|did|does|should)\\b.*|(?:In fact|Actually|The correct)\\b.*",
            Pattern.DOTALL);

    private static final String DENIED =
            "(?:(?:does|do|is|are|may|will|shall|can) not|cannot|(?:does|do|is|are|wo|ca)n['’]t)";

    private static final Pattern EXCEPTS = Pattern.compile(
            "(?:(?:However|But),? )?(?:(?:(?:The|An|One) (?:only |one |sole )?)?[Ee]xceptions?\\b|[Ee]xcept\\b|[Uu]nless\\b"
                    + "|(?:[Tt]h(?:is|at|ese|ose)|[Ii]t|[Tt]he same)(?: (?:\\p{Ll}+))? " + DENIED
                    + " (?:apply|hold|include|cover)\\b)"
                    + "|(?:However|But),? .*(?:\\b(?:" + DENIED
                    + "|must|may only|can only|only (?:if|when|for)|unless|not allowed)\\b).*",
            Pattern.DOTALL);

    private Cohesion() {}

    /** Whether a sentence begins with what needs the one before it to be understood. */
    static boolean leansBack(String sentence) {
        return LEANS_BACK.matcher(sentence).matches();
    }

    /** Whether it is of people who were named before. */
    static boolean isOfPeople(String sentence) {
        return OF_PEOPLE.matcher(sentence).matches();
    }

    /** The same where a "but" or a "then" stands before them. */
    static boolean isOnAboutPeople(String sentence) {
        return ON_ABOUT_PEOPLE.matcher(sentence).lookingAt();
    }

    /** Whether it follows from the one before it, or is the other way to it. */
    static boolean follows(String sentence) {
        return FOLLOWS.matcher(sentence).matches();
    }

    /** Whether it tells of more of what was told before it, or of the rest: "Cards cost an additional 3%.", "The remaining 5% is ours." */
    static boolean adds(String sentence) {
        return ADDS.matcher(sentence).find();
    }

    /** Whether it tells of what the rule before it leaves out: "The only exception is …", "However, you can't …". */
    static boolean excepts(String sentence) {
        return EXCEPTS.matcher(sentence).lookingAt();
    }

    /** Whether it is an answer to the question above it, which the next sentence goes on from. */
    static boolean isYesOrNo(String sentence) {
        return YES_OR_NO.matcher(sentence).matches();
    }

    /** Whether it tells what was said wrongly, and the next how it is. */
    static boolean isCorrected(String said, String next) {
        return CORRECTS.matcher(said).find()
                && (CORRECTED.matcher(next).matches() || said.contains("wrong") || said.contains("incorrect"));
    }
}
