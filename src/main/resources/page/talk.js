import { Trouble } from './api.js';
import { ask } from './ask.js';
import { gait } from './follow.js';
import { Turn } from './turn.js';

/** The questions and answers of one conversation, and the one answer that may be on its way. */
export class Talk {
    #conversation = null;
    #isKept = false;
    #turns;
    #actions;
    #asking = null;
    #answering = null;
    #queue = Promise.resolve();
    #list = [];

    /**
     * The actions, beside a turn's own: the `tools()` for reading, `named(conversation)`, `asking(whether)`, `asked(question)`,
     * `answered(answer, turn)`, `stopped(question)`, `takenBack(question)` to be changed, `changed()` after the text on the page did.
     */
    constructor(turns, actions) {
        this.#turns = turns;
        this.#actions = { ...actions, again: (turn) => this.#answer(turn), later: (deed) => this.#later(deed), edit: (turn) => this.#edit(turn) };
    }

    get conversation() {
        return this.#conversation;
    }

    /** One that the server keeps; null for a new one. */
    set conversation(id) {
        this.#conversation = id;
        this.#isKept = id !== null;
    }

    get isAsking() {
        return this.#asking !== null;
    }

    /** The questions so far, oldest first. */
    get questions() {
        return this.#list.map(({ question }) => question);
    }

    /** Asks, below what stands there. */
    put(question) {
        const turn = this.#begin(question);
        turn.element.scrollIntoView({ behavior: gait() });
        return this.#answer(turn);
    }

    /** Shows answers that were given before, `give` being how. */
    show(answers, conversation, give) {
        this.clear();
        this.conversation = conversation;
        return this.add(answers, give);
    }

    /** Shows those of the answers that aren't here yet, below what stands there. */
    add(answers, give) {
        const shown = this.#list.map(({ answer }) => answer);
        return answers.filter(({ id }) => !shown.includes(id)).map((answer) => {
            const turn = this.#begin(answer.question);
            turn.finish(answer, give);
            return turn;
        });
    }

    clear() {
        this.stop();
        this.conversation = null;
        this.#list = [];
        this.#turns.replaceChildren();
    }

    /** Ends the answer that is on its way, here and on the server, which hears that nobody listens any more. */
    stop() {
        this.#asking?.abort();
    }

    #begin(question) {
        const turn = new Turn(question, this.#actions);
        this.#list.push(turn);
        this.#turns.append(turn.element);
        return turn;
    }

    #edit(turn) {
        turn.element.remove();
        this.#list = this.#list.filter((other) => other !== turn);
        this.#actions.takenBack(turn.question);
    }

    /** After the answer that is on its way, and after what else is to be done then. */
    #later(deed) {
        this.#queue = this.#queue.then(() => this.#answering).then(deed);
    }

    #answer(turn) {
        return (this.#answering = this.#tell(turn));
    }

    async #tell(turn) {
        this.stop();
        const mine = this.#asking = new AbortController();
        this.#actions.asking(true);
        this.#actions.asked(turn.question);
        this.#actions.announce('Searching the articles…');
        turn.wait();
        this.#actions.tools().catch(() => {});
        try {
            for await (const answered of ask(turn.question, this.conversation, mine.signal)) {
                if (mine.signal.aborted) {
                    break;
                }
                const { give } = await this.#actions.tools();
                this.#name(answered.data.conversation);
                turn.take(answered, give);
                this.#actions.changed();
                if (answered.event === 'done') {
                    this.#isKept = true;
                    this.#actions.answered(answered.data, turn);
                }
            }
        } catch (failure) {
            if (!mine.signal.aborted) {
                turn.fail(failure);
                failure instanceof Trouble || console.error(failure);
            }
        }
        if (mine.signal.aborted && turn.element.isConnected) {
            turn.fail(new Trouble('stopped'));
            this.#actions.stopped(turn.question);
        }
        if (this.#asking === mine) {
            this.#asking = null;
            this.#actions.asking(false);
        }
    }

    #name(conversation) {
        if (conversation && conversation !== this.#conversation) {
            this.#isKept && this.#actions.announce('That conversation is no longer here: a new one begins.', { show: true });
            this.#conversation = conversation;
            this.#isKept = false;
            this.#actions.named(conversation);
        }
    }
}
