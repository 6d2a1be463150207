import { Trouble } from './api.js';
import { Below } from './below.js';
import { draft } from './draft.js';
import { element } from './element.js';
import { Field } from './field.js';
import { watchFolder } from './folder.js';
import { addressOfConversation } from './route.js';
import { Shelf } from './shelf.js';
import { followUps, starters, suggestionList } from './suggestions.js';
import { Talk } from './talk.js';
import { announcer } from './toast.js';
import { Views } from './views.js';

const find = (selector) => document.querySelector(selector);
const announce = announcer(find('#announcement'), find('#toast'));

/** The tools for reading, once they are here, and the promise of them. */
let reading = null;
let fetched = null;

/** The turn that was answered last. */
let latest = null;

function tools() {
    return fetched ??= import('./given.js').then(
        ({ readingTools }) => (reading = readingTools(announce)),
        () => {
            fetched = null;
            throw new Trouble('unreachable');
        });
}

const field = new Field(find('form.ask'), { ask: put, stop: () => talk.stop() });
const below = new Below(find('.below'), () => field.focus());
const talk = new Talk(find('.turns'), {
    announce,
    tools,
    focus: () => field.focus(),
    takenBack: (question) => {
        draft.answered(question);
        field.edit(question);
        views.tellTalking();
    },
    asked: (question) => {
        forgetFollowUps();
        draft.asked(question);
        showKept();
    },
    stopped: (question) => draft.stopped(question),
    asking: (whether) => (field.asking = whether),
    changed: () => {
        reading?.panel.renew();
        below.look();
    },
    named: (conversation) => {
        history.replaceState(history.state, '', addressOfConversation(conversation));
        list.current = conversation;
    },
    answered,
});
const list = new Shelf(find('#shelf'), find('#forget'), {
    announce,
    forgotten: (id) => {
        if (talk.conversation === id) {
            list.putAway();
            views.goTo('/');
        }
    },
});
const views = new Views({ talk, tools, panel: () => reading?.panel, field, list, announce, showKept });

function put(question) {
    views.beginAsking();
    talk.put(question);
    views.tellTalking();
    field.focus();
}

async function answered(answer, turn) {
    draft.answered(turn.question);
    list.refresh();
    if (views.lacksTurns) {
        await views.arrive();
        return;
    }
    latest = turn;
    const questions = (await followUps(answer)).filter((question) => !answer.answer.includes(`“${question}”`));
    const more = suggestionList(questions, 'Questions that follow', put);
    if (more && turn === latest && turn.element.isConnected && !talk.isAsking) {
        turn.element.append(more);
        below.look();
    }
}

function forgetFollowUps() {
    document.querySelectorAll('.turns .suggestions').forEach((old) => old.remove());
}

/** Lists the questions without an answer that stand nowhere else on the page. */
function showKept() {
    const questions = suggestionList(views.kept, 'Not answered yet', putIfFree);
    find('.kept').replaceChildren(...questions ? [element('p', {}, 'Not answered yet'), questions] : []);
}

/** The step below a sheet may be older than its conversation. */
function keepAddress() {
    const address = talk.conversation && addressOfConversation(talk.conversation);
    if (address && location.pathname !== address) {
        history.replaceState(history.state, '', address);
    }
}

function putIfFree(question) {
    field.asking || put(question);
}

document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !find('form.ask').hidden) {
        event.preventDefault();
        find('#question').focus();
    }
    if (event.key !== 'Escape' || event.isComposing || find('dialog[open]') || list.isOpen
        || (event.target.type === 'search' && event.target.value)) {
        return;
    }
    if (reading?.peek.isShown) {
        reading.peek.hide();
    } else if (reading?.panel.isOpen && (!talk.isAsking || find('#article').contains(document.activeElement))) {
        reading.panel.close();
    } else {
        talk.stop();
    }
});

find('.turns').addEventListener('click', ({ target }) => {
    const offered = target.closest('[data-question]');
    offered && putIfFree(offered.dataset.question);
});

document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="/"]');
    if (link && !link.target && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        views.goTo(link.getAttribute('href'));
    }
});

find('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    (find('form.ask').hidden ? find('main') : find('#question')).focus();
});

// Who begins to write will read: the tools are here before the answer is.
find('#question').addEventListener('input', () => tools().catch(() => {}), { once: true });

addEventListener('focus', async () => {
    if (await views.lookAgain()) {
        forgetFollowUps();
        below.look();
    }
});
addEventListener('popstate', () => (reading?.panel.takeBack() ? keepAddress() : views.arrive()));
views.arrive();
list.refresh();
await watchFolder(({ count, state, done, all }) => {
    find('.count').textContent = count;
    const said = find('.state');
    if (!all && said.textContent === state) {
        return;
    }
    // A count that goes on would be said each second.
    said.ariaLive = all ? 'off' : 'polite';
    said.replaceChildren(state, ...all ? [element('progress', { value: done, max: all, 'aria-label': 'Files read' })] : []);
});
const first = suggestionList(await starters(), 'Questions to start with', putIfFree);
find('.starters').replaceChildren(...first ? [first] : []);
