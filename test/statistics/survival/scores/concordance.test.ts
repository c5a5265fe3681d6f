import { expect, it } from 'vitest'
import { concordance } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, branches, durations, entered } from '../book.js'

const { risk } = BOOK

it('gives the shares, errors and counts that R gives', () => {
  const harrell = concordance(durations, { risk })
  expect(harrell.concordance).toBeCloseTo(0.710526316, 8)
  expect(harrell.standardError).toBeCloseTo(0.081250785, 8)
  expect(Object.values(harrell.pairs)).toEqual([291, 115, 12, 8, 0])
  const uno = concordance(durations, { risk }, { weighting: 'uno' })
  expect(uno.concordance).toBeCloseTo(0.67116787, 8)
  expect(uno.standardError).toBeCloseTo(0.079278978, 8)
  const ten = concordance(durations, { risk }, { weighting: 'uno', horizon: 10 })
  expect(ten.concordance).toBeCloseTo(0.71512751, 8)
  expect(ten.standardError).toBeCloseTo(0.08250348, 8)
  const strata = concordance(durations, { risk }, { strata: branches })
  expect(strata.concordance).toBeCloseTo(0.697278912, 8)
  expect(strata.standardError).toBeCloseTo(0.085007386, 8)
  expect(Object.values(strata.pairs)).toEqual([101, 43, 3, 3, 0])
  const late = concordance(entered, { risk })
  expect(late.concordance).toBeCloseTo(0.682748538, 8)
  expect(late.standardError).toBeCloseTo(0.081470005, 8)
  expect(Object.values(late.pairs)).toEqual([228, 103, 11, 8, 0])
})

it('turns round with its direction, never by guess', () => {
  const { concordance: share, interval } = concordance(durations, { risk })
  const back = concordance(durations, { lifetime: risk })
  expect(back.concordance).toBeCloseTo(1 - share, 12)
  expect(back.interval.lower).toBeCloseTo(1 - interval.upper, 12)
  expect(concordance(durations, { lifetime: risk.map(value => -value) }).concordance).toBe(share)
})

it('has no standard error where all pairs are in order, and a bound by independent pairs', () => {
  const perfect = concordance({ unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 1] }, { lifetime: [1, 2, 3, 4] })
  expect([perfect.concordance, perfect.standardError, perfect.interval.upper]).toEqual([1, undefined, 1])
  expect(perfect.interval.lower).toBeCloseTo(0.025 ** (1 / 2), 9)
  const flat = concordance({ unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 1] }, { risk: [5, 5, 5, 5] })
  expect(flat.concordance).toBe(0.5)
  expect(flat.interval.note).toMatch(/do not scatter/)
})

it('names what is wrong', () => {
  const wrong = (prediction: string, options = '{}') =>
    thrown(() => concordance(entered, JSON.parse(prediction), JSON.parse(options)))
  const fine = JSON.stringify({ risk })
  expect(wrong('{}').code).toBe('MISSING_VALUE')
  expect(wrong('{ "risk": [1], "lifetime": [1] }').code).toBe('CONFLICTING_OPTIONS')
  expect(wrong('{ "hazard": [1] }').code).toBe('UNKNOWN_OPTION')
  expect(wrong('{ "risk": [1] }').code).toBe('LENGTH_MISMATCH')
  expect(wrong(fine, '{ "weighting": "uno" }').code).toBe('NOT_APPLICABLE')
  expect(wrong(fine, '{ "horizon": 0.5 }').code).toBe('NO_EVENTS')
  const alone = () => concordance({ unit: 'day', duration: [2, 1], event: [1, 0] }, { risk: [1, 2] })
  expect(thrown(alone).code).toBe('TOO_FEW_POINTS')
})
