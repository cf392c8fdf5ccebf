import { initialTransition, transition } from 'xstate';
import { type Contact, type ContactEvent, contactMachine, type Note } from './contact.ts';

export type Snapshot = ReturnType<typeof initialTransition<typeof contactMachine>>[0];
/** A contact after something happened to it, with the reasons that the statechart gave. */
export interface Stepped {
  readonly snapshot: Snapshot;
  readonly notes: readonly Note[];
}

const notesOf = (actions: readonly { readonly type: string; readonly params?: unknown }[]): readonly Note[] =>
  actions.flatMap(({ type, params }) => (type === 'note' ? [params as Note] : []));

/** A contact that has just arrived, as far as nothing has to happen. Pure. */
export function begun(contact: Contact): Stepped {
  const [snapshot, actions] = initialTransition(contactMachine, contact);
  return { snapshot, notes: notesOf(actions) };
}

/** One event further in the life of a contact. Pure. */
export function stepped({ snapshot, notes }: Stepped, event: ContactEvent): Stepped {
  const [next, actions] = transition(contactMachine, snapshot, event);
  return { snapshot: next, notes: [...notes, ...notesOf(actions)] };
}
