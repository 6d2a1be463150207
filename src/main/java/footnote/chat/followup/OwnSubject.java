package footnote.chat.followup;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.ProperNames;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pronouns that stand for what their own question names, or for nothing: "What did Vale say when she left?", "its own part". English. */
final class OwnSubject {

    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:his|her|its|their)(?= own\\b)");

    /** Stands for nothing, or for who does it: "when it comes to boats", "does it make sense", "Does it rain?", "How many lost their jobs?" */
    private static final Pattern IDIOM = Pattern.compile(
            "(?i)\\bit(?= (?:makes? sense|sounds like|seems that|looks like)\\b)|(?<=\\b(?:when|if|as|where) )it(?= (?:comes|came) to\\b)|(?<=\\b(?:lose|lost|losing) )their(?= (?:homes?|jobs?|life|lives)\\b)|\\bit(?= (?:(?:takes?|took) (?:(?:him|her|them|(?-i:\\p{Lu}))|to\\b)|costs? to\\b))|(?<=\\b(?:is|was) )it(?= (?:that|like to)\\b)"
                    + "|\\bit(?= (?:\\p{L}+ )?(?:rain|snow)(?:s|ed|ing)?\\b)|(?<=\\b(?:hot|cold|warm|cool|wet|dry|hottest|coldest|warmest|coolest|wettest|driest)"
                    + " (?:does |did |can |will )?)it(?= (?:\\p{L}+ ){0,2}(?:gets?|got|been)\\b.*\\b(?:there|here|outside|in (?:the )?(?:"
                    + CalendarWords.SEASONS + "|fall|"
                    + CalendarWords.MONTHS + "))\\b)");

    /** Of whom something is asked, by name or by what he is. */
    private static final Pattern PERSON = Pattern.compile("\\b(?i:" + AuxiliaryVerbs.ALL
            + ") (?<name>(?:that|this) one|the (?:\\p{Ll}+ )?(?:" + People.ROLES + ")|(?:(?:Mr|Mrs|Ms|Dr)\\.? )?"
            + ProperNames.NO_DAY
            + "\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’'-]*\\p{Ll})*)(?! (?:and|or)\\b)(?=[ ,])");

    /** Goes on about him in a clause of its own. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i) (?:when|while|before|after|if|because|since|until|once|as|that|though|although|how|why|where|what|which|whom?"
                    + "|says?|said|thinks?|thought|claims?|claimed|hopes?|hoped|believes?|believed|feels?|felt|knows?|knew|promised?|wish(?:ed)?|admit(?:ted)?|den(?:y|ied))"
                    + " (?:\\p{L}+ )?(?<pronoun>he|she)\\b");

    /** Goes on about a country, or another place, in what it says or thinks of itself. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?i) (?:accept|admit|agree|believe|claim|deny|expect|fear|hope|insist|promise|say|think)(?: that)? it\\b");

    /** What a body does with what it has: "What does Ryde pay its rowers?" */
    private static final Pattern OWNS = Pattern.compile(" \\p{Ll}+ (?:(?:all|most|some|any|one) of )?its\\b");

    /** What several do with what they have: "When do drivers get their badges?" */
    private static final Pattern HAVE =
            Pattern.compile(" (?!(?:" + NounPhrase.BEHIND + ") )\\p{Ll}+ (?:(?:all|most|some|any|one) of )?their\\b");

    /** What they, or a body of people, do beside what they have done: "Did the band tour after their reunion?" */
    private static final Pattern BESIDE = Pattern.compile(".* (?:before|after|during|since|until) their\\b");

    private static final Pattern AUXILIARY = Pattern.compile("(?i)\\b(?:" + AuxiliaryVerbs.ALL + ") (?:\\p{Ll}+ )?$");

    private static final Pattern THEIR = Pattern.compile("(?i)\\btheir\\b");

    private static final Pattern ITS = Pattern.compile("(?i)\\b(?:that )?its?\\b");
    private static final Pattern HIS = Pattern.compile("(?i)\\b(?:he|him|his)\\b");
    private static final Pattern HERS = Pattern.compile("(?i)\\b(?:she|hers?)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    private OwnSubject() {}

    /** A question with a point for each letter of such pronouns, which leaves the others those that lean on the turns before. */
    static String masked(String question) {
        String masked = mask(question, IDIOM, 0);
        Matcher own = OWN.matcher(masked);
        if (own.find() && isNamedBefore(masked, own.start())) {
            masked = mask(masked, OWN, own.start());
        }
        return ofSeveral(ofNamed(masked));
    }

    private static String ofSeveral(String question) {
        Matcher their = THEIR.matcher(question);
        return their.find()
                        && NounPhrase.in(question, NounPhrase.Count.SEVERAL).stream()
                                .filter(phrase -> phrase.agrees(NounPhrase.Count.SEVERAL))
                                .anyMatch(phrase -> has(phrase, question))
                ? mask(question, THEIR, their.start())
                : question;
    }

    private static boolean has(NounPhrase several, String question) {
        int start = question.indexOf(several.text());
        int end = start + several.text().length();
        return AUXILIARY.matcher(question.substring(0, start)).find()
                && (stands(BESIDE, question, end)
                        || !several.agrees(NounPhrase.Count.ONE) && stands(HAVE, question, end));
    }

    private static boolean stands(Pattern form, String question, int at) {
        return form.matcher(question).region(at, question.length()).lookingAt();
    }

    private static boolean isNamedBefore(String question, int end) {
        String before = question.substring(0, end);
        return NounPhrase.in(before, NounPhrase.Count.ANY).stream().anyMatch(phrase -> !phrase.isNumber());
    }

    private static String ofNamed(String question) {
        Matcher person = PERSON.matcher(question);
        if (!person.find()) {
            return question;
        }
        if (stands(OWNS, question, person.end())) {
            return mask(question, ITS, person.end());
        }
        if (People.isPlace(person.group("name"), List.of()) || FullNames.isThing(person.group("name"))) {
            return CLAIM.matcher(question).find(person.end()) ? mask(question, ITS, person.end()) : question;
        }
        Matcher clause = CLAUSE.matcher(question);
        if (!clause.find(person.end())) {
            return question;
        }
        Pattern same = HIS.matcher(clause.group("pronoun")).matches() ? HIS : HERS;
        return mask(question, same, person.end());
    }

    private static String mask(String question, Pattern these, int start) {
        return question.substring(0, start)
                + these.matcher(question.substring(start))
                        .replaceAll(found -> WORD.matcher(found.group()).replaceAll("."));
    }
}
