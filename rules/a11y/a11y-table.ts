import { attributePlace, isExposed, isPresentational } from '../../src/message/accessible.ts';
import { type Cell, gridsOf } from '../../src/message/grid.ts';
import type { Tag } from '../../src/message/message.ts';
import { useOf } from '../../src/message/table-use.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit } from '../../src/rule.ts';

export default defineRule({
  id: 'a11y-table',
  summary: 'Require tables to say what they are for',
  why: 'WCAG 2.2, 1.3.1 Info and Relationships: read aloud, a table of data needs head cells, one for layout must be passed over.',
  advice: 'Write role="presentation" into the tag of a table that only arranges the message.',
  policy: 'CG-STYLE.1',
  fixes: ['safe'],
  options: {
    layout: flag('Whether tables that only arrange the message have to say so.', true),
  },
  *check(message, { options: { layout } }) {
    for (const part of message.parts) {
      for (const grid of gridsOf(part)) {
        const { tag, rows } = grid;
        if (!isExposed(tag, message) || rows.flat().length === 0) continue;
        const { is, heads } = useOf(grid, message);
        const isNoTable = isPresentational(tag);
        const isMarked = heads.some((cell) => cell.tag.name === 'th');
        if (is === 'layout' && layout && !isNoTable && !/\S/.test(roleOf(tag))) {
          yield { at: tag.at, says: 'Arranges the message, and is read aloud as a table of data', fix: fixOf(tag) };
        } else if (is === 'data' && !isNoTable && !isMarked) {
          const advice =
            'Make the cells that name a column <th scope="col">, and those that name a row <th scope="row">.';
          yield { at: around(heads), says: `Shows data without a head cell <th>: ${list(heads)}`, advice };
        } else if (is === 'data' && isNoTable && isMarked) {
          const advice = 'Remove the role, so that the head cells are read with the data.';
          yield { at: tag.at, says: `Says that it is no table, and has the head cells ${list(heads)}`, advice };
        }
      }
    }
  },
});

function roleOf(tag: Tag): string {
  return tag.attribute('role')?.value.value ?? '';
}

function fixOf(tag: Tag): Edit {
  const role = tag.attribute('role');
  return role
    ? { at: role.at, text: 'role="presentation"' }
    : { at: attributePlace(tag), text: ' role="presentation"' };
}

/** The first of the cells; all, where they are in one row. */
function around(cells: readonly Cell[]) {
  const [first, last] = [cells[0], cells.at(-1)];
  const start = first?.tag.whole.start ?? 0;
  const end = first?.tag.parent === last?.tag.parent ? last?.tag.whole.end : first?.tag.whole.end;
  return { start, end: end ?? start };
}

function list(cells: readonly Cell[]): string {
  const named = cells.filter(({ words }) => words !== '').slice(0, 3);
  return named.map(({ words }) => quote(words, 16)).join(', ');
}
