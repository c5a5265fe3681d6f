/**
 * Columns that both sides see, as files of raw numbers in a folder that is removed at the end.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Columns } from '../simulated.js'

/** How the peer is told to load a column. */
export interface Load {
  readonly task: 'load'
  readonly args: { readonly name: string; readonly file: string; readonly type: 'int32' | 'float64' }
}

const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

export function pathOf(name: string): string {
  return join(folder, name)
}

/** Writes a column, for the peer to load. */
export function shareColumn(name: string, column: Float64Array | Int32Array): Load {
  const file = pathOf(name)
  writeFileSync(file, column)
  return { task: 'load', args: { name, file, type: column instanceof Int32Array ? 'int32' : 'float64' } }
}

/** The three columns of histories as `name.frequency`, `name.recency`, `name.age`. */
export function shareColumns(name: string, { frequency, recency, age }: Columns): readonly Load[] {
  return Object.entries({ frequency, recency, age }).map(([part, column]) => shareColumn(`${name}.${part}`, column))
}

/** The columns that the peer wrote, so many of equal length. */
export function readColumns(file: string, count: number): readonly Float64Array[] {
  const bytes = readFileSync(file)
  const all = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8)
  const length = all.length / count
  return Array.from({ length: count }, (_, i) => all.subarray(i * length, (i + 1) * length))
}
