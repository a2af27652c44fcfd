import { unaskedChecks, unaskedKinds } from '../../data/grammar.ts';
import { quote } from '../quote.ts';
import type { Fault } from './fault.ts';

/** What of harper.js is used. */
interface Harper {
  readonly LocalLinter: new (options: { binary: unknown; dialect: number }) => Linter;
  readonly Dialect: { readonly American: number; readonly British: number };
}

interface Linter {
  getDefaultLintConfig(): Promise<Record<string, boolean | null>>;
  setLintConfig(config: Record<string, boolean | null>): Promise<void>;
  lint(text: string, options: { language: 'plaintext' }): Promise<readonly Lint[]>;
}

interface Lint {
  lint_kind(): string;
  message(): string;
  get_problem_text(): string;
  span(): { readonly start: number; readonly end: number };
  suggestions(): readonly { kind(): number; get_replacement_text(): string }[];
}

const linters = new WeakMap<object, Promise<Linter>>();

/** Harper's checks of a text in English, those left out that misfire on messages of sellers. */
export async function harperFaults(value: string, harper: unknown, binary: unknown): Promise<readonly Fault[]> {
  const module = harper as Harper;
  const linter = linters.get(module) ?? start(module, binary);
  linters.set(module, linter);
  const found = await (await linter).lint(value, { language: 'plaintext' });
  return found.flatMap((lint) => {
    if (unaskedKinds.has(lint.lint_kind())) return [];
    const { start, end } = lint.span();
    return [faultOf(lint, value.slice(start, end), start, end)];
  });
}

async function start({ LocalLinter, Dialect }: Harper, binary: unknown): Promise<Linter> {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  const config = await linter.getDefaultLintConfig();
  const off = Object.fromEntries(unaskedChecks.map((name) => [name, false]));
  await linter.setLintConfig({ ...config, ...off });
  return linter;
}

function faultOf(lint: Lint, problem: string, start: number, end: number): Fault {
  const [suggestion] = lint.suggestions();
  const shown = quote(problem, 40);
  // 0 puts something in its place, 1 takes it away, 2 puts something behind it.
  const text = suggestion?.get_replacement_text() ?? '';
  const instead = [text, '', problem + text][suggestion?.kind() ?? -1];
  if (instead === undefined) return { start, end, says: `Is not right in grammar: ${shown}` };
  const says = instead === '' ? `Has ${shown} too much` : `Says ${shown} where ${quote(instead, 40)} is right`;
  return { start, end, says, instead };
}
