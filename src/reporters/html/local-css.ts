import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** Functions and rules that load what they name; a name with an escape in it may be any of them. */
const loading = /^(?:url|src|image|(?:-webkit-)?(?:image-set|cross-fade))\(|^@import|\\/i;

/** Styles of a message that load nothing and do not end the element they stand in. */
export function localCss(css: string): string {
  const parts: string[] = [];
  tokenize(css, (type, start, end) => {
    const said = css.slice(start, end);
    if (type === tokenTypes.Url) parts.push('none');
    else if (type === tokenTypes.Function && loading.test(said)) parts.push('none(');
    else if (type === tokenTypes.AtKeyword && loading.test(said)) parts.push('@none');
    else parts.push(said);
  });
  return parts.join('').replaceAll('</', '<\\/');
}
