import type { Schema } from 'hast-util-sanitize';

/** Elements that are left out with all that is in them. */
export const dropped: ReadonlySet<string> = new Set(
  'applet base basefont bgsound datalist frame frameset link math meta noembed noframes param script source template title track'.split(
    ' ',
  ),
);

/** Elements that a box stands for. */
export const boxed: ReadonlySet<string> = new Set('audio canvas embed iframe img object svg video'.split(' '));

/** Blocks that are shown as plain ones. Any other element that is not kept is shown as a span. */
export const standIns: ReadonlyMap<string, string> = new Map(
  ['dialog', 'form', 'marquee', 'search', 'xmp'].map((name) => [name, 'div']),
);

/** What may stand in the document of a message: nothing that runs, loads or leads anywhere. */
export const allowed: Schema = {
  tagNames: [
    ...'a abbr acronym address area article aside b bdi bdo big blockquote body br button caption center cite code col'.split(
      ' ',
    ),
    ...'colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 head'.split(
      ' ',
    ),
    ...'header hgroup hr html i img input ins kbd label legend li main map mark menu nav ol optgroup option p pre q'.split(
      ' ',
    ),
    ...'ruby rp rt s samp section select small span strike strong style sub summary sup table tbody td textarea tfoot'.split(
      ' ',
    ),
    ...'th thead time tr tt u ul var wbr'.split(' '),
  ],
  attributes: {
    '*': [
      ...['align', 'alt', 'bgColor', 'border', 'cellPadding', 'cellSpacing', 'className', 'clear', 'color', 'colSpan'],
      ...['dataF', 'dir', 'disabled', 'face', 'frame', 'height', 'hidden', 'hSpace', 'id', 'label', 'lang', 'noShade'],
      ...['noWrap', 'open', 'reversed', 'rowSpan', 'rules', 'size', 'span', 'start', 'style', 'text', 'title', 'type'],
      ...['vAlign', 'value', 'vSpace', 'width'],
    ],
    img: ['src'],
  },
  protocols: { src: ['data'] },
  clobber: [],
};

/** The elements that stay as they are. */
export const kept: ReadonlySet<string> = new Set(allowed.tagNames);
