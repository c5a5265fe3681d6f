import { expect, it } from 'vitest'
import { appetiteMismatch, riskAppetite, riskCapacity } from '../../../src/risk/capacity/index.js'

/** A capacity with a score of 0.5, known in full or in part. */
const parts = { a: { weight: 1, worst: 0, best: 1 }, b: { weight: 1, worst: 0, best: 1 } }
const full = riskCapacity({ a: 0.5, b: 0.5 }, { parts })
const half = riskCapacity({ a: 0.5 }, { parts })
const none = riskCapacity({}, { parts })

it.each([
  ['aggressive', 'beyond-capacity', 2, true, 'balanced'],
  ['balanced', 'in-line', 0, true, 'balanced'],
  ['conservative', 'below-capacity', -2, true, 'conservative'],
] as const)('an appetite that is %s is %s', (band, finding, bandsApart, certain, prudentBand) => {
  expect(appetiteMismatch(full, riskAppetite({ band }))).toEqual({ finding, bandsApart, certain, prudentBand })
})

it('is certain only where the whole range says so', () => {
  // Half known, the score lies from 0.25 (cautious) to 0.75 (growth).
  const certain = (band: string) => appetiteMismatch(half, riskAppetite({ band })).certain
  expect([certain('aggressive'), certain('growth'), certain('balanced'), certain('conservative')]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

it('says that capacity is unknown, and takes the prudent end', () => {
  const finding = appetiteMismatch(none, riskAppetite({ band: 'growth' }))
  expect(finding).toEqual({ finding: 'capacity-unknown', bandsApart: 0, certain: false, prudentBand: 'conservative' })
})

it('compares within one set of bands', () => {
  const bands = [{ name: 'any', from: 0 }]
  expect(() => appetiteMismatch(full, riskAppetite({ score: 0.5 }, { bands }))).toThrow(
    expect.objectContaining({ code: 'CONFLICTING_OPTIONS', path: 'appetite.bands' }),
  )
  expect(() => Reflect.apply(appetiteMismatch, undefined, [{}, {}])).toThrow(
    expect.objectContaining({ path: 'capacity' }),
  )
  expect(() => Reflect.apply(appetiteMismatch, undefined, [full, {}])).toThrow(
    expect.objectContaining({ path: 'appetite' }),
  )
})

const appetite = riskAppetite({ band: 'growth' })

it.each([
  [{ ...full, bands: null }, appetite, 'capacity.bands'],
  [{ ...full, bands: [null] }, appetite, 'capacity.bands[0]'],
  [{ ...full, score: Number.NaN }, appetite, 'capacity.score'],
  [{ ...full, score: 'high' }, appetite, 'capacity.score'],
  [{ ...full, range: null }, appetite, 'capacity.range'],
  [{ ...full, range: { lower: 0 } }, appetite, 'capacity.range.upper'],
  [full, { ...appetite, bands: 5 }, 'appetite.bands'],
  [full, { ...appetite, band: 'bold' }, 'appetite.band'],
])('checks documents, which come from anywhere: %#', (capacity, wanted, path) => {
  expect(() => Reflect.apply(appetiteMismatch, undefined, [capacity, wanted])).toThrow(
    expect.objectContaining({ path }),
  )
})
