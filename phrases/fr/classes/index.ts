import type { Classes } from '../../../src/wording/language.ts';
import conduct from './conduct.ts';
import contact from './contact.ts';
import courtesy from './courtesy.ts';
import feelings from './feelings.ts';
import goods from './goods.ts';
import orders from './orders.ts';
import reviews from './reviews.ts';
import rewards from './rewards.ts';
import scope from './scope.ts';

export default {
  ...conduct,
  ...contact,
  ...courtesy,
  ...feelings,
  ...goods,
  ...orders,
  ...reviews,
  ...rewards,
  ...scope,
} satisfies Classes;
