import { describe, expect, it } from 'vitest'
import {
  expectBothClasses,
  informationOf,
  informationValue,
  lacksClass,
  logGoodToBad,
  signOf,
} from '../../../src/risk/binning/evidence.js'

const ALL = { goods: 100, bads: 20 }

it('is the logarithm of the ratio of shares', () => {
  expect(logGoodToBad(50, 5, ALL, 0.5)).toBeCloseTo(Math.log(2), 14)
  expect(logGoodToBad(10, 2, ALL, 0.5)).toBe(0)
  expect(informationOf(50, 5, ALL, 0.5)).toBeCloseTo(0.25 * Math.log(2), 14)
})

it('smooths a bin that lacks a class, and no other', () => {
  expect(lacksClass(3, 0)).toBe(true)
  expect(lacksClass(0, 3)).toBe(true)
  expect(lacksClass(0, 0)).toBe(false)
  expect(lacksClass(3, 1)).toBe(false)
  expect(logGoodToBad(10, 0, ALL, 0.5)).toBeCloseTo(Math.log(10.5 / 100 / (0.5 / 20)), 14)
  expect(informationOf(0, 4, ALL, 1)).toBeCloseTo((0.01 - 0.25) * Math.log(0.01 / 0.25), 14)
  expect(informationOf(0, 0, ALL, 0.5)).toBe(0)
})

it('turns with the sign', () => {
  expect([signOf('ln(good/bad)'), signOf('ln(bad/good)')]).toEqual([1, -1])
})

describe('the information value of counts', () => {
  it('is the sum of its parts, in either sign', () => {
    const evidence = informationValue([90, 60], [10, 40])
    const parts = [0.4 * Math.log(3), 0.4 * Math.log(2)]
    expect(evidence.parts[0]).toBeCloseTo(parts[0]!, 14)
    expect(evidence.parts[1]).toBeCloseTo(parts[1]!, 14)
    expect(evidence.informationValue).toBeCloseTo(0.4 * Math.log(6), 14)
    expect(evidence.smoothedBins).toBe(0)
    const turned = informationValue([90, 60], [10, 40], { weightOfEvidence: 'ln(bad/good)' })
    expect(turned.weightsOfEvidence).toEqual(evidence.weightsOfEvidence.map(weight => -weight))
    expect(turned.informationValue).toBe(evidence.informationValue)
  })

  it('counts the bins that it smoothed, and passes over empty ones', () => {
    const evidence = informationValue([10, 0, 0], [5, 5, 0], { smoothing: 1 })
    expect(evidence.smoothedBins).toBe(1)
    expect(evidence.weightsOfEvidence[1]).toBeCloseTo(Math.log(1 / 10 / (6 / 10)), 14)
    expect([evidence.parts[2], evidence.weightsOfEvidence[2]]).toEqual([0, 0])
  })

  it.each([
    [
      [
        [0, 0],
        [1, 2],
      ],
      'NO_VARIATION',
    ],
    [
      [
        [1, 2],
        [0, 0],
      ],
      'NO_VARIATION',
    ],
    [[[1], [1, 2]], 'LENGTH_MISMATCH'],
    [[[], []], 'EMPTY_INPUT'],
    [
      [
        [1, -1],
        [1, 2],
      ],
      'OUT_OF_RANGE',
    ],
  ] as const)('refuses %j', ([goods, bads], code) => {
    expect(() => informationValue(goods, bads)).toThrow(expect.objectContaining({ code }))
  })

  it('refuses options it does not know, and a smoothing of none', () => {
    const refuses = (options: object, code: string) =>
      expect(() => informationValue([1], [1], options)).toThrow(expect.objectContaining({ code }))
    refuses({ smooth: 1 }, 'UNKNOWN_OPTION')
    refuses({ smoothing: 0 }, 'OUT_OF_RANGE')
    refuses({ weightOfEvidence: 'bad/good' }, 'OUT_OF_RANGE')
  })
})

it('names the class that is not there', () => {
  const refused = (goods: number, bads: number) => () => expectBothClasses({ goods, bads }, 'outcomes')
  expect(refused(3, 0)).toThrow(expect.objectContaining({ path: 'outcomes', received: '"only goods (0)"' }))
  expect(refused(0, 3)).toThrow(expect.objectContaining({ received: '"only bads (1)"' }))
  expect(refused(0, 0)).toThrow(expect.objectContaining({ received: '"neither"' }))
  expect(refused(1, 1)()).toBe(undefined)
})
