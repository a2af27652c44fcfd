import type { Paint } from '../reporters/reporter.ts';
import { plain } from '../reporters/reporter.ts';

/** What a stream must tell of itself. */
interface Stream {
  readonly isTTY?: boolean;
}

/** Flag, then `FORCE_COLOR`, then `NO_COLOR`, then `TERM`, then whether someone watches. */
export function hasColor(stream: Stream, flag: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return env.TERM !== 'dumb' && stream.isTTY === true;
}

/** Whether the terminal makes links of OSC 8. Others would show their signs. */
export function hasLinks(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  if (stream.isTTY !== true || env.TERM === 'dumb' || (env.CI !== undefined && env.CI !== 'false')) return false;
  if (Number(env.VTE_VERSION) >= 5000 || Number(env.KONSOLE_VERSION) >= 201200) return true;
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.DOMTERM) return true;
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'zed'].includes(env.TERM_PROGRAM ?? '');
}

/** What paints for a stream. Chalk is loaded where there are colours. */
export async function paintFor(stream: Stream, flag: boolean | undefined, env: NodeJS.ProcessEnv): Promise<Paint> {
  const link = hasLinks(stream, env) ? hyperlink : plain.link;
  if (!hasColor(stream, flag, env)) return { ...plain, link };
  const { Chalk } = await import('chalk');
  const { bold, red, yellow, green, dim } = new Chalk({ level: 1 });
  const mark: Paint['mark'] = (text, severity) => (severity === 'error' ? red : yellow).underline(text);
  return { title: bold, error: red, warn: yellow, good: green, dim, link, mark };
}

function hyperlink(text: string, url: string): string {
  return `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007`;
}
