import { oneOf } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { contrastOf, hexOf, isLarge, opacityOf, type Paint, paintOf } from '../../src/style/contrast.ts';
import { type Cause, Causes, named } from '../../src/style/reach.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import { type Setter, Styled } from '../../src/style/styled.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

/** The text of the least contrast that a declaration is to blame for. */
interface Worst {
  readonly element: Styled;
  readonly paint: Paint;
  readonly contrast: number;
  readonly needed: number;
}

export default defineRule({
  id: 'a11y-contrast',
  summary: 'Require contrast between text and what lies behind it',
  why: 'WCAG 2.2, 1.4.3 Contrast (Minimum): many buyers cannot read pale text, and in the sun nobody can.',
  advice: 'Remove the colour, or choose a darker text or a lighter background.',
  policy: 'CG-STYLE.1',
  options: {
    unknown: oneOf(
      'What to do with text on a picture, a gradient or a colour nobody knows.',
      ['ignore', 'warn'],
      'ignore',
    ),
    ...windowOptions,
  },
  *check(message, { options }) {
    yield* inWindows(message, options, (rendering) => pale(rendering, options.unknown === 'warn'));
  },
});

function* pale({ steps }: Rendering, warns: boolean): Generator<Finding> {
  const causes = new Causes();
  const worst = new Map<Cause, Worst>();
  const unknown = new Causes();
  for (const step of steps) {
    if (step.type !== 'text') continue;
    const { parent } = step;
    const paint = paintOf(parent);
    if (paint instanceof Styled) {
      const picture = warns ? unknownOf(paint) : undefined;
      const characters = picture ? step.seen : 0;
      if (picture && characters > 0) unknown.add(picture, parent, characters);
      continue;
    }
    const contrast = contrastOf(paint);
    const needed = isLarge(parent.text) ? 3 : 4.5;
    if (contrast >= needed || isInvisible(paint, parent)) continue;
    const characters = step.seen;
    const setter = characters > 0 ? blame(parent) : undefined;
    const cause = setter && causes.add(setter, parent, characters);
    if (cause && contrast / needed < shareOf(worst.get(cause)))
      worst.set(cause, { element: parent, paint, contrast, needed });
  }
  for (const [{ place, elements }, { element, paint, contrast, needed }] of worst) {
    // Cut, so that what is not enough does not look like it.
    const ratio = `a contrast of ${Math.floor(contrast * 100) / 100}:1 where ${needed}:1 is needed`;
    const more = elements.length > 1 ? `, and ${elements.length - 1} more` : '';
    const colors = `${quote(hexOf(paint.text))} on ${quote(hexOf(paint.behind))}`;
    yield { at: place.at, says: `Paints ${named([element])} ${colors}, ${ratio}${more}` };
  }
  for (const { place, elements } of unknown.all()) {
    yield { at: place.at, says: `Lies behind ${named(elements)}, and nobody knows with what contrast`, isMild: true };
  }
}

function shareOf(worst: Worst | undefined): number {
  return worst ? worst.contrast / worst.needed : 1;
}

/** Text in the colour of what is behind it is hidden, and reported as that. */
function isInvisible({ text, behind }: Paint, { text: { color } }: Styled): boolean {
  const isAlike = (['red', 'green', 'blue'] as const).every((one) => Math.abs(text[one] - behind[one]) <= 10);
  return isAlike && (color.red > 0 || color.green > 0 || color.blue > 0);
}

/** The innermost declaration that makes the paint of a text what it is. */
function blame(element: Styled): Setter | undefined {
  const color = element.setter('color');
  for (let one: Styled | undefined = element; one; one = one.parent) {
    if (color?.element === one && color.declared.by !== 'browser') return color;
    const background = one.backgroundColor.alpha > 0 ? one.declared('background-color') : undefined;
    if (background && background.by !== 'browser') return { element: one, declared: background };
    const opacity = opacityOf(one) < 1 ? one.declared('opacity') : undefined;
    if (opacity) return { element: one, declared: opacity };
  }
  return undefined;
}

/** What keeps the paint of an element from being known. */
function unknownOf(element: Styled): Setter | undefined {
  const declared =
    element.declared(element.hasBackgroundImage ? 'background-image' : 'background-color') ??
    element.setter('color')?.declared;
  return declared && { element, declared };
}
