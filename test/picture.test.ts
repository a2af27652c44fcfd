import { describe, expect, test } from '@jest/globals';
import { isAnimated } from '../src/frames.ts';
import { dimensionsOf, pictureType } from '../src/picture.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  );

const png = [
  '\x89PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 2, 128],
  [0, 0, 0, 90],
  [8, 2, 0, 0, 0, 0, 0, 0, 0],
] as const;
const frame = [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 4, 0x80, 2, 0];

const samples: readonly (readonly [name: string, Uint8Array, type: string, object, animated: boolean | undefined])[] = [
  ['gif', bytesOf('GIF89a', [90, 0, 45, 0, 0, 0, 0]), 'image/gif', { width: 90, height: 45 }, false],
  [
    'gif of two frames',
    bytesOf('GIF89a', [2, 0, 2, 0, 0, 0, 0], frame, frame, [0x3b]),
    'image/gif',
    { width: 2, height: 2 },
    true,
  ],
  ['png', bytesOf(...png), 'image/png', { width: 640, height: 90 }, false],
  [
    'png of two frames',
    bytesOf(...png, [0, 0, 0, 8], 'acTL', [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]),
    'image/png',
    { width: 640, height: 90 },
    true,
  ],
  [
    'jpeg behind a preview',
    bytesOf([0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc2, 0, 11, 8, 1, 44, 2, 88, 1, 0, 0, 0]),
    'image/jpeg',
    { width: 600, height: 300 },
    undefined,
  ],
  [
    'webp, lossy',
    bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xb4, 0]),
    'image/webp',
    { width: 320, height: 180 },
    false,
  ],
  [
    'webp, lossless',
    bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x3f, 0xc1, 0x2c, 0, 0, 0, 0, 0, 0, 0]),
    'image/webp',
    { width: 320, height: 180 },
    false,
  ],
  [
    'webp, extended',
    bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 2, 0, 0, 0, 0x3f, 1, 0, 0xb3, 0, 0]),
    'image/webp',
    { width: 320, height: 180 },
    false,
  ],
  [
    'bmp',
    bytesOf('BM', new Array(16).fill(0), [44, 1, 0, 0, 0x9c, 0xff, 0xff, 0xff]),
    'image/bmp',
    { width: 300, height: 100 },
    undefined,
  ],
];

describe('pictures', () => {
  test.each(samples)('%s', (_, bytes, type, dimensions, animated) => {
    expect(pictureType(bytes)).toBe(type);
    expect(dimensionsOf(bytes)).toEqual(dimensions);
    expect(isAnimated(type, bytes)).toBe(animated);
  });

  test.each(samples)('%s, cut anywhere', (_, bytes, type) => {
    for (let length = 0; length < bytes.length; length++) {
      const head = bytes.subarray(0, length);
      expect(() => [dimensionsOf(head), isAnimated(type, head)]).not.toThrow();
    }
  });

  test('nothing', () => {
    expect(pictureType(new Uint8Array())).toBeUndefined();
    expect(dimensionsOf(bytesOf('GIF89a', [0, 0, 0, 0]))).toBeUndefined();
  });
});
