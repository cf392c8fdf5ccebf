import { fetchBundle, hasBundle } from './bundle.ts';

/** Run after installation. Without network the installation still succeeds, and the server tries again when it starts. */
if (!hasBundle()) {
  try {
    await fetchBundle();
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    process.stderr.write(
      `Le composant de clavardage n’a pas pu être obtenu (${reason}). Avec un accès au registre npm, lancez\u00a0: npm install\n` +
        `The chat component could not be fetched (${reason}). With access to the npm registry, run: npm install\n`,
    );
  }
}
