import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plain, type ReporterContext, type Shown } from '../reporters/reporter.ts';
import { paintFor } from './color.ts';
import type { Flags } from './flags.ts';
import type { Output } from './outputs.ts';
import type { Progress } from './progress.ts';
import { writeAll, writeWhole } from './write.ts';

/** The widest line that is easy to read. */
const widest = 100;
const narrowest = 50;

/** Writes a report to where it belongs. Throws what the system says where that fails. */
export async function emit(
  { reporter, file, isAppended = false, stream: name }: Output,
  reports: AsyncIterable<Shown>,
  context: Omit<ReporterContext, 'paint' | 'width'>,
  { color }: Flags,
  progress: Progress,
): Promise<void> {
  if (file !== undefined) {
    const chunks: string[] = [];
    for await (const chunk of reporter(reports, { ...context, paint: plain, width: widest })) chunks.push(chunk);
    const path = resolve(context.cwd, file);
    if (isAppended) appendFileSync(path, chunks.join(''));
    else writeWhole(path, chunks);
    return;
  }
  const stream = process[name ?? 'stdout'];
  const paint = await paintFor(stream, color, process.env);
  const width = Math.min(widest, Math.max(narrowest, stream.columns || widest));
  await writeAll(stream, behind(progress, reporter(reports, { ...context, paint, width })));
}

/** The same pieces, the progress taken off the terminal before each. */
async function* behind(progress: Progress, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    progress.clear();
    yield chunk;
  }
}
