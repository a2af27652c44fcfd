/** How a mail program says who wrote the earlier message below. */
interface Attribution {
  readonly language: string;
  /** The word it begins with; empty where it begins with a date or a name. */
  readonly opens: string;
  readonly says: string;
  /** Whether the name follows the verb, as in "schrieb Jo:". */
  readonly isNameLast: boolean;
  readonly example: string;
}

export const attributions: readonly Attribution[] = [
  {
    language: 'en',
    opens: 'On',
    says: 'wrote',
    isNameLast: false,
    example: 'On Tue, 4 Mar 2026 at 10:12, Jo Example <jo@example.com> wrote:',
  },
  {
    language: 'de',
    opens: 'Am',
    says: 'schrieb',
    isNameLast: true,
    example: 'Am 04.03.2026 um 10:12 schrieb Jo Beispiel <jo@example.com>:',
  },
  {
    language: 'fr',
    opens: 'Le',
    says: 'a écrit',
    isNameLast: false,
    example: 'Le mar. 4 mars 2026 à 10:12, Jo Exemple <jo@example.com> a écrit :',
  },
  {
    language: 'it',
    opens: 'Il',
    says: 'ha scritto',
    isNameLast: false,
    example: 'Il giorno mar 4 mar 2026 alle ore 10:12 Jo <jo@example.com> ha scritto:',
  },
  {
    language: 'es',
    opens: 'El',
    says: 'escribió',
    isNameLast: false,
    example: 'El mar, 4 mar 2026 a las 10:12, Jo (<jo@example.com>) escribió:',
  },
  {
    language: 'nl',
    opens: 'Op',
    says: 'schreef',
    isNameLast: true,
    example: 'Op di 4 mrt 2026 om 10:12 schreef Jo <jo@example.com>:',
  },
  {
    language: 'nl',
    opens: 'Op',
    says: 'geschreven',
    isNameLast: false,
    example: 'Op 4 maart 2026 heeft Jo <jo@example.com> het volgende geschreven:',
  },
  {
    language: 'pl',
    opens: 'W dniu',
    says: 'napisał(a)',
    isNameLast: false,
    example: 'W dniu wt., 4 mar 2026 o 10:12 Jo <jo@example.com> napisał(a):',
  },
  {
    language: 'pl',
    opens: '',
    says: 'pisze',
    isNameLast: false,
    example: 'Jo <jo@example.com> w dniu 4.03.2026 pisze:',
  },
  {
    language: 'sv',
    opens: 'Den',
    says: 'skrev',
    isNameLast: true,
    example: 'Den tis 4 mars 2026 kl 10:12 skrev Jo <jo@example.com>:',
  },
  {
    language: 'pt',
    opens: 'Em',
    says: 'escreveu',
    isNameLast: false,
    example: 'Em ter., 4 de mar. de 2026 às 10:12, Jo <jo@example.com> escreveu:',
  },
  {
    language: 'tr',
    opens: '',
    says: 'yazdı',
    isNameLast: false,
    example: 'Jo <jo@example.com>, 4 Mar 2026 Sal, 10:12 tarihinde şunu yazdı:',
  },
  {
    language: 'ja',
    opens: '',
    says: 'のメール',
    isNameLast: false,
    example: '2026年3月4日(水) 10:12 Jo <jo@example.com>のメール:',
  },
  {
    language: 'ja',
    opens: '',
    says: '書きました',
    isNameLast: false,
    example: '2026年3月4日 10:12、Jo <jo@example.com> は書きました:',
  },
];

/** The words between the dashes of the line above an earlier message: all that follows is quoted. */
export const separators: readonly string[] = [
  'Original Message',
  'Original message',
  'Forwarded message',
  'Ursprüngliche Nachricht',
  'Originalnachricht',
  'Weitergeleitete Nachricht',
  "Message d'origine",
  'Message d’origine',
  'Message transféré',
  'Messaggio originale',
  'Messaggio inoltrato',
  'Mensaje original',
  'Mensaje reenviado',
  'Oorspronkelijk bericht',
  'Doorgestuurd bericht',
  'Wiadomość oryginalna',
  'Oryginalna wiadomość',
  'Wiadomość przekazana',
  'Ursprungligt meddelande',
  'Originalmeddelande',
  'Vidarebefordrat meddelande',
  'Mensagem original',
  'Mensagem encaminhada',
  'Orijinal İleti',
  'Özgün İleti',
  'Orijinal Mesaj',
  'İletilmiş ileti',
  '元のメッセージ',
  'オリジナル メッセージ',
  'Original-Nachricht',
];

/** The words between the dashes of the lines around an earlier message, as Amazon writes them: what follows is not quoted. */
export const enclosures: readonly (readonly [begin: string, end: string])[] = [
  ['Begin message', 'End message'],
  ['Nachricht beginnt', 'Nachricht endet'],
];

/** Fields of the block that Outlook puts above an earlier message: who wrote it, when, about what. */
export const headerBlocks: readonly {
  readonly from: string;
  readonly sent: readonly string[];
  readonly subject: string;
}[] = [
  { from: 'From', sent: ['Sent', 'Date'], subject: 'Subject' },
  { from: 'Von', sent: ['Gesendet', 'Datum'], subject: 'Betreff' },
  { from: 'De', sent: ['Envoyé', 'Date'], subject: 'Objet' },
  { from: 'Da', sent: ['Inviato', 'Data'], subject: 'Oggetto' },
  { from: 'De', sent: ['Enviado', 'Fecha'], subject: 'Asunto' },
  { from: 'Van', sent: ['Verzonden', 'Datum'], subject: 'Onderwerp' },
  { from: 'Od', sent: ['Wysłano', 'Data'], subject: 'Temat' },
  { from: 'Från', sent: ['Skickat', 'Datum'], subject: 'Ämne' },
  { from: 'De', sent: ['Enviada', 'Enviado', 'Data'], subject: 'Assunto' },
  { from: 'Kimden', sent: ['Gönderildi', 'Tarih'], subject: 'Konu' },
  { from: 'Gönderen', sent: ['Gönderme Tarihi', 'Tarih'], subject: 'Konu' },
  { from: '差出人', sent: ['送信日時', '日時'], subject: '件名' },
];

/** How a message announces what the buyer said, in quotation marks. */
interface Saying {
  readonly language: string;
  /** Before the quotation marks; up to six words may stand between. */
  readonly before: readonly string[];
  /** Before a colon and quotation marks: what could also tell the buyer what to write. */
  readonly beforeColon: readonly string[];
  /** Right behind the quotation marks. */
  readonly behind: readonly string[];
  readonly examples: readonly string[];
}

export const sayings: readonly Saying[] = [
  {
    language: 'en',
    before: ['you wrote', 'you said', 'you asked', 'you told us', 'you have written', 'your message said'],
    beforeColon: ['you write', 'you say', 'you ask', 'your message', 'your question', 'your words', 'your review says'],
    behind: [', you wrote', ', you write', ', you said', ', you asked'],
    examples: [
      '"Pay me back", you wrote to us.',
      'You wrote to us: “Pay me back.”',
      'Yesterday you asked "Pay me back?"',
      'You say: "Pay me back."',
    ],
  },
  {
    language: 'de',
    before: [
      'Sie schrieben',
      'schrieben Sie',
      'Sie haben geschrieben',
      'haben Sie geschrieben',
      'du schriebst',
      'schriebst du',
      'du hast geschrieben',
      'hast du geschrieben',
      'Sie fragten',
      'fragten Sie',
    ],
    beforeColon: [
      'Sie schreiben',
      'du schreibst',
      'Sie fragen',
      'Ihre Nachricht',
      'Ihre Frage',
      'Ihre Worte',
      'deine Nachricht',
      'deine Frage',
    ],
    behind: [', schrieben Sie', ', schreiben Sie', ', schriebst du', ', fragten Sie'],
    examples: [
      '„Geld zurück“, schrieben Sie.',
      'Sie schrieben gestern: „Geld zurück.“',
      'Sie schreiben: »Geld zurück.«',
    ],
  },
  {
    language: 'fr',
    before: [
      'vous avez écrit',
      'vous nous avez écrit',
      "vous m'avez écrit",
      'vous écriviez',
      'vous avez demandé',
      'tu as écrit',
      'tu nous as écrit',
    ],
    beforeColon: [
      'vous écrivez',
      'vous nous écrivez',
      'vous dites',
      'vous demandez',
      'votre message',
      'votre question',
    ],
    behind: [', écrivez-vous', ', écriviez-vous', ', avez-vous écrit', ', demandez-vous'],
    examples: [
      '« Remboursez-moi », écrivez-vous.',
      'Vous nous écrivez : « Remboursez-moi. »',
      'Hier vous avez écrit « Remboursez-moi. »',
    ],
  },
  {
    language: 'it',
    before: ['ha scritto', 'hai scritto', 'aveva scritto', 'avevi scritto', 'ha chiesto', 'hai chiesto'],
    beforeColon: ['ci scrive', 'lei scrive', 'lei chiede', 'il suo messaggio', 'la sua domanda', 'il tuo messaggio'],
    behind: [', scrive', ', ha scritto', ', ci scrive', ', hai scritto'],
    examples: ['«Rimborsatemi», scrive Lei.', 'Ci ha scritto: «Rimborsatemi.»', 'Lei scrive: "Rimborsatemi."'],
  },
  {
    language: 'es',
    before: [
      'escribió',
      'escribiste',
      'ha escrito',
      'has escrito',
      'preguntó',
      'preguntaste',
      'nos dijo',
      'nos dijiste',
    ],
    beforeColon: ['nos escribe', 'usted escribe', 'nos dice', 'su mensaje', 'su pregunta', 'tu mensaje', 'tu pregunta'],
    behind: [', escribe', ', escribió', ', nos escribe', ', escribiste'],
    examples: [
      '«Devuélvanme el dinero», escribe usted.',
      'Nos escribió: «Devuélvanme el dinero.»',
      'Usted escribe: "Devuélvanme el dinero."',
    ],
  },
  {
    language: 'nl',
    before: ['u schreef', 'schreef u', 'je schreef', 'schreef je', 'u vroeg', 'vroeg u', 'je vroeg', 'vroeg je'],
    beforeColon: [
      'u schrijft',
      'je schrijft',
      'u vraagt',
      'je vraagt',
      'uw bericht',
      'uw vraag',
      'je bericht',
      'je vraag',
    ],
    behind: [', schreef u', ', schrijft u', ', schreef je', ', schrijf je'],
    examples: ['"Geld terug", schreef u.', 'U schreef ons: "Geld terug."', 'Je schrijft: “Geld terug.”'],
  },
  {
    language: 'pl',
    before: [
      'napisał Pan',
      'Pan napisał',
      'napisała Pani',
      'Pani napisała',
      'pisał Pan',
      'pisała Pani',
      'napisałeś',
      'napisałaś',
      'zapytał Pan',
      'zapytała Pani',
    ],
    beforeColon: [
      'pisze Pan',
      'Pan pisze',
      'pisze Pani',
      'Pani pisze',
      'Pana wiadomość',
      'Pani wiadomość',
      'Pana pytanie',
      'Pani pytanie',
    ],
    behind: [', napisał Pan', ', napisała Pani', ', pisze Pan', ', pisze Pani'],
    examples: [
      '„Proszę oddać pieniądze”, napisała Pani.',
      'Wczoraj napisała Pani: „Proszę oddać pieniądze.”',
      'Pisze Pan: „Proszę oddać pieniądze.”',
    ],
  },
  {
    language: 'sv',
    before: [
      'du skrev',
      'skrev du',
      'ni skrev',
      'skrev ni',
      'du har skrivit',
      'har du skrivit',
      'du frågade',
      'frågade du',
    ],
    beforeColon: ['du skriver', 'ni skriver', 'du frågar', 'ditt meddelande', 'din fråga', 'ert meddelande'],
    behind: [', skrev du', ', skriver du', ', skrev ni', ', skriver ni'],
    examples: [
      '”Pengarna tillbaka”, skrev du.',
      'Igår skrev du: ”Pengarna tillbaka.”',
      'Du skriver: "Pengarna tillbaka."',
    ],
  },
  {
    language: 'pt',
    before: [
      'você escreveu',
      'o senhor escreveu',
      'a senhora escreveu',
      'escreveu-nos',
      'nos escreveu',
      'escreveste',
      'você perguntou',
      'você disse',
    ],
    beforeColon: ['você escreve', 'escreve-nos', 'a sua mensagem', 'sua mensagem', 'a sua pergunta', 'sua pergunta'],
    behind: [', escreveu', ', escreve', ', você escreveu', ', escreveste'],
    examples: [
      '"Quero meu dinheiro", escreveu você.',
      'Ontem você escreveu: "Quero meu dinheiro."',
      'Escreve-nos: «Quero o meu dinheiro.»',
    ],
  },
  {
    language: 'tr',
    before: [],
    beforeColon: ['mesajınızda', 'yazmışsınız', 'yazmıştınız', 'mesajınız', 'sorunuz'],
    behind: [
      'diye yazmışsınız',
      'diye yazmıştınız',
      'diye yazdınız',
      'diye sormuşsunuz',
      'diye sordunuz',
      'demişsiniz',
      'dediniz',
      'yazmışsınız',
      'yazmıştınız',
    ],
    examples: ['Dün "Paramı geri verin." diye yazmışsınız', 'Mesajınızda şöyle yazmışsınız: “Paramı geri verin.”'],
  },
  {
    language: 'ja',
    before: [],
    beforeColon: [],
    behind: [
      'とのこと',
      'とのご連絡',
      'とのお問い合わせ',
      'とのご質問',
      'とのご意見',
      'とのご要望',
      'とのメッセージ',
      'とおっしゃ',
      'と仰',
    ],
    examples: ['先日、「返金してください」とのご連絡をいただきました'],
  },
];
