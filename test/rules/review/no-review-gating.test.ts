import { describe, expect, test } from '@jest/globals';
import { builtin, lint, settle } from '../../../src/index.ts';
import { testRule } from '../../support/test-rule.ts';

testRule('no-review-gating', {
  good: [
    { message: 'Whether or not you are satisfied, we would like to read your review.', path: 'message.txt' },
    { message: 'If you are happy with the proof, we start printing.', path: 'message.txt' },
    {
      message: 'If you have two minutes, please review your purchase. If you need help, reply to this message.',
      path: 'message.txt',
    },
    {
      message:
        '<p><a href="{{product_review_url}}">Write a good, bad or mixed review</a></p>' +
        '<p><a href="{{contact_url}}">Report a problem</a></p>',
      path: 'message.html',
    },
  ],
  bad: [
    {
      message: 'If [|you are happy with the kettle, please leave a review|].',
      path: 'message.txt',
      says: ['Asks only satisfied buyers for a review: "you are happy with the kettle, please leave a review"'],
    },
    {
      message: '[|Satisfied|]? [|Then tell other customers|]!',
      path: 'message.txt',
      says: [
        'Asks only satisfied buyers for a review: "Satisfied"',
        'Steers who writes a review: "Then tell other customers"',
      ],
    },
    {
      message: 'Please [|contact us before you leave negative feedback|].',
      path: 'message.txt',
      says: ['Asks buyers to get in touch before they review: "contact us before you leave negative feedback"'],
    },
    {
      message: '<p>[|Loved it|]? <a href="{{review_link}}">Rate it</a>. [|Not so great|]? Tell us privately.</p>',
      path: 'message.html',
      says: [
        'Asks only satisfied buyers for a review: "Loved it"',
        'Sends unhappy buyers elsewhere instead of to a review: "Not so great"',
      ],
    },
    {
      message:
        '<p><a href="{{product_review_url}}">[|Dry and cosy! I will tell everyone|]</a></p>' +
        '<p><a href="{{contact_url}}">[|Not so good. I will tell only the seller|]</a></p>',
      path: 'message.html',
      says: [
        'Sends happy and unhappy buyers to different places: "Dry and cosy! I will tell everyone"',
        'Sends unhappy buyers elsewhere instead of to a review: "Not so good. I will tell only the seller"',
      ],
    },
    {
      message: '<a href="[productreviewurl]">[|Yes|]</a> <a href="[|[notsogreat]|]">[|No|]</a>',
      path: 'message.html',
      says: [
        'Sends happy and unhappy buyers to different places: "Yes"',
        'Sends unhappy buyers elsewhere instead of to a review: "[notsogreat]"',
        'Sends unhappy buyers elsewhere instead of to a review: "No"',
      ],
    },
  ],
});

describe('two links part the buyers', () => {
  test.each([
    ['de', 'Bin zufrieden', 'Nicht zufrieden'],
    ['en', 'Love it', 'Not so great'],
    ['es', 'Muy bien', 'Mal'],
    ['fr', 'Très contente', 'Pas contente'],
    ['it', 'Tutto perfetto', 'Non sono contento'],
    ['ja', '大満足です', '不満です'],
    ['nl', 'Heel tevreden', 'Niet tevreden'],
    ['pl', 'Świetnie', 'Słabo'],
    ['pt', 'Adorei', 'Não gostei'],
    ['sv', 'Jag är nöjd', 'Jag är inte nöjd'],
    ['tr', 'Memnunum', 'Memnun değilim'],
  ])('in %s', async (language, pleased, displeased) => {
    const text = `<ul><li><a href="{{review_link}}">${pleased}</a><li><a href="{{help}}">${displeased}</a></ul>`;
    const settings = settle([{ config: { rules: { 'no-review-gating': 'error' }, context: { language } } }], [builtin]);
    const { diagnostics } = await lint({ path: 'a.html', text }, settings);
    const found = diagnostics.map(({ at }) => text.slice(at.start, at.end));
    expect(found).toEqual([pleased, displeased]);
  });
});
