/**
 * What every golden adapter needs: one test per family of records, the listed differences, and the report.
 * Records and data are read in records.ts, numbers compared in matching.ts, answers left for the docs in ledger.ts.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { ClienteleError } from '../../src/errors/index.js'
import { answered, open, writeLedger } from './ledger.js'
import type { Difference } from './listed.js'
import { differenceOf, differencesAmong } from './listed.js'
import type { Close } from './matching.js'
import { closeBy, mismatches } from './matching.js'
import type { GoldenRecord, PlacedRecord } from './records.js'
import { hasRecords, readRecords } from './records.js'

export { asRecord } from './matching.js'
export type { GoldenRecord } from './records.js'
export { hasData, readData } from './records.js'

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

/** One test per family of a model; families without an adapter are printed as not covered. */
export function testFamilies(file: string, model: string, adapters: readonly Adapter[]): void {
  describe(`golden records of ${model}`, () => {
    if (!hasRecords(file)) return it.skip(`(skipped: no ${file} in CLIENTELE_GOLDENS, default ../shared/goldens)`)
    const lines: string[] = []
    const entries: Judged[] = []
    const records = readRecords(file).filter(record => record.model === model)
    const needed = new Set<Difference>()
    for (const name of new Set(records.map(record => record.function))) {
      it(name, () => {
        const family = records.filter(record => record.function === name)
        const tally = judge(family, name, adapters, needed)
        const { matched, differing, rest } = tally
        lines.push(`${model} | ${name} | ${matched} matched, ${differing} differing on purpose${rest}`)
        entries.push(...tally.entries)
        expect(tally.wrong).toEqual([])
      })
    }
    it('every listed difference still differs', () => {
      expect(differencesAmong(records).filter(entry => !needed.has(entry))).toEqual([])
    })
    return afterAll(() => {
      console.log(lines.join('\n'))
      writeLedger(`${file.replace('.json', '')}-${model}`, entries)
    })
  })
}

interface Tally {
  matched: number
  differing: number
  rest: string
  readonly wrong: string[]
  readonly entries: Judged[]
}

function judge(
  records: readonly PlacedRecord[],
  name: string,
  adapters: readonly Adapter[],
  needed: Set<Difference>,
): Tally {
  const tally: Tally = { matched: 0, differing: 0, rest: '', wrong: [], entries: [] }
  const waiting = new Map<string, number>()
  const wait = (why: string): void => void waiting.set(why, (waiting.get(why) ?? 0) + 1)
  for (const record of records) {
    const answer = answerTo(record, name, adapters)
    if ('notCovered' in answer) {
      wait(answer.notCovered)
      tally.entries.push(open(record, answer.notCovered))
      continue
    }
    const { ours, expected = record.expected, close = closeBy(record), without } = answer
    if (without !== undefined) wait(without)
    const faults = mismatches(ours, expected, close)
    const listed = faults.length === 0 ? undefined : differenceOf(record)
    tally.entries.push(answered(record, { ours, expected }, listed))
    if (faults.length === 0) tally.matched++
    else if (listed !== undefined) {
      needed.add(listed)
      tally.differing++
    } else tally.wrong.push(`${JSON.stringify(record.inputs).slice(0, 200)}: ${faults.slice(0, 5).join('; ')}`)
  }
  tally.rest = [...waiting].map(([why, count]) => `, ${count} not covered (${why})`).join('')
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
