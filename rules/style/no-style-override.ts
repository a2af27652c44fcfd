import { pictureFonts } from '../../data/emoji.ts';
import type { Message } from '../../src/message/message.ts';
import { flag, strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { contrastOf, paintOf } from '../../src/style/contrast.ts';
import { type Cause, Causes, named } from '../../src/style/reach.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import type { TextStyle } from '../../src/style/text-style.ts';
import { Doomed, unset } from '../../src/style/undeclared.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

/** What Amazon sets itself, in the words of the sentence. */
const names: Readonly<Record<string, string>> = {
  'line-height': 'line height',
  'font-family': 'font',
  color: 'text colour',
};

export default defineRule({
  id: 'no-style-override',
  summary: 'Disallow other fonts, font colours and line heights',
  why: 'Amazon forbids messages to override its line height, its font and the colour of its text.',
  advice: 'Remove the declaration, and let Amazon set the text.',
  policy: 'CG-STYLE.6',
  fixes: ['safe'],
  options: {
    properties: strings('Properties that may not be set.', Object.keys(names)),
    strict: flag('Whether a declaration counts that says what a browser does anyway.', false),
    ...windowOptions,
  },
  *check(message, { options }) {
    const { properties, strict } = options;
    yield* inWindows(message, options, (rendering) => overrides(rendering, message, properties, strict));
  },
});

function* overrides(
  { steps }: Rendering,
  message: Message,
  properties: readonly string[],
  strict: boolean,
): Generator<Finding> {
  const causes = new Causes();
  for (const step of steps) {
    if (step.type !== 'text' || step.seen === 0) continue;
    const { text } = step.parent;
    for (const property of properties) {
      const setter = strict || !isPlain(text, property) ? step.parent.setter(property) : undefined;
      if (setter) causes.add(setter, step.parent, step.seen);
    }
  }
  const overridden = Array.from(causes.all());
  const doomed = new Doomed(overridden.filter(isStrippable).map(({ place }) => place.at));
  for (const cause of overridden) {
    const { place, setter, elements } = cause;
    const what = cause.properties.map((property) => names[property] ?? property);
    const values = cause.properties.map((property) => setter.element.declared(property)?.value ?? '');
    yield {
      at: place.at,
      says: `Sets the ${what.join(' and ')} of ${named(elements)} to ${quote(values.join(', '))}`,
      fix: doomed.has(place.at) ? unset(message, cause, doomed) : undefined,
    };
  }
}

const pictures = Object.keys(pictureFonts);

/** Whether the text can still be read without it, and nothing else is lost: `font` sets sizes, and some fonts are pictures. */
function isStrippable({ place, setter, properties, elements }: Cause): boolean {
  const font = setter.element.declared('font-family')?.value ?? '';
  if (place.name === 'font' || pictures.some((one) => font.includes(one))) return false;
  if (!properties.includes('color')) return true;
  return elements.every((element) => {
    const paint = paintOf(element);
    return 'behind' in paint && contrastOf({ text: element.text.plainColor, behind: paint.behind }) >= 4.5;
  });
}

/** Whether a browser would set it so anyway. */
function isPlain(text: TextStyle, property: string): boolean {
  if (property === 'line-height') return text.lineHeight === undefined;
  if (property === 'font-family') return text.fontFamily === text.plainFamily;
  const { color, plainColor } = text;
  return (
    color.red === plainColor.red &&
    color.green === plainColor.green &&
    color.blue === plainColor.blue &&
    color.alpha === plainColor.alpha
  );
}
