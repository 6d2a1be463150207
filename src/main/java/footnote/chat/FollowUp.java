package footnote.chat;

import footnote.answer.Question;
import footnote.grammar.AuxiliaryVerbs;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a follow-up question stand alone, by rule: one that says too little by itself takes what the turns before were
 * about along. In three ways, by what it lacks: "And in 2022?" is the question before with another year; "How big is it?"
 * has the topic in the pronoun's place; "Why?" has the words of the question before behind it.
 */
public final class FollowUp {

    /** Before "that" these say how sure something is, and of "it" nothing: "Is it true that …?" */
    private static final String SURE = "(?:true|possible|likely|known|clear|certain|right|correct|said)";

    /** Without what they are: not "of the two towns". */
    private static final String OF_SOME = "\\bof the (two|three|four)(?=\\W*$| (" + AuxiliaryVerbs.ALL + ")\\b)";

    private static final Pattern LEANS = any(
            "\\b(he|she|it(?! " + SURE + " that\\b)|they|him|her|them|his|hers|its|their|theirs|this|these|those|else"
                    + "|another|others)\\b|(?<!\\b(is|are|was|were|be|been) )\\bthere\\b(?! (is|are|was|were|be|has|have)\\b)"
                    + "|" + OF_SOME + "|\\bthe (former|latter)\\b"
                    + "|\\b(several|both|any|all|some|none|each|neither|either)(?=\\W*$)"
                    + "|(?<!\\b" + SURE
                    + " )\\bthat\\b(?= *\\p{Punct}*$| (?!the\\b))|\\b(an?|the|this|that|which) (\\w+ )?ones?\\b(?! of\\b)");

    /** Asks the question before again, of something else or in other words. */
    private static final Pattern AGAIN = any(
            "^(and |but |so )?(what|how) about\\b|\\bI(['’]m| am| was) asking\\b|\\bI (asked|meant?)\\b|^which (is|are|was|were|do|does|did|has|have)\\b(?!.* or )");

    /** Ends with a plural's "s", and isn't a name. */
    private static final Pattern PLURAL = Pattern.compile("(?:^| )\\p{Ll}+s$");

    /** Says in which case the question before is asked again, and asks nothing itself: "And if I'm late?" */
    private static final Pattern IN_CASE = any(
            "^(?:and |but |so |or )?(?:what |(?:what|how) about )?(?:if|unless|when(?= (?:I|we|you|he|she|it|they|the|an?|my|our)\\b))\\b"
                    + "(?!.*(?:[,;] |\\b(?:what|how|who|where|which|why)\\b|\\b(?:" + AuxiliaryVerbs.OF_DEED
                    + ") (?:I|we|you|he|she|it|they|the)\\b))");

    /** Asks about all that was said: "Does that include weekends?" */
    private static final Pattern OF_ALL = any("^(?:and |but |so )?(?:" + AuxiliaryVerbs.OF_DEED + ") (?:that|this) ");

    /** Has no verb either: "And the day ticket?" */
    private static final Pattern AND_THAT = any("^(?:and|or|but) " + Exchange.VERBLESS + "(?!it\\b|them\\b)\\w");

    /** Names something that hasn't been spoken of: "What is ketosis?", "Is there a ferry?". */
    private static final Pattern INTRODUCES =
            any("^(what|who) (is|are) [\\w-]+\\W*$|^(tell me about|define|describe|explain) [\\w-]+\\W*$|\\ban?\\b");

    /** "OK.", "Thanks!": says that the other was heard, and nothing of what is asked. */
    private static final Pattern HEARD =
            any("^((ok(ay)?|wow|cool|great|nice|good|interesting|thanks|thank you|yes|yeah|no"
                    + "|hm+|awesome|right|sure|well|oh|ah|really|i see)\\b[,.!;]+\\s*)+");

    /** Says what was done, and neither of whom or what nor by whom, where or when: "How many people were killed?" */
    private static final Pattern BARE_PASSIVE = any(
            "^(?:and |but |so )?(?:how (?:many|much)|which|what) (?:\\w+ ){1,2}(?:(?:is|are|was|were)|(?:has|have|had|will) (?:been|be))"
                    + " (?!about\\b|there\\b)\\w+\\W*$");

    /** Who asks for himself may leave out what of: "When do I become eligible?" */
    private static final Pattern ASKER = any("\\b(I|we|you)\\b");

    /** How many words of the question before are taken along, so that a long conversation stays searchable. */
    private static final int MOST_WORDS = 12;

    private static final Pattern CLAUSE = any("[,.?;:]|\\band\\b");
    private static final Pattern PERSON = any("\\b(he|she|him|her|his|hers)\\b");
    private static final Pattern SEVERAL = any("\\b(they|them|their|theirs|these|those)\\b|" + OF_SOME);
    private static final Pattern ONE = any("\\b(it|its)\\b|\\b(an?|the|this|that|which) (\\w+ )?one\\b");
    private static final Pattern WHICH = any("^(and |but |so )?which \\w*[^\\Ws] (?!of\\b)");

    /** Asks for a name, as "Who is an owner?" doesn't, nor "Who is Ann Lee?" */
    private static final Pattern WHO = any(
            "\\bwho(m|se)?\\b(?! (is|are|was|were) (an?\\b|(?-i:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)\\W*$))");

    /** Not "her office". */
    private static final String HER_ALONE =
            "her(?=\\W*$|,| (?:in|on|at|to|for|from|with|about|before|after|when|by|of|as|and|or|then|there|that|what|how|if|so)\\b)";

    private static final Pattern PRONOUN = any("\\b(he|she|it|they|him|them|" + HER_ALONE + ")\\b");
    private static final Pattern POSSESSIVE = any("\\b(his|her|its|their)\\b");

    private static final Pattern NAME = Pattern.compile("(?U)(?<!^)\\b\\p{Lu}\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");

    private FollowUp() {}

    /**
     * The question as it should be searched.
     *
     * @param before the turns before it, oldest first
     */
    public static String standalone(String question, List<Question.Turn> before) {
        if (before.isEmpty()) {
            return question;
        }
        String last = before.getLast().searchedAs();
        if (Remark.isOfAnswer(question)) {
            return last;
        }
        if (!leans(question)) {
            return question;
        }
        if (IN_CASE.matcher(bare(question)).find()) {
            String told = LEANS.matcher(question).find() ? resolved(question, before) : question;
            return with(told, words(last, told));
        }
        boolean pronoun =
                PRONOUN.matcher(question).find() || POSSESSIVE.matcher(question).find();
        if (isAgain(question)
                || !LEANS.matcher(question).find()
                || Stems.ofQuestion(question).isEmpty() && !pronoun) {
            return Exchange.of(bare(question), last)
                    .or(() -> OtherCase.of(bare(question), last))
                    .orElseGet(() -> with(
                            question,
                            Optional.of(question)
                                    .filter(FollowUp::lacksNoun)
                                    .flatMap(asked -> Topic.of(before, NounPhrase.Count.ANY)
                                            .phrase(Stems.ofQuestion(asked)))
                                    .orElseGet(() -> words(last, question))));
        }
        if (isOfAll(question)) {
            return with(question, words(last, question));
        }
        return resolved(question, before);
    }

    /** With what its pronoun stands for. */
    private static String resolved(String question, List<Question.Turn> before) {
        Topic topic = Topic.of(before, count(question));
        return named(question, before.getLast().question(), topic)
                .or(() -> topic.phrase(Stems.ofQuestion(question))
                        .map(spoken -> PERSON.matcher(question).find() ? topic.fullName(spoken) : spoken))
                .map(spoken -> inPlace(question, spoken))
                .orElse(question);
    }

    private static NounPhrase.Count count(String question) {
        return SEVERAL.matcher(question).find()
                ? NounPhrase.Count.SEVERAL
                : ONE.matcher(question).find() ? NounPhrase.Count.ONE : NounPhrase.Count.ANY;
    }

    /** Who or which was asked for before, or was spoken of by a pronoun already. */
    private static Optional<String> named(String question, String before, Topic topic) {
        boolean person = PERSON.matcher(question).find();
        boolean asked = person || SEVERAL.matcher(question).find() && !topic.agrees()
                ? WHO.matcher(before).find()
                : ONE.matcher(question).find() && WHICH.matcher(before).find();
        if (asked) {
            return topic.answered(person);
        }
        boolean again = Stream.of(PERSON, ONE)
                .anyMatch(pronoun -> pronoun.matcher(question).find()
                        && pronoun.matcher(before).find());
        return again ? topic.meant() : Optional.empty();
    }

    /** Whether a question says too little to stand alone: a pronoun for its subject, no noun, or hardly a word of its own. */
    static boolean leans(String asked) {
        String question = bare(asked);
        if (refers(question) || Exchange.asksAgain(question)) {
            return true;
        }
        int words = Stems.ofQuestion(question).size();
        return words == 0
                || lacksNoun(question)
                || BARE_PASSIVE.matcher(question).find()
                        && !NAME.matcher(question).find()
                || words == 1
                        && !NAME.matcher(question).find()
                        && !INTRODUCES.matcher(question).find();
    }

    private static boolean lacksNoun(String question) {
        return ASKER.matcher(question).find()
                && NounPhrase.in(question, NounPhrase.Count.ANY).isEmpty();
    }

    /** Whether a word of the question stands for something that was said before it, and not in a clause of its own. */
    static boolean refers(String asked) {
        String question = bare(asked);
        if (isAgain(question)) {
            return true;
        }
        Matcher word = LEANS.matcher(question);
        if (!word.find()) {
            return false;
        }
        String[] clauses = CLAUSE.split(question.substring(0, word.start()) + " ", -1);
        return Arrays.stream(clauses)
                .limit(clauses.length - 1L)
                .allMatch(clause -> Stems.ofQuestion(clause).isEmpty());
    }

    /** Whether it asks the question before again, of something else or in another case. */
    static boolean isAgain(String question) {
        return OtherCase.isOfOther(question)
                || Stream.of(AGAIN, AND_THAT, IN_CASE)
                        .anyMatch(form -> form.matcher(question).find());
    }

    /** Whether "that" is no "that rule". */
    private static boolean isOfAll(String question) {
        Matcher of = OF_ALL.matcher(bare(question));
        return of.find()
                && NounPhrase.in(bare(question), NounPhrase.Count.ANY).stream()
                        .noneMatch(phrase -> bare(question).startsWith(phrase.text(), of.end()));
    }

    private static String bare(String question) {
        return HEARD.matcher(question).replaceFirst("");
    }

    private static String inPlace(String question, String spoken) {
        Matcher pronoun = PRONOUN.matcher(question);
        Matcher possessive = POSSESSIVE.matcher(question);
        boolean person = PERSON.matcher(question).find();
        if (person && !Topic.FULL_NAME.matcher(spoken).find()) {
            return with(question, spoken);
        }
        if (pronoun.find()) {
            return question.substring(0, pronoun.start()) + spoken + question.substring(pronoun.end());
        }
        if (possessive.find()) {
            return question.substring(0, possessive.start())
                    + spoken
                    + (PLURAL.matcher(spoken).find() ? "’" : "’s")
                    + question.substring(possessive.end());
        }
        return with(question, spoken);
    }

    /** Whether words stand behind what was searched, as {@link #with} writes them. */
    static boolean isWithWords(String searchedAs) {
        return searchedAs.endsWith(")");
    }

    private static String with(String question, String words) {
        return words.isEmpty() ? question : question + " (" + words + ")";
    }

    /** The words of a question that tell what it is about, but for those asked again, and numbers or names where it is asked of others. */
    private static String words(String question, String followUp) {
        Set<String> again = Stems.ofQuestion(followUp);
        boolean numbers = !NUMBER.matcher(followUp).find();
        boolean ofOther = OtherCase.isOfOther(followUp);
        boolean names = !ofOther || !OtherCase.isNamed(followUp);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(ofOther ? OtherCase.without(question, followUp) : question);
        while (words.size() < MOST_WORDS && matcher.find()) {
            Set<String> stems = Stems.ofQuestion(matcher.group());
            boolean wanted = (numbers || !NUMBER.matcher(matcher.group()).find())
                    && (names || !Character.isUpperCase(matcher.group().charAt(0)));
            if (wanted && !stems.isEmpty() && !again.containsAll(stems) && !words.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return String.join(" ", words);
    }

    private static Pattern any(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
