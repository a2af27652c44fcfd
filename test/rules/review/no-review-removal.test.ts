import { testRule } from '../../support/test-rule.ts';

testRule('no-review-removal', {
  good: [
    { message: 'We changed the hinge after your review.', path: 'message.txt' },
    { message: 'Please remove the protective film.', path: 'message.txt' },
    { message: 'You can change the delivery address until tonight.', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Tek [|yıldızı da kaldır|]. Sorununuzu çözdük, lütfen artık size gönderdiğimiz yeni lambayı kullanın.',
      path: 'message.txt',
      says: ['Asks the buyer to remove a review: "yıldızı da kaldır"'],
    },
    {
      message: 'Please [|remove your negative review|].',
      path: 'message.txt',
      says: ['Asks the buyer to remove a review: "remove your negative review"'],
    },
    {
      message: 'Would you take a [|second look at your rating|]?',
      path: 'message.txt',
      says: ['Asks the buyer to change a review: "second look at your rating"'],
    },
  ],
});
