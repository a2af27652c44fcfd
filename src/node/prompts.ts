import { cancel, intro, isCancel, select } from '@clack/prompts';

/** A question with its answers; the first one is proposed. */
export interface Question {
  readonly asks: string;
  readonly answers: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

/** Asks on the terminal. `undefined` where the user gives up. In a file of its own, as what asks is loaded for that alone. */
export async function ask(title: string, questions: readonly Question[]): Promise<string[] | undefined> {
  const given: string[] = [];
  intro(title);
  for (const { asks, answers } of questions) {
    const answer = await select({ message: asks, options: answers.map((one) => ({ ...one })), maxItems: 10 });
    if (isCancel(answer)) {
      cancel('Nothing was written.');
      return undefined;
    }
    given.push(answer);
  }
  return given;
}
