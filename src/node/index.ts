export * from '../index.ts';
export { type ResolveOptions, resolveConfig } from './resolve-config.ts';
