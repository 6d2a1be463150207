package footnote.slack;

/** What every message to Slack is made with. */
record SlackTools(
        SlackApi api,
        SlackStore store,
        SlackThreads threads,
        Patience patience,
        ChannelPace pace,
        StreamRoom streams,
        SlackTimes times) {

    static SlackTools of(SlackApi api, SlackStore store, SlackThreads threads, SlackTimes times) {
        return new SlackTools(
                api, store, threads, new Patience(times), new ChannelPace(times.post()), new StreamRoom(), times);
    }
}
