import { expect, test } from '@jest/globals';
import { imitatesAmazon } from '../../src/message/imitation.ts';

test.each([
  'arnazon.com',
  'amaz0n.de',
  'amazom.com',
  'amzaon.de',
  'amazn.com',
  'amazzon.com',
  'amazon.dk',
  'amazon.com.shop.example',
  'amazon-support.example',
  'myamazon.example',
  'amzn-help.example',
  'xn--mazon-3ve.com',
  'www.xn--amazn-mye.com',
])('%s looks like Amazon', (host) => {
  expect(imitatesAmazon(host)).toBe(true);
});

test.each([
  'www.amazon.com',
  'amzn.to',
  'shop.example',
  'amazone.example',
  'amazonas-travel.example',
  'blazon.example',
  'amazing.example',
  'marzipan.example',
  'xn--mller-kva.example',
])('%s does not', (host) => {
  expect(imitatesAmazon(host)).toBe(false);
});
