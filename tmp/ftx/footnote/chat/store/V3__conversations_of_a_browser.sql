-- What a list of conversations shows and is searched by. No browser: of Slack, or from before there was a list.
ALTER TABLE conversation ADD COLUMN browser TEXT;
ALTER TABLE conversation ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN questions TEXT NOT NULL DEFAULT '';
-- Of the last question, in milliseconds since 1970.
ALTER TABLE conversation ADD COLUMN asked_at BIGINT NOT NULL DEFAULT 0;

UPDATE conversation SET
    title = coalesce((SELECT substr(json_extract(json, '$.question'), 1, 200) FROM answer
                      WHERE conversation = conversation.id ORDER BY answer.rowid LIMIT 1), ''),
    questions = coalesce((SELECT group_concat(json_extract(json, '$.question'), char(10)) FROM answer
                          WHERE conversation = conversation.id), ''),
    asked_at = coalesce((SELECT max(unixepoch(answer.asked_at)) * 1000 FROM answer
                         WHERE conversation = conversation.id), 0);

CREATE INDEX conversation_by_browser ON conversation (browser, asked_at) WHERE browser IS NOT NULL;
