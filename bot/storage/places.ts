/** What each sealed text is for; it opens there and nowhere else. */
export const places = {
  check: 'check',
  session: (conversation: string): string => `session ${conversation}`,
  entry: (conversation: string, sequence: number): string => `entry ${sequence} ${conversation}`,
  turn: (conversation: string): string => `turn ${conversation}`,
  quarantine: (conversation: string): string => `quarantine ${conversation}`,
  activity: (conversation: string, sequence: number): string => `activity ${sequence} ${conversation}`,
  shadow: (conversation: string): string => `shadow ${conversation}`,
  transcript: (conversation: string, sequence: number): string => `transcript ${sequence} ${conversation}`,
} as const;
