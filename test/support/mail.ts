/** A file of a mail, for samples: its name may hold the marks of `testRule`. */
export interface File {
  readonly name: string;
  /** `application/pdf`, if nothing is said. */
  readonly type?: string;
  readonly content?: string;
  /** Lines of its header besides. */
  readonly header?: readonly string[];
}

/** A mail with a text and files, as `testRule` takes it. */
export function mail(
  text: string,
  files: readonly File[],
  header: readonly string[] = [],
): { message: string; path: string } {
  const isHtml = text.startsWith('<');
  const parts = files.map(({ name, type = 'application/pdf', content = 'JVBERi0xLjQK', header: own = [] }) => [
    `Content-Type: ${type}`,
    ...(name ? [`Content-Disposition: attachment; filename="${name}"`] : []),
    ...own,
    'Content-Transfer-Encoding: base64',
    '',
    content,
  ]);
  const lines = [
    'From: seller@shop.example',
    ...header,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...[[`Content-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8`, '', text], ...parts].flatMap((part) => [
      '--b',
      ...part,
    ]),
    '--b--',
    '',
  ];
  return { message: lines.join('\r\n'), path: 'message.eml' };
}
