import type { LanguageTag } from '../../dialogs/language.ts';

/** Words of the page around the conversation. */
export interface PageWords {
  readonly title: string;
  readonly tagline: string;
  readonly conversation: string;
  readonly languages: string;
  readonly download: string;
  readonly downloadJson: string;
  readonly downloadYaml: string;
  readonly downloadMarkdown: string;
  readonly downloadTranscript: string;
  readonly downloadFailed: string;
  readonly replay: string;
  readonly simulator: string;
  readonly restart: string;
  readonly confirmRestart: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly noScript: string;
  readonly skip: string;
  /** `{task}`, `{tasks}` and `{title}` are filled in by the page. */
  readonly progress: string;
  readonly progressDone: string;
  readonly answered: string;
  /** Shown while a file is held over the page. */
  readonly drop: string;
}

export const pageWords: Readonly<Record<LanguageTag, PageWords>> = {
  fr: {
    title: 'Chenal',
    tagline: 'Configurer WhatsApp dans CXone',
    conversation: 'Conversation avec Chenal',
    languages: 'Langue',
    download: 'Télécharger',
    downloadJson: 'Configuration (JSON)',
    downloadYaml: 'Configuration (YAML)',
    downloadMarkdown: 'Résumé à lire (Markdown)',
    downloadTranscript: 'Transcription masquée (.transcript)',
    downloadFailed: 'Le fichier n’a pas pu être téléchargé. Réessayez dans un instant.',
    replay: 'Revoir pas à pas',
    simulator: 'Simuler',
    restart: 'Recommencer',
    confirmRestart:
      'Commencer une nouvelle conversation? L’actuelle reste enregistrée, mais cette page ne pourra plus l’ouvrir.',
    loading: 'La conversation s’ouvre…',
    failed: 'La conversation ne s’ouvre pas. Vérifiez que le serveur est en marche, puis réessayez.',
    retry: 'Réessayer',
    noScript: 'Cette page a besoin de JavaScript pour ouvrir la conversation. Activez-le, puis rechargez la page.',
    skip: 'Aller à la conversation',
    progress: 'Tâche {task} sur {tasks} – {title}',
    progressDone: 'Toutes les tâches sont passées en revue',
    answered: '{answered} sur {total}',
    drop: 'Déposez ici une configuration (JSON ou YAML)',
  },
  en: {
    title: 'Chenal',
    tagline: 'Set up WhatsApp in CXone',
    conversation: 'Conversation with Chenal',
    languages: 'Language',
    download: 'Download',
    downloadJson: 'Configuration (JSON)',
    downloadYaml: 'Configuration (YAML)',
    downloadMarkdown: 'Summary to read (Markdown)',
    downloadTranscript: 'Masked transcript (.transcript)',
    downloadFailed: 'The file could not be downloaded. Try again in a moment.',
    replay: 'Step through it',
    simulator: 'Simulate',
    restart: 'Start over',
    confirmRestart: 'Start a new conversation? This one stays saved, but this page will no longer be able to open it.',
    loading: 'Opening the conversation…',
    failed: 'The conversation does not open. Check that the server is running, then try again.',
    retry: 'Try again',
    noScript: 'This page needs JavaScript to open the conversation. Turn it on, then reload the page.',
    skip: 'Go to the conversation',
    progress: 'Task {task} of {tasks} – {title}',
    progressDone: 'Every task has been gone through',
    answered: '{answered} of {total}',
    drop: 'Drop a configuration here (JSON or YAML)',
  },
};
