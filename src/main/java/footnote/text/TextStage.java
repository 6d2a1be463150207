package footnote.text;

/** One step from a model's raw text to plain words. However a text is cut into pieces, the same comes out. */
interface TextStage {

    /** What is certain after the next piece of the text. */
    String next(String piece);

    /** What was held back, now that no more comes. */
    String end();
}
