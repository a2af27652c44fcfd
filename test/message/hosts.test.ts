import { describe, expect, test } from '@jest/globals';
import * as lists from '../../data/hosts.ts';
import { hostName, isAmazon, isCovered, isPrivate, ownerOf } from '../../src/message/hosts.ts';

describe('ownerOf', () => {
  test.each([
    ['amazon.com', 'store'],
    ['www.amazon.co.uk', 'store'],
    ['WWW.AMAZON.DE.', 'store'],
    ['pay.amazon.com', 'store'],
    ['sellercentral.amazon.com.mx', 'seller'],
    ['m.media-amazon.com', 'amazon-images'],
    ['images-eu.ssl-images-amazon.com', 'amazon-images'],
    ['amzn.to', 'amazon-shortener'],
    ['www.primevideo.com', 'amazon'],
    ['nolp.dhl.de', 'carrier'],
    ['track.dpd.co.uk', 'carrier'],
    ['dpd.com.pl', 'carrier'],
    ['toi.kuronekoyamato.co.jp', 'carrier'],
    ['t.17track.net', 'parcel-tracker'],
    ['bit.ly', 'shortener'],
    ['abc.r.eu-west-1.awstrack.me', 'tracker'],
    ['shop.us14.list-manage.com', 'mailer'],
    ['media.giphy.com', 'photos'],
    ['wa.me', 'social'],
    ['shop.example', undefined],
    ['notamazon.com', undefined],
    ['amazon.com.shop.example', undefined],
    ['my-dhl.de', undefined],
    ['dhl.de.shop.example', undefined],
    ['dhl.support', undefined],
    ['d111.cloudfront.net', undefined],
    ['s3.amazonaws.com', undefined],
  ])('%s: %s', (host, owner) => {
    expect(ownerOf(host)).toBe(owner);
  });
});

test('isAmazon', () => {
  expect(['www.amazon.fr', 'sellercentral.amazon.fr', 'amzn.eu', 'm.media-amazon.com'].every(isAmazon)).toBe(true);
  expect(['amazonaws.com', 'amazon-adsystem.com', 'amazon.example'].some(isAmazon)).toBe(false);
});

test('isCovered', () => {
  expect(isCovered('a.shop.example', ['shop.example'])).toBe(true);
  expect(isCovered('SHOP.example', ['*.Shop.example'])).toBe(true);
  expect(isCovered('myshop.example', ['shop.example'])).toBe(false);
});

test('isPrivate', () => {
  expect(['localhost', 'nas.local', '192.168.1.20', '10.0.0.1', '172.16.0.1', '[::1]'].every(isPrivate)).toBe(true);
  expect(['203.0.113.44', '172.32.0.1', '10.com', 'local.example'].some(isPrivate)).toBe(false);
});

test('hostName shows whose a long host is', () => {
  expect(hostName('shop.example')).toBe('shop.example');
  expect(hostName(`www.amazon.com.${'a'.repeat(60)}.example`)).toMatch(/^….{39}\.example$/);
});

describe.each(Object.entries(lists).filter(([name]) => /hosts|carriers|shorteners|trackers|mailers|sites/i.test(name)))(
  '%s',
  (_, hosts) => {
    test('names each host once, in lower case', () => {
      expect(hosts).toEqual(Array.from(new Set(hosts), (host) => host.trim().toLowerCase()));
      for (const host of hosts) expect(host).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)*$/);
    });
  },
);
