import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: { comparative: 'groter kleiner beter slechter langer korter zwaarder lichter duurder goedkoper' },
  phrases: [
    ['wij/we heeft=hebben/is=zijn/wordt=worden/kan=kunnen/wil=willen/zal=zullen', '{Wij heeft|Wij hebben} het.'],
    ['u heb=hebt/ben=bent', 'Als {u heb|u hebt} betaald, schrijf ons.'],
    ['<comparative> als=dan de/het/een/verwacht', 'Het is {groter als de|groter dan de} bus.'],
  ],
} as const satisfies Slips;
