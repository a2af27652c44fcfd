/** What stands between the digits of a telephone number. */
const joint = '[\\s().\\/\\-\\u2010-\\u2015\\u2212\\u30FB\\u30FC\\u00B7\\uFF65~|]';

/** Digits that may be a telephone number. */
export const numberLike = new RegExp(`(?:\\+[\\s(]{0,2}|\\()?\\d(?:${joint}{0,4}\\d){5,20}`, 'g');

/** The same with letters that stand for digits: "O17l 392OO 44". */
export const lettered = new RegExp(
  `(?<![A-Za-z\\d])(?:\\+[\\s(]{0,2}|\\()?[\\dOoIlS](?:${joint}{0,3}[\\dOoIlS]){6,20}`,
  'g',
);

/** A cheap test: a group of those with a letter has a digit, too. */
export const mixed = /[OoIlS]\d|\d[OoIlS]/;

/** The letters as the digits they stand for; `undefined` where a group of them has no digit among it. */
export function unlettered(value: string): string | undefined {
  if (!/[OoIlS]/.test(value) || (value.match(/\d/g)?.length ?? 0) < 5) return undefined;
  if (value.split(/[^\dOoIlS]+/).some((group) => /[a-zA-Z]/.test(group) && !/\d/.test(group))) return undefined;
  return value.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replaceAll('S', '5');
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const date = new RegExp(
  `^(?:${day}[./-]${month}[./-](?:\\d{4}|\\d{2})|${month}/${day}/\\d{2,4}|(?:19|20)\\d{2}[./-]${month}[./-]${day})[.,]?$`,
);

/** Cuts a number apart where two may have been written side by side: line ends, dates, wide gaps. */
export function pieces(value: string): string[] {
  return value
    .split(/\n|\s{2,}|\s[|/]\s|\s(?=(?:\d{1,4}[./-]){2}\d{2,4}(?:\s|$))|(?<=(?:^|\s)(?:\d{1,4}[./-]){2}\d{2,4})\s/)
    .filter(Boolean);
}

const money = /^\s?(?:€|£|¥|₺|\$|%|‰|円|(?:EUR|USD|GBP|JPY|PLN|SEK|TRY|BRL|MXN|CAD|AUD|zł|kr|TL)(?![\p{L}]))/iu;
const unit =
  /^\s?(?:["″°×x](?!\w)|(?:mm|cm|dm|km|m|µm|inch|in|ft|mg|kg|g|t|lb|lbs|oz|ml|cl|l|kW|W|V|mA|mAh|Ah|A|kHz|MHz|GHz|Hz|KB|MB|GB|TB|px|dpi|pcs|pc|Stk|Stück|pezzi|piezas|pièces|szt|st|adet|Uhr|h|min|sec|hours|days|Tage|jours|giorni|días|dagen|dni|dagar|dias|gün)(?![\p{L}\d]))/u;

/** What stands around digits. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Whether digits are a part of something longer: a code, an address of the web, an amount, a measure. */
export function isPart(value: string, { before, after }: Surroundings): boolean {
  if (/[a-zß-\u024F\d_#@&=?%^*]$/i.test(before) || /^[a-zß-\u024F\d_@]/i.test(after)) return true;
  // "Tel.030", "Tel:030", but not "A-123", "2:30".
  if (/[a-zß-\u024F\d][-./:,+]$/i.test(before) && !/[a-zß-\u024F]{3}[.:/]$/i.test(before)) return true;
  if (/^[-./:,][a-z]?\d|^-[a-z]/i.test(after)) return true;
  if (/(?:https?:|www\.|\/\/)\S{0,200}$/i.test(before)) return true;
  if (/[€£$¥₺]\s?$/.test(before) || money.test(after) || unit.test(after)) return true;
  // IBAN and postal numbers: "DE89 3704 …", "RR 4820 …".
  if (/(?<![\p{L}\d])[A-Z]{2}(?:\d{2})?(?:\s[A-Z\d]{1,4}){0,6}\s?$/u.test(before) && !value.startsWith('+'))
    return true;
  return /^[A-Z]{2}(?![\p{L}])/u.test(after);
}

/** Whether digits have the form of something else: order ids, dates, times, years, measures, lists, thousands. */
export function isOther(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (/^\d{3}\D{1,3}\d{7}\D{1,3}\d{7}$/.test(value)) return true;
  if (value.split(/\s+/).some((token) => date.test(token)) && !value.startsWith('+')) return true;
  if (/^(?:19|20)\d{2}\s?[-–—/]\s?(?:19|20)\d{2}$/.test(value)) return true;
  if (
    /^\d{1,2}(?:\.\d{2})?\s?[-–—]\s?\d{1,2}(?:\.\d{2})?(?:[\s/]{1,3}\d{1,2}(?:\.\d{2})?\s?[-–—]\s?\d{1,2}(?:\.\d{2})?)?$/.test(
      value,
    )
  ) {
    return digits.length < 9;
  }
  if (/^\d{1,3}(?:[-–/x]\d{1,3}){2}$/.test(value) && digits.length < 9) return true;
  if (/^\d{1,3}(?:[.\s]\d{3}){2,4}$/.test(value) && !/^[0+]/.test(value) && value.includes('.')) return true;
  if (/^(?:\d{1,3}\.\d{4,}|[1-9]\d{3,}\.\d+)$/.test(value)) return true;
  // Versions and addresses of computers.
  if (/^[1-9]\d{0,3}(?:\.\d{1,5}){3,5}$/.test(value)) return true;
  if (/^\d{1,2}\s\d{1,2}\s(?:19|20)\d{2}$/.test(value)) return true;
  return isCounting(digits);
}

/** "1234567", "0000000": nobody's number. */
export function isCounting(digits: string): boolean {
  return '01234567890123'.includes(digits) || '9876543210'.includes(digits) || /^(\d)\1+$/.test(digits);
}
