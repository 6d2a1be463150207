package footnote.quote;

import footnote.search.Hit;

/**
 * A sentence in its place, and how likely it answers a question.
 *
 * @param at its position among its passage's sentences
 * @param score a logarithm of odds
 */
record Ranked(Hit hit, int at, double score) {

    Hit.Line line() {
        return hit.line(at);
    }

    String text() {
        return line().text();
    }
}
