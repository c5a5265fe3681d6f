import { expect, it } from 'vitest'
import { facilityFigures } from '../../../../src/project/profitability/engine/facility-figures.js'
import { CLIENT, DEPOSIT, figuresOn, GUARANTEE, LINE, LOAN, prepared, SERVICE } from './samples.js'

it.each([LOAN, LINE, GUARANTEE, DEPOSIT, SERVICE])('taxes what a $kind earns, and all lines are finite', facility => {
  const { lines } = figuresOn(facility)
  const { tax, ...before } = lines
  expect(tax).toBeCloseTo(-0.25 * Object.values(before).reduce((sum, line) => sum + line, 0), 6)
  expect(Object.values(lines).every(Number.isFinite)).toBe(true)
})

it('says for which facility a curve is missing', () => {
  const call = (): unknown => facilityFigures(LOAN, CLIENT, prepared({ curves: [] }), 'plans[2].loan')
  expect(call).toThrow(expect.objectContaining({ code: 'MISSING_CURVE', path: 'plans[2].loan.transferRate' }))
})

it('asks that a curve of defaults lasts as long as the terms look', () => {
  const probabilityOfDefault = {
    unit: 'year',
    times: [0, 1],
    values: [1, 0.9],
    between: 'linear',
    quantity: 'survival',
  } as const
  const client = { ...CLIENT, probabilityOfDefault }
  expect(facilityFigures(LOAN, client, prepared()).lines.expectedLoss).toBeCloseTo(-4_000_000, 4)
  expect(() => facilityFigures(LOAN, client, prepared({ months: 24 }))).toThrow(/client\.probabilityOfDefault\.times/)
})
