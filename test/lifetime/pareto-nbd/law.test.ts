import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { paretoLaw, termsOf } from '../../../src/lifetime/pareto-nbd/law.js'

const params = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }

describe('the law of lifetimes of Pareto/NBD', () => {
  const law = paretoLaw(params)

  it('is (1 + u/β)^{−s}, of the living as of the newcomers', () => {
    expect(Math.exp(law.logSurvival(0, 39))).toBeCloseRelative((11.669 / 50.669) ** 0.606, 1e-14)
    expect(law.logSurvival(5, 34) + law.logSurvival(0, 5)).toBeCloseRelative(law.logSurvival(0, 39), 1e-14)
    expect(law.logSurvival(1e9, 1e-9)).toBeCloseRelative(-law.hazard(1e9) * 1e-9, 1e-7)
  })

  it('has a hazard that falls, by half in less than its pace says', () => {
    expect(law.hazard(0)).toBeCloseRelative(0.606 / 11.669, 1e-15)
    expect(law.hazard(20 + 31.669)).toBeCloseRelative(law.hazard(20) / 2, 1e-14)
    expect(law.pace(20)).toBeGreaterThanOrEqual(1 / 31.669)
    expect(law.pace(20)).toBeGreaterThanOrEqual(law.hazard(20))
    expect(law.scaleHolds(20)).toBe(Number.POSITIVE_INFINITY)
  })

  it('comes from a checked document', () => {
    const [checked, same] = termsOf(paretoNbd.fromParams(params))
    expect(checked).toEqual(params)
    expect(same.hazard(3)).toBe(law.hazard(3))
    expect(() => Reflect.apply(termsOf, undefined, [{ kind: 'bg-nbd', params }])).toThrow("'pareto-nbd'")
  })
})
