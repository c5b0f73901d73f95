import { join } from 'node:path';
import { build } from 'vite';

/** A page of a peer, built for production as one script and one style sheet: `{script, style}`. */
export async function buildPeer(page) {
  const { output } = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // one of the peers asks for the name that Node has for it
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(import.meta.dirname, page),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => String(source));
  return { script: output.find(({ type }) => type === 'chunk').code, style: styles.join('\n') };
}
