/** What is said of a configuration that is brought into the conversation. */
export const importing = {
  importFromFile: 'the file “{name}”',
  importFromPaste: 'the text you pasted',
  importTaken: 'I took {count, plural, one {# answer} other {# answers}} from {source}:',
  importTakenRow: '• {title}: {count}',
  importStepsDone: '{count, plural, one {# step is} other {# steps are}} noted there as done.',
  importUndo: 'To take all of it back at once, write “back”.',
  importAgain: 'What was true of the former values only will be asked again.',
  importNothingNew: 'Everything in {source} is recorded here already. Nothing has changed.',
  importEmpty: 'I found no answer that I can use in {source}. Nothing has changed.',
  importUnfit: 'I could not take these values; I will ask you for them again:',
  importUnfitRow: '• {label} (“{value}”): {reason}',
  importFormless: 'This is not the form that such an answer has.',
  importMisshapen: 'These parts of the file do not have the right form, so I left them out:',
  importUnknown: 'I do not know these fields, so I left them out:',
  importRow: '• {name}',
  importMore: '• and {count} more',
  importConflicts:
    'You have already answered {count, plural, one {# question} other {# questions}} differently from {source}:',
  importConflictRow: '• {label}: yours is {mine}; the file says {theirs}',
  importWhich: 'What shall I keep? Nothing changes until you choose.',
  importUse: 'Use the whole file',
  importKeep: 'Keep my answers, add the missing ones',
  importDrop: 'Leave the file aside',
  importDropped: 'All right, I took nothing from the file.',
  importLeft: 'I left this out, since it goes with values that differ from yours:',
  importLeftRow: '• {label} {value}: {names}',
  importLeftSteps: '• steps done with those values: {names}',
  importAnswer: 'Please choose one of these three, for example “1” to use the whole file.',
  importOtherVersion:
    'In {source}, schemaVersion is {version}, and I read version {own} only. Export it again with this version of Chenal, or update Chenal, then give it to me again. Nothing has changed.',
  importNotOurs:
    'I do not see a Chenal configuration in {source}: “schemaVersion” is missing. Give me the file that was downloaded here, as JSON or YAML. Nothing has changed.',
  importUnreadable:
    'I cannot read {source}: it is neither JSON nor YAML without errors. Download the configuration again and give me that file. Nothing has changed.',
  importUnsafe:
    'There is something in {source} that no configuration has: too many levels, or a reserved key. Download the configuration again and give me that file. Nothing has changed.',
  importTooLarge:
    'There is more in {source} than I can take at once. A configuration has at most {kilobytes} kB, {elements} elements in a list and {answers} answers. Nothing has changed.',
  importWrongType:
    'I read configurations only, as JSON or YAML (.json, .yaml or .yml), and {source} is something else. If it is your logo, give me its Web address instead: that is what WhatsApp needs.',
  importSeveral: 'One file at a time, please: which configuration shall I read?',
  importElsewhere:
    'The content of files does not reach me here. Open Chenal’s own page and drop the file there, or paste its JSON text here if it is shorter than {max} characters.',
  importPasteTooLong:
    'This looks like a configuration, but it is longer than {max} characters. Give me the file instead: drop it on Chenal’s page, or start with “npx chenal chat --from FILE”.',
} as const;
