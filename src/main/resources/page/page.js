import { ArticlePanel } from './article.js';
import { ask, Trouble } from './ask.js';
import { currentConversation, currentFootnote, leaveConversation, nameConversation, turnsOf } from './conversation.js';
import { element } from './element.js';
import { Field } from './field.js';
import { suggestions, watchFolder } from './folder.js';
import { gait } from './follow.js';
import { Turn } from './turn.js';

const find = (selector) => document.querySelector(selector);
const desk = find('.desk');
const turns = find('.turns');
const gone = find('.gone');

const announce = (words) => (find('#announcement').textContent = words);
const article = new ArticlePanel(find('#article'), announce);
const field = new Field(find('form.ask'), { ask: put, stop });
const actions = { open: (view) => article.open(view), again: answer, announce };

let asking = null;

function put(question) {
    const turn = add(question);
    turn.element.scrollIntoView({ behavior: gait() });
    answer(turn);
}

function add(question) {
    const turn = new Turn(question, actions);
    turns.append(turn.element);
    talking(true);
    if (turns.children.length === 1) {
        document.title = `${question} – Footnote`;
    }
    field.remember(question);
    return turn;
}

async function answer(turn) {
    stop();
    const mine = asking = new AbortController();
    field.asking = true;
    field.focus();
    turn.wait();
    try {
        for await (const answered of ask(turn.question, currentConversation(), mine.signal)) {
            if (mine.signal.aborted) {
                break;
            }
            nameConversation(answered.data.conversation);
            turn.take(answered);
            article.point();
        }
    } catch (failure) {
        if (!mine.signal.aborted) {
            const expected = failure instanceof Trouble;
            turn.fail(expected ? failure.message : 'The page failed to show the answer. Your question is kept.');
            expected || console.error(failure);
        }
    }
    if (mine.signal.aborted) {
        turn.fail('Stopped.');
    }
    if (asking === mine) {
        asking = null;
        field.asking = false;
    }
}

function stop() {
    asking?.abort();
}

function talking(talking) {
    desk.classList.toggle('talking', talking);
    find('.new').ariaCurrent = talking ? null : 'page';
    field.followUp = talking;
}

function begin() {
    stop();
    if (article.isOpen) {
        article.close();
    }
    turns.replaceChildren();
    talking(false);
    gone.textContent = '';
    document.title = 'Footnote';
    scrollTo({ top: 0, behavior: 'instant' });
}

/** Shows the conversation that the address names, or the welcome. */
async function arrive() {
    begin();
    const id = currentConversation();
    talking(id !== null);
    const answers = id ? await turnsOf(id) : [];
    if (answers === null) {
        talking(false);
        leaveConversation({ step: false });
        gone.textContent = 'That conversation is no longer here.';
        return;
    }
    for (const given of answers) {
        add(given.question).finish(given);
    }
    turns.lastElementChild?.scrollIntoView();
    const footnote = currentFootnote();
    const turn = turns.children[answers.findIndex(({ id }) => id === footnote?.answer)];
    turn?.scrollIntoView();
    turn?.querySelector(`[data-marker="${footnote.marker}"]`)?.click();
}

function starter(question) {
    const button = element('button', { type: 'button' }, question);
    button.addEventListener('click', () => field.asking || put(question));
    return element('li', {}, button);
}

document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) {
        return;
    }
    if (article.isOpen && (!asking || find('#article').contains(document.activeElement))) {
        article.close();
    } else {
        stop();
    }
});

document.querySelectorAll('.brand, .new').forEach((link) => link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        leaveConversation({ step: true });
        begin();
        field.focus();
    }
}));

addEventListener('popstate', arrive);
arrive();
field.focus();
await watchFolder((folder) => {
    find('.count').textContent = folder.count;
    find('.state').textContent = folder.state;
});
find('.starters').replaceChildren(...(await suggestions()).map(starter));
