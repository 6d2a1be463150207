package footnote.quote;

import footnote.answer.QuestionKind;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a sentence only says whom to ask, or where to read on, which answers nobody who asks for the thing itself. English. */
final class Referral {

    private static final String OPENING =
            "(?:(?:for|if you (?:have|need|are|still)|should you have)\\b[^.;:]{1,60}?,? )?(?:(?:please|kindly|feel free to|you (?:can|may)(?: also)?) )*";

    /** To somebody. */
    private static final Pattern REFERS = Pattern.compile(
            OPENING
                    + "(?:see|refer to|visit|check out|click|contact|reach out to|get in touch|consult)\\b"
                    + "(?!.*\\b(?:approv\\p{L}+|permission|agree\\p{L}*|consent|before|unless)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** To another page, as the words of links do. */
    private static final Pattern LEADS_ON = Pattern.compile(
            OPENING + "(?:read (?:more|about)|learn more|find (?:out )?more"
                    + "|find out (?:how|what|when|where|whether|which|who|why)|get (?:answers|help)|go to (?:(?:the|our|your) )?"
                    + "(?:FAQs?|help|(?:[^\\s.,;]+ ){0,4}(?:pages?|(?:web)?sites?|section|centre|center)))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ASKS_WHERE_TO_READ =
            Pattern.compile("\\b(?:find|help|link|page|read|see|website)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_WHOM = Pattern.compile(
            "\\b(?:ask|call|contact|e-?mail|notify|phone|reach|report|speak|talk|tell|write)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<QuestionKind> OF_PEOPLE_AND_PLACES = Set.of(QuestionKind.WHO, QuestionKind.WHERE);

    private Referral() {}

    /** The sentences that only refer to others, where a question asks for something else. */
    static Predicate<String> unaskedBy(String question) {
        if (OF_PEOPLE_AND_PLACES.contains(QuestionKind.of(question))
                || Listing.isOfSteps(question)
                || ASKS_WHERE_TO_READ.matcher(question).find()) {
            return _ -> false;
        }
        Predicate<String> leadsOn = LEADS_ON.asMatchPredicate();
        return ASKS_WHOM.matcher(question).find() ? leadsOn : leadsOn.or(REFERS.asMatchPredicate());
    }
}
