/**
 * What `examples/portfolio` holds, said in words.
 *
 * @module
 */
import type { PlantedTrouble } from '../../src/records/sample-lender/index.js'
import type { DirtyRow } from './dirty-rows.js'

/** A file with its number of rows. */
export interface FileOf {
  readonly file: string
  readonly rows: number
}

/** A fault with the file and line on which it stands. */
export interface PlacedRow extends DirtyRow {
  readonly file: string
  readonly line: number
}

export function readmeOf(
  files: readonly FileOf[],
  troubles: readonly PlantedTrouble[],
  dirty: readonly PlacedRow[],
): string {
  return [
    '# The records of a lender that does not exist',
    '',
    'Sixty clients in groups, sectors and countries, and what a lender came to know of them in the five years to the end of 2024: one file',
    'for each table, named after it. Names are labels; no such firm or person exists, and registration numbers are of registers that do',
    'not exist. `npm run sample-lender -- --write` writes all of it from one seed: [the guide](../../docs/sample-lender.md) tells how.',
    '',
    `${files.map(({ file, rows }) => `\`${file}\` (${rows})`).join(', ')}.`,
    '',
    '`truth.json` holds what no lender knows: the traits behind the records, what the year after brings, and the two lists below.',
    '',
    '## What goes wrong with clients',
    '',
    '| client | trouble |',
    '| --- | --- |',
    ...troubles.map(({ client, kind }) => `| ${client} | ${kind} |`),
    '',
    '## What is wrong with rows',
    '',
    '| file and line | kind | what |',
    '| --- | --- | --- |',
    ...dirty.map(({ file, line, kind, says }) => `| \`${file}:${line}\` | ${kind} | ${says} |`),
    '',
  ].join('\n')
}
