package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.grammar.OrganisationWords;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The organisation that an article is about: the only name of its title, which is none of a country. Its sentences call it "the company", and
 * its people by their roles alone: "said chief executive Ann Lee". English.
 *
 * @param name the stems of its words
 */
record Organisation(Set<String> name) {

    /** What one is called after its first time; not "the maker of the drug" or "the retailer Orr". */
    private static final Pattern CALLED = Pattern.compile(
            "\\b[Tt]h(?:e|is) (?:" + OrganisationWords.ALL + ")\\b(?! (?:of|for|in|at|that|which|who)\\b| \\p{Lu})");

    private static final String ROLE =
            "(?:[Cc]hief executive|[Cc]hief (?:\\p{Ll}+ ){1,2}officer|C[EFTO]O|[Cc]hair(?:man|woman|person)?|[Pp]resident|[Dd]irector|[Hh]ead"
                    + "|[Ss]pokes(?:wo)?man|[Ss]pokesperson|[Mm]anager|[Tt]reasurer|[Ff]ounder|[Oo]wner|[Bb]oss)(?: (?:of|for) [\\p{Ll} -]+)?";

    /** A role that stands behind no name of whose it is. */
    private static final String OF_NOBODY =
            "(?<!\\p{Lu}[\\p{L}’'.-]{0,30} )(?<!\\p{Lu}[\\p{L}’'.-]{0,30} \\p{Ll}{1,30} )" + ROLE;

    private static final Set<String> NONE = Set.of();

    /** @param known the words of names in the article */
    static Organisation of(String title, Set<String> known) {
        Set<String> names = Capitalised.names(title, known);
        Set<String> stems =
                names.size() == 1 ? Set.copyOf(Stems.of(names.iterator().next())) : NONE;
        return new Organisation(Countries.among(stems).isEmpty() ? stems : NONE);
    }

    /** The words of a claim's names that a text means by what it calls this, or by a role that it gives somebody whom the claim names. */
    Set<String> meant(Claim claim, String text) {
        Set<String> meant = new HashSet<>();
        List<Mention> words = claim.nameWords();
        List<Mention> own =
                words.stream().filter(word -> name.containsAll(word.stems())).toList();
        if (!own.isEmpty()
                && (CALLED.matcher(text).find()
                        || words.stream().anyMatch(word -> !own.contains(word) && hasRole(word.written(), text)))) {
            own.forEach(word -> meant.add(word.written()));
        }
        return meant;
    }

    private static boolean hasRole(String person, String text) {
        String somebody = Pattern.quote(person) + "\\b";
        return Pattern.compile(OF_NOBODY + ",? (?:\\p{Lu}[\\p{L}.-]* ){0,2}" + somebody + "|" + somebody
                        + ", (?:who is )?(?:the|its|an?) (?:[\\p{Ll}-]+ ){0,2}" + ROLE + "(?=[,.;:)]|\\W*$)")
                .matcher(text)
                .find();
    }
}
