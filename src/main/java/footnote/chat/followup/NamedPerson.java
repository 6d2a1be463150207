package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One whom the answer of a turn names, and how: as who did what was asked, or as somebody else. English. */
record NamedPerson(String name, Question.Turn turn) {

    /** What stands right before the name of who did something: "It was built by Ann Lee." */
    private static final Pattern BY = Pattern.compile(
            "\\b[Bb]y (?:(?:the|an?|its|his|her|their) (?:\\p{Ll}[\\p{L}-]* ){1,3}|\\p{Ll}[\\p{L}-]+(?<!ing) )?$");

    /** Before who is it, or whose words stand before. */
    private static final Pattern IS = Pattern.compile("(?i)\\b(?:is|was|were|said|says) (?:the \\p{Ll}+ )?$");

    /** Before the name of who is something to the one that is told of: "Her deputy is Tom Orr", "Her deputy, Tom Orr, …". */
    private static final Pattern IS_TO =
            Pattern.compile("(?i)\\b(?:his|her|their) (?:\\p{L}+ )?(?<role>\\p{L}+)(?: (?:is|was)|,) $");

    private static final Pattern NEXT_WORD = Pattern.compile(" \\p{Ll}[\\p{L}’'-]*");

    private static final Pattern CLAUSE_END = Pattern.compile("[.!?:;“”\\n]\\s+|“");

    private static final Pattern SENTENCE = Pattern.compile(CLAUSE_END + "|\\bthat (?!of\\b)");

    private static final Pattern OF_MAN = Pattern.compile("(?i)\\b(?:man|men|boy)\\b");

    private static final Pattern OF_WOMAN = Pattern.compile("(?i)\\b(?:wom[ae]n|girl)\\b");

    /** Before the name of who is told by what he is: "the geologist Ann Lee". */
    private static final Pattern WHAT_HE_IS =
            Pattern.compile("\\b(?:[Tt]he|[Aa]n?) (?:[\\p{L}-]+ ){0,3}?\\p{Ll}+(?:ist|er|or|ian|man) $");

    private static final WordReader READER = new WordReader();

    /** Whether no verb stands before his name in its sentence, nor a clause begins there, but that he is it, or that it was done "by" him. */
    boolean isDoer() {
        String before = before();
        String[] sentences = SENTENCE.split(before, -1);
        return IS.matcher(before).find()
                || PersonReferent.WHO.matcher(turn.question()).find() && isAgent()
                || READER.readParts(sentences[sentences.length - 1]).stream()
                        .noneMatch(word -> word.is("VERB", "AUX", "SCONJ"));
    }

    /** Whether something was done "by" him, where it isn't asked what somebody is. */
    boolean isAgent() {
        return BY.matcher(before()).find()
                && !PersonReferent.WHO_IS_ROLE.matcher(turn.question()).find();
    }

    /** Whether a sentence of the answer tells of one of that sex, and none of the other: "The woman who left was Ann Lee.", "Ann Lee sold her boat." */
    boolean isToldAs(Pronoun pronoun) {
        Pronoun other = pronoun == Pronoun.HE ? Pronoun.SHE : Pronoun.HE;
        List<String> sentences = Stream.of(CLAUSE_END.split(turn.answer(), -1))
                .filter(sentence -> sentence.contains(name))
                .toList();
        return sentences.stream().anyMatch(sentence -> tells(pronoun, sentence))
                && sentences.stream().noneMatch(sentence -> tells(other, sentence));
    }

    /** By a noun, or a pronoun behind the name. */
    private boolean tells(Pronoun pronoun, String sentence) {
        return (pronoun == Pronoun.HE ? OF_MAN : OF_WOMAN).matcher(sentence).find()
                || Pattern.compile(Pattern.quote(name) + ".*")
                        .matcher(sentence)
                        .results()
                        .anyMatch(rest -> Pronoun.of(rest.group()).equals(Optional.of(pronoun)));
    }

    /** Whether his name tells which thing is meant: "the Nora Quill songs". */
    boolean isOfThing() {
        String behind = turn.answer().substring(before().length() + name.length());
        Matcher word = NEXT_WORD.matcher(behind);
        return word.lookingAt()
                && READER.readParts(name + word.group()).getLast().isNoun();
    }

    /** Whether the answer names him as who is something to another, who was asked for. */
    boolean isOfOther() {
        Matcher role = IS_TO.matcher(before());
        return role.find() && !Stems.ofQuestion(turn.question()).containsAll(Stems.of(role.group("role")));
    }

    /** Whether he is told by what he is: "the geologist Ann Lee". */
    boolean isToldByRole() {
        return WHAT_HE_IS.matcher(before()).find();
    }

    private String before() {
        return turn.answer().substring(0, turn.answer().indexOf(name));
    }
}
