/** An activity as its surface shows it; only `activities.ts` knows more about its shape. */
export type ActivityJson = Readonly<Record<string, unknown>>;

export interface Appended {
  /** Position in the conversation, from 1: Direct Line's watermark. */
  readonly sequence: number;
  readonly activity: ActivityJson;
  /** False when the key was there before; `activity` is then the one that was kept. */
  readonly added: boolean;
}

export interface Keyed {
  /** The same key in the same conversation is kept once. */
  readonly key: string;
  readonly activity: ActivityJson;
}

/** What Direct Line clients see of a conversation, in one order for all of them. */
export interface ActivityLog {
  /** True when the conversation is new. */
  open(conversationId: string, userId: string, at: string): Promise<boolean>;
  find(conversationId: string): Promise<{ readonly userId: string; readonly ended: boolean } | undefined>;
  end(conversationId: string): Promise<void>;
  /** Writes all of them at once; each gets its id, `<conversation>|<sequence>`. */
  append(conversationId: string, activities: readonly Keyed[]): Promise<readonly Appended[]>;
  since(conversationId: string, watermark: number): Promise<readonly Appended[]>;
}
