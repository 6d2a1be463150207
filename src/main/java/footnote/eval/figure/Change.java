package footnote.eval.figure;

/**
 * A figure of two runs, over the questions that both asked.
 *
 * @param n how many values each is made from
 * @param difference now less before
 * @param low the lower end of the difference's 95 % interval (paired bootstrap, seeded)
 * @param high the upper end
 * @param p how likely chance alone makes a difference of this size (paired permutation test, Fisher 1935; seeded): 0.001
 *     to 1
 */
public record Change(int n, double before, double now, double difference, double low, double high, double p) {

    /** Whether chance alone seldom makes such a difference. */
    public boolean beyondChance() {
        return p < 0.05;
    }
}
