import { testRule } from '../../support/test-rule.ts';

testRule('no-threats', {
  good: [
    { message: 'We will report the damage to the carrier.', path: 'message.txt' },
    { message: 'The manual contains legal information.', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'You will hear from our [|lawyer|].',
      path: 'message.txt',
      says: ['Threatens with legal steps: "lawyer"'],
    },
    { message: '[|You are a liar|].', path: 'message.txt', says: ['Insults: "You are a liar"'] },
  ],
});
