import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import { needsRidge, predictorOf, probabilityOf, trainArm } from '../../../../src/loyalty/uplift/two-model/train.js'
import { linearRegression, logisticRegression } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from '../trial-data.js'

const values = [COLUMNS.late, COLUMNS.size].map(column => Float64Array.from(column))
const names = ['late', 'size']
const trial = { rows: 400, treated: CALLED, outcome: STAYED, outcomeKind: 'event' } as const
const rows = Int32Array.from({ length: 50 }, (_, i) => 3 * i)
const of = (column: readonly number[]): readonly number[] => Array.from(rows, row => column[row]!)

describe('trainArm', () => {
  it('is the regression of its rows', () => {
    const columns = { late: of(COLUMNS.late), size: of(COLUMNS.size) }
    const logistic = logisticRegression(columns, of(STAYED), { ridge: 0.5 })
    const { model, converged } = trainArm({ trial, names, values }, rows, 0.5)
    expect(converged).toBe(true)
    expect(model.intercept).toBe(logistic.intercept)
    expect(model.coefficients).toEqual([logistic.coefficients['late'], logistic.coefficients['size']])
    expect(model.covariance).toEqual(logistic.covariance)
    const amounts = { ...trial, outcome: MARGIN, outcomeKind: 'amount' as const }
    const linear = linearRegression(columns, of(MARGIN))
    expect(trainArm({ trial: amounts, names, values }, rows, 0).model.intercept).toBe(linear.intercept)
  })

  it('weighs rows, and then has no covariance', () => {
    const weights = STAYED.map((_, i) => 1 + (i % 2))
    const { model } = trainArm({ trial: { ...trial, weights }, names, values }, rows, 0)
    const columns = { late: of(COLUMNS.late), size: of(COLUMNS.size) }
    const logistic = logisticRegression(columns, of(STAYED), { weights: of(weights) })
    expect(model.coefficients[0]).toBe(logistic.coefficients['late'])
    expect(model).not.toHaveProperty('covariance')
  })

  it('leaves out what does not vary in the arm', () => {
    const flat = [values[0]!, new Float64Array(400).fill(2)]
    const { model } = trainArm({ trial, names, values: flat }, rows, 0)
    expect(model.coefficients[1]).toBe(0)
    expect(model).not.toHaveProperty('covariance')
    const constant = trainArm({ trial, names, values: [flat[1]!, flat[1]!] }, rows, 1)
    expect(constant.model.coefficients).toEqual([0, 0])
  })

  it('has finite log-odds where all outcomes are the same', () => {
    const all = { ...trial, outcome: STAYED.map(() => 1) }
    expect(trainArm({ trial: all, names, values }, rows, 0).model.intercept).toBeCloseRelative(
      Math.log(50.5 / 0.5),
      1e-12,
    )
    const none = { ...trial, outcome: STAYED.map(() => 0) }
    expect(trainArm({ trial: none, names, values }, rows, 0).model.intercept).toBeCloseRelative(-Math.log(101), 1e-12)
    const amounts = { ...trial, outcome: STAYED.map(() => 7), outcomeKind: 'amount' as const }
    expect(trainArm({ trial: amounts, names, values }, rows, 0).model).toEqual({ intercept: 7, coefficients: [0, 0] })
  })

  it('names the columns that tell the outcome', () => {
    const told = { ...trial, outcome: COLUMNS.late.map(late => Number(late > 2)) }
    const fault = thrown(() => trainArm({ trial: told, names, values }, rows, 0))
    expect(fault).toMatchObject({ code: 'SEPARATED_OUTCOMES', path: 'columns.late' })
    expect(needsRidge(fault, ['SEPARATED_OUTCOMES'])).toBe(true)
    expect(needsRidge(fault, ['NO_DATA'])).toBe(false)
    expect(needsRidge(new TypeError('x'), ['SEPARATED_OUTCOMES'])).toBe(false)
    expect(fault).toBeInstanceOf(ClienteleError)
  })
})

it('predicts by intercept and coefficients', () => {
  const sums = predictorOf({ intercept: 1, coefficients: [2, -1] }, [Float64Array.of(1, 2), Float64Array.of(3, 4)], 2)
  expect(Array.from(sums)).toEqual([0, 1])
  expect([probabilityOf(0), probabilityOf(800), probabilityOf(-800)]).toEqual([0.5, 1, 0])
  expect(probabilityOf(2) + probabilityOf(-2)).toBeCloseTo(1, 15)
})
