package footnote.chat.followup;

import footnote.answer.Question;
import footnote.check.statement.Capitalised;
import footnote.grammar.NameParticles;
import footnote.grammar.PersonalTitles;
import footnote.grammar.Possessives;
import footnote.grammar.PublicRoles;
import footnote.search.analysis.GovernmentSeat;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people whom a conversation names, as far as its words tell them from places and things. English. */
final class People {

    /** What may stand before a part of a name: "Ludwig van der Rohe". */
    static final String JOINING = "(?:(?:of|for|" + NameParticles.APART + ") )?" + NameParticles.JOINED + "?";

    /** What may be one's: "Ann Lee", "John R. Lee", "J. R. Lee", and "Institute of Forensic Science" or "In November Xi". */
    static final Pattern FULL_NAME =
            Pattern.compile("(?<![\\p{L}’'-])(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.(?: ?\\p{Lu}\\.){1,2})(?: " + JOINING
                    + "(?:\\p{Lu}\\p{Ll}?\\.|\\p{Lu}[\\p{L}’'-]*)){0,4} " + JOINING
                    + "(?!No\\. \\d)\\p{Lu}[\\p{L}’'-]+");

    private static final Pattern AFTER_ARTICLE = Pattern.compile("(?i)\\b(?:the|an?) $");

    /** What mostly stands before a place's name: "in New York". */
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?i)\\b(?:at|in|into|from|to|near|off) $");

    /** As what stands before a person's doesn't: "a goal from Ann Lee". */
    private static final Pattern BEFORE_PLACE_ONLY = Pattern.compile("(?i)\\b(?:at|in|into|near|off|on) $");

    /** What stands before a place's name, and hardly before a person's. */
    private static final String WITHIN = "(?i:\\b(?:in|into|near|across|throughout|outside|around)) ";

    /** Words that names of things, bodies and places end with, and some that they begin with. */
    private static final Pattern OF_THING = Pattern.compile(
            "^(?:Lake|Mount|Port|Fort|Cape|River|Storm|Hurricane|Typhoon|Cyclone|United|North|South|East|West|New|World|Operation|Project) |\\b(?:of|for)\\b"
                    + "|(?:Academy|Act|Agency|Agreement|Airport|Alliance|Archive|Association|Award|Bank|Bay|Board|Bridge|Bureau|Castle"
                    + "|Cathedral|Centre|Center|Church|City|Club|College|Commission|Committee|Company|Congress|Corporation|Council|County"
                    + "|Court|Cup|Department|District|Fair|Fellowship|Festival|Forest|Foundation|Fund|Gallery|Garden|Gardens|Group|Guild|Hall"
                    + "|Harbour|Hill|Hospital|Hotel|House|Inc|Institute|Island|Islands|Lake|Law|League|Library|Ltd|Market|Mill|Ministry"
                    + "|Mountain|Museum|News|Observatory|Office|Orchestra|Palace|Park|Party|Pass|Plan|Post|Press|Prize|Province|Report|River|Road|Rovers"
                    + "|School|Sea|Society|Square|State|States|Station|Street|Theatre|Theater|Times|Tower|Town|Treaty|Union|United|University"
                    + "|Valley|Village|Wing|Works|Zoo)$");

    /** What stands behind a person's name. */
    private static final String TOLD_OF =
            "(?:,? who\\b|, [^.;:“”]{1,80}, (?:said|says|told|added)\\b|, (?:aged )?\\d{1,3}[,.”]|,? (?:he|she|said|says|told|added|argued|believes|thinks)\\b)";

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

    /** Roles that stand before a full name. */
    private static final Pattern ROLE_BEFORE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}-]+ )*(?i:" + ROLES + ") (?=\\p{Lu}\\S* \\p{Lu})");

    /** Asks, and is no part of the name behind it. */
    private static final Pattern ASKING = Pattern.compile("^(?:Which|Whose|Whom|Besides|Except) ");

    private static final Pattern OWNER_BEFORE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}-]+ )*\\p{L}+(?:['’]s|s['’]) (?=\\p{Lu}\\S* \\p{Lu})");

    /** Behind two names at least. */
    private static final Pattern OF_WHERE = Pattern.compile("(?<=\\p{L} [\\p{L}’'-]{2,30}) of .*");

    /** Between a name and the pronoun that goes on about its bearer; "said" before that may begin what is said of another. */
    private static final String GOES_ON =
            "(?:,? (?!(?:he|she|\\p{L}+ing that)\\b|(?:said|says|told|thinks|thought|believes|believed|that) (?:he|she)\\b)[\\p{Ll}\\p{Nd}’'-]+){0,12},? ";

    private static final Pattern INTRODUCED =
            Pattern.compile("(?<=[“\\n])\\p{Lu}[\\p{L}’'-]+(?=, (?:aged )?\\p{Nd}{1,3},|, who (?:is|was|has)\\b)");

    private static final Pattern OF_MAN = Pattern.compile("(?:Mr|Sir)\\.? ");
    private static final Pattern OF_WOMAN = Pattern.compile("(?:Mrs|Ms|Miss|Dame)\\.? ");

    private static final Pattern TITLED = Pattern.compile("(?:" + PersonalTitles.ALL + ")\\.? ");

    private static final Pattern HIS_KIN =
            kin("husband|father|dad|son|brother|boyfriend|uncle|grandfather|grandson|nephew|stepfather");
    private static final Pattern HER_KIN =
            kin("wife|mother|mum|mom|daughter|sister|girlfriend|widow|aunt|grandmother|niece|stepmother");

    /** Before a last name that stands alone within a sentence. */
    private static final String BARE = "(?<=\\b[\\p{Ll}]{1,20},? )(?<!\\b(?:the|an?) )";

    private People() {}

    /**
     * The full names of a text that may be people's, in its order, a place's last.
     *
     * @param but what was asked with, whose names are left out
     * @param person whether a person is sought, whose name has no article and no word of a thing
     */
    static List<String> named(String text, String but, boolean person) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher matcher = FULL_NAME.matcher(text);
        while (matcher.find()) {
            String name = person ? alone(bare(matcher.group())) : bare(matcher.group());
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (name.indexOf(' ') < 0 || but.contains(name) || last.chars().noneMatch(Character::isLowerCase)) {
                continue;
            }
            String before = text.substring(0, matcher.start() + matcher.group().indexOf(name));
            boolean article = matcher.group().startsWith("The ")
                    || AFTER_ARTICLE.matcher(before).find();
            if (person && (article || isThing(name))) {
                continue;
            }
            boolean place = article
                    || (person ? BEFORE_PLACE_ONLY : BEFORE_PLACE)
                            .matcher(before)
                            .find();
            (place ? others : names).add(name);
        }
        List<String> all = Stream.concat(names.stream(), person ? Stream.empty() : others.stream())
                .distinct()
                .toList();
        return all.stream().filter(name -> !isTitledAmong(name, all)).toList();
    }

    /** Whether it is a title and the last part of another's name: "Mr Lee", of "Tom Lee". */
    private static boolean isTitledAmong(String name, List<String> all) {
        return TITLED.matcher(name).lookingAt()
                && all.stream()
                        .anyMatch(other -> !TITLED.matcher(other).lookingAt()
                                && other.endsWith(name.substring(name.lastIndexOf(' '))));
    }

    /** A person's full name where a text has it: "John Kirby" for "Kirby", or else for "John". */
    static String fullName(String spoken, String text) {
        List<String> names = FULL_NAME
                .matcher(text)
                .results()
                .map(name -> alone(bare(name.group())))
                .toList();
        return Stream.concat(
                        names.stream().filter(name -> name.endsWith(" " + spoken)),
                        names.stream().filter(name -> name.startsWith(spoken + " ")))
                .findFirst()
                .orElse(spoken);
    }

    /** Whether a name has small letters, and doesn't tell where: "at Veda". */
    static boolean mayBeOne(String name, String text) {
        return name.chars().anyMatch(Character::isLowerCase)
                && !BEFORE_PLACE_ONLY
                        .matcher(text.substring(0, Math.max(0, text.indexOf(name))))
                        .find();
    }

    /** Whether some words are a name with two parts or more, which says of itself that it is no person's, as "Lake Veda" does. */
    static boolean isThing(String name) {
        return OF_THING.matcher(name).find()
                && !OF_MAN.matcher(name).lookingAt()
                && !OF_WOMAN.matcher(name).lookingAt();
    }

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

    /** Whether two names are one person's, the one with more first names or with their first letters. */
    static boolean isSame(String one, String other) {
        return one.endsWith(" " + other)
                || other.endsWith(" " + one)
                || one.charAt(0) == other.charAt(0)
                        && one.substring(one.lastIndexOf(' ') + 1).equals(other.substring(other.lastIndexOf(' ') + 1));
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
        return !isThing(name)
                && (isSaid("\\b(?:" + TITLE + ")" + quoted + "\\b|\\b" + quoted + TOLD_OF, turns)
                        || !last.equals(name) && isSaid(BARE + Pattern.quote(last) + "\\b(?! \\p{Lu})", turns));
    }

    /** A name without the "'s" behind it, and what stands before it where it begins a sentence. */
    static String bare(String name) {
        return ASKING.matcher(Capitalised.withoutOpener(Possessives.without(name)))
                .replaceFirst("");
    }

    /** A full name without whose the person is, what he is, and where he is from: "Ann Lee of Corvin Bank". */
    private static String alone(String name) {
        String own =
                ROLE_BEFORE.matcher(OWNER_BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
        String whole = OF_WHERE.matcher(own).replaceFirst("");
        return isThing(whole) ? own : whole;
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
