/**
 * What every golden adapter needs: the records, the data they name, the rule by which a number matches, and the report.
 * Rules of reading: FAMILIES.md beside the records.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import differences from './differences.json' with { type: 'json' }

const ROOT = resolve(import.meta.dirname, '../..')
const GOLDENS = resolve(ROOT, process.env['CLIENTELE_GOLDENS'] ?? '../shared/goldens')
const DATA = resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data')

export interface GoldenRecord {
  readonly source: string
  readonly kind: string
  readonly model: string
  readonly function: string
  readonly params: unknown
  readonly inputs: unknown
  readonly expected: unknown
  readonly tolerance: number | string
  readonly note: string
}

/** Whether a number of ours is close enough to the expected one. */
export type Close = (ours: number, expected: number) => boolean

/** What an adapter makes of a record: our answer in the shape of `expected`, or why there is none yet. */
export type Answer =
  | {
      readonly ours: unknown
      readonly expected?: unknown
      readonly close?: Close
      /** Fields of the record that nothing answers yet. */
      readonly without?: string
    }
  | { readonly notCovered: string }

/** Serves one family, or several of one kind; the match tells what the name itself says. */
export interface Adapter {
  readonly family: RegExp
  answer(record: GoldenRecord, name: RegExpExecArray): Answer
}

/** One difference on purpose: the family, the records of it (all whose inputs or params contain `where`), and why. */
interface Difference {
  readonly model: string
  readonly function: string
  readonly where?: Readonly<Record<string, unknown>>
  readonly reason: string
  readonly source: string
}

/** One test per family of a model; families without an adapter are printed as not covered. */
export function testFamilies(file: string, model: string, adapters: readonly Adapter[]): void {
  const path = join(GOLDENS, file)
  describe(`golden records of ${model}`, () => {
    if (!existsSync(path)) return it.skip(`(skipped: no ${file} in CLIENTELE_GOLDENS, default ../shared/goldens)`)
    const lines: string[] = []
    const records = recordsOf(path, model)
    const needed = new Set<Difference>()
    for (const name of new Set(records.map(record => record.function))) {
      it(name, () => {
        const family = records.filter(record => record.function === name)
        const tally = judge(family, name, adapters, needed)
        lines.push(
          `${model} | ${name} | ${tally.matched} matched, ${tally.differing} differing on purpose${tally.rest}`,
        )
        expect(tally.wrong).toEqual([])
      })
    }
    it('every listed difference still differs', () => {
      const listed = LISTED.filter(entry => records.some(record => concerns(entry, record)))
      expect(listed.filter(entry => !needed.has(entry))).toEqual([])
    })
    return afterAll(() => console.log(lines.join('\n')))
  })
}

function recordsOf(path: string, model: string): readonly GoldenRecord[] {
  const all: readonly GoldenRecord[] = JSON.parse(readFileSync(path, 'utf8'))
  return all.filter(record => record.model === model)
}

interface Tally {
  matched: number
  differing: number
  rest: string
  readonly wrong: string[]
}

function judge(
  records: readonly GoldenRecord[],
  name: string,
  adapters: readonly Adapter[],
  needed: Set<Difference>,
): Tally {
  const tally: Tally = { matched: 0, differing: 0, rest: '', wrong: [] }
  const open = new Map<string, number>()
  for (const record of records) {
    const answer = answerTo(record, name, adapters)
    if ('notCovered' in answer) {
      open.set(answer.notCovered, (open.get(answer.notCovered) ?? 0) + 1)
      continue
    }
    const { ours, expected = record.expected, close = closeBy(record), without } = answer
    if (without !== undefined) open.set(without, (open.get(without) ?? 0) + 1)
    const faults = mismatches(ours, expected, close)
    const listed = LISTED.find(entry => concerns(entry, record))
    if (faults.length === 0) tally.matched++
    else if (listed !== undefined) {
      needed.add(listed)
      tally.differing++
    } else tally.wrong.push(`${JSON.stringify(record.inputs).slice(0, 200)}: ${faults.slice(0, 5).join('; ')}`)
  }
  tally.rest = [...open].map(([why, count]) => `, ${count} not covered (${why})`).join('')
  return tally
}

function answerTo(record: GoldenRecord, name: string, adapters: readonly Adapter[]): Answer {
  for (const adapter of adapters) {
    const match = adapter.family.exec(name)
    if (match === null) continue
    try {
      return adapter.answer(record, match)
    } catch (error) {
      if (error instanceof ClienteleError) return { ours: record.expected === null ? null : error.message }
      throw error
    }
  }
  return { notCovered: 'no adapter yet' }
}

/** The rule a record's own tolerance states. */
export function closeBy({ tolerance, kind }: Pick<GoldenRecord, 'tolerance' | 'kind'>): Close {
  if (typeof tolerance === 'number') {
    const scale = (expected: number): number =>
      kind === 'reference' ? (expected === 0 ? 1 : Math.abs(expected)) : Math.max(1, Math.abs(expected))
    return (ours, expected) => Math.abs(ours - expected) <= tolerance * scale(expected)
  }
  const [, word, size] = /\b(abs|rel)\s+([\d.]+(?:e-?\d+)?)/.exec(tolerance) ?? []
  if (word === 'abs') return (ours, expected) => Math.abs(ours - expected) <= Number(size)
  if (word === 'rel') return (ours, expected) => Math.abs(ours - expected) <= Number(size) * Math.abs(expected || 1)
  if (tolerance === 'rounded to integer') return (ours, expected) => Math.round(ours) === expected
  return (ours, expected) => ours === expected
}

/** Every place where our answer is not what was expected; keys of ours beyond the expected ones do not count. */
export function mismatches(ours: unknown, expected: unknown, close: Close, path = 'answer'): string[] {
  if (typeof expected === 'number') {
    const good = typeof ours === 'number' && close(ours, expected)
    return good ? [] : [`${path}: expected ${expected}, ours ${String(ours)}`]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(ours) || ours.length !== expected.length) {
      return [`${path}: expected ${expected.length} values, ours ${JSON.stringify(ours)?.slice(0, 100)}`]
    }
    return expected.flatMap((value, i) => mismatches(ours[i], value, close, `${path}[${i}]`))
  }
  if (isRecord(expected)) {
    const fields = isRecord(ours) ? ours : {}
    return Object.entries(expected).flatMap(([key, value]) => mismatches(fields[key], value, close, `${path}.${key}`))
  }
  return Object.is(ours, expected) ? [] : [`${path}: expected ${String(expected)}, ours ${String(ours)}`]
}

const LISTED: readonly Difference[] = differences

function concerns({ model, function: name, where = {} }: Difference, record: GoldenRecord): boolean {
  if (model !== record.model || name !== record.function) return false
  const fields = { ...asRecord(record.params), ...asRecord(record.inputs) }
  return Object.entries(where).every(([key, value]) => JSON.stringify(fields[key]) === JSON.stringify(value))
}

/** A record's `inputs` or `params` as fields to pick from. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a data file is there. */
export function hasData(name: string, folder = 'clv'): boolean {
  return existsSync(join(DATA, folder, name))
}

/** The rows of a data file that a record names, as texts by column; plain CSV without quotes. */
export function readData(name: string, folder = 'clv'): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(DATA, folder, name), 'utf8')
    .trim()
    .split(/\r?\n/)
  const titles = header.split(',')
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [titles[i] ?? '', cell])))
}
