import { faults } from '../../src/grammar/checks.ts';
import { Text } from '../../src/text.ts';

const pair = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** What is planted in an example: `{wrong|right}`. */
export function put(example: string): readonly string[] {
  return example.match(pair) ?? [];
}

/** The example as it should be. */
export function right(example: string): string {
  return example.replace(pair, '$2');
}

/** What is found in an example, as it would have been planted. */
export async function planted(language: string, example: string): Promise<readonly string[]> {
  const value = example.replace(pair, '$1');
  const all = await faults(value, { language, text: Text.whole(value), from: 'body', isPlain: true, aside: [] });
  return all.map(({ start, end, instead }) => `{${value.slice(start, end)}|${instead}}`);
}
