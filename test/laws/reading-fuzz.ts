/**
 * Files of all kinds of damage for the readers: random bytes, valid files with bytes changed, cut, doubled, in another encoding.
 *
 * @module
 */
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { openTable } from '../../src/node/reading/open-table.js'
import type { Encoding, FileFormat } from '../../src/node/reading/raw-table.js'
import { readTable } from '../../src/node/reading/read-table.js'

const ENCODINGS: readonly (Encoding | undefined)[] = [
  undefined,
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'windows-1252',
]
const FORMATS: readonly FileFormat[] = ['csv', 'ndjson', 'json']

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'F-1',
    '2024-03-05',
    '12.5',
    '1,234.50',
    '"',
    '""',
    '港湾',
    'é',
    '__proto__',
    '\uFEFF',
    '\0',
    '-',
    '1e999',
    '５',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const row = fc.array(cell, { minLength: 0, maxLength: 5 })
const HEADER = ['facility', 'date', 'amount', 'currency']

const csvText = fc
  .tuple(
    fc.array(row, { maxLength: 20 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([rows, delimiter, end, isQuoted]) => {
    const written = (text: string): string => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text)
    return [HEADER, ...rows].map(cells => cells.map(written).join(delimiter)).join(end)
  })
const record = fc.dictionary(
  fc.oneof(fc.constantFrom(...HEADER, '__proto__', 'constructor'), fc.string({ maxLength: 4 })),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 6 },
)
const jsonText = fc
  .tuple(fc.array(record, { maxLength: 15 }), fc.constantFrom('lines', 'array', 'indented', 'records'))
  .map(([records, kind]) => {
    if (kind === 'lines') return records.map(one => JSON.stringify(one)).join('\n')
    return kind === 'records'
      ? JSON.stringify({ done: true, records })
      : JSON.stringify(records, null, kind === 'indented' ? 2 : 0)
  })

const encoded = fc
  .tuple(fc.oneof(csvText, jsonText), fc.constantFrom('utf8', 'utf16le', 'latin1', 'utf16be'), fc.boolean())
  .map(([text, encoding, isMarked]) => {
    const all = isMarked ? `\uFEFF${text}` : text
    return encoding === 'utf16be'
      ? Buffer.from(all, 'utf16le').swap16()
      : Buffer.from(all, encoding === 'utf16le' ? 'utf16le' : encoding === 'latin1' ? 'latin1' : 'utf8')
  })

const damage = fc.array(
  fc.tuple(fc.constantFrom('change', 'cut', 'double', 'insert'), fc.nat(), fc.nat({ max: 255 })),
  { maxLength: 6 },
)
const damaged = fc.tuple(encoded, damage).map(([bytes, steps]) => steps.reduce(damagedBy, Uint8Array.from(bytes)))

function damagedBy(bytes: Uint8Array, [how, at, byte]: readonly [string, number, number]): Uint8Array {
  const place = at % (bytes.length + 1)
  const [before, behind] = [bytes.subarray(0, place), bytes.subarray(place)]
  if (how === 'cut') return before
  if (how === 'double') return Buffer.concat([bytes, behind])
  return Buffer.concat([before, Uint8Array.of(byte), how === 'change' ? behind.subarray(1) : behind])
}

/** Bytes of a file, damaged or never a table at all. */
const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: damaged },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
)

/** How much is read. */
export interface Fuzzing {
  readonly runs: number
  readonly seed: number
  /** Ends the search after so many milliseconds. */
  readonly milliseconds?: number
}

/** Reads damaged files by both doors; the number of rows that were met. A crash or a row that is not counted fails. */
export function readAnything({ runs, seed, milliseconds }: Fuzzing): number {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-fuzz-'))
  let rows = 0
  try {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...FORMATS), fc.constantFrom(...ENCODINGS), (bytes, format, encoding) => {
        const file = join(folder, `payments.${format}`)
        writeFileSync(file, bytes)
        rows += readRaw(file, encoding) + readColumns(file, encoding)
      }),
      { numRuns: runs, seed, ...(milliseconds !== undefined && { interruptAfterTimeLimit: milliseconds }) },
    )
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readRaw(file: string, encoding: Encoding | undefined): number {
  const table = openTable(file, encoding === undefined ? {} : { encoding })
  let kept = 0
  for (const block of table.blocks) {
    kept += block.lines.length
    if (block.kind === 'cells') for (const cells of block.rows) expect(cells.length).toBe(table.header.length)
  }
  const { rows, rowsLeftOut } = table.report()
  const told = table.issues.counts().filter(({ consequence }) => consequence === 'row-left-out')
  expect(rows - rowsLeftOut).toBe(kept)
  expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(rowsLeftOut)
  return rows
}

function readColumns(file: string, encoding: Encoding | undefined): number {
  const reading = readTable(file, 'payments', encoding === undefined ? {} : { encoding })
  let kept = 0
  for (const { columns, size, lines } of reading.blocks) {
    kept += size
    expect(lines.length).toBe(size)
    for (const column of Object.values(columns)) expect(column.length).toBe(size)
    if (size > 0) for (const amount of columns.amount) expect(amount >= 0 && Number.isFinite(amount)).toBe(true)
  }
  const { rows, rowsLeftOut } = reading.report()
  expect(rows - rowsLeftOut).toBe(kept)
  return rows
}
