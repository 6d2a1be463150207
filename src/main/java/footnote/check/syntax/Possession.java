package footnote.check.syntax;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a claim that says of somebody, or of something, what sentences tell of one of theirs: "Ann was fined" where Ann's brother was, or a
 * friend of hers. English.
 */
public final class Possession {

    /** Who or what does a thing in the name of whose it is, or is all of it: "the council's spokesman", "members of the council". */
    private static final Set<String> STANDING_FOR = Set.copyOf(Stems.of(
            "spokesman spokeswoman spokesperson spokespeople representative agent lawyer attorney solicitor office"
                    + " government administration campaign ministry department board committee council parliament cabinet party crew team staff"
                    + " management official authority police army force troop company firm unit statement report letter study paper website"
                    + " people resident citizen voter inhabitant member group crowd number majority part rest"
                    + " remainder share lot pair couple set series range variety kind type sort form piece bit hundred thousand million dozen"
                    + " handful wave version edition other all one each any some most many few none both"));

    private static final Set<String> SHARE = Set.of("half", "third", "thirds", "quarter", "quarters", "minority");

    private static final Set<String> OWNER = Set.of("his", "her", "its", "their", "whose");

    /** Behind whose something is: "Ann's". */
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    /**
     * A noun with those of whose it is.
     *
     * @param head the stems of the last word of it, with the words of a name, or how many of others it is; empty for a pronoun
     * @param owners of those whose it is; empty where it is nobody's, a pronoun tells whose, or it is of no name: "a sign of rain"
     * @param byPronoun whether one does
     */
    private record Owned(Set<String> head, Set<String> owners, boolean byPronoun) {

        /** Whether it is of somebody of whom a claim tells, and the claim doesn't speak of it. */
        boolean isOf(Set<String> somebody, Set<String> claim) {
            return (byPronoun || !owners.isEmpty() && owners.containsAll(somebody))
                    && Collections.disjoint(head, claim)
                    && Collections.disjoint(head, STANDING_FOR);
        }
    }

    /**
     * What a sentence tells of somebody.
     *
     * @param verb the stem of what they do, or of what they are
     * @param done whether it is done to them
     */
    private record Told(String verb, boolean done, Owned of) {

        boolean isTelling() {
            return !verb.isEmpty() && !of.head.isEmpty();
        }
    }

    private Possession() {}

    /** Whether a claim tells of somebody what sentences tell of one of theirs alone. */
    public static boolean isLost(List<Word> claim, List<List<Word>> sentences) {
        Set<String> spoken = OtherDeeds.stems(claim.stream());
        List<Told> there =
                sentences.stream().flatMap(sentence -> told(sentence).stream()).toList();
        return told(claim).stream().filter(Told::isTelling).anyMatch(own -> {
            List<Owned> same = there.stream()
                    .filter(other -> other.verb.equals(own.verb) && other.done == own.done)
                    .map(Told::of)
                    .toList();
            return same.stream().anyMatch(other -> other.isOf(own.of.head, spoken))
                    && same.stream().noneMatch(other -> other.head.isEmpty() || Deed.meet(other.head, own.of.head));
        });
    }

    private static List<Told> told(List<Word> words) {
        List<Told> told = new ArrayList<>();
        Owned subject = owned(words, 0, phraseEnd(words, 0));
        // Of whom a sentence goes on to tell behind what it tells of one of theirs aside: "Ann, whose brother was
        // fined, is a pilot"
        Owned outer = subject;
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            boolean copula = isCopula(words, at);
            if (copula || words.get(at).is("VERB") || isParticiple(words, at)) {
                int group = DeedReader.group(words, at);
                int start = start(words, from, group);
                if (start < group) {
                    Owned next = owned(words, start, group);
                    outer = words.get(start).lower().equals("whose") ? subject : next;
                    subject = next;
                } else if (group > 0 && words.get(group - 1).lower().equals(",")) {
                    subject = outer;
                }
                boolean passive = DeedReader.isPassive(words, at);
                boolean by = at + 1 < words.size() && words.get(at + 1).lower().equals("by");
                int object = by ? at + 2 : at + 1;
                int end = phraseEnd(words, object);
                String verb = stem(words.get(copula ? phraseEnd(words, behindAdverbs(words, at)) - 1 : at));
                told.add(new Told(verb, passive, subject));
                if (object < end) {
                    told.add(new Told(verb, !passive, owned(words, object, end)));
                }
                from = at + 1;
            }
        }
        return told;
    }

    /** Where what stands before a verb begins, which an "'s" doesn't part. */
    private static int start(List<Word> words, int from, int to) {
        int start = Subject.start(words, from, to);
        return start > from && words.get(start - 1).isIn(POSSESSIVE) ? start(words, from, start - 1) : start;
    }

    /** Where nouns end that begin at a place, with whose they are. */
    private static int phraseEnd(List<Word> words, int from) {
        return Nouns.end(
                words, from, word -> word.isNominal() || word.is("DET", "PRON") || word.isIn(POSSESSIVE) || isOf(word));
    }

    /** "Is" before what somebody is. */
    private static boolean isCopula(List<Word> words, int at) {
        int next = behindAdverbs(words, at);
        return words.get(at).isBe()
                && next < words.size()
                && (words.get(next).isNominal() || words.get(next).is("DET"))
                && !isParticiple(words, next);
    }

    private static int behindAdverbs(List<Word> words, int at) {
        return Nouns.end(words, at + 1, word -> word.is("ADV", "PART"));
    }

    private static String stem(Word word) {
        List<String> stems = Stems.of(word.text());
        return stems.isEmpty() ? "" : stems.getLast();
    }

    /** "Was fined", taken for what somebody is. */
    private static boolean isParticiple(List<Word> words, int at) {
        return at > 0
                && words.get(at).is("ADJ")
                && words.get(at).lower().endsWith("ed")
                && words.get(at - 1).is("AUX");
    }

    private static boolean isOf(Word word) {
        return word.lower().equals("of");
    }

    /** The noun of a part of a sentence that stands behind no other preposition than "of". */
    private static Owned owned(List<Word> words, int from, int to) {
        List<Word> part = words.subList(from, to).stream()
                .takeWhile(word -> isOf(word) || !word.is("ADP"))
                .toList();
        int of = IntStream.range(0, part.size())
                .filter(i -> isOf(part.get(i)))
                .findFirst()
                .orElse(-1);
        int owner = IntStream.range(0, part.size())
                .filter(i -> part.get(i).isIn(POSSESSIVE))
                .max()
                .orElse(-1);
        if (of >= 0) {
            List<Word> counting = part.subList(0, of).stream()
                    .filter(word ->
                            word.isIn(SHARE) || word.is("NUM") && !word.lower().equals("one"))
                    .toList();
            Set<String> owners = Nouns.in(
                    part, of + 1, part.size(), name -> !counting.isEmpty() || Character.isUpperCase(name.charAt(0)));
            return new Owned(
                    counting.isEmpty() ? Nouns.last(part, of - 1) : OtherDeeds.stems(counting.stream()), owners, false);
        }
        Set<String> head = Nouns.last(part.subList(owner + 1, part.size()), part.size() - owner - 2);
        return owner >= 0
                ? new Owned(head, Nouns.in(part, 0, owner), false)
                : new Owned(head, Set.of(), !part.isEmpty() && part.getFirst().isIn(OWNER));
    }
}
