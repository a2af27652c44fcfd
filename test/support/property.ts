import fc from 'fast-check';

/** Properties meet the same documents in every run; `SEED=2 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default fc;
