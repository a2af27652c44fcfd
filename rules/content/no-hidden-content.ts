import { addressed } from '../../data/hidden.ts';
import { lazy } from '../../src/lazy.ts';
import { hiding, showsElsewhere } from '../../src/message/hiding.ts';
import type { Message, Part, Tag } from '../../src/message/message.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { renderingOf } from '../../src/style/rendering.ts';
import { Text } from '../../src/text.ts';
import { level, mention } from '../../src/wording/mention.ts';

const toReaders = lazy(() => mention(Object.values(addressed).flat()));

/** A cheap test: without one of these there is nothing of the kind. */
const hint = /[\u200B-\u200D\u2060\uFEFF\u{E0020}-\u{E007F}]/u;

/** Signs without width within a word, in a row, or that spell out words nobody sees; what turns words round. */
const invisible = lazy(
  () =>
    /(?<=[\p{Script=Latin}\d])[\u200B-\u200D\u2060\uFEFF]+(?=[\p{Script=Latin}\d])|[\u200B-\u200D\u2060\uFEFF]{4,}|(?<!\u{1F3F4})[\u{E0020}-\u{E007F}]{2,}/gu,
);

/** How many places with signs of one text are worth a finding. */
const most = 20;

export default defineRule({
  id: 'no-hidden-content',
  summary: 'Disallow content that the buyer does not see',
  why: 'What is hidden can get around every other rule; Amazon has no clause of its own for it.',
  advice: 'Remove what the buyer need not read, and show what he should.',
  policy: 'CG-CONTENT.16',
  *check(message) {
    for (const part of message.parts) {
      yield* hiddenIn(part, message);
      for (const comment of part.comments) {
        if (/^\s*(?:\[if|sellerlint-)|^\s*<!/i.test(comment.value) || level(comment.value).search(toReaders()) < 0)
          continue;
        yield {
          at: comment.span(),
          says: `Speaks in a comment to whoever checks the message: ${quote(comment.value.trim())}`,
        };
      }
    }
    yield* signs(message);
  },
});

function* hiddenIn(part: Part, message: Message): Generator<Finding> {
  const visible = lazy(() => plain(part.text.value));
  const first = part.text.value.search(/[\p{L}\d]/u);
  const start = first < 0 ? Number.POSITIVE_INFINITY : part.text.span(first).start;
  const rendering = lazy(() => renderingOf(part, message.context.maxWidth));
  for (const tag of part.tags) {
    const how = !tag.isQuoted && hiding(tag, rendering().styleOf(tag));
    const words = how && wordsOf(tag, part);
    if (!words || plain(words.value) === '') continue;
    // The preview in an inbox stands before all that is shown. What is shown elsewhere as well is not kept from anyone.
    const isPreview = tag.whole.start < start && plain(words.value).length <= 250;
    if (isPreview || (tag.isHidden && visible().includes(plain(words.value)))) continue;
    if (showsElsewhere(tag, message)) continue;
    yield { at: words.span(), says: `Hides ${quote(words.value.trim())} by ${how}` };
  }
}

function wordsOf(tag: Tag, { hidden }: Part): Text {
  if (!tag.isHidden) return tag.text;
  return Text.join(
    hidden.filter((text) => {
      const { start } = text.span();
      return tag.whole.start <= start && start < tag.whole.end;
    }),
  );
}

function* signs({ prose }: Message): Generator<Finding> {
  for (const { text } of prose) {
    if (!hint.test(text.value)) continue;
    const first = text.value.search(/[\p{L}\d]/u);
    let count = 0;
    for (const { value, index, span } of text.matchAll(invisible())) {
      if (index < first) continue;
      if (++count > most) break;
      const around = text.value
        .slice(Math.max(0, index - 15), index + value.length + 15)
        .match(/[\p{L}\p{N}\p{Cf}]+/gu)
        ?.find((word) => word.includes(value));
      yield { at: span, says: `Hides signs without width in ${quote((around ?? '').replace(/\p{Cf}/gu, '·'))}` };
    }
  }
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
