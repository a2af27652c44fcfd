import { otherBelongings, possessives, productFolders, productTokens, productWords } from '../../data/picture-names.ts';
import { asin } from '../../src/message/file-purpose.ts';
import { ownerOf } from '../../src/message/hosts.ts';
import type { Message, Reference } from '../../src/message/message.ts';
import { nameBeginning, namePattern, nameWords } from '../../src/message/names.ts';
import { pictureWords } from '../../src/message/picture-words.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { type Span, within } from '../../src/span.ts';

const products = namePattern(productWords);
const tokens = namePattern(productTokens);
const yours = nameBeginning(possessives);
const others = namePattern(otherBelongings);

export default defineRule({
  id: 'no-product-images',
  summary: 'Disallow pictures of the product that was bought',
  why: 'Amazon puts the picture of the product into the message itself and forbids sellers to add their own.',
  advice: 'Leave the picture out. A drawing that instructs, a proof of a custom design or a photo of damage may stay.',
  policy: 'CG-CONTENT.12',
  *check(message) {
    const reported: Span[] = [];
    for (const reference of message.references) {
      const { isQuoted, role, tag, value } = reference;
      if (isQuoted || (role !== 'image' && role !== 'background') || (tag.isHidden && tag.name !== 'style')) continue;
      const says = shownBy(reference, message);
      if (!says) continue;
      reported.push(tag.at);
      yield { at: value.span(), says };
    }
    const isSilent = within([
      ...reported,
      ...message.parts.flatMap(({ comments, quoted }) => [...comments.map((one) => one.span()), ...quoted]),
    ]);
    for (const { kind, span, value } of message.placeholders) {
      if (kind !== 'productImage' || isSilent(span.start)) continue;
      yield { at: span, says: `Puts in the picture of the product by ${quote(value)}` };
    }
  },
});

/** How the buyer can see that a picture shows the product; `undefined` where nothing says so. */
function shownBy(reference: Reference, { attachments, context }: Message): string | undefined {
  const { file, alt, words, isHelpful } = pictureWords(reference, attachments);
  if (isHelpful) return undefined;
  const address = reference.value.value.slice(0, 2000);
  const { hostname = '', pathname = '' } = reference.url ?? {};
  if (ownerOf(hostname) === 'amazon-images' && /^\/images\/[IP]\//.test(pathname)) {
    return `Shows a product picture of Amazon, ${quote(file)}`;
  }
  const number = /^data:/i.test(address) ? undefined : (asin.exec(address) ?? asin.exec(alt))?.[0];
  if (number) return `Shows the product "${number}"`;
  if (products.test(words)) return `Shows the product, as ${quote(alt || file)} says`;
  const name = /[{[%#<@*]{1,3}([\p{L}\d ._-]{1,60})[}\]%#>@*]{1,3}/u.exec(alt)?.[1] ?? '';
  if (tokens.test(nameWords(name))) return `Shows the product, as ${quote(alt)} says`;
  if (context.purpose === 'customization') return undefined;
  const folder = pathname
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .find((one) => productFolders.includes(one));
  if (folder) return `Shows a picture from the folder "${folder}", ${quote(file)}`;
  // A photo that is named after what the buyer has.
  const own = nameWords(alt);
  const isPhoto = /\.(?:jpe?g|webp|avif|heic)$/i.test(file);
  return isPhoto && yours.test(own) && !others.test(own) ? `Shows the product, as ${quote(alt)} says` : undefined;
}
