import type { Language } from '../../src/wording/language.ts';
import classes from './classes.ts';

export default { classes, rules: {} } satisfies Language;
