import { words } from './words.ts';

/** How people ask for a simulation and its conditions, both languages together. */
export const simulating = {
  /** What follows these words is what to simulate. */
  verbs: words('simuler, simule, simulez, simulons, simulate'),
  closed: words(`
    fermé, fermée, c est fermé, quand c est fermé, si c est fermé, hors des heures, en dehors des heures
    en dehors des heures d ouverture, hors des heures d ouverture, closed, when closed, if closed, when it is closed
    outside opening hours, outside business hours, outside hours, after hours, out of hours
  `),
  offline: words(`
    tout le monde hors ligne, tout le monde est hors ligne, tous hors ligne, toutes hors ligne, hors ligne
    agents hors ligne, personne en ligne, personne n est en ligne, everyone offline, everybody offline, all offline
    everyone is offline, everybody is offline, agents offline, all agents offline, offline, nobody online, no one online
  `),
  full: words(`
    tous occupés, toutes occupées, tout le monde occupé, tout le monde est occupé, ils sont tous occupés
    agents occupés, occupés, everyone busy, everybody busy, all busy, everyone is busy, everybody is busy, agents busy
    all agents busy, busy, all full, everyone full, tous pleins
  `),
  week: words(`
    une semaine simulée, une semaine, la semaine, semaine, toute une semaine, une semaine type, une semaine complète
    a simulated week, a week, one week, the week, week, a whole week, an entire week, a typical week
  `),
  today: words('aujourd hui, aujourdhui, ce jour, today'),
  tonight: words('ce soir, tonight'),
  tomorrow: words('demain, tomorrow'),
  /** Before a message, a time or a condition, and no part of it. */
  leads: words(`
    un message, le message, ce message, message, a message, the message, this message, avec, with, si, if, quand, when
    le routage, routing, the routing, de, for, pour, que, that, it, ça
  `),
} as const;
