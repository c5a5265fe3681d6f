import { expect, it } from 'vitest'
import { readContacts } from '../../../src/loyalty/uplift/contact-input.js'
import { thrown } from '../../errors/thrown.js'

const CALIBRATION = {
  centre: 0.1,
  average: 0.05,
  averageInterval: { lower: 0, upper: 0.1, level: 0.95, kind: 'confidence', method: 'wald' },
  slope: 0.5,
  slopeInterval: { lower: 0, upper: 1, level: 0.95, kind: 'confidence', method: 'wald' },
  covariance: [
    [1e-4, 0],
    [0, 1e-2],
  ],
} as const
const OPTIONS = { costPerContact: 2, valueOfOutcome: [10, 20] }

it('brings scores to the line, and amounts to columns', () => {
  const { raw, effect, cost, value, budget, contacts } = readContacts([0.3, 0.1], {
    ...OPTIONS,
    calibration: CALIBRATION,
  })
  expect(Array.from(raw)).toEqual([0.3, 0.1])
  expect(effect[0]).toBeCloseTo(0.15, 12)
  expect(effect[1]).toBeCloseTo(0.05, 12)
  expect([Array.from(cost), Array.from(value)]).toEqual([
    [2, 2],
    [10, 20],
  ])
  expect([budget, contacts]).toEqual([Number.MAX_VALUE, 2])
  const flat = readContacts([0.3, 0.1], { ...OPTIONS, calibration: { ...CALIBRATION, slope: -1 } })
  expect(Array.from(flat.effect)).toEqual([0.05, 0.05])
})

it('names what is wrong', () => {
  const at = (options: object) => thrown(() => Reflect.apply(readContacts, undefined, [[0.3, 0.1], options]))
  expect(at({ ...OPTIONS, budget: 1, contacts: 1 })).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'options.contacts',
  })
  expect(at({ ...OPTIONS, budget: -1 }).path).toBe('options.budget')
  expect(at({ ...OPTIONS, contacts: 1.5 }).path).toBe('options.contacts')
  expect(at({ ...OPTIONS, costPerContact: -1 }).path).toBe('options.costPerContact')
  expect(at({ ...OPTIONS, costPerContact: [1, -1] }).path).toBe('options.costPerContact[1]')
  expect(at({ ...OPTIONS, valueOfOutcome: [1] })).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: 'options.valueOfOutcome',
  })
  expect(at({ ...OPTIONS, valueOfOutcome: null }).path).toBe('options.valueOfOutcome')
  expect(at({ ...OPTIONS, calibration: { ...CALIBRATION, slope: null } }).path).toBe('options.calibration.slope')
  expect(at({ ...OPTIONS, calibration: { ...CALIBRATION, covariance: [[1]] } }).path).toBe(
    'options.calibration.covariance',
  )
  expect(at({ costPerContact: 2 }).path).toBe('options.valueOfOutcome')
})
