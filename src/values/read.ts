import { type Complaint, type Placed, Refusal } from './placed.ts';

/** What a text holds: a value, or complaints. Neither, where it is empty. */
export interface Reading {
  readonly root: Placed | undefined;
  readonly complaints: readonly Complaint[];
}

export type Syntax = 'json' | 'yaml';

/** Reads JSON with comments or YAML. What reads it is loaded when it is needed. */
export async function read(text: string, syntax = syntaxOf(text)): Promise<Reading> {
  const complaints: Complaint[] = [];
  try {
    const root =
      syntax === 'json'
        ? (await import('./json.ts')).readJson(text, complaints)
        : (await import('./yaml.ts')).readYaml(text, complaints);
    return { root: complaints.length > 0 ? undefined : root, complaints };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { root: undefined, complaints: [{ says: error.message, at: error.at }] };
  }
}

/** YAML would read `{ // remark` without an error, as a key that is wrong. */
function syntaxOf(text: string): Syntax {
  return /^\s*(?:\{|\/[/*])/.test(text) ? 'json' : 'yaml';
}
