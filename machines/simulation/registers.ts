/**
 * Instants and times that several parts of a run hand each other. They lie in an array of numbers because a fraction that
 * goes through a call becomes an object on its way, which would cost more than all else that happens to a contact.
 */
const register = {
  now: 0,
  /** Opening time up to the last change of the opening hours, and the instant of that change. */
  openBefore: 1,
  openSince: 2,
  /** When the event is due that is pushed next. */
  due: 3,
  /** How long the contact has waited that is answered or leaves. */
  wait: 4,
  /** When the next contact comes. */
  arriving: 5,
  /** Instants of all who have left a queue, less those at which they joined it. */
  waited: 6,
  /** The same of agents: the instants at which they had no case any more, less those at which they had the first. */
  busy: 7,
  /** And those at which they went, less those at which they came. */
  staffed: 8,
} as const;
export const registerPlaces = register;
export const makeRegisters = () => new Float64Array(16);
export type Registers = ReturnType<typeof makeRegisters>;
