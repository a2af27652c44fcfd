import type { AttributeSelector } from 'css-what';
import type { Test } from './fitting.ts';

/** Attributes whose values are compared without regard to case, since HTML does. */
const caseless = /^(?:align|bgcolor|border|color|dir|face|lang|media|rel|shape|size|target|text|type|valign|vlink)$/;

/** What an attribute selector asks. */
export function attributeTest({ name: written, action, value, ignoreCase }: AttributeSelector): Test {
  const name = written.toLowerCase();
  const isFolded = ignoreCase === true || (ignoreCase !== false && caseless.test(name));
  const wanted = isFolded ? value.toLowerCase() : value;
  const test = comparisons[action] ?? (() => false);
  return (element) => {
    const said = element.attribute(name);
    return said !== undefined && test(isFolded ? said.toLowerCase() : said, wanted);
  };
}

const comparisons: Readonly<Record<string, (said: string, wanted: string) => boolean>> = {
  exists: () => true,
  equals: (said, wanted) => said === wanted,
  element: (said, wanted) => wanted !== '' && said.split(/\s+/).includes(wanted),
  hyphen: (said, wanted) => said === wanted || said.startsWith(`${wanted}-`),
  start: (said, wanted) => wanted !== '' && said.startsWith(wanted),
  end: (said, wanted) => wanted !== '' && said.endsWith(wanted),
  any: (said, wanted) => wanted !== '' && said.includes(wanted),
};
