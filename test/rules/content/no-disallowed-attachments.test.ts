import { describe, expect, test } from '@jest/globals';
import { advertising, allowedPurposes, likelyAdvertising } from '../../../data/attachments.ts';
import { purposeOf } from '../../../src/message/file-purpose.ts';
import { mail } from '../../support/mail.ts';
import { testRule } from '../../support/test-rule.ts';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const jpeg = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';
const zip = 'UEsDBBQAAAAIAAAAAAAAAAAAAAAAAAAAAAAHAAAAYS50eHQ=';
const program = 'TVqQAAMAAAAEAAAA//8AALgAAAA=';
const page = 'PGh0bWw+PGJvZHk+SGk8L2JvZHk+PC9odG1sPg==';
const vcard = 'QkVHSU46VkNBUkQNCkVORDpWQ0FSRA0K';
const calendar = 'QkVHSU46VkNBTEVOREFSDQo=';
const ask = 'Hello, which colour would you like for order 111-2223334-5556667?';

const one = (name: string, file = {}) => mail(ask, [{ name, ...file }]);
const picture = { type: 'image/jpeg', content: jpeg };

testRule('no-disallowed-attachments', {
  good: [
    '<p>Please find our catalogue.pdf at the fair.</p>',
    ...[
      'Invoice_111-9036617.pdf',
      'Bedienungsanleitung.pdf',
      'notice-de-montage.pdf',
      'Garanzia.pdf',
      'etiqueta_devolucion.pdf',
      'Retourlabel.pdf',
      'Certyfikat.pdf',
      'Bruksanvisning.pdf',
      'Fatura.pdf',
      'Kullanım Kılavuzu.pdf',
      '取扱説明書.pdf',
      'ReturnLabel2.pdf',
      'SDS_battery.pdf',
      // A coupon may be a line of an invoice.
      'Invoice with coupon.pdf',
      // What advertises elsewhere, and instructs here.
      'Assembly brochure.pdf',
      'Care instructions - Linho do Vale.pdf',
      'Installation guide side panel.pdf',
    ].map((name) => one(name)),
    one('engraving_proof_front.jpg', picture),
    one('Korrekturabzug_Trinkflasche.jpg', picture),
    one('shop-logo.png', { type: 'image/png', content: png }),
    // The message says what it is.
    mail('Hello, your invoice for order 111-2223334-5556667 is attached.', [{ name: 'RE-20931.pdf' }]),
    mail('Anbei finden Sie die Rechnungskopie.', [{ name: 'scan0001.pdf' }]),
    // A reply sends what was asked for.
    mail(
      'You are right, the lid is cracked in this batch.',
      [{ name: 'IMG_2034.jpg', ...picture }],
      ['In-Reply-To: <a@b.example>'],
    ),
    { ...one('scan0001.pdf'), config: { context: { purpose: 'customization' } } },
    // Calendar entries for a date that is agreed on.
    mail('We can deliver the sofa on Saturday.', [
      { name: 'appointment.ics', type: 'text/calendar', content: calendar },
    ]),
    {
      ...one('x.ics', { type: 'text/calendar', content: calendar }),
      config: { context: { purpose: 'home-services' } },
    },
    // What mail programs add.
    one('smime.p7s', { type: 'application/pkcs7-signature' }),
    one('signature.asc', { type: 'application/pgp-signature' }),
    mail('<p>Hi <img src="cid:a"></p>', [
      {
        name: '',
        type: 'image/png',
        content: png,
        header: ['Content-Disposition: inline; filename="sale.png"', 'Content-ID: <a>'],
      },
    ]),
    // Types that mail programs write for anything.
    one('invoice.pdf', { type: 'application/octet-stream' }),
    one('invoice.docx', { type: 'application/octet-stream', content: zip }),
    one('invoice.txt', { type: 'text/plain', content: 'SGkK' }),
    { ...one('invoice.csv', { type: 'text/csv', content: 'YTtiCg==' }), options: { endings: ['csv'] } },
  ],
  bad: [
    {
      ...one('[|Röstkatalog_Herbst.pdf|]'),
      says: ['Attaches the catalogue "Röstkatalog_Herbst.pdf"'],
      levels: ['error'],
    },
    { ...one('[|trade price list.xlsx|]'), says: ['Attaches the price list "trade price list.xlsx"'] },
    { ...one('[|Coupon_30off.pdf|]'), says: ['Attaches the coupon "Coupon_30off.pdf"'] },
    { ...one('[|Flyer_Black_Week.jpg|]', picture), says: ['Attaches the flyer "Flyer_Black_Week.jpg"'] },
    ...[
      'newsletter-06.pdf',
      'Nyhetsbrev.pdf',
      'Listino prezzi 2025.pdf',
      'Folleto_Navidad.pdf',
      'Gutschein.pdf',
      'indirim_kuponu.pdf',
      'キャンペーン.pdf',
      'visitekaartje.pdf',
      'how to review.pdf',
      'Ulotka_lato.pdf',
      'Angebot_Mai.pdf',
      'Customer_survey.docx',
    ].map((name) => one(`[|${name}|]`)),
    // Nothing allows a second file.
    {
      ...mail(ask, [{ name: 'Invoice.pdf' }, { name: '[|Promo.pdf|]' }]),
      says: ['Attaches the promotion "Promo.pdf"'],
    },
    {
      ...one('[|DashPro_X3_front.jpg|]', picture),
      says: ['Attaches the picture of the product "DashPro_X3_front.jpg"'],
    },
    one('[|B0C8TT41KQ.jpg|]', picture),
    one('[|Produktfoto.jpg|]', picture),
    {
      ...mail('Here you are.', [{ name: '[|product photo 2.jpg|]', ...picture }], ['In-Reply-To: <a@b.example>']),
      levels: ['warn'],
    },
    {
      ...one('[|document.pdf|]'),
      says: ['Attaches "document.pdf", and nothing says what it is for'],
      levels: ['warn'],
    },
    // Never, whatever it is for.
    { ...one('[|manual_setup.exe|]'), says: ['Attaches a program "manual_setup.exe"'], levels: ['error'] },
    ...['invoice.pdf.js', 'firmware.zip', 'invoice.html', 'label.svg', 'invoice.docm', 'return.lnk', 'x.eml'].map(
      (name) => one(`[|${name}|]`),
    ),
    { ...one('[|shop.vcf|]', { type: 'text/vcard', content: vcard }), says: ['Attaches a contact card "shop.vcf"'] },
    { ...one('[|invoice.pdf|]', { content: program }), says: ['Attaches a program "invoice.pdf" in disguise'] },
    { ...one('[|invoice.pdf|]', { content: page }), says: ['Attaches a web page "invoice.pdf" in disguise'] },
    one('[|invoice.pdf|]', { content: zip }),
    one('[|invoice.pdf|]', { type: 'text/html' }),
    {
      ...one('[|invoice.pdf|]', { content: png }),
      says: ['Attaches "invoice.pdf", which is of type image/png'],
      levels: ['error'],
    },
    { ...one('[|damage.jpg|]', { type: 'image/jpeg', content: png }), levels: ['warn'] },
    {
      ...one('[|x.ics|]', { type: 'text/calendar', content: calendar }),
      says: ['Attaches the calendar entry "x.ics", but agrees on no date'],
    },
    { ...one('[|invoice.xlsx|]', { type: 'application/octet-stream', content: zip }), levels: ['warn'] },
    {
      ...one('[|damage.heic|]', { type: 'image/heic', content: 'AAAAGGZ0eXBoZWljAAAAAG1pZjFoZWlj' }),
      levels: ['warn'],
    },
    { ...one('[|invoice.pdf|]'), options: { endings: ['txt'] }, levels: ['warn'] },
    {
      ...mail(ask, [{ name: 'invoice.pdf' }, { name: '[|manual.pdf|]', content: `JVBERi0xLjQK${'A'.repeat(80_000)}` }]),
      options: { maxMegabytes: 0.05 },
      says: ['Weighs 0.1 MB together with the other attachments, more than 0.05'],
    },
  ],
});

describe('purposes of files', () => {
  test.each([...allowedPurposes].flatMap(({ name, examples }) => examples.map((file) => [file, name])))(
    '%s: %s',
    (file) => {
      expect(purposeOf(file, false)?.is).toBe('allowed');
    },
  );
  test.each(
    [...advertising, ...likelyAdvertising].flatMap(({ name, examples }) => examples.map((file) => [file, name])),
  )('%s: %s', (file, name) => {
    expect(purposeOf(file, false)).toEqual({ is: 'advertising', name });
  });
});
