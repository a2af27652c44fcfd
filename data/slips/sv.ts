import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: { comparative: 'större mindre bättre sämre längre kortare tyngre lättare dyrare billigare' },
  phrases: [
    ['en=ett paket/batteri/handtag/lock/foto/meddelande', 'Vi skickar {en paket|ett paket} i dag.'],
    ['ett=en skruv/lampa/beställning/kund/leverans/retur', 'Vi skickar {ett skruv|en skruv} i dag.'],
    ['<comparative> en=än förväntat/den/det/lådan/brevlådan', 'Det är {större en lådan|större än lådan}.'],
  ],
} as const satisfies Slips;
