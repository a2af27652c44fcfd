import { existsSync } from 'node:fs';
import { type IgnorePattern, ignorePatterns } from './gitignore.ts';
import { readText } from './read.ts';

