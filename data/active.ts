/** Elements that run, load or send something, and how a message says that it has one. */
export const activeElements: Readonly<Record<string, string>> = {
  applet: 'an applet',
  embed: 'an embedded program',
  fencedframe: 'a frame with another page',
  form: 'a form',
  frame: 'a frame with another page',
  frameset: 'frames with other pages',
  iframe: 'a frame with another page',
  isindex: 'a form',
  'lottie-player': 'an embedded program',
  object: 'an embedded program',
  portal: 'a frame with another page',
  script: 'a script',
};

/** Those whose content nobody reads: they can be taken out whole. */
export const removableElements: readonly string[] = [
  'embed',
  'fencedframe',
  'iframe',
  'lottie-player',
  'portal',
  'script',
];

/** Types of `<script>` that hold data and run nothing. */
export const dataTypes: readonly string[] = [
  'application/ld+json',
  'application/json',
  'text/template',
  'text/html',
  'text/x-template',
  'text/x-handlebars',
  'text/x-handlebars-template',
];

/** Attributes that only look like event handlers. */
export const harmlessOn: readonly string[] = ['once', 'ongoing', 'online', 'only'];

/** Schemes of addresses that run what they say. */
export const runningSchemes: readonly string[] = ['javascript', 'vbscript', 'livescript', 'mocha', 'jscript'];

/** Types of `data:` addresses that are pages or programs. */
export const runningTypes: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'application/xml',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/x-javascript',
  'application/ecmascript',
  'text/vbscript',
];

/** What programs that check spelling leave behind when they write into a page. */
export const checkerLeftovers: readonly {
  readonly program: string;
  readonly pattern: string;
  readonly examples: readonly string[];
}[] = [
  {
    program: 'Grammarly',
    pattern: '^(?:data-gramm|data-gr-|data-enable-grammarly|data-new-gr-c-s|grammarly-)',
    examples: [
      'data-gramm',
      'data-gramm_editor',
      'data-gramm_id',
      'data-gr-ext-installed',
      'data-new-gr-c-s-check-loaded',
    ],
  },
  {
    program: 'LanguageTool',
    pattern: '^(?:data-lt-|lt-)',
    examples: ['data-lt-tmp-id', 'data-lt-installed', 'lt-highlighter'],
  },
  { program: 'Ginger', pattern: '^(?:data-ginger|ginger-|ginger_)', examples: ['ginger_software_editor'] },
  { program: 'ProWritingAid', pattern: '^(?:data-pwa|data-prowritingaid|pwa-)', examples: ['data-pwa-id'] },
];
