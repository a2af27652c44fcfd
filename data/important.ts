/** What Amazon's stores called a critical message in the brackets of a subject, by language: docs/policy.md, SUBJ.5. */
export const importantWords: Readonly<Record<string, readonly string[]>> = {
  en: ['important'],
  de: ['wichtig'],
  fr: ['important'],
  es: ['importante'],
  it: ['importante'],
  nl: ['belangrijk'],
  pl: ['ważne', 'ważna wiadomość'],
  sv: ['viktigt', 'viktig'],
  pt: ['importante'],
  tr: ['önemli'],
  ja: ['重要'],
  zh: ['重要'],
  ar: ['مهم', 'هام'],
};

/** How a draft without fields writes its subject in the first line. */
export const subjectWords: readonly string[] = [
  'subject',
  'betreff',
  'objet',
  'sujet',
  'asunto',
  'oggetto',
  'onderwerp',
  'temat',
  'ämne',
  'assunto',
  'konu',
  '件名',
];
