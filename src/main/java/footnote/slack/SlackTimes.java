package footnote.slack;

import java.time.Duration;

/**
 * How long what takes.
 *
 * @param edit the least time between two edits of a message
 * @param post the least time between two posts to a channel
 * @param call how long Slack may take to answer a call
 * @param pause before the first retry of a call; each next one is twice as long, up to 15 s
 * @param patience how long a call that fails is retried
 * @param lease how long a claim holds without a sign of life of the process that works on it
 * @param sweep how often claims that nobody works on are looked for
 */
record SlackTimes(
        Duration edit,
        Duration post,
        Duration call,
        Duration pause,
        Duration patience,
        Duration lease,
        Duration sweep) {

    /** A claim of a process that died is taken up 40 s after the next start at the latest. */
    static final SlackTimes USUAL = new SlackTimes(
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofMinutes(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));
}
