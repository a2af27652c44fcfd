import { expect, test } from '@jest/globals';
import { blanks as blankForms } from '../../data/blanks.ts';
import { emoticons as forms } from '../../data/emoji.ts';
import { blanks } from '../../src/message/blanks.ts';
import { emoticons } from '../../src/message/emoji.ts';

// The examples of the data are true of it.
test.each(forms)('$pattern', ({ examples, not }) => {
  for (const example of examples) expect([example, Array.from(emoticons(example)).length > 0]).toEqual([example, true]);
  for (const other of not) expect([other, Array.from(emoticons(other)).length > 0]).toEqual([other, false]);
});

test.each(blankForms)('$pattern', ({ examples, not }) => {
  for (const example of examples) expect([example, Array.from(blanks(example)).length > 0]).toEqual([example, true]);
  for (const other of not) expect([other, Array.from(blanks(other)).length > 0]).toEqual([other, false]);
});
