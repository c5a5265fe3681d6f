import { expect, it } from 'vitest'
import { tableOf, weightsOf } from '../../../src/risk/binning/table-of.js'

const names = [
  { label: 'low', kind: 'ordinary' },
  { label: 'high', kind: 'ordinary' },
  { label: 'code', kind: 'special' },
  { label: 'missing', kind: 'missing' },
] as const
const tallies = [
  { count: 10, goods: 8, bads: 2 },
  { count: 5, goods: 2, bads: 3 },
  { count: 3, goods: 0, bads: 3 },
  { count: 0, goods: 0, bads: 0 },
]

it('says what each bin holds and tells', () => {
  const table = tableOf(names, tallies, { weightOfEvidence: 'ln(good/bad)', smoothing: 0.5 })
  expect(table).toMatchObject({
    observations: 18,
    goods: 10,
    bads: 8,
    trend: 'increasing',
    smoothing: 0.5,
    smoothedBins: 1,
  })
  expect(table.rows[0]).toEqual({
    label: 'low',
    kind: 'ordinary',
    count: 10,
    share: 10 / 18,
    goods: 8,
    bads: 2,
    badRate: 0.2,
    weightOfEvidence: expect.closeTo(Math.log(3.2), 14),
    informationValue: expect.closeTo(0.55 * Math.log(3.2), 14),
    smoothed: false,
  })
  expect(table.rows[2]).toMatchObject({
    smoothed: true,
    weightOfEvidence: expect.closeTo(Math.log(0.05 / (3.5 / 8)), 14),
  })
  expect(table.rows[3]).toEqual({
    label: 'missing',
    kind: 'missing',
    count: 0,
    share: 0,
    goods: 0,
    bads: 0,
    informationValue: 0,
    smoothed: false,
  })
  expect(table.informationValue).toBeCloseTo(
    table.rows.reduce((sum, row) => sum + row.informationValue, 0),
    14,
  )
})

it('turns weights with the sign, and has none where nobody is', () => {
  const weights = (weightOfEvidence: 'ln(good/bad)' | 'ln(bad/good)') =>
    weightsOf(tableOf(names, tallies, { weightOfEvidence, smoothing: 0.5 }))
  const [good, bad] = [weights('ln(good/bad)'), weights('ln(bad/good)')]
  expect(good[3]).toBe(null)
  expect(bad.slice(0, 3)).toEqual(good.slice(0, 3).map(weight => -weight!))
})
