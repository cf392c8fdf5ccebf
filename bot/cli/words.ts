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
  emptyMessage: (file: string) => `${file} : il n’y a aucun message ici.`,
  problems: (file: string, list: string) => `${file} :\n${list}`,
  refusedConfiguration: (file: string, list: string) =>
    `${file} : cette configuration ne peut pas encore acheminer de messages.\n${list}\nCorrigez-la, ou ajoutez --draft pour l’essayer telle quelle.`,
  unansweredTitle: 'Sans réponse pour l’instant; avec --draft, on supposerait :',
  testsPassed: (passed: number, total: number) => `${passed} sur ${total} réussis`,
  testFailed: (path: string, expected: string, actual: string) => `${path} : attendu ${expected}, obtenu ${actual}`,
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
  emptyMessage: (file) => `${file}: there is no message here.`,
  problems: (file, list) => `${file}:\n${list}`,
  refusedConfiguration: (file, list) =>
    `${file}: this configuration cannot route messages yet.\n${list}\nCorrect it, or add --draft to try it as it is.`,
  unansweredTitle: 'Not answered yet; with --draft, this would be assumed:',
  testsPassed: (passed, total) => `${passed} of ${total} passed`,
  testFailed: (path, expected, actual) => `${path}: expected ${expected}, got ${actual}`,
  ended: 'The conversation is over.',
  chatHint: 'Type your answer, then Enter. Ctrl+D leaves.',
  configurationTitle: 'Configuration',
  person: 'you',
};

export type CliWords = typeof fr;
/** What the command line says of itself. */
export const cliWords: Readonly<Record<LanguageTag, CliWords>> = { fr, en };
