import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };
const draft = (subject: string, body: string, facts = '') => ({
  message: `---\nsubject: "${subject}"\n${facts}---\n${body}\n`,
  ...txt,
});
const drafts = (all: readonly (readonly [string, string])[]) => all.map(([subject, body]) => draft(subject, body));

testRule('no-important-misuse', {
  good: [
    ...drafts([
      // Critical topics, in the subject or in the body
      ['[Important] Engraving for your order', 'Which name should we engrave?'],
      ['[Important] About your order', 'The house number is missing in your address.'],
      ['[Important] Question about your order', 'Please tell us which initials we shall use.'],
      ['[Important] Your cancellation request', 'Please confirm that you want to cancel.'],
      ['[Wichtig] Rückfrage zu Ihrer Bestellung', 'Welche Gravur wünschen Sie?'],
      ['[Wichtig] Liefertermin für Ihr Sofa', 'Passt Ihnen Montag?'],
      ['[Important] Livraison de votre canapé', 'Quel jour vous conviendrait ?'],
      ['[Importante] Consegna del tavolo', 'Le va bene martedì?'],
      ['[Importante] Sobre su pedido', 'Falta el número del portal en la dirección.'],
      ['[重要] ご注文について', 'ご住所の番地が抜けております。'],
      ['[Belangrijk] Over uw bestelling', 'Welke dag komt het uit?'],
      ['[Ważne] Zamówienie', 'Jaki tekst mamy wygrawerować?'],
      ['[Viktigt] Din order', 'Husnumret saknas i adressen.'],
      ['[Importante] Sua encomenda', 'Qual dia podemos entregar?'],
      ['[Önemli] Siparişiniz', 'Adresinizde kapı numarası eksik.'],
      ['[Important] One detail missing', 'Which motif do you want on the mug, the fox or the hare?'],
      // No tag
      ['Important information about your engraving', 'Hello'],
      ['Wichtig: Ihre Bewertung', 'Bitte bewerten.'],
      ['[Important update] Please review', 'Hello'],
    ]),
    draft('[Important] Your lamp', 'Hello', 'purpose: customization\n'),
    draft('[Important] Your sofa', 'Hello', 'purpose: delivery-scheduling\n'),
    draft('[Important] Your washer', 'Hello', 'purpose: home-services\n'),
    { message: 'Hello, [Important] is only a word here.', ...txt },
    // The types of the Messaging API that are always critical
    { message: '---\nchannel: sp-api:unexpectedProblem\n---\nUnfortunately the lamp broke in our warehouse.', ...txt },
    { message: '---\nchannel: sp-api:unexpectedProblem\n---\nLeider verzögert sich die Lieferung.', ...txt },
    { message: '---\nchannel: sp-api:confirmOrderDetails\n---\nWhich size?', ...txt },
  ],
  bad: [
    {
      ...draft('[|[Important]|] How was your order?', 'Please leave us a review.'),
      says: ['Marks the message as critical by "[Important]", which its topic is not'],
    },
    ...drafts([
      ['Your tracking [|[IMPORTANT]|]', 'Your parcel is on its way.'],
      ['Order [|[ important! ]|] 111-2223334-5556667', 'We hope you enjoy the lamp.'],
      ['[|[Important]|] Please rate your engraved mug', 'Leave a review.'],
      ['[|[Important]|] Your blender is out of stock', 'We refunded you; you need not cancel.'],
      ['[|(Important)|] Where your parcel is', 'It is riding in a brown van.'],
      ['[|{Important}|] Instructions for your grill', 'See the attached manual.'],
      ['[|【重要】|]ご注文ありがとうございます', '発送いたしました。'],
      ['[|［重要］|]レビューのお願い', 'ご感想をお聞かせください。'],
      ['[|[Wichtig]|] Ihre Bestellung', 'Ihr Paket kommt morgen an.'],
      ['[|[WICHTIG]|] Unser neuer Katalog', 'Mit Gravur!'],
      ['[|[Important]|] Votre commande', 'Votre colis est parti ce matin.'],
      ['[|[Importante]|] Qué nota nos pone', 'Valore su compra.'],
      ['[|[Belangrijk]|] Bedankt', 'We staan klaar.'],
      ['[|[Ważne]|] Twoja opinia', 'Prosimy o ocenę.'],
      ['[|[Viktigt]|] Tack för ditt köp', 'Hej!'],
      ['[|[Önemli]|] Siparişiniz kargoya verildi', 'Teşekkürler.'],
      ['[|[Impоrtant]|] Our news', 'Hello'],
      ['[|[Im\u200Bportant]|] Our news', 'Hello'],
    ]),
    draft('[|[Important]|] Your engraving', 'Hello', 'purpose: review-request\n'),
    draft('[|[Important]|] Delivery date', 'Hello', 'purpose: invoice\n'),
    { message: 'Subject: =?utf-8?B?[|W1dpY2h0aWdd|]?= Katalog\r\n\r\nHallo\r\n', path: 'message.eml' },
    { message: 'Subject: [|[Important]|] Our new catalogue\n\nHello\n', ...txt },
    { message: 'Betreff: [|[Wichtig]|] Katalog\n\nHallo\n', ...txt },
    // Options
    {
      ...draft('[|[Important]|] Engraving', 'Which name?'),
      options: { tag: 'always' },
      says: ['Carries "[Important]", which sellers can no longer set'],
    },
    { ...draft('[|[Important]|] Cancellation', 'You want to cancel?'), options: { topics: ['customization'] } },
    // A critical type without a problem
    {
      message:
        '---\nchannel: sp-api:unexpectedProblem\n---\n[|Hello, how was it? Please leave a review of your lamp.|]',
      ...txt,
      says: ['Goes out as an unexpected problem, and names none'],
      levels: ['warn'],
    },
  ],
});
