/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Jest leaves one core to others, and of two that is half of the time.
  maxWorkers: '100%',
  // Processes and browsers take their time on a busy machine.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};
