import fc from 'fast-check';

// The same made-up values at each run, so that a failure is of the change at hand. `FC_SEED=7` looks
// elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
