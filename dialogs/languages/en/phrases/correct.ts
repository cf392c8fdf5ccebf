/** Talk that is no answer, and corrections that do not say everything. */
export const correct = {
  correctWhat: 'What is not right? Nothing has changed yet.',
  correctHeld: 'All right, nothing has changed. Take your time.',
  talkNoAnswer:
    '“{said}” sounds like talk rather than the answer, so I noted nothing. If it really is the text, write it between quotation marks.',
  pasteNoName:
    'This message holds several pieces of information, and I kept none of them. I am asking only for this: {label}. For the rest, write one per line with its name, for example “email: info@example.com”.',
} as const;
