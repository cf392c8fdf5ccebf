/** Who is waited for; each may follow a colon. */
export const parties = {
  'party.meta': 'Meta',
  'party.administrator': 'your CXone administrator or representative',
  'party.colleague': 'you or a colleague',
} as const;
