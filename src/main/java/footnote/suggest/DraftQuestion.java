package footnote.suggest;

/**
 * A question that a sentence should answer.
 *
 * @param weight how good a question of its form is, higher is better
 */
record DraftQuestion(String question, double weight) {}
