package footnote.chat.followup;

import footnote.check.statement.Capitalised;
import footnote.grammar.NameParticles;
import footnote.grammar.PersonalTitles;
import footnote.grammar.Possessives;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names with two parts or more as texts write them, which may be people's. English. */
final class FullNames {

    /** What may stand before a part of a name: "Ludwig van der Rohe". */
    static final String JOINING = "(?:(?:of|for|" + NameParticles.APART + ") )?" + NameParticles.JOINED + "?";

    /** What may be one's: "Ann Lee", "John R. Lee", "J. R. Lee", and "Institute of Forensic Science" or "In November Xi". */
    static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}’'-])(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.(?: ?\\p{Lu}\\.){1,2})(?: " + JOINING
                    + "(?:\\p{Lu}\\p{Ll}?\\.|\\p{Lu}[\\p{L}’'-]*)){0,4} " + JOINING
                    + "(?!No\\. \\d)\\p{Lu}[\\p{L}’'-]+");

    private static final Pattern AFTER_ARTICLE = Pattern.compile("(?i)\\b(?:the|an?) $");

    /** What mostly stands before a place's name: "in New York". */
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?i)\\b(?:at|in|into|from|to|near|off) $");

    /** As what stands before a person's doesn't: "a goal from Ann Lee". */
    private static final Pattern BEFORE_PLACE_ONLY = Pattern.compile("(?i)\\b(?:at|in|into|near|off|on) $");

    /** Words that names of things, bodies and places end with, and some that they begin with. */
    private static final Pattern OF_THING = Pattern.compile(
            "^(?:Lake|Mount|Port|Fort|Cape|River|Storm|Hurricane|Typhoon|Cyclone|United|North|South|East|West|New|World|Operation|Project) |\\b(?:of|for)\\b"
                    + "|(?:Academy|Act|Agency|Agreement|Airlines|Airport|Airways|Alliance|Archive|Association|Award|Awards|Band|Bank"
                    + "|Bay|Board|Boys|Bridge|Brothers|Bureau|Castle|Cathedral|Center|Centre|Championship|Championships|Church|City"
                    + "|Club|College|Commission|Committee|Company|Congress|Corporation|Council|County|Court|Cup|Department|District"
                    + "|Fair|Fellowship|Festival|Film|Films|Foods|Forest|Foundation|Fund|Gallery|Games|Garden|Gardens|Group|Guild"
                    + "|Hall|Harbour|Hill|Hospital|Hotel|House|Inc|Institute|Island|Islands|Lake|Law|League|Library|Ltd|Market|Mill"
                    + "|Ministry|Motors|Mountain|Museum|News|Observatory|Office|Orchestra|Palace|Park|Party|Pass|Pictures|Plan|Post"
                    + "|Press|Prize|Province|Radio|Records|Report|River|Road|Rovers|School|Sea|Series|Services|Society|Square|Stadium"
                    + "|State|States|Station|Street|Studios|Systems|Television|Theater|Theatre|Times|Tour|Tower|Town|Treaty|Union"
                    + "|United|University|Valley|Village|Wing|Works|Zoo)$");

    /** Roles that stand before a full name. */
    private static final Pattern ROLE_BEFORE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}-]+ )*(?i:" + People.ROLES + ") (?=\\p{Lu}\\S* \\p{Lu})");

    /** Asks, and is no part of the name behind it. */
    private static final Pattern ASKING = Pattern.compile("^(?:Which|Whose|Whom|Besides|Except) ");

    private static final Pattern OWNER_BEFORE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}-]+ )*\\p{L}+(?:['’]s|s['’]) (?=\\p{Lu}\\S* \\p{Lu})");

    /** Behind two names at least. */
    private static final Pattern OF_WHERE = Pattern.compile("(?<=\\p{L} [\\p{L}’'-]{2,30}) of .*");

    private static final Pattern TITLED = Pattern.compile("(?:" + PersonalTitles.ALL + ")\\.? ");

    private FullNames() {}

    /**
     * The full names of a text that may be people's, in its order, a place's last.
     *
     * @param but what was asked with, whose names are left out
     * @param person whether a person is sought, whose name has no article and no word of a thing
     */
    static List<String> in(String text, String but, boolean person) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
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
    static String of(String spoken, String text) {
        List<String> names = FORM.matcher(text)
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
    static boolean mayBePersons(String name, String text) {
        return name.chars().anyMatch(Character::isLowerCase)
                && !BEFORE_PLACE_ONLY
                        .matcher(text.substring(0, Math.max(0, text.indexOf(name))))
                        .find();
    }

    /** Whether some words are a name with two parts or more, which says of itself that it is no person's, as "Lake Veda" does. */
    static boolean isThing(String name) {
        return OF_THING.matcher(name).find() && !TITLED.matcher(name).lookingAt();
    }

    /** Whether two names are one person's, the one with more first names or with their first letters. */
    static boolean isSame(String one, String other) {
        return one.endsWith(" " + other)
                || other.endsWith(" " + one)
                || one.charAt(0) == other.charAt(0)
                        && one.substring(one.lastIndexOf(' ') + 1).equals(other.substring(other.lastIndexOf(' ') + 1));
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
}
