package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.PersonalTitles;
import footnote.grammar.PublicRoles;
import footnote.search.analysis.GovernmentSeat;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people whom a conversation names, as far as its words tell them from places and things. English. */
final class People {

    /** What stands before a place's name, and hardly before a person's. */
    private static final String WITHIN = "(?i:\\b(?:in|into|near|across|throughout|outside|around)) ";

    /** What stands behind a person's name. */
    private static final String TOLD_OF =
            "(?: (?:lives?|lived|born|dies?|died|marry|marries|married|grows? up|grew up|retires?|retired)\\b|,? who\\b|, [^.;:“”]{1,80}, (?:said|says|told|added)\\b|, (?:aged )?\\d{1,3}[,.”]|,? (?:he|she|said|says|told|added|argued|believes|thinks)\\b)";

    /** And before it. */
    private static final String TITLE =
            "(?:" + PersonalTitles.ALL + ")\\.? |(?i:" + PublicRoles.ALL + "|who (?:is|was)) ";

    /** What a person is by his work, as "Which coach left?" asks for one. */
    static final String ROLES = PublicRoles.ALL
            + "|actor|adviser|advisor|author|boss|boy|candidate|captain|chair(?:wo)?man|chancellor|coach|commissioner|councillor|critic|defender|designer"
            + "|director|doctor|driver|expert|founder|friend|girl|goalkeeper|guest|guy|host|lawyer|leader|(?:wo)?man|manager|member of parliament|midfielder|minister|officer|official|owner|person"
            + "|pilot|player|premier|presenter|president|rival|secretary|soldier|speaker|spokes(?:wo)?man|spokesperson|star|striker|successor|suspect|teacher|victim|visitor|winger|witness|winner";

    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:" + ROLES + ")$");

    private static final Pattern OF_ROLE = Pattern.compile("(?i)(?:\\bthe|['’]s) (?:\\p{L}+ )?(?:" + ROLES + ")\\b");

    /** Between a name and the pronoun that goes on about its bearer; "said" before that may begin what is said of another. */
    private static final String GOES_ON =
            "(?:,? (?!(?:he|she|\\p{L}+ing that)\\b|(?:said|says|told|thinks|thought|believes|believed|that) (?:he|she)\\b)[\\p{Ll}\\p{Nd}’'-]+){0,12},? ";

    private static final Pattern INTRODUCED =
            Pattern.compile("(?<=[“\\n])\\p{Lu}[\\p{L}’'-]+(?=, (?:aged )?\\p{Nd}{1,3},|, who (?:is|was|has)\\b)");

    private static final Pattern OF_MAN = Pattern.compile("(?:Mr|Sir)\\.? ");
    private static final Pattern OF_WOMAN = Pattern.compile("(?:Mrs|Ms|Miss|Dame)\\.? ");

    private static final Pattern HIS_KIN =
            kin("husband|father|dad|son|brother|boyfriend|uncle|grandfather|grandson|nephew|stepfather");
    private static final Pattern HER_KIN =
            kin("wife|mother|mum|mom|daughter|sister|girlfriend|widow|aunt|grandmother|niece|stepmother");

    /** Before a last name that stands alone within a sentence. */
    private static final String BARE = "(?<=\\b[\\p{Ll}]{1,20},? )(?<!\\b(?:the|an?) )";

    private People() {}

    /** Whether some words end with what a person is: "the new director". */
    static boolean isRole(String phrase) {
        return ROLE.matcher(phrase).find();
    }

    /** Whether a question speaks of a person by what he is: "the president of Mexico". */
    static boolean isOfRole(String question) {
        return OF_ROLE.matcher(question).find();
    }

    /** Whether what stands before a name tells that the person is no "he", or no "she", or an answer does: "Mrs Lee", "Ann Lee, 40, when she came". */
    static boolean isOther(String name, Pronoun pronoun, List<Question.Turn> turns) {
        String other = pronoun == Pronoun.SHE ? "he" : "she";
        return (pronoun == Pronoun.SHE ? OF_MAN : OF_WOMAN).matcher(name).lookingAt()
                || isSaid("\\b" + Pattern.quote(name) + GOES_ON + other + "\\b", turns);
    }

    /** Whom an answer begins with by the last name alone: "Lee, 40, left." */
    static Optional<String> introduced(String answer) {
        Matcher introduced = INTRODUCED.matcher(answer);
        return introduced.find() ? Optional.of(introduced.group()) : Optional.empty();
    }

    /** Whether an answer began so. */
    static boolean isIntroduced(String name, List<Question.Turn> turns) {
        return turns.stream()
                .anyMatch(turn -> introduced(turn.answer()).filter(name::equals).isPresent());
    }

    /** Whether a name is a place's: of a country or its capital, or as the turns speak of it. */
    static boolean isPlace(String name, List<Question.Turn> turns) {
        Set<String> stems = Set.copyOf(Stems.of(name));
        return GovernmentSeat.ALL.stream()
                        .anyMatch(seat ->
                                seat.city().equals(stems) || seat.country().equals(stems))
                || isSaid(WITHIN + Pattern.quote(name) + "\\b(?! \\p{Lu})", turns);
    }

    /** Whether a name is a person's, as the turns speak of it: with a title, or by its last part alone. */
    static boolean isPerson(String name, List<Question.Turn> turns) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String quoted = Pattern.quote(name);
        return !FullNames.isThing(name)
                && (isSaid("\\b(?:" + TITLE + ")" + quoted + "\\b|\\b" + quoted + TOLD_OF, turns)
                        || !last.equals(name) && isSaid(BARE + Pattern.quote(last) + "\\b(?! \\p{Lu})", turns));
    }

    /** Who is told by whose he or she is, and may be spoken of so: "Ann Lee’s father". */
    static Pattern kin(Pronoun pronoun) {
        return pronoun == Pronoun.SHE ? HER_KIN : HIS_KIN;
    }

    private static Pattern kin(String kin) {
        return Pattern.compile(
                "\\b(?:(?i:his|her)|(?:\\p{Lu}[\\p{L}-]+ )*\\p{Lu}[\\p{L}-]+['’]s?) (?:\\p{Ll}+ )?(?:" + kin + ")\\b");
    }

    private static boolean isSaid(String form, List<Question.Turn> turns) {
        Pattern pattern = Pattern.compile(form);
        return turns.stream()
                .anyMatch(turn ->
                        pattern.matcher(LentWords.without(turn.searchedAs())).find()
                                || pattern.matcher(turn.answer()).find());
    }
}
