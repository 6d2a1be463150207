package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.Word;
import footnote.search.Request;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a follow-up question stand alone, by rule: one that says too little by itself takes what the turns before were
 * about along. In three ways, by what it lacks: "And in 2022?" is the question before with another year; "How big is it?"
 * has the topic in the pronoun's place; "Why?" has the words of the question before behind it.
 */
public final class FollowUp {

    /** Ends with a plural's "s", and isn't a name. */
    private static final Pattern PLURAL = Pattern.compile("(?:^| )\\p{Ll}+s$");

    /** Of something else than what he or they do. */
    private static final Pattern ASKED_OF_IT = Pattern.compile("(?i)\\b(?:" + AuxiliaryVerbs.ALL + ") it\\b");

    /** Asks who somebody is that was spoken of by what he is: "What's her name?", of "What did the mayor say?" */
    private static final Pattern NAME =
            Asking.form(Asking.BEGINS + "what(?:['’]s| is| was) (?:his|her|their) (?:full )?name\\W*");

    /** Counts what it leaves out: "How many do they have?" */
    private static final Pattern COUNTS =
            Asking.form(Asking.BEGINS + "how many(?= (?:" + AuxiliaryVerbs.ALL + ") (?:he|she|it|they)\\b)");

    private static final Pattern ONE = Pattern.compile("(?i)\\bone(?=\\W*$)");
    private static final Pattern ANY = Pattern.compile("an? ");

    private static final Pattern COUNTED = Pattern.compile("(?i)\\bhow many (?<thing>(?!(?:" + AuxiliaryVerbs.ALL
            + "|of)\\b)[\\p{L}-]+s)(?= (?:" + AuxiliaryVerbs.ALL + ")\\b)");

    private FollowUp() {}

    /**
     * The question as it should be searched.
     *
     * @param turns those before it, oldest first
     */
    public static String standalone(String asked, List<Question.Turn> turns) {
        List<Question.Turn> spelt = told(HeadMatch.spelt(turns));
        String question = HeadMatch.spelt(asked, spelt);
        return Leaning.leans(question) || TimeReferent.isIn(question) || Remark.isOfAnswer(question)
                ? lentFrom(question, spelt)
                : question;
    }

    /** The same where it leans, or may do so. */
    public static String lent(String asked, List<Question.Turn> turns) {
        return lentFrom(asked, told(HeadMatch.spelt(turns)));
    }

    /** Turns, each whose question was answered as it was asked though it has a pronoun with what that stands for. */
    private static List<Question.Turn> told(List<Question.Turn> turns) {
        List<Question.Turn> told = new ArrayList<>();
        for (Question.Turn turn : turns) {
            boolean leans = turn.stoodAlone() && Leaning.refers(turn.question());
            told.add(leans ? turn.withSearchedAs(lentFrom(turn.question(), told)) : turn);
        }
        return told;
    }

    /** @param spelt the turns before it, each with its question spelt out */
    private static String lentFrom(String asked, List<Question.Turn> spelt) {
        String question = HeadMatch.spelt(asked, spelt);
        boolean ofPerson = Leaning.isOfPerson(question);
        List<Question.Turn> before = spelt.stream()
                .filter(turn -> turn.stoodAlone()
                        || !Remark.isOfAnswer(turn.question())
                        || ofPerson && PersonReferent.asksWhoSays(turn.question()))
                .toList();
        if (!before.isEmpty() && Remark.isOfAnswer(question)) {
            return before.getLast().searchedAs();
        }
        return before.isEmpty()
                ? question
                : after(
                        question,
                        before.stream()
                                .map(FollowUp::ofSubject)
                                .map(TypedNames::written)
                                .toList());
    }

    /** A turn that requests what there is of something, as one that asks of that. */
    private static Question.Turn ofSubject(Question.Turn turn) {
        return Request.in(turn.searchedAs())
                .map(request -> new Question.Turn(
                        turn.question(), request.subject(), turn.answered(), turn.answer(), turn.sources()))
                .orElse(turn);
    }

    private static String after(String asked, List<Question.Turn> before) {
        String last = before.getLast().searchedAs();
        String question = TimeReferent.told(OtherInOrder.named(asked, last), before);
        if ((!question.equals(asked) || TimeReferent.isIn(asked)) && !Leaning.leans(question)) {
            return question;
        }
        boolean pronoun = Pronoun.of(question).isPresent();
        Optional<String> other = OtherInOrder.again(Leaning.bare(question), last);
        if (other.isPresent()) {
            return other.get();
        }
        if (Fragment.is(Leaning.bare(question)) && !pronoun) {
            return LentWords.behind(
                    question, LentWords.of(Fragment.goesOnFrom(before).searchedAs(), question));
        }
        if (Leaning.isInCase(question)) {
            String told = Leaning.hasPronoun(question) ? resolved(question, before) : question;
            return LentWords.behind(told, LentWords.of(last, told));
        }
        if (Leaning.isAgain(question) || !Leaning.hasPronoun(question)) {
            return again(question, before);
        }
        Optional<String> event =
                event(question, before).or(() -> Optional.of(last).filter(_ -> Leaning.isOfSaid(question) && !pronoun));
        if (event.isPresent()) {
            return LentWords.behind(question, LentWords.of(event.get(), question));
        }
        Optional<String> role = NAME.matcher(Leaning.bare(question)).matches() ? role(last) : Optional.empty();
        if (role.isPresent()) {
            return "Who is " + role.get() + "?";
        }
        Optional<String> doing = Doing.of(question, before);
        if (doing.isPresent()) {
            return LentWords.behind(question, LentWords.of(doing.get(), question));
        }
        String counting = counting(question, last);
        return PlaceReferent.of(question, before)
                .map(place -> there(pronoun ? resolved(counting, before) : question, place, before))
                .orElseGet(() -> resolved(counting, before));
    }

    /** What was asked that the question asks more of as what happened. */
    private static Optional<String> event(String question, List<Question.Turn> before) {
        String last = before.getLast().searchedAs();
        return before.reversed().stream()
                .map(Question.Turn::searchedAs)
                .filter(asked -> asked.equals(last) || Leaning.isOfEvent(asked))
                .filter(asked -> Leaning.happens(question, asked))
                .findFirst();
    }

    /** "How many boats did they sell?" where "How many did they sell?" leaves out what the question before counted. */
    private static String counting(String question, String last) {
        Matcher counted = COUNTED.matcher(last);
        return counted.find()
                ? COUNTS.matcher(question).replaceFirst("$0 " + Matcher.quoteReplacement(counted.group("thing")))
                : question;
    }

    private static Optional<String> role(String question) {
        return NounPhrase.in(question, NounPhrase.Count.ONE).stream()
                .map(NounPhrase::text)
                .filter(People::isRole)
                .findFirst();
    }

    /** The question before with what this one names; or this one with what the turns before are about. */
    private static String again(String question, List<Question.Turn> before) {
        Question.Turn turn = Leaning.isAgain(question) ? Fragment.goesOnFrom(before) : before.getLast();
        String from = turn.searchedAs();
        return Exchange.of(Leaning.bare(question), from)
                .or(() -> OtherCase.of(Leaning.bare(question), from))
                .or(() -> OtherOne.of(Leaning.bare(question), from))
                .or(() -> Optional.of(question)
                        .filter(Leaning::lacksNoun)
                        .flatMap(asked -> new Referent(asked, before).topic())
                        .map(spoken -> one(question, spoken)))
                .orElseGet(() -> LentWords.behind(question, LentWords.of(from, question)));
    }

    /** With what its pronoun stands for, and an "it" beside "he" or "they". */
    private static String resolved(String question, List<Question.Turn> before) {
        String told = told(question, before);
        boolean also = !told.equals(question)
                && !LentWords.areIn(told)
                && !Pronoun.of(question).equals(Optional.of(Pronoun.IT))
                && Pronoun.of(told).equals(Optional.of(Pronoun.IT))
                && !ASKED_OF_IT.matcher(told).find();
        return Optional.of(told)
                .filter(_ -> also)
                .flatMap(it -> new Referent(it, before).find())
                .filter(spoken -> Collections.disjoint(Stems.ofQuestion(spoken), Stems.ofQuestion(told)))
                .filter(spoken -> NounPhrase.in(spoken, NounPhrase.Count.ONE).stream()
                        .limit(1)
                        .anyMatch(phrase -> phrase.agrees(NounPhrase.Count.ONE)))
                .map(spoken -> inPlace(told, spoken, before))
                .orElse(told);
    }

    private static String told(String question, List<Question.Turn> before) {
        String last = before.getLast().searchedAs();
        if (isUnnamed(question, before.getLast())) {
            return LentWords.behind(question, LentWords.all(last, question));
        }
        Optional<String> found = new Referent(question, before).find();
        if (found.equals(Optional.of("people"))) {
            return LentWords.behind(question, LentWords.of(last, question));
        }
        return found.map(spoken -> inPlace(question, TimeReferent.timeless(spoken, question), before))
                .orElseGet(() -> Referent.isAskedFor(question, before) || ThingReferent.isOfSeveral(question, last)
                        ? LentWords.behind(question, LentWords.of(last, question))
                        : question);
    }

    /** Whether a pronoun goes on that the turn before left as it was, with words for what it stands for; what was done to "it" from "that". */
    private static boolean isUnnamed(String question, Question.Turn last) {
        Optional<Pronoun> pronoun = Pronoun.of(question).filter(each -> !each.isPerson());
        return pronoun.isPresent()
                && !PersonReferent.WHO.matcher(last.question()).find()
                && LentWords.areIn(last.searchedAs())
                && (pronoun.equals(Pronoun.of(LentWords.without(last.searchedAs())))
                        || pronoun.get() == Pronoun.IT
                                && Leaning.isOfSaid(last.question())
                                && !ASKED_OF_IT.matcher(question).find());
    }

    /** With what "one" is that something is done to, "How do I sell a boat?"; else behind it. */
    private static String one(String question, String spoken) {
        Matcher one = ONE.matcher(question);
        List<Word> words = QuestionWords.of(question);
        return ANY.matcher(spoken).lookingAt()
                        && one.find()
                        && words.stream().anyMatch(word -> word.end() == one.start() - 1 && word.is("VERB"))
                ? one.replaceFirst(Matcher.quoteReplacement(spoken))
                : LentWords.behind(question, spoken);
    }

    private static String there(String question, String place, List<Question.Turn> before) {
        return question.contains(place)
                ? question
                : PlaceReferent.named(question, place, before).orElseGet(() -> LentWords.behind(question, place));
    }

    private static String inPlace(String asked, String spoken, List<Question.Turn> before) {
        String question = ShortForm.spelt(asked);
        Optional<Pronoun> pronoun = Pronoun.of(question);
        boolean unnamed = pronoun.filter(Pronoun::isPerson).isPresent()
                && !FullNames.FORM.matcher(spoken).find()
                && !People.isIntroduced(spoken, before);
        if (pronoun.isEmpty() || unnamed) {
            return one(asked, spoken);
        }
        return pronoun.get()
                .replaced(question, spoken, spoken + (PLURAL.matcher(spoken).find() ? "’" : "’s"));
    }
}
