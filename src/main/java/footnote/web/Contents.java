package footnote.web;

import footnote.chat.Chat;
import footnote.search.PassageIndex;
import footnote.suggest.Suggestions;

/**
 * What is served.
 *
 * @param pace how often one client may ask
 * @param hosts by which names it may be asked
 */
public record Contents(
        Chat chat, PassageIndex index, Suggestions suggestions, Readiness readiness, Pace pace, Hosts hosts) {}
