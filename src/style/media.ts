import { lengthOf } from './lengths.ts';

/** Whether a media query holds for a message of a width. What is not known does not hold. */
export function mediaHolds(query: string, maxWidth: number): boolean {
  return query.trim() === '' || query.split(',').some((one) => holds(one.trim().toLowerCase(), maxWidth));
}

function holds(query: string, maxWidth: number): boolean {
  const parts = query.split(/\sand\s/).map((one) => one.trim());
  const [, word = '', type = ''] = /^(?:(only|not)\s{1,20})?([a-z-]{1,40})$/.exec(parts[0] ?? '') ?? [];
  const features = type === '' ? parts : parts.slice(1);
  const isMet =
    (type === '' || type === 'all' || type === 'screen') && features.every((feature) => isFeature(feature, maxWidth));
  return word === 'not' ? !isMet : isMet;
}

function isFeature(feature: string, maxWidth: number): boolean {
  if (!feature.startsWith('(') || !feature.endsWith(')')) return false;
  const [name = '', value = ''] = feature
    .slice(1, -1)
    .split(':')
    .map((one) => one.trim());
  const px = lengthOf(value, { em: 16, percent: undefined, maxWidth, isQuirky: false });
  const bound = /^(min|max)-(?:device-)?width$/.exec(name)?.[1];
  if (bound) return px !== undefined && (bound === 'min' ? maxWidth >= px : maxWidth <= px);
  if (name === 'width' || name === 'device-width') return px === maxWidth;
  if (name === 'prefers-color-scheme') return value === 'light';
  return name === 'color' || (name === 'orientation' && value === 'portrait');
}
