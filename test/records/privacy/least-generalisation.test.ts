import { describe, expect, it } from 'vitest'
import type { Generalisation } from '../../../src/records/index.js'
import { generalise, kAnonymity, leastGeneralisation } from '../../../src/records/index.js'
import { INPATIENTS } from './inpatients.js'

const zip: readonly Generalisation[] = [
  { kind: 'prefix', characters: 4 },
  { kind: 'prefix', characters: 3 },
  { kind: 'anything' },
]
const age: readonly Generalisation[] = [
  { kind: 'band', edges: [30, 40] },
  { kind: 'band', edges: [40] },
  { kind: 'anything' },
]

describe('leastGeneralisation', () => {
  it('finds what every combination tried by hand gives', () => {
    const tried = [undefined, ...zip].flatMap((zipWay, zipStep) =>
      [undefined, ...age].map((ageWay, ageStep) => {
        const rows = INPATIENTS.map(row => ({
          zip: zipWay === undefined ? row.zip : generalise(row.zip, zipWay),
          age: ageWay === undefined ? row.age : generalise(row.age, ageWay),
        }))
        const { holds } = kAnonymity(rows, { quasiIdentifiers: ['zip', 'age'], k: 4 })
        return { holds, loss: (zipStep / 3 + ageStep / 3) / 2 }
      }),
    )
    const least = Math.min(...tried.filter(({ holds }) => holds).map(({ loss }) => loss))
    const found = leastGeneralisation(INPATIENTS, { ladders: { zip, age }, k: 4 })
    expect(found.loss).toBeCloseTo(least, 12)
    // Table 3 of the paper, and as good as table 2; the first in the order of columns is taken.
    expect(found.steps).toEqual({ zip: 1, age: 2 })
    expect(found.rows[0]).toEqual({ zip: '1305', age: 'below 40', condition: 'heart' })
    expect(found.suppressed).toEqual([])
  })

  it('changes nothing where nothing must change', () => {
    const rows = [{ a: 'x' }, { a: 'x' }]
    expect(leastGeneralisation(rows, { ladders: { a: [{ kind: 'anything' }] }, k: 2 })).toEqual({
      steps: { a: 0 },
      loss: 0,
      rows,
      suppressed: [],
    })
  })

  it('leaves out a few rows rather than make all coarse, where it may', () => {
    const rows = [...Array.from({ length: 19 }, () => ({ country: 'CN' })), { country: 'IS' }]
    const ladders = { country: [{ kind: 'anything' as const }] }
    expect(leastGeneralisation(rows, { ladders, k: 2, mostSuppressed: 0.05 })).toMatchObject({
      loss: 0,
      suppressed: [19],
    })
    expect(leastGeneralisation(rows, { ladders, k: 2, mostSuppressed: 0.04 })).toMatchObject({
      loss: 1,
      suppressed: [],
    })
  })

  it('never answers with nothing at all', () => {
    const rows = [{ a: 'x' }, { a: 'y' }]
    expect(() => leastGeneralisation(rows, { ladders: { a: [] }, k: 2, mostSuppressed: 1 })).toThrow(/NO_SOLUTION/)
  })

  it('keeps gaps, and hides them at the end of a ladder', () => {
    const rows = [{ born: '1971-02-03' }, { born: '1971-05-03' }, {}]
    const ladders = { born: [{ kind: 'year' as const }, { kind: 'anything' as const }] }
    expect(leastGeneralisation(rows, { ladders, k: 2, mostSuppressed: 0.5 })).toMatchObject({
      steps: { born: 1 },
      suppressed: [2],
    })
    expect(leastGeneralisation(rows, { ladders, k: 3 }).rows).toEqual([{ born: '*' }, { born: '*' }, { born: '*' }])
  })

  it.each([
    [{ ladders: {} }, /ladders.*EMPTY_INPUT/],
    [{ ladders: { zip: [{ kind: 'year' }] } }, /rows\[0\]\.zip.*INVALID_DATE/],
    [{ ladders: { zip: {} } }, /options\.ladders\.zip/],
    [{ ladders: { zipp: [] } }, /COLUMN_NOT_FOUND/],
    [{ mostSuppressed: 1.5 }, /options\.mostSuppressed/],
    [{ k: 13 }, /NO_SOLUTION/],
    [
      { ladders: { zip: Array(100).fill({ kind: 'anything' }), age: Array(100).fill({ kind: 'anything' }) } },
      /at most 10000/,
    ],
  ])('names what is wrong (%#)', (options, message) => {
    const asked = { ladders: { zip, age }, k: 4, ...options }
    expect(() => Reflect.apply(leastGeneralisation, undefined, [INPATIENTS, asked])).toThrow(message)
  })
})
