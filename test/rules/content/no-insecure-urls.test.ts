import { testRule } from '../../support/test-rule.ts';

testRule('no-insecure-urls', {
  good: ['<a href="https://www.amazon.com/gp/help">Help</a>'],
  bad: ['<a href="[|http://www.amazon.com/gp/help?a=1&amp;b=2|]">Help</a>', '<img src="[|//example.com/x.png|]">'],
});
