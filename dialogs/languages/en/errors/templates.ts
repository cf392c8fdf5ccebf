import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Errors of templates. */
export const templates = {
  'template-parameters': {
    words: words('number parameters match template, parameters match expected, template param* count mismatch'),
    cause: 'The message does not fill as many variables as the template has.',
    action: 'Compare the template’s variables with what is sent, and fill each one.',
  },
  'template-missing': {
    words: words('template name exist|exists translation|not, template does not exist'),
    cause: 'No approved template has this name in this language.',
    action: 'Check the name, the language code and the approval in WhatsApp Manager: fr and fr_CA are not the same.',
  },
  'template-too-long': {
    words: words('translated|template text too long'),
    cause: 'Once its variables are filled, the template’s text is too long.',
    action: 'Shorten the text or the values.',
  },
  'template-policy': {
    words: words('template character|content|format policy violat*'),
    cause: 'The template’s content breaks one of WhatsApp’s rules.',
    action: 'Read the reason in WhatsApp Manager and rewrite the template.',
  },
  'template-format': {
    words: words('parameter format match template|mismatch, template parameter|param* format'),
    cause: 'A variable has a value of the wrong form: a line break, a tab, or a type that was not planned.',
    action: 'Write the value as plain text on one line.',
  },
  'template-paused': {
    words: words('template is paused, template paused'),
    cause: 'Meta paused the template because people received it badly.',
    action: 'Wait for the pause to end, or edit the template; it then goes back to review.',
  },
  'template-disabled': {
    words: words('template is disabled, template disabled'),
    cause: 'After several pauses, Meta disabled the template for good.',
    action: 'Create another one, with another text.',
  },
  flow: {
    words: words('flow is blocked|throttled'),
    cause: 'The interactive form (Flow) in the message is blocked or slowed by Meta.',
    action: 'Correct the form at Meta, or send a message without it.',
  },
  'field-too-long': {
    words: words('field|character limit exceeded|maximum template|character, character limit exceeded'),
    cause: 'A field of the template has too many characters.',
    action: 'Check: header 60, body 1,024, footer 60, button 25.',
  },
  'header-or-body-format': {
    words: words('header|body format incorrect|invalid|formatting, invalid formatting header|body'),
    cause: 'The header or the body of the template is badly formatted.',
    action: 'Take line breaks, stars and emoji out of the header, and keep one variable there at most.',
  },
  'footer-format': {
    words: words('footer format incorrect|invalid|formatting'),
    cause: 'The footer of the template is badly formatted.',
    action: 'Keep plain text of 60 characters at most, without variables.',
  },
  'variable-ratio': {
    words: words('many variables length|template, too many variables'),
    cause: 'The template has too many variables for so few words.',
    action: 'Add words around the variables, or take some out.',
  },
  'variable-edge': {
    words: words('variable*|parameter* start|beginning|end|leading|trailing template, leading|trailing param*'),
    cause: 'A variable stands at the very start or end of the template.',
    action: 'Put at least one word before and after it.',
  },
  'template-limit': {
    words: words('maximum number message templates, template limit exceeded|reached'),
    cause: 'The account has reached its largest number of templates.',
    action: 'Delete those that no longer serve, in WhatsApp Manager.',
  },
  'template-clash': {
    words: words(`
      already english|french|content|language template, content language already exists, language being deleted
    `),
    cause:
      'The name is not free: a version in this language exists already, or is still being deleted. Reports differ.',
    action: 'Add _v2 to the name, or wait for the deletion to end.',
  },
  'template-failed': {
    words: words('hsm template creation failed, template creation failed'),
    cause: 'Meta could not create the template, without more detail.',
    action: 'Check the name, the category and the examples of the variables, then try again.',
  },
  'template-rejected': {
    words: words('template was|been rejected, template rejected'),
    cause: 'Meta rejected the template.',
    action: 'Read the reason in WhatsApp Manager, correct it and send it again; the number of tries is not limited.',
  },
  'template-name': {
    words: words('name can only contain|have lowercase, template name invalid|lowercase'),
    cause: 'The name of the template has letters or spaces that Meta does not take.',
    action: 'Use lowercase letters, digits and underscores only, as in appointment_reminder.',
  },
} as const satisfies Partial<Errors>;
