import { readdirSync, readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse'; import { unified } from 'unified';
const p = unified().use(rehypeParse); const d=process.argv[2];
for (const n of readdirSync(d)) p.parse(readFileSync(d+'/'+n,'utf8'));
