import { describe, expect, it } from 'vitest'
import { completeSelection } from '../../../src/risk/scorecard/selection-options.js'
import { selectStepwise } from '../../../src/risk/scorecard/stepwise.js'
import type { LogisticRegression } from '../../../src/statistics/index.js'

/** A regression whose deviance is 100 less what each variable explains. */
function regressionOn(names: readonly string[], explained: Readonly<Record<string, number>>): LogisticRegression {
  const deviance = names.reduce((left, name) => left - (explained[name] ?? Number.NaN), 100)
  const degreesOfFreedom = names.length + 1
  return {
    kind: 'logistic-regression',
    intercept: 0,
    coefficients: Object.fromEntries(names.map(name => [name, -1])),
    observations: 100,
    degreesOfFreedom,
    converged: true,
    iterations: 1,
    warnings: [],
    logLikelihood: -deviance / 2,
    deviance,
    nullDeviance: 100,
    aic: deviance + 2 * degreesOfFreedom,
    bic: deviance + Math.log(100) * degreesOfFreedom,
  }
}

const EXPLAINED = { strong: 30, fair: 5, weak: 2.5, none: 0.1 }
const NAMES = Object.keys(EXPLAINED)

function select(
  options: Parameters<typeof completeSelection>[0],
  forced: readonly string[] = [],
  explained: Readonly<Record<string, number>> = EXPLAINED,
) {
  const fitOn = (names: readonly string[]): LogisticRegression => regressionOn(names, explained)
  return selectStepwise(Object.keys(explained), new Set(forced), completeSelection(options, {}), fitOn)
}

describe('steps by criterion', () => {
  it('drop what AIC does not pay for, BIC drops more', () => {
    expect(select({}).chosen).toEqual(['strong', 'fair', 'weak'])
    expect(select({ direction: 'forward' }).chosen).toEqual(['strong', 'fair', 'weak'])
    expect(select({ direction: 'backward', by: 'bic' }).chosen).toEqual(['strong', 'fair'])
    expect(select({ direction: 'none' }).chosen).toEqual(NAMES)
  })

  it('tell their path', () => {
    const { path } = select({ direction: 'forward', by: 'bic' })
    expect(path.map(({ action, variable, variables }) => [action, variable, variables])).toEqual([
      ['start', undefined, 0],
      ['add', 'strong', 1],
      ['add', 'fair', 2],
    ])
    expect(path.map(({ deviance }) => deviance)).toEqual([100, 70, 65])
    expect(path.at(-1)?.bic).toBeCloseTo(65 + 3 * Math.log(100), 12)
    expect(path[1]).not.toHaveProperty('pValue')
  })

  it('leave alone who must stay', () => {
    expect(select({ direction: 'backward' }, ['none']).chosen).toEqual(NAMES)
    expect(select({ direction: 'forward', by: 'bic' }, ['none']).chosen).toEqual(['strong', 'fair', 'none'])
    expect(select({ direction: 'forward', by: 'bic' }, ['none']).path[0]?.variables).toBe(1)
  })

  it('among equals let the more informative in and the less informative go', () => {
    const equal = { a: 5, b: 5, c: 1, d: 1 }
    expect(select({ direction: 'forward' }, [], equal).path.map(({ variable }) => variable)).toEqual([
      undefined,
      'a',
      'b',
    ])
    expect(select({}, [], equal).path.map(({ variable }) => variable)).toEqual([undefined, 'd', 'c'])
  })
})

describe('steps by p-value', () => {
  it('let in below one bound and go above another', () => {
    // chi-square of one degree: 5 has p 0.0253, 2.5 has p 0.1138, 0.1 has p 0.7518.
    expect(select({ by: 'p-value' }).chosen).toEqual(['strong', 'fair'])
    expect(select({ by: 'p-value', enterBelow: 0.05, leaveAbove: 0.2 }).chosen).toEqual(['strong', 'fair', 'weak'])
    expect(select({ by: 'p-value', direction: 'forward', enterBelow: 0.2 }).chosen).toEqual(['strong', 'fair', 'weak'])
    const { path } = select({ by: 'p-value', direction: 'backward' })
    expect(path.map(({ variable, pValue }) => [variable, pValue?.toFixed(4)])).toEqual([
      [undefined, undefined],
      ['none', '0.7518'],
      ['weak', '0.1138'],
    ])
  })

  it('tell apart what is 0 as a probability', () => {
    const giants = { large: 4000, larger: 8000 }
    const { path } = select({ by: 'p-value', direction: 'forward' }, [], giants)
    expect(path.map(({ variable, pValue }) => [variable, pValue])).toEqual([
      [undefined, undefined],
      ['larger', 0],
      ['large', 0],
    ])
  })

  it('end, though what came in would leave again', () => {
    // Either explains little beside the other and much without: no rule of thumb may turn in circles.
    const fitOn = (names: readonly string[]): LogisticRegression =>
      regressionOn(names, names.length === 2 ? { a: 10, b: 1 } : { a: 10, b: 10 })
    const { chosen } = selectStepwise(['a', 'b'], new Set(), completeSelection({ by: 'p-value' }, {}), fitOn)
    expect(chosen).toEqual(['a'])
  })
})
