import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compensatedSum } from '../../../../src/numeric/index.js'
import { allocateCollateral } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const FACILITIES = [
  { name: 'mortgage loan', exposure: 300 },
  { name: 'credit line', exposure: 100 },
]
const PIECES = [
  { name: 'pledge', value: 100 },
  { name: 'house', value: 250, secures: ['mortgage loan'] },
]

describe('allocateCollateral', () => {
  it('uses what secures one facility before what secures all', () => {
    const { pieces, facilities } = allocateCollateral(FACILITIES, PIECES)
    expect(pieces[1]).toEqual({ name: 'house', allocated: { 'mortgage loan': 250 }, surplus: 0 })
    expect(pieces[0]?.allocated['mortgage loan']).toBeCloseTo(100 / 3, 13)
    expect(facilities.map(({ unsecured }) => unsecured).reduce((sum, open) => sum + open, 0)).toBeCloseTo(50, 12)
  })

  it('gives nobody more than the exposure; the rest is surplus', () => {
    const { pieces, facilities } = allocateCollateral(FACILITIES, [{ name: 'pledge', value: 1000 }])
    expect(facilities.map(({ secured }) => secured)).toEqual([300, 100])
    expect(pieces[0]?.surplus).toBe(600)
    expect(allocateCollateral(FACILITIES, []).facilities.map(({ unsecured }) => unsecured)).toEqual([300, 100])
    const idle = allocateCollateral([{ name: 'a', exposure: 0 }], [{ name: 'p', value: 5, secures: [] }])
    expect(idle.pieces[0]).toEqual({ name: 'p', allocated: {}, surplus: 5 })
  })

  it('adds up: no value is lost, none counted twice', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map(value => (value < 1e-3 ? 0 : value))
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(amount, fc.subarray(['f0', 'f1', 'f2'])), { maxLength: 6 }),
        (exposures, values) => {
          const found = allocateCollateral(
            exposures.map((exposure, i) => ({ name: `f${i}`, exposure })),
            values.map(([value, secures], i) => ({ name: `p${i}`, value, secures })),
          )
          const given = found.pieces.map(({ allocated, surplus }, i) => {
            const parts = Object.values(allocated)
            expect(compensatedSum([...parts, surplus])).toBeCloseRelative(values[i]![0], 1e-12)
            return compensatedSum(parts)
          })
          for (const [i, { secured, unsecured }] of found.facilities.entries()) {
            expect(secured + unsecured).toBeCloseRelative(exposures[i]!, 1e-12)
          }
          const secured = compensatedSum(found.facilities.map(facility => facility.secured))
          expect(Math.abs(secured - compensatedSum(given))).toBeLessThanOrEqual(1e-12 * compensatedSum(exposures))
        },
      ),
    )
  })

  it('names what is wrong', () => {
    const path = (facilities: unknown, pieces: unknown) =>
      thrown(() => allocateCollateral(JSON.parse(JSON.stringify(facilities)), JSON.parse(JSON.stringify(pieces)))).path
    expect(path([], [])).toBe('facilities')
    expect(path(null, [])).toBe('facilities')
    expect(thrown(() => allocateCollateral(new Array(1), [])).path).toBe('facilities[0]')
    expect(thrown(() => allocateCollateral(FACILITIES, new Array(1))).path).toBe('collateral[0]')
    expect(path([{ name: 'a', exposure: -1 }], [])).toBe('facilities[0].exposure')
    expect(path([FACILITIES[0], FACILITIES[0]], [])).toBe('facilities[1].name')
    expect(path(FACILITIES, null)).toBe('collateral')
    expect(path(FACILITIES, [null])).toBe('collateral[0]')
    expect(path(FACILITIES, [{ name: 'p', value: -1 }])).toBe('collateral[0].value')
    expect(path(FACILITIES, [PIECES[0], PIECES[0]])).toBe('collateral[1].name')
    expect(path(FACILITIES, [{ name: 'p', value: 1, secures: ['boat'] }])).toBe('collateral[0].secures[0]')
  })
})

it('finds facilities by name at once, however many there are', () => {
  const size = 50_000
  const loans = Array.from({ length: size }, (_, i) => ({ name: `loan ${i}`, exposure: 2 }))
  const houses = loans.map(({ name }) => ({ name: `house of ${name}`, value: 1, secures: [name] }))
  const began = performance.now()
  const { facilities } = allocateCollateral(loans, houses)
  expect(facilities.every(({ secured, unsecured }) => secured === 1 && unsecured === 1)).toBe(true)
  expect(performance.now() - began).toBeLessThan(5000)
})
