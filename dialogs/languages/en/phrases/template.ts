/** The text of a message template: its preview, its parts on one line, and hints about its category. */
export const template = {
  previewTitle: 'The text stays within WhatsApp’s limits. Here is what the customer will read:',
  previewHeader: 'Header: {text}',
  previewBody: 'Message: {text}',
  previewFooter: 'Footer: {text}',
  previewButton: 'Button {n, number}: {text}',
  buttonReply: '{text} (quick reply)',
  buttonUrl: '{text} (opens {value})',
  buttonPhone: '{text} (calls {value})',
  buttonCode: '{text} (copies the code {value})',
  spelledHeader: 'header “{text}”',
  spelledBody: 'message “{text}”',
  spelledFooter: 'footer “{text}”',
  spelledButton: 'button: {list}',
  spelledButtons: 'buttons: {list}',
  spelledSamples: 'samples: {list}',
  spelledSample: '{variable} = “{text}”',
  sampleHeader: 'header',
  sampleButton: 'button {n, number}',
  templateChanged: 'Changed. {label}, before: {before}',
  keepTemplate: 'Keep this text',
  hintPromotion:
    'To check: “{word}” sounds like a promotion. WhatsApp often moves such a template to the Marketing category, or refuses it.',
  hintCode: 'To check: this text seems to give a login code. WhatsApp wants those in the Authentication category.',
  hintNoCode:
    'To check: a template of the Authentication category gives a code, and I see no variable here to hold it.',
} as const;
