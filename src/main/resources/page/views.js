import { answerOf, turnsOf } from './conversations.js';
import { draft } from './draft.js';
import { element } from './element.js';
import { keepFocus } from './focus.js';
import { Place } from './place.js';
import { addressOfConversation, routeOf } from './route.js';
import { happened, troubleBox } from './trouble.js';

/** An answer that broke off, by a reload for one, isn't kept, and nor is the conversation that it would have begun. */
const ASKED = ' Your question is in the field, to be asked again.';

const find = (selector) => document.querySelector(selector);

/** Shows what the page's address names. */
export class Views {
    #parts;
    #place = new Place();
    #leaving = new AbortController();
    #route = null;
    #lacksTurns = false;

    constructor(parts) {
        this.#parts = parts;
    }

    /** Goes to an address of this page, as a step that Back undoes; `asking` where a question is about to be put there. */
    goTo(address, { asking = false } = {}) {
        this.#closePanel();
        this.#place.keep();
        const isHere = address === location.pathname + location.search + location.hash;
        history[isHere || history.state?.over ? 'replaceState' : 'pushState'](null, '', address);
        return this.arrive({ focus: true, asking });
    }

    async arrive({ focus = false, asking = false } = {}) {
        this.#leaving.abort();
        this.#leaving = new AbortController();
        const { signal } = this.#leaving;
        const { talk, list } = this.#parts;
        this.#lacksTurns = false;
        this.#route = routeOf(location);
        keepFocus(() => {
            this.#closePanel();
            talk.clear();
            this.#frame();
        }, () => find('main').focus({ preventScroll: true }));
        asking || this.#parts.field.restore();
        this.#parts.showKept();
        list.current = this.#route.view === 'conversation' ? this.#route.id : null;
        this.#place.leave();
        if (focus) {
            this.#asks() ? this.#parts.field.focus() : find('main').focus({ preventScroll: true });
        }
        await this[`_${this.#route.view}`](signal);
        if (!signal.aborted) {
            this.#place.arrive();
        }
    }

    /** Who comes back to the page sees what was asked elsewhere meanwhile, in another tab for one; tells whether there is such. */
    async lookAgain() {
        const { talk, list, tools } = this.#parts;
        const { conversation } = talk;
        list.refresh();
        if (!conversation || talk.isAsking || this.#lacksTurns) {
            return false;
        }
        const known = await Promise.all([turnsOf(conversation), tools()]).catch(() => null);
        if (!known || talk.conversation !== conversation || talk.isAsking) {
            return false;
        }
        const [answers, { give }] = known;
        const more = talk.add(answers, give);
        this.tellTalking();
        return more.length > 0;
    }

    /** Whether a conversation goes on here of which earlier turns aren't shown, since they couldn't be read. */
    get lacksTurns() {
        return this.#lacksTurns;
    }

    /** Makes room for a question: from an answer that was sent by somebody, or an article, a new conversation begins. */
    beginAsking() {
        if (!['welcome', 'conversation'].includes(this.#route.view)) {
            this.goTo('/', { asking: true });
        }
    }

    /** After a question was put or taken back. */
    tellTalking() {
        const { questions } = this.#parts.talk;
        const talking = questions.length > 0;
        find('.desk').classList.toggle('talking', talking);
        document.title = talking ? `${questions[0]} – Footnote` : 'Footnote';
        find('.new').ariaCurrent = talking || this.#route.view !== 'welcome' ? null : 'page';
        this.#parts.field.asked = [...this.kept, ...questions];
        this.#parts.field.placeholder = talking ? 'Ask a follow-up' : 'Ask a question';
    }

    /** The questions without an answer that stand nowhere on the page. */
    get kept() {
        return draft.unanswered.filter((question) => !this.#parts.talk.questions.includes(question));
    }

    #asks() {
        return ['welcome', 'conversation'].includes(this.#route.view);
    }

    /** The parts of the page that a view has. */
    #frame() {
        const { view } = this.#route;
        const reads = ['articles', 'article', 'nowhere'].includes(view);
        find('.welcome').hidden = reads;
        find('.turns').hidden = reads;
        find('.kept').hidden = reads;
        find('#view').hidden = !reads;
        find('#view').replaceChildren();
        find('form.ask').hidden = view === 'articles' || view === 'nowhere';
        find('.origin').replaceChildren();
        find('.gone').replaceChildren();
        find('.articles').ariaCurrent = view === 'articles' ? 'page' : null;
        this.tellTalking();
        find('.desk').classList.toggle('talking', view === 'conversation' || view === 'answer' || reads);
    }

    _welcome() {}

    async _conversation(signal) {
        const { id, answer, marker } = this.#route;
        this.#parts.talk.conversation = id;
        this.#lacksTurns = true;
        const known = await this.#known(
            () => Promise.all([turnsOf(id, signal), this.#parts.tools()]), 'That conversation is no longer here.', signal);
        if (!known || signal.aborted || this.#parts.talk.questions.length > 0) {
            return;
        }
        this.#lacksTurns = false;
        const [answers, { give }] = known;
        history.replaceState(history.state, '', addressOfConversation(id) + (marker ? `#${answer}/${marker}` : ''));
        const turns = this.#parts.talk.show(answers, id, give);
        this.tellTalking();
        const turn = turns[answers.findIndex((one) => one.id === answer)] ?? turns.at(-1);
        if (!this.#place.arrive() && (turns.length > 1 || marker)) {
            turn?.element.scrollIntoView({ behavior: 'instant' });
        }
        if (marker) {
            turn?.openFootnote(marker);
        }
    }

    async _answer(signal) {
        const known = await this.#known(
            () => Promise.all([answerOf(this.#route.id, signal), this.#parts.tools()]), 'That answer is no longer here.', signal);
        if (known && !signal.aborted) {
            const [answer, { give }] = known;
            this.#parts.talk.show([answer], null, give);
            this.tellTalking();
            this.#parts.field.placeholder = 'Ask a question of your own';
            find('.origin').replaceChildren('An answer as it was given. ',
                element('a', { href: addressOfConversation(answer.conversation) }, 'Read its conversation'));
        }
    }

    async _articles(signal) {
        document.title = 'Articles – Footnote';
        const tools = await this.#fetched(import('./articles-view.js'), signal);
        await tools?.showArticles(find('#view'), signal);
    }

    async _article(signal) {
        const tools = await this.#fetched(import('./article-view.js'), signal);
        const article = await tools?.showArticle(find('#view'), this.#route, this.#parts.announce, signal);
        if (tools && !signal.aborted) {
            document.title = `${article?.title ?? 'No such article'} – Footnote`;
            find('form.ask').hidden = article === null;
        }
    }

    _nowhere() {
        document.title = 'Nothing here – Footnote';
        find('#view').replaceChildren(
            element('h1', {}, 'Nothing is here'),
            element('p', { class: 'lead' }, 'This address leads nowhere. ', element('a', { href: '/' }, 'Ask a question')));
    }

    /** The tools of a view, once they are here; null where the server can't be reached, which the view then says. */
    #fetched(tools, signal) {
        return tools.catch(() => {
            if (!signal.aborted) {
                find('#view').replaceChildren(element('p', { class: 'notice', role: 'status' }, 'The server can’t be reached.'));
            }
            return null;
        });
    }

    #closePanel() {
        const panel = this.#parts.panel();
        if (panel?.isOpen) {
            panel.close({ left: true });
        }
    }

    /** What `read` brings; where it brings nothing the welcome says why, and what can be done, and null comes back. */
    async #known(read, gone, signal) {
        try {
            return await read();
        } catch (failure) {
            if (!signal.aborted) {
                this.#tell(failure, failure.status === 404 ? gone + (draft.words ? ASKED : '') : null);
            }
            return null;
        }
    }

    #tell(failure, gone) {
        find('.gone').replaceChildren(gone
            ?? troubleBox(failure, { again: () => this.arrive({ focus: true }), later: (deed) => deed() }, happened(failure)));
        if (gone) {
            this.#parts.list.refresh();
            this.#parts.talk.conversation = null;
            this.#lacksTurns = false;
        }
        this.tellTalking();
    }
}
