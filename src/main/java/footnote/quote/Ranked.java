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

    boolean isOfSameArticle(Ranked other) {
        return hit.source().id().equals(other.hit.source().id());
    }

    String text() {
        return line().text();
    }
}
