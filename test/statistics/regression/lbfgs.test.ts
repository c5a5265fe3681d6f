import { describe, expect, it } from 'vitest'
import { choleskyFactor } from '../../../src/numeric/index.js'
import { LOGISTIC } from '../../../src/statistics/regression/family.js'
import { climbLbfgs } from '../../../src/statistics/regression/lbfgs.js'
import { evaluatorOf } from '../../../src/statistics/regression/objective.js'
import { designed } from './designs.js'
import { SPECTOR } from './published.js'

const design = designed(SPECTOR.columns, SPECTOR.improved)
const evaluate = evaluatorOf({ design, family: LOGISTIC, firth: false, penalties: new Float64Array(4) })
const factor = new Float64Array(16)

describe('climbLbfgs', () => {
  it('climbs to the maximum by gradients, from a factor as it is or far off', () => {
    expect(choleskyFactor(evaluate(new Float64Array(4), true).information ?? [], 4, factor)).toBe(true)
    for (const scale of [1, 0.3, 5]) {
      const scaled = factor.map(value => scale * value)
      const settings = { factor: scaled, tolerance: 1e-7, maxIterations: 200 }
      const { point, iterations } = climbLbfgs(evaluate, new Float64Array(4), settings)
      expect(evaluate(point, false).logLikelihood).toBeCloseRelative(-12.889634222131416, 1e-11)
      expect(iterations).toBeLessThan(60)
    }
  })

  it('stops after so many steps', () => {
    const settings = { factor, tolerance: 1e-7, maxIterations: 2 }
    expect(climbLbfgs(evaluate, new Float64Array(4), settings).iterations).toBe(2)
  })
})
