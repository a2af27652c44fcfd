import { halfQuirkyDoctypes, quirkyDefinitions, quirkyDoctypes } from '../../data/user-agent.ts';
import type { Part } from '../message/message.ts';

const doctype = /^<!doctype\s{1,20}([^\s>]{1,40})(?:\s{1,20}public\s{0,20}["']([^"'>]{0,200})["'])?(.{0,300})/s;

/** Whether browsers lay a part out as before the standards: without a document type, or with an old one. */
export function isQuirky({ tree, body }: Pick<Part, 'tree' | 'body'>): boolean {
  const node = tree?.children.find(({ type }) => type === 'doctype');
  if (!node) return true;
  const said = body.value.slice(node.position?.start.offset, node.position?.end.offset).toLowerCase();
  const [, name, id = '', rest = ''] = doctype.exec(said) ?? [];
  if (name !== 'html' || quirkyDefinitions.some((address) => rest.includes(address))) return true;
  // A whole id, or the beginning of one.
  const fits = (one: string) => (one.endsWith('//') || one.length > 10 ? id.startsWith(one) : id === one);
  return quirkyDoctypes.some(fits) || (halfQuirkyDoctypes.some(fits) && !/["']/.test(rest));
}
