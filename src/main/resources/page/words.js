const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en');

/** A published day as people write it: `2024-01-31` becomes “31 January 2024”, null becomes nothing. */
export function day(published) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? Date.parse(published) : NaN;
    return Number.isNaN(time) ? published ?? '' : DAY.format(time);
}

/** “1 article”, “2,310 articles”. */
export function counted(number, thing) {
    return `${NUMBER.format(number)} ${thing}${number === 1 ? '' : 's'}`;
}

/** A time in milliseconds as “9 ms” or “0.9 s”. */
export function duration(millis) {
    return millis < 95 ? `${Math.max(1, Math.round(millis))} ms` : `${(millis / 1000).toFixed(1)} s`;
}

/** At most `limit` characters of a text, cut after a word, with an ellipsis where something was cut. */
export function clipped(text, limit) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= limit) {
        return line;
    }
    const cut = line.slice(0, limit);
    const end = cut.lastIndexOf(' ');
    return `${(end > limit / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

const HAPPENED = {
    model_timeout: 'The model didn’t answer in time',
    model_error: 'The model failed',
    model_rate_limited: 'The model is taking no more questions just now',
    model_busy: 'The model is busy',
    model_empty: 'The model said nothing',
    model_unverified: 'What the model wrote didn’t hold against the articles',
    model_truncated: 'The model broke off',
};

/** Why an answer is less than it could be, in one sentence. */
export function degradation({ degraded, mode, answered = true }) {
    const happened = HAPPENED[degraded] ?? 'Not everything worked for this answer';
    if (degraded === 'model_truncated' && mode === 'model') {
        return `${happened}; only its finished, checked sentences are shown.`;
    }
    if (mode !== 'extractive') {
        return `${happened}${answered ? ', but its footnotes hold' : ''}.`;
    }
    const words = degraded === 'model_unverified' ? 'their own words' : 'the articles’ own words';
    return answered ? `${happened}, so these are ${words}.` : `${happened}, and ${words} hold no answer.`;
}

/** What stands beside a footnote's title: its day, its page, and whether its article has changed or gone. */
export function factsOf({ source, source_changed: changed }) {
    return [day(source.published), source.page ? `page ${source.page}` : '', changed ? 'changed or gone since this answer' : '']
        .filter(Boolean);
}

/** The other articles that hold the same words, as “also in Title, Title”; nothing where there are none. */
export function alsoIn(source) {
    const names = (source.also_in ?? []).map((copy) => nameOf(copy, source));
    return names.length > 0 ? `also in ${names.join(', ')}` : '';
}

/** What tells a copy from the article that it is one of: its title, or where that is the same, its place. */
export function nameOf({ title, uri }, source) {
    return title === source.title && uri ? uri : title;
}

/** The length of a text as “950 characters” or “4,300 characters”, to two figures that people can compare. */
export function sized(characters) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, characters))) - 1);
    return counted(Math.round(characters / unit) * unit, 'character');
}
