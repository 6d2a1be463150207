package footnote.read.mail;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.read.text.TextHead;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sender adds below each message to many: why they get it and how they get it no longer. Lines of it are left out where several stand
 * below the running text; whose it is and where they are reached stays.
 */
final class MailFoot {

    private static final Pattern OF_MAILING = Pattern.compile("(?i).*\\b(?:unsubscribe"
            + "|(?:update|manage|change) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings|subscriptions?)"
            + "|(?:receiv\\w+|get(?:ting)?) (?:this|these|our) (?:e-?mails?|mailings?|messages?|newsletters?)"
            + "|forward(?:ed)? (?:this )?to (?:you|a friend))\\b.*");

    private static final int FEWEST = 2;

    private MailFoot() {}

    static String without(String text) {
        List<String> paragraphs = List.of(text.split("\n\n", -1));
        int foot = paragraphs.size();
        while (foot > 0
                && (paragraphs.get(foot - 1).lines().anyMatch(MailFoot::isOfMailing)
                        || !TextHead.isParagraph(paragraphs.get(foot - 1)))) {
            foot--;
        }
        List<String> below = List.of(
                String.join("\n\n", paragraphs.subList(foot, paragraphs.size())).split("\n", -1));
        List<String> kept = below.stream().filter(line -> !isOfMailing(line)).toList();
        return foot == 0 || below.size() - kept.size() < FEWEST
                ? text
                : String.join("\n\n", paragraphs.subList(0, foot))
                        + ("\n\n" + String.join("\n", kept))
                                .replaceAll("\n{3,}", "\n\n")
                                .stripTrailing();
    }

    private static boolean isOfMailing(String line) {
        return OF_MAILING.matcher(line).matches() || Furniture.is(line) && Characters.any(line, Character::isLetter);
    }
}
