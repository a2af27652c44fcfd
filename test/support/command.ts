import { spawn } from 'node:child_process';

/** What a run of the built command line wrote, and how it ended. */
interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the built command line, on the Node that SELLERLINT_NODE names, else on this one. */
export function sellerlint(args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  return run(`${process.cwd()}/bin/sellerlint.js`, args, around);
}

/** Runs a script in the same way. */
export function run(script: string, args: readonly string[], { cwd, input, env }: Surroundings): Promise<Outcome> {
  const program = process.env.SELLERLINT_NODE ?? process.execPath;
  const child = spawn(program, [script, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined, ...env },
  });
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
        code,
      });
    });
  });
}
