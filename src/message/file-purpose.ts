import {
  type AttachmentPurpose,
  advertising,
  allowedPurposes,
  likelyAdvertising,
  viewWords,
} from '../../data/attachments.ts';
import { brandWords, productWords } from '../../data/picture-names.ts';
import { namePattern, nameWords } from './names.ts';

/** What a file is for, as its name says. */
export interface FilePurpose {
  readonly is: 'allowed' | 'advertising' | 'product-picture';
  /** "the invoice". */
  readonly name: string;
}

const patterns = (purposes: readonly AttachmentPurpose[]) =>
  purposes.map(({ name, words }) => ({ name, pattern: namePattern(words) }));

const allowed = patterns(allowedPurposes);
const surely = patterns(advertising);
const likely = patterns(likelyAdvertising);
const products = namePattern(productWords);
const views = namePattern(viewWords);
const brand = namePattern(brandWords);

/** The purpose of a file by its name; `undefined` where the name says nothing. */
export function purposeOf(name: string, isPicture: boolean): FilePurpose | undefined {
  const words = nameWords(name.replace(/\.[a-z\d]{1,5}$/i, ''));
  const good = allowed.find(({ pattern }) => pattern.test(words))?.name;
  const bad = surely.find(({ pattern }) => pattern.test(words))?.name;
  // A coupon may be a line of an invoice.
  if (bad && good !== 'invoice') return { is: 'advertising', name: bad };
  if (good) return { is: 'allowed', name: good };
  const perhaps = likely.find(({ pattern }) => pattern.test(words))?.name;
  if (perhaps) return { is: 'advertising', name: perhaps };
  if (isPicture && brand.test(words)) return { is: 'allowed', name: 'logo' };
  const isProduct = isPicture && (products.test(words) || views.test(words) || asin.test(name));
  return isProduct ? { is: 'product-picture', name: 'picture of the product' } : undefined;
}

/** Amazon's number of a product. */
export const asin = /(?<![A-Za-z\d])B0[A-Z\d]{8}(?![A-Za-z\d])/;
