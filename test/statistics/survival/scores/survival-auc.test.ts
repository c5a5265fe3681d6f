import { expect, it } from 'vitest'
import { areaUnderCurve, survivalAuc } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, durations, entered } from '../book.js'

const { risk } = BOOK

it('gives the areas that riskRegression gives, and its errors to a tenth', () => {
  const expected = [
    [4.5, 0.81385281, 0.107686692],
    [8.5, 0.73597784, 0.097748527],
    [15.5, 0.71497797, 0.114031949],
  ] as const
  for (const [horizon, auc, error] of expected) {
    const found = survivalAuc(durations, { risk }, { horizon })
    expect(found.auc).toBeCloseTo(auc, 8)
    expect(Math.abs(found.standardError! / error - 1)).toBeLessThan(0.1)
  }
})

it('is the plain area without censoring', () => {
  const all = { unit: 'day', duration: [1, 2, 3, 4, 5], event: [1, 1, 1, 1, 1] } as const
  const scores = [0.4, 0.1, 0.4, 0.2, 0.1]
  expect(survivalAuc(all, { risk: scores }, { horizon: 2 }).auc).toBeCloseTo(
    areaUnderCurve(scores, [1, 1, 0, 0, 0]),
    12,
  )
})

it('counts who is out of view at the horizon as there', () => {
  const { stillThere, auc, standardError, interval } = survivalAuc(
    { unit: 'day', duration: [1, 5, 5], event: [1, 0, 0] },
    { risk: [3, 2, 1] },
    { horizon: 5 },
  )
  expect([stillThere, auc, standardError]).toEqual([2, 1, undefined])
  expect(interval.lower).toBeCloseTo(0.025, 9)
})

it('names what is wrong', () => {
  expect(thrown(() => survivalAuc(durations, { risk }, { horizon: 0.5 })).code).toBe('NO_EVENTS')
  expect(thrown(() => survivalAuc(entered, { risk }, { horizon: 5 })).code).toBe('NOT_APPLICABLE')
  const gone = { unit: 'day', duration: [1, 2], event: [1, 1] } as const
  expect(thrown(() => survivalAuc(gone, { risk: [1, 2] }, { horizon: 2 })).code).toBe('NO_VARIATION')
})
