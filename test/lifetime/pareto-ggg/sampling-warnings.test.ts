import { describe, expect, it } from 'vitest'
import { samplingWarnings } from '../../../src/lifetime/pareto-ggg/sampling-warnings.js'
import { report } from './report.js'

const { parameters } = report
const good = parameters['t']!

describe('warnings of a sampling', () => {
  it('are none where all went well', () => {
    expect(samplingWarnings(parameters, 0)).toEqual([])
  })

  it('name the parameter that chains disagree on most', () => {
    const [warning] = samplingWarnings({ ...parameters, r: { ...good, rHat: 1.02 }, s: { ...good, rHat: 1.09 } }, 0)
    expect(warning).toMatchObject({ code: 'NOT_CONVERGED', path: 'params.s' })
    expect(warning?.message).toContain('R-hat 1.090')
  })

  it('name the parameter with the fewest independent draws', () => {
    const [warning] = samplingWarnings({ ...parameters, beta: { ...good, tailSize: 77.7 } }, 0)
    expect(warning?.message).toContain('worth 77 independent ones')
    expect(warning?.path).toBe('params.beta')
  })

  it('count what diverged', () => {
    expect(samplingWarnings(parameters, 3)[0]?.message).toContain('3 trajectories diverged')
  })
})
