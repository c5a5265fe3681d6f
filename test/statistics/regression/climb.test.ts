import { describe, expect, it } from 'vitest'
import { climb } from '../../../src/statistics/regression/climb.js'
import { LOGISTIC } from '../../../src/statistics/regression/family.js'
import type { Problem } from '../../../src/statistics/regression/objective.js'
import { evaluatorOf } from '../../../src/statistics/regression/objective.js'
import { designed } from './designs.js'
import { SPECTOR } from './published.js'

const settings = { tolerance: 1e-8, maxIterations: 50, penalties: new Float64Array(4), certified: false }

function logistic(columns: Readonly<Record<string, number[]>>, outcomes: number[]): Problem {
  const design = designed(columns, outcomes)
  return { design, family: LOGISTIC, firth: false, penalties: new Float64Array(design.width) }
}

describe('climb', () => {
  const evaluate = evaluatorOf(logistic(SPECTOR.columns, SPECTOR.improved))

  it('ends at the maximum with the proof that there is one', () => {
    const found = climb(evaluate, new Float64Array(4), settings)
    expect(found).toMatchObject({ converged: true, certified: true })
    expect(found.surface.logLikelihood).toBeCloseRelative(-12.889634222131416, 1e-12)
    const { gradient } = evaluate(found.point, false)
    for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(1e-12)
  })

  it('proves it also where it begins at the maximum', () => {
    const { point } = climb(evaluate, new Float64Array(4), settings)
    expect(climb(evaluate, point, settings)).toMatchObject({ converged: true, certified: true, iterations: 0 })
  })

  it('comes back from far away', () => {
    const found = climb(evaluate, Float64Array.of(3, -4, 5, -3), settings)
    expect(found.converged).toBe(true)
    expect(found.surface.logLikelihood).toBeCloseRelative(-12.889634222131416, 1e-10)
  })

  it('never proves a maximum of separated outcomes, and stops to have them looked at', () => {
    const apart = evaluatorOf(logistic({ a: [1, 2, 3, 4, 2.5], b: [1, 2, 1, 2, 1] }, [0, 0, 1, 1, 0]))
    const found = climb(apart, new Float64Array(3), { ...settings, penalties: new Float64Array(3) })
    expect(found).toMatchObject({ converged: false, certified: false, iterations: 8 })
  })

  it('stops after so many steps, and where there is no value', () => {
    expect(climb(evaluate, new Float64Array(4), { ...settings, maxIterations: 2 })).toMatchObject({
      converged: false,
      iterations: 2,
    })
    expect(climb(evaluate, new Float64Array(4).fill(1e308), settings).converged).toBe(false)
  })
})
