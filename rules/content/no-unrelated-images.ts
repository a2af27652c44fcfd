import { unrelatedWords } from '../../data/picture-names.ts';
import { isCovered, ownerOf } from '../../src/message/hosts.ts';
import { namePattern, nameWords } from '../../src/message/names.ts';
import { pictureWords } from '../../src/message/picture-words.ts';
import { strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

const unrelated = namePattern(unrelatedWords);

export default defineRule({
  id: 'no-unrelated-images',
  summary: 'Disallow pictures that have nothing to do with the brand',
  why: 'Amazon allows pictures in messages only if they relate to the brand or the company.',
  advice: 'Leave the picture out, or allow its host or its name if it belongs to the brand.',
  policy: 'CG-CONTENT.13',
  options: {
    allowHosts: strings('Hosts whose pictures may be shown. A host covers its subdomains.'),
    allowNames: strings('Words of the names and alternative texts of pictures that may be shown; `*` for any ending.'),
  },
  *check({ references, attachments }, { options: { allowHosts, allowNames }, allow }) {
    const allowed = allowNames.length > 0 ? namePattern(allowNames) : undefined;
    const hosts = [...allowHosts, ...allow.domains];
    for (const reference of references) {
      const { role, isQuoted, tag, url, value } = reference;
      if (isQuoted || (role !== 'image' && role !== 'background') || (tag.isHidden && tag.name !== 'style')) continue;
      if (url && isCovered(url.hostname, hosts)) continue;
      const { file, alt, words, isHelpful } = pictureWords(reference, attachments);
      if (isHelpful || allowed?.test(words)) continue;
      const at = value.span();
      if (url && ownerOf(url.hostname) === 'photos') {
        yield { at, says: `Shows a picture from ${url.hostname}, which belongs to no brand` };
      } else if (unrelated.test(words)) {
        const name = !alt || unrelated.test(nameWords(file)) ? file : alt;
        yield {
          at,
          says: `Shows ${quote(name)}, which has nothing to do with the brand`,
        };
      }
    }
  },
});
