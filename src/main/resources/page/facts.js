import { element } from './element.js';
import { day } from './words.js';

/** What stands below an article's title: its day, its file, and where it was published, the only link out of this page. */
export function factsAbout({ uri, published, page }) {
    const web = /^https?:\/\//i.test(uri ?? '');
    const facts = [
        day(published),
        page ? `page ${page}` : '',
        web ? element('a', { href: uri, target: '_blank', rel: 'noopener noreferrer' }, 'Original') : uri,
    ].filter(Boolean);
    return facts.flatMap((fact, i) => (i > 0 ? ['\u00a0· ', fact] : [fact]));
}
