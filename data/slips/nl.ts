import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: { comparative: 'groter kleiner beter slechter langer korter zwaarder lichter duurder goedkoper' },
  phrases: [
    ['wij/we heeft=hebben/is=zijn/wordt=worden/kan=kunnen/wil=willen/zal=zullen', '{Wij heeft|Wij hebben} het.'],
    ['u heb=hebt/ben=bent', 'Als {u heb|u hebt} betaald, schrijf ons.'],
    ['<comparative> als=dan verwacht', 'Het is {groter als verwacht|groter dan verwacht}.'],
    // Not in "beter als de zon schijnt" or "beter als het regent".
    ['<comparative> als=dan de/een * $', 'Het is {groter als de bus|groter dan de bus}.'],
  ],
} as const satisfies Slips;
