import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: {},
  phrases: [
    ['na=naprawdę prawdę=', 'To {na prawdę|naprawdę} nasza wina.'],
    ['z=sprzed przed=', 'To wiadomość {z przed|sprzed} tygodnia.'],
    ['po=poza za= tym', '{Po za tym|Poza tym} paczka jest cała.'],
  ],
} as const satisfies Slips;
