import type { LanguageTag } from '../../dialogs/language.ts';

const fr = {
  usage: (commands: string) =>
    `Utilisation : npx chenal <commande> [options]\n\n${commands}\n\nOptions communes : --lang fr|en, --json, --help`,
  chat: 'chat [--from CONFIG] [--script FICHIER]  la conversation dans le terminal, à partir d’un fichier au besoin',
  schema: 'schema [configuration|roster|…]    le schéma JSON (draft 2020-12)',
  lint: 'lint CONFIG                        les constats sur une configuration',
  diff: 'diff A B                           ce qui change d’une configuration à l’autre, et ce qu’il faut refaire',
  plan: 'plan CONFIG                        le plan, clic par clic',
  route:
    'route CONFIG --roster R --message M [--history H] [--at INSTANT] [--assume COND]… [--channel NOM] [--draft]\n  route [CONFIG] --tests FICHIER     où va un message, et pourquoi; ou un fichier d’essais',
  simulate:
    'simulate CONFIG --scenario S [--seed N] [--replications N] [--compare CONFIG2] [--records FICHIER.csv] [--chart FICHIER.png] [--draft]\n                                     des milliers de messages sur une horloge virtuelle, et ce qu’ils donnent',
  replay:
    'replay FICHIER|DOSSIER [--until TOUR] [--against current|recorded] [--show]\n                                     rejoue des transcriptions et nomme le premier écart',
  coverage:
    'coverage FICHIER|DOSSIER… [--graph] [--least POURCENTAGE]\n                                     ce que des transcriptions parcourent de la démarche, en tableau ou sur les dessins',
  insights:
    'insights FICHIER|DOSSIER… [--csv FICHIER]\n                                     par question : essais, corrections, temps, abandons',
  test: 'test TRANSCRIPTION [--name NOM] [--to DOSSIER]\n                                     écrit un essai de régression caviardé, dans les deux langues',
  graph: 'graph [setup|routing]              le diagramme d’états (Mermaid)',
  unknownCommand: (name: string) => `Commande inconnue : ${name}. Écrivez « npx chenal --help » pour voir la liste.`,
  unknownOption: (detail: string) => `Option inconnue ou incomplète : ${detail} Ajoutez --help pour voir les options.`,
  unknownLanguage: (tag: string) => `Langue inconnue : ${tag}. Choisissez --lang fr ou --lang en.`,
  unknownSchema: (name: string, known: string) => `Schéma inconnu : ${name}. Il y a ${known}.`,
  unknownGraph: (name: string) =>
    `Diagramme inconnu : ${name}. Écrivez « npx chenal graph setup » ou « npx chenal graph routing ».`,
  fileWanted: (command: string) =>
    `Il manque le fichier. Écrivez « npx chenal ${command} CONFIG.json », ou « - » pour lire l’entrée standard.`,
  twoFilesWanted:
    'Il faut deux configurations. Écrivez « npx chenal diff AVANT.json APRES.json »; une seule des deux peut être « - ».',
  fileMissing: (file: string) => `${file} : fichier introuvable ou illisible. Vérifiez le chemin.`,
  notJson: (file: string, detail: string) =>
    `${file} : ce n’est ni du JSON ni du YAML sans erreur (${detail}). Exportez de nouveau la configuration.`,
  otherVersion: (file: string, version: string) =>
    `${file} : schemaVersion ${version} n’est pas prise en charge; cette version lit schemaVersion 1. Exportez de nouveau la configuration, ou mettez Chenal à jour.`,
  noConfiguration: (file: string) =>
    `${file} : ce n’est pas une configuration de Chenal, il manque schemaVersion. Exportez-la d’une conversation, ou avec « npm run demo ».`,
  invalid: (file: string, path: string, detail: string) => `${file} : ${path} : ${detail}`,
  optionWanted: (option: string) => `Il manque --${option}. Ajoutez --help pour voir les options.`,
  instantMalformed: (text: string) =>
    `--at ${text} : ce n’est pas un instant. Écrivez par exemple 2026-11-27T17:30:00-05:00.`,
  replicationsMalformed: (text: string, most: number) =>
    `--replications ${text} : écrivez un nombre entier de 1 à ${most}, par exemple 10.`,
  notWritable: (file: string) => `${file} : impossible d’écrire ce fichier. Vérifiez le chemin et les droits.`,
  emptyMessage: (file: string) => `${file} : il n’y a aucun message ici.`,
  problems: (file: string, list: string) => `${file} :\n${list}`,
  refusedConfiguration: (file: string, list: string) =>
    `${file} : cette configuration ne peut pas encore acheminer de messages.\n${list}\nCorrigez-la, ou ajoutez --draft pour l’essayer telle quelle.`,
  unansweredTitle: 'Sans réponse pour l’instant; avec --draft, on supposerait :',
  testsPassed: (passed: number, total: number) => `${passed} sur ${total} réussis`,
  testFailed: (path: string, expected: string, actual: string) => `${path} : attendu ${expected}, obtenu ${actual}`,
  transcriptWanted:
    'Il manque la transcription. Écrivez « npx chenal replay FICHIER.transcript », un dossier, ou « - » pour lire l’entrée standard.',
  untilMalformed: (text: string) => `--until ${text} : donnez le numéro d’un tour, p. ex. --until 12.`,
  againstUnknown: (text: string) => `--against ${text} : choisissez current ou recorded.`,
  definitionGone: (file: string, recorded: string, own: string) =>
    `${file} : enregistrée avec la définition ${recorded}, que cette version n’a plus; la sienne est ${own}. Rejouez avec --against current.`,
  leastMalformed: (text: string) => `--least ${text} : écrivez un pourcentage de 0 à 100, par exemple 80.`,
  oneTranscriptWanted: 'Donnez une seule transcription. Écrivez « npx chenal test FICHIER.transcript ».',
  folderMissing: (folder: string) => `${folder} : ce dossier n’existe pas. Créez-le, ou donnez-en un autre avec --to.`,
  testNameWanted: 'Il faut un nom en lettres ou en chiffres. Ajoutez --name, par exemple --name fenetre-fermee.',
  testThere: (file: string) => `${file} : ce fichier existe déjà. Choisissez un autre nom avec --name.`,
  testDiverges: (file: string, turn: number) =>
    `${file} : au tour ${turn}, la conversation se passe autrement aujourd’hui; aucun essai n’est écrit. « npx chenal replay ${file} » montre l’écart.`,
  testWritten: (files: string, name: string) =>
    `Écrit : ${files}\nPour le lancer : npx vitest run test/dialogs/transcripts.test.ts -t ${name}`,
  noTranscripts: (folder: string) => `${folder} : aucun fichier .transcript ici.`,
  chatFile: (file: string) =>
    `${file} : « replay » lit les fichiers .transcript. Convertissez d’abord ce .chat avec « bf chatdown:convert » du Bot Framework CLI.`,
  ended: 'La conversation est terminée.',
  chatHint: 'Écrivez votre réponse, puis Entrée. Ctrl+D pour quitter.',
  configurationTitle: 'Configuration',
  person: 'vous',
};

const en: typeof fr = {
  usage: (commands) =>
    `Usage: npx chenal <command> [options]\n\n${commands}\n\nCommon options: --lang fr|en, --json, --help`,
  chat: 'chat [--from CONFIG] [--script FILE]  the conversation in the terminal, from a file if there is one',
  schema: 'schema [configuration|roster|…]    the JSON Schema (draft 2020-12)',
  lint: 'lint CONFIG                        findings on a configuration',
  diff: 'diff A B                           what differs between two configurations, and what to do again',
  plan: 'plan CONFIG                        the click-by-click plan',
  route:
    'route CONFIG --roster R --message M [--history H] [--at INSTANT] [--assume COND]… [--channel NAME] [--draft]\n  route [CONFIG] --tests FILE        where a message goes, and why; or a file of tests',
  simulate:
    'simulate CONFIG --scenario S [--seed N] [--replications N] [--compare CONFIG2] [--records FILE.csv] [--chart FILE.png] [--draft]\n                                     thousands of messages on a virtual clock, and what they come to',
  replay:
    'replay FILE|FOLDER [--until TURN] [--against current|recorded] [--show]\n                                     replays transcripts and names the first divergence',
  coverage:
    'coverage FILE|FOLDER… [--graph] [--least PERCENT]\n                                     how much of the setup transcripts come by, as a table or on the drawings',
  insights:
    'insights FILE|FOLDER… [--csv FILE]\n                                     per question: attempts, corrections, time, abandonment',
  test: 'test TRANSCRIPT [--name NAME] [--to FOLDER]\n                                     writes a redacted regression test, in both languages',
  graph: 'graph [setup|routing]              the statechart (Mermaid)',
  unknownCommand: (name) => `Unknown command: ${name}. Run “npx chenal --help” for the list.`,
  unknownOption: (detail) => `Unknown or incomplete option: ${detail} Add --help for the options.`,
  unknownLanguage: (tag) => `Unknown language: ${tag}. Choose --lang fr or --lang en.`,
  unknownSchema: (name, known) => `Unknown schema: ${name}. There are ${known}.`,
  unknownGraph: (name) => `Unknown graph: ${name}. Run “npx chenal graph setup” or “npx chenal graph routing”.`,
  fileWanted: (command) =>
    `The file is missing. Run “npx chenal ${command} CONFIG.json”, or “-” to read standard input.`,
  twoFilesWanted:
    'Two configurations are needed. Run “npx chenal diff BEFORE.json AFTER.json”; only one of them may be “-”.',
  fileMissing: (file) => `${file}: no such file, or it cannot be read. Check the path.`,
  notJson: (file, detail) =>
    `${file}: this is neither JSON nor YAML without errors (${detail}). Export the configuration again.`,
  otherVersion: (file, version) =>
    `${file}: schemaVersion ${version} is not supported; this version reads schemaVersion 1. Export the configuration again, or update Chenal.`,
  noConfiguration: (file) =>
    `${file}: this is not a Chenal configuration, schemaVersion is missing. Export one from a conversation, or with “npm run demo”.`,
  invalid: (file, path, detail) => `${file}: ${path}: ${detail}`,
  optionWanted: (option) => `--${option} is missing. Add --help for the options.`,
  instantMalformed: (text) => `--at ${text}: this is not an instant. Write for example 2026-11-27T17:30:00-05:00.`,
  replicationsMalformed: (text, most) =>
    `--replications ${text}: write a whole number from 1 to ${most}, for example 10.`,
  notWritable: (file) => `${file}: this file cannot be written. Check the path and the permissions.`,
  emptyMessage: (file) => `${file}: there is no message here.`,
  problems: (file, list) => `${file}:\n${list}`,
  refusedConfiguration: (file, list) =>
    `${file}: this configuration cannot route messages yet.\n${list}\nCorrect it, or add --draft to try it as it is.`,
  unansweredTitle: 'Not answered yet; with --draft, this would be assumed:',
  testsPassed: (passed, total) => `${passed} of ${total} passed`,
  testFailed: (path, expected, actual) => `${path}: expected ${expected}, got ${actual}`,
  transcriptWanted:
    'The transcript is missing. Run “npx chenal replay FILE.transcript”, a folder, or “-” to read standard input.',
  untilMalformed: (text) => `--until ${text}: give the number of a turn, e.g. --until 12.`,
  againstUnknown: (text) => `--against ${text}: choose current or recorded.`,
  definitionGone: (file, recorded, own) =>
    `${file}: recorded with definition ${recorded}, which this version no longer has; its own is ${own}. Replay with --against current.`,
  leastMalformed: (text) => `--least ${text}: write a percentage from 0 to 100, for example 80.`,
  oneTranscriptWanted: 'Give one transcript. Run “npx chenal test FILE.transcript”.',
  folderMissing: (folder) => `${folder}: no such folder. Create it, or name another one with --to.`,
  testNameWanted: 'A name in letters or digits is needed. Add --name, for example --name window-closed.',
  testThere: (file) => `${file}: this file exists already. Choose another name with --name.`,
  testDiverges: (file, turn) =>
    `${file}: at turn ${turn} the conversation goes otherwise today; no test is written. “npx chenal replay ${file}” shows the divergence.`,
  testWritten: (files, name) =>
    `Written: ${files}\nTo run it: npx vitest run test/dialogs/transcripts.test.ts -t ${name}`,
  noTranscripts: (folder) => `${folder}: no .transcript file here.`,
  chatFile: (file) =>
    `${file}: “replay” reads .transcript files. Convert this .chat first with “bf chatdown:convert” of the Bot Framework CLI.`,
  ended: 'The conversation is over.',
  chatHint: 'Type your answer, then Enter. Ctrl+D leaves.',
  configurationTitle: 'Configuration',
  person: 'you',
};

export type CliWords = typeof fr;
/** What the command line says of itself. */
export const cliWords: Readonly<Record<LanguageTag, CliWords>> = { fr, en };
