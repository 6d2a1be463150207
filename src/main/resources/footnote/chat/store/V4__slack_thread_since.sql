-- Slack's time of the first message of a thread that was meant for the bot: what people said to each other before it is theirs.
-- None: of a thread from before this was noted.
ALTER TABLE slack_thread ADD COLUMN since TEXT;
