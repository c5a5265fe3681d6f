import { describe, expect, it } from 'vitest'
import { logisticRegression, regressionPredictions } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { ENDOMETRIAL, SPECTOR, VASOCONSTRICTION } from './published.js'
import { simulated } from './simulated.js'

describe('logisticRegression', () => {
  it('agrees with Greene on Spector and Mazzeo, and with statsmodels to ten digits', () => {
    for (const method of ['newton', 'lbfgs'] as const) {
      const found = logisticRegression(SPECTOR.columns, SPECTOR.improved, { method })
      // Greene prints -13.0213, 2.82611, 0.0951577, 2.37869; the digits beyond are of statsmodels 0.15.0.
      expect(found.intercept).toBeCloseRelative(-13.021346858116, 1e-10)
      expect(found.coefficients['gradePoints']).toBeCloseRelative(2.826112594889, 1e-10)
      expect(found.coefficients['testScore']).toBeCloseRelative(0.095157661318, 1e-10)
      expect(found.coefficients['newMethod']).toBeCloseRelative(2.378687655093, 1e-10)
      expect(found.interceptError).toBeCloseRelative(4.931324213603, 1e-8)
      expect(found.standardErrors?.['gradePoints']).toBeCloseRelative(1.262941075629, 1e-8)
      expect(found.standardErrors?.['newMethod']).toBeCloseRelative(1.064564254497, 1e-8)
      expect(found.logLikelihood).toBeCloseRelative(-12.889634222131416, 1e-12)
      expect(found.aic).toBeCloseRelative(33.77926844426283, 1e-12)
      expect(found.bic).toBeCloseRelative(39.64221205546174, 1e-12)
      expect(found.deviance).toBeCloseRelative(2 * 12.889634222131416, 1e-12)
      expect(found).toMatchObject({ converged: true, observations: 32, warnings: [], degreesOfFreedom: 4 })
    }
  })

  it("agrees with Pregibon (1981) on Finney's vasoconstriction", () => {
    const { volume, rate, narrowed } = VASOCONSTRICTION
    const columns = { logVolume: volume.map(Math.log), logRate: rate.map(Math.log) }
    const found = logisticRegression(columns, narrowed)
    expect(found.intercept).toBeCloseTo(-2.875, 3)
    expect(found.coefficients['logVolume']).toBeCloseTo(5.179, 3)
    expect(found.coefficients['logRate']).toBeCloseTo(4.562, 3)
    expect(found.interceptError).toBeCloseTo(1.321, 3)
    expect(found.standardErrors?.['logVolume']).toBeCloseTo(1.865, 3)
    expect(found.standardErrors?.['logRate']).toBeCloseTo(1.838, 3)
    expect(found.deviance).toBeCloseTo(29.23, 2)
    expect(found.nullDeviance).toBeCloseTo(54.04, 2)
  })

  it("agrees with Heinze and Schemper (2002) on Firth's penalty, where the likelihood has no maximum", () => {
    const { columns, highGrade } = ENDOMETRIAL
    const refused = thrown(() => logisticRegression(columns, highGrade))
    expect(refused).toMatchObject({ code: 'SEPARATED_OUTCOMES', path: 'columns.neovasculation', issueCount: 1 })
    expect(refused.received).toBe('quasi-complete separation, only 1 above 0')
    const found = logisticRegression(columns, highGrade, { firth: true })
    expect(found.intercept).toBeCloseTo(3.775, 3)
    expect(found.coefficients['neovasculation']).toBeCloseTo(2.929, 3)
    expect(found.coefficients['pulsatility']).toBeCloseTo(-0.035, 3)
    expect(found.coefficients['height']).toBeCloseTo(-2.604, 3)
    expect(found.interceptError).toBeCloseTo(1.489, 3)
    expect(found.standardErrors?.['neovasculation']).toBeCloseTo(1.551, 3)
    expect(found.standardErrors?.['height']).toBeCloseTo(0.776, 3)
    expect(found.converged).toBe(true)
    expect(found.penalizedLogLikelihood).toBeGreaterThan(found.logLikelihood)
  })

  it('halves a two by two table with Firth: one half is added to each cell', () => {
    const outcomes = [...Array(7).fill(0), ...Array(5).fill(1)]
    const late = outcomes.map((outcome: number, i) => (i === 0 ? 1 : outcome))
    const found = logisticRegression({ late }, outcomes, { firth: true })
    expect(found.coefficients['late']).toBeCloseRelative(Math.log((5.5 / 1.5) * (6.5 / 0.5)), 1e-9)
  })

  it('agrees with scikit-learn on a ridge, and goes to the plain estimate with it', () => {
    const found = logisticRegression(SPECTOR.columns, SPECTOR.improved, { ridge: 1 })
    // scikit-learn 1.9.1, C = 1.
    expect(found.intercept).toBeCloseRelative(-7.949012046088, 1e-7)
    expect(found.coefficients['gradePoints']).toBeCloseRelative(1.21008742895, 1e-7)
    expect(found.coefficients['testScore']).toBeCloseRelative(0.13015191394, 1e-7)
    expect(found.coefficients['newMethod']).toBeCloseRelative(1.16214447935, 1e-7)
    expect(found.degreesOfFreedom).toBeLessThan(4)
    const plain = logisticRegression(SPECTOR.columns, SPECTOR.improved)
    const nearly = logisticRegression(SPECTOR.columns, SPECTOR.improved, { ridge: 1e-9 })
    expect(nearly.coefficients['gradePoints']).toBeCloseRelative(plain.coefficients['gradePoints'] ?? Number.NaN, 1e-7)
  })

  it('penalises the columns that are named, and lets them be separated', () => {
    const separated = { late: [0, 0, 0, 1, 1, 1], income: [1, 4, 3, 5, 2, 6] }
    const outcomes = [0, 0, 0, 1, 1, 1]
    const found = logisticRegression(separated, outcomes, { ridge: { late: 0.5, income: 0.5 } })
    expect(found.converged).toBe(true)
    expect(thrown(() => logisticRegression(separated, outcomes, { ridge: { income: 0.5 } })).path).toBe('columns.late')
    const mixed = { late: [0, 0, 0, 1, 1, 1, 0], income: [1, 4, 3, 5, 2, 6, 2] }
    const partly = logisticRegression(mixed, [0, 1, 0, 1, 1, 1, 1], { ridge: { late: 0.5 } })
    expect(partly.coefficients['late']).toBeGreaterThan(0)
  })

  it('has the likelihood of the events alone without a column, also about an offset', () => {
    const alone = logisticRegression({}, [0, 0, 0, 1])
    expect(alone.intercept).toBeCloseRelative(Math.log(1 / 3), 1e-12)
    expect(alone.deviance).toBeCloseRelative(alone.nullDeviance, 1e-14)
    const shifted = logisticRegression({}, [0, 0, 0, 1], { offset: [5, 5, 5, 5] })
    expect(shifted.intercept).toBeCloseRelative(Math.log(1 / 3) - 5, 1e-12)
    const offset = [-1, 0.5, 1, 2]
    const uneven = logisticRegression({}, [0, 0, 1, 1], { offset })
    const told = regressionPredictions(uneven, {}, { offset })
    expect(told.reduce((sum, p) => sum + p, 0)).toBeCloseTo(2, 10)
  })

  it('takes weights for repeated rows, whatever their unit', () => {
    const columns = { x: [1, 2, 3, 4, 5, 6] }
    const once = logisticRegression(columns, [0, 1, 0, 1, 0, 1], { weights: [3, 1, 2, 2, 0, 1] })
    const repeated = logisticRegression({ x: [1, 1, 1, 2, 3, 3, 4, 4, 6] }, [0, 0, 0, 1, 0, 0, 1, 1, 1])
    expect(once.coefficients['x']).toBeCloseRelative(repeated.coefficients['x'] ?? Number.NaN, 1e-10)
    expect(once.standardErrors?.['x']).toBeCloseRelative(repeated.standardErrors?.['x'] ?? Number.NaN, 1e-8)
    expect(once.bic).toBeCloseRelative(repeated.bic, 1e-12)
    const huge = logisticRegression(columns, [0, 1, 0, 1, 0, 1], { weights: [3, 1, 2, 2, 0, 1].map(w => w * 1e100) })
    expect(huge.coefficients['x']).toBeCloseRelative(once.coefficients['x'] ?? Number.NaN, 1e-9)
    expect(huge.standardErrors?.['x']).toBeCloseRelative(1e-50 * (once.standardErrors?.['x'] ?? Number.NaN), 1e-8)
  })

  it('finds what made 60,000 outcomes, by a share of the rows first, and the same by either method', () => {
    const truth = [0.8, -0.5, 0, 0.3]
    const { columns, events } = simulated(60_000, -1, truth, 3)
    const found = logisticRegression(columns, events)
    truth.forEach((value, j) => {
      const off = (found.coefficients[`x${j}`] ?? Number.NaN) - value
      expect(Math.abs(off)).toBeLessThan(4 * (found.standardErrors?.[`x${j}`] ?? 0))
    })
    const told = regressionPredictions(found, columns)
    const sums = Object.values(columns).map(column =>
      column.reduce((sum, x, i) => sum + x * (events[i]! - told[i]!), 0),
    )
    for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-6)
    const other = logisticRegression(columns, events, { method: 'lbfgs' })
    expect(other.coefficients['x0']).toBeCloseRelative(found.coefficients['x0'] ?? Number.NaN, 1e-9)
    const again = logisticRegression(columns, events, { start: found })
    expect(again.coefficients['x0']).toBeCloseRelative(found.coefficients['x0'] ?? Number.NaN, 1e-9)
  })

  it('finds many rows sorted by outcome, and columns with tails as heavy as they come', () => {
    const { columns, events } = simulated(30_000, 0, [0.5], 4)
    const order = Array.from(events.keys()).sort((a, b) => events[a]! - events[b]!)
    const sorted = (column: Float64Array): Float64Array => Float64Array.from(order, i => column[i]!)
    const plain = logisticRegression(columns, events)
    const found = logisticRegression({ x0: sorted(columns['x0']!) }, sorted(events))
    expect(found.coefficients['x0']).toBeCloseRelative(plain.coefficients['x0'] ?? Number.NaN, 1e-9)
    const wild = columns['x0']!.map(value => Math.sign(value) * Math.exp(6 * Math.abs(value)))
    expect(logisticRegression({ wild }, events)).toMatchObject({ converged: true })
  })

  it('refuses separation by several columns that alone overlap, in any number of rows', () => {
    const { columns } = simulated(25_000, 0, [1, 1, 1], 5)
    const [a, b] = [columns['x0']!, columns['x1']!]
    const outcomes = a.map((value, i) => (value > b[i]! + 0.1 ? 1 : 0))
    const error = thrown(() => logisticRegression(columns, outcomes))
    expect(error.code).toBe('SEPARATED_OUTCOMES')
    expect(error.issues.map(({ path }) => path)).toEqual(['columns.x0', 'columns.x1'])
    expect(logisticRegression(columns, outcomes, { ridge: 1 })).toMatchObject({ converged: true })
    const flipped = outcomes.slice()
    for (let i = 0; i < 200; i++) flipped[i] = 1 - flipped[i]!
    expect(logisticRegression(columns, flipped)).toMatchObject({ converged: true })
  })

  it('names what is wrong with its input', () => {
    const x = [1, 2, 3, 4]
    const y = [0, 1, 0, 1]
    expect(thrown(() => logisticRegression({ x }, [1, 1, 1, 1]))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'outcomes',
    })
    expect(thrown(() => logisticRegression({ x }, [1, 1, 0, 1], { weights: [1, 1, 0, 1] })).code).toBe('NO_VARIATION')
    expect(thrown(() => logisticRegression({ x }, [0, 1, 2, 1])).path).toBe('outcomes[2]')
    expect(thrown(() => logisticRegression({ x }, y, { firth: true, ridge: 1 })).code).toBe('CONFLICTING_OPTIONS')
    expect(thrown(() => logisticRegression({ x }, y, { method: JSON.parse('"sgd"') })).path).toBe('options.method')
    expect(thrown(() => logisticRegression({ x }, y, JSON.parse('{ "l2": 1 }'))).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => logisticRegression({ x }, y, JSON.parse('{ "exposure": [] }'))).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => logisticRegression({ x, twice: x.map(v => 2 * v) }, [0, 1, 0, 1])).path).toBe('columns.twice')
    expect(thrown(() => logisticRegression({ x: [1] }, [1])).code).toBe('NO_VARIATION')
  })

  it('says that it did not converge', () => {
    const found = logisticRegression(SPECTOR.columns, SPECTOR.improved, { maxIterations: 1 })
    expect(found.converged).toBe(false)
    expect(found.warnings.map(({ code }) => code)).toEqual(['NOT_CONVERGED'])
  })

  it('survives JSON', () => {
    const found = logisticRegression(SPECTOR.columns, SPECTOR.improved)
    expect(JSON.parse(JSON.stringify(found))).toEqual({ ...found })
  })
})
