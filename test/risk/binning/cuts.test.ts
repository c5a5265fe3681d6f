import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkCuts, cutsAtMost } from '../../../src/risk/binning/cuts.js'
import { thrown } from '../../errors/thrown.js'

const plainly = (cuts: readonly number[], value: number): number => cuts.filter(cut => cut <= value).length

it('counts cuts at most a value, few or many, near or far apart', () => {
  const magnitude = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  fc.assert(
    fc.property(
      fc.uniqueArray(magnitude, { maxLength: 60 }),
      fc.array(magnitude, { maxLength: 80 }),
      (points, others) => {
        const cuts = [...new Set(points.map(point => point + 0))].sort((a, b) => a - b)
        const values = Float64Array.from([...others, ...cuts])
        const expected = Array.from(values, value => plainly(cuts, value))
        expect(Array.from(values, value => cutsAtMost(Float64Array.from(cuts), value))).toEqual(expected)
      },
    ),
    { numRuns: 300 },
  )
})

it('refuses cuts that are no ascending numbers', () => {
  const refuses = (cuts: unknown, code: string, path: string) =>
    expect(() => checkCuts(cuts, 'cuts')).toThrow(expect.objectContaining({ code, path }))
  refuses([1, 1], 'OUT_OF_RANGE', 'cuts[1]')
  refuses([1, 3, 2], 'OUT_OF_RANGE', 'cuts[2]')
  refuses([Number.NaN], 'OUT_OF_RANGE', 'cuts[0]')
  refuses([0, '1'], 'INVALID_TYPE', 'cuts[1]')
  refuses('1', 'INVALID_TYPE', 'cuts')
  expect(checkCuts([-0, 2], 'cuts')).toEqual([0, 2])
  expect(checkCuts([], 'cuts')).toEqual([])
})

it('a hole in a list is no cut', () => {
  expect(thrown(() => checkCuts(new Array(2), 'cuts'))).toMatchObject({ code: 'INVALID_TYPE', path: 'cuts[0]' })
})
