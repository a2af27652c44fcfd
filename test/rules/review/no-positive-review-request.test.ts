import { testRule } from '../../support/test-rule.ts';

testRule('no-positive-review-request', {
  good: [
    { message: 'Please leave an honest review, whether positive or negative.', path: 'message.txt' },
    { message: 'Any rating from one to five stars is welcome.', path: 'message.txt' },
    { message: 'Your 5-star hotel towel is sold out in white.', path: 'message.txt' },
    {
      message: '<a href="https://www.amazon.com/review/create-review?asin=B0CX71LQ9M">Write a review</a>',
      path: 'message.html',
    },
    { message: 'You can copy this text.', path: 'message.txt', options: { contentSteering: false } },
    { message: '<a href="[[excellent-feedback-link]]">Feedback</a>', options: { presetLinks: false } },
  ],
  bad: [
    {
      message: 'Please leave us a [|positive review|].',
      path: 'message.txt',
      says: ['Asks for a positive review: "positive review"'],
    },
    {
      message: '<p>We hope for [|⭐⭐⭐⭐⭐|] from you.</p>',
      path: 'message.html',
      says: ['Asks for five stars: "⭐⭐⭐⭐⭐"'],
    },
    {
      message: 'A [|bad review would hurt|] our small shop.',
      path: 'message.txt',
      says: ['Tells what a bad review does to the seller: "bad review would hurt"'],
    },
    {
      message: '[|Tell others how wonderful|] the blanket is.',
      path: 'message.txt',
      says: ['Asks for a positive review: "Tell others how wonderful"'],
    },
    {
      message: 'You can [|copy this text|] into the form.',
      path: 'message.txt',
      says: ['Tells the buyer what to write: "copy this text"'],
    },
    {
      message: '<a href="[|https://www.amazon.com/gp/feedback/email-excellent-fb.html?rating=5|]">Feedback</a>',
      path: 'message.html',
      says: ['Opens a review with the rating filled in'],
    },
    {
      message: '<a href="[|[[excellent-feedback-link]]|]">Feedback</a>',
      path: 'message.html',
      says: ['Fills in the rating of the review: "[[excellent-feedback-link]]"'],
    },
    {
      message: '<img src="[|https://example.com/stars-5-0.png|]" alt="Stars">',
      path: 'message.html',
      says: ['Shows a picture of five stars: "Stars"'],
    },
  ],
});
