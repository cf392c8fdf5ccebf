import type { LanguageTag } from '../../dialogs/language.ts';

const fr = {
  usage: (commands: string) =>
    `Utilisation : npx chenal <commande> [options]\n\n${commands}\n\nOptions communes : --lang fr|en, --json, --help`,
  chat: 'chat [--from CONFIG] [--script FICHIER]  la conversation dans le terminal, à partir d’un fichier au besoin',
  schema: 'schema [configuration]             le schéma JSON (draft 2020-12)',
  lint: 'lint CONFIG                        les constats sur une configuration',
  diff: 'diff A B                           ce qui change d’une configuration à l’autre, et ce qu’il faut refaire',
  plan: 'plan CONFIG                        le plan, clic par clic',
  graph: 'graph [setup]                      le diagramme d’états (Mermaid)',
  unknownCommand: (name: string) => `Commande inconnue : ${name}. Écrivez « npx chenal --help » pour voir la liste.`,
  unknownOption: (detail: string) => `Option inconnue ou incomplète : ${detail} Ajoutez --help pour voir les options.`,
  unknownLanguage: (tag: string) => `Langue inconnue : ${tag}. Choisissez --lang fr ou --lang en.`,
  unknownSchema: (name: string) => `Schéma inconnu : ${name}. Écrivez « npx chenal schema configuration ».`,
  unknownGraph: (name: string) => `Diagramme inconnu : ${name}. Écrivez « npx chenal graph setup ».`,
  fileWanted: (command: string) =>
    `Il manque le fichier. Écrivez « npx chenal ${command} CONFIG.json », ou « - » pour lire l’entrée standard.`,
  twoFilesWanted:
    'Il faut deux configurations. Écrivez « npx chenal diff AVANT.json APRES.json »; une seule des deux peut être « - ».',
  fileMissing: (file: string) => `${file} : fichier introuvable ou illisible. Vérifiez le chemin.`,
  notJson: (file: string, detail: string) =>
    `${file} : ce n’est ni du JSON ni du YAML sans erreur (${detail}). Exportez de nouveau la configuration.`,
  otherVersion: (file: string, version: string) =>
    `${file} : schemaVersion ${version} n’est pas prise en charge; cette version lit schemaVersion 1. Exportez de nouveau la configuration, ou mettez Chenal à jour.`,
  noConfiguration: (file: string) =>
    `${file} : ce n’est pas une configuration de Chenal, il manque schemaVersion. Exportez-la d’une conversation, ou avec « npm run demo ».`,
  invalid: (file: string, path: string, detail: string) => `${file} : ${path} : ${detail}`,
  ended: 'La conversation est terminée.',
  chatHint: 'Écrivez votre réponse, puis Entrée. Ctrl+D pour quitter.',
  configurationTitle: 'Configuration',
  person: 'vous',
};

const en: typeof fr = {
  usage: (commands) =>
    `Usage: npx chenal <command> [options]\n\n${commands}\n\nCommon options: --lang fr|en, --json, --help`,
  chat: 'chat [--from CONFIG] [--script FILE]  the conversation in the terminal, from a file if there is one',
  schema: 'schema [configuration]             the JSON Schema (draft 2020-12)',
  lint: 'lint CONFIG                        findings on a configuration',
  diff: 'diff A B                           what differs between two configurations, and what to do again',
  plan: 'plan CONFIG                        the click-by-click plan',
  graph: 'graph [setup]                      the statechart (Mermaid)',
  unknownCommand: (name) => `Unknown command: ${name}. Run “npx chenal --help” for the list.`,
  unknownOption: (detail) => `Unknown or incomplete option: ${detail} Add --help for the options.`,
  unknownLanguage: (tag) => `Unknown language: ${tag}. Choose --lang fr or --lang en.`,
  unknownSchema: (name) => `Unknown schema: ${name}. Run “npx chenal schema configuration”.`,
  unknownGraph: (name) => `Unknown graph: ${name}. Run “npx chenal graph setup”.`,
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
  ended: 'The conversation is over.',
  chatHint: 'Type your answer, then Enter. Ctrl+D leaves.',
  configurationTitle: 'Configuration',
  person: 'you',
};

export type CliWords = typeof fr;
/** What the command line says of itself. */
export const cliWords: Readonly<Record<LanguageTag, CliWords>> = { fr, en };
