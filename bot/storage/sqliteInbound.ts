import type { DatabaseSync } from 'node:sqlite';
import { furthest, type Status } from '../../machines/whatsapp/status.ts';
import { attempt, transaction } from './database.ts';
import type { Delivered, InboundLog, InboundMessage, Outcome, RoutedMessage, StatusReport } from './inboundLog.ts';

/** Meta repeats a delivery for seven days at most; a customer who comes back later than this is new. */
const keptDays = 30;
const mostEarlier = 20;

/** Inbound messages in the same file as the sessions. */
export function openSqliteInbound(database: DatabaseSync): InboundLog {
  const run = statements(database);
  for (const forget of [run.forgetOutcomes, run.forgetMessages, run.forgetStatuses]) forget.run(`-${keptDays} days`);
  return {
    append: (delivered) => transaction(database, () => append(run, delivered)),
    appendOutcome: (id, outcome, at) =>
      attempt(() => run.addOutcome.run(id, at, JSON.stringify(outcome)).changes === 1),
    unrouted: () => attempt(() => run.unrouted.all().map(messageOf)),
    earlier: ({ customer: { bsuid = null, number = null }, at, id }) =>
      attempt(() => run.earlier.all(bsuid, number, at, id, mostEarlier).map(routedOf)),
    status: (message) => attempt(() => furthest(run.statuses.all(message).map(({ status }) => status as Status))),
  };
}

const statements = (database: DatabaseSync) => ({
  addMessage: database.prepare(
    'INSERT INTO inbound_messages (id, received_at, at, bsuid, number, body) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  addStatus: database.prepare('INSERT INTO message_statuses VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
  addOutcome: database.prepare('INSERT INTO inbound_outcomes VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
  unrouted: database.prepare(
    'SELECT * FROM inbound_messages m WHERE NOT EXISTS (SELECT 1 FROM inbound_outcomes o WHERE o.message = m.id) ORDER BY at, arrival',
  ),
  // The same person: by BSUID where both have one, else by number (O30).
  earlier: database.prepare(
    `SELECT m.*, o.outcome FROM inbound_messages m JOIN inbound_outcomes o ON o.message = m.id
     WHERE m.arrival IN (
       SELECT arrival FROM inbound_messages WHERE bsuid = ?1
       UNION SELECT arrival FROM inbound_messages WHERE number = ?2 AND (?1 IS NULL OR bsuid IS NULL)
     ) AND m.at <= ?3 AND m.id <> ?4 ORDER BY m.at DESC, m.arrival DESC LIMIT ?5`,
  ),
  statuses: database.prepare('SELECT status FROM message_statuses WHERE message = ?'),
  forgetOutcomes: database.prepare(
    "DELETE FROM inbound_outcomes WHERE message IN (SELECT id FROM inbound_messages WHERE datetime(received_at) < datetime('now', ?))",
  ),
  forgetMessages: database.prepare("DELETE FROM inbound_messages WHERE datetime(received_at) < datetime('now', ?)"),
  forgetStatuses: database.prepare("DELETE FROM message_statuses WHERE datetime(at) < datetime('now', ?)"),
});
type Statements = ReturnType<typeof statements>;
type Row = Record<string, unknown>;

function append(run: Statements, { messages, statuses }: Delivered): Delivered {
  return {
    messages: messages.filter((message) => addMessage(run, message)),
    statuses: statuses.filter((report) => addStatus(run, report)),
  };
}

function addMessage(run: Statements, message: InboundMessage): boolean {
  const { id, receivedAt, at, customer, ...body } = message;
  const { bsuid = null, number = null } = customer;
  return run.addMessage.run(id, receivedAt, at, bsuid, number, JSON.stringify(body)).changes === 1;
}

const addStatus = (run: Statements, { message, status, at, errors }: StatusReport): boolean =>
  run.addStatus.run(message, status, at, errors ? JSON.stringify(errors) : null).changes === 1;

const messageOf = ({ id, received_at, at, bsuid, number, body }: Row): InboundMessage => ({
  id: String(id),
  ...(JSON.parse(String(body)) as Omit<InboundMessage, 'id' | 'customer' | 'at' | 'receivedAt'>),
  customer: { ...(bsuid !== null && { bsuid: String(bsuid) }), ...(number !== null && { number: String(number) }) },
  at: String(at),
  receivedAt: String(received_at),
});

const routedOf = (row: Row): RoutedMessage => ({
  ...messageOf(row),
  outcome: JSON.parse(String(row.outcome)) as Outcome,
});
