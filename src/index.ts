export { families, rules } from '../rules/index.ts';
export { across } from './across.ts';
export { type Baseline, type KnownProblem, readBaseline, withoutKnown } from './baseline.ts';
export { builtin } from './builtin.ts';
export type { Config, Plugin, RuleSetting, Settings } from './config/config.ts';
export { ConfigError, defineConfig } from './config/config.ts';
export { schema } from './config/schema.ts';
export { settle } from './config/settings.ts';
export { type Fixed, fix } from './fix.ts';
export { type FixType, fixTypes } from './fix-types.ts';
export { lint } from './lint.ts';
export type { Draft, Format } from './message/draft.ts';
export type {
  Address,
  Attachment,
  Attribute,
  Message,
  MessageContext,
  Part,
  Prose,
  Reference,
  Source,
  Tag,
} from './message/message.ts';
export { flag, number, type Option, type Options, oneOf, strings } from './options.ts';
export { type Diagnostic, type Report, type Suppressed, type Verdict, verdict } from './report.ts';
export type { Formatter, FormatterContext } from './reporters/formatter.ts';
export { type FormatName, format } from './reporters/index.ts';
export type { LintResult } from './reporters/result.ts';
export {
  type Allow,
  defineRule,
  type Edit,
  type Finding,
  type Rule,
  type RuleContext,
  type Suggestion,
} from './rule.ts';
export type { Point, Span } from './span.ts';
export { type RuleCase, type TestFramework, testRule } from './test-rule.ts';
export { Text } from './text.ts';
