import { describe, expect, it } from 'vitest'
import { gradientEvaluation } from '../../../src/numeric/index.js'
import type { LogDensity } from '../../../src/statistics/index.js'
import { gradientOf } from '../../../src/statistics/sampling/log-density.js'

const whole: LogDensity = {
  evaluate([x], out) {
    out.value = -x! * x!
    out.gradient[0] = -2 * x!
    out.hessian[0] = -2
  },
}

describe('value and gradient of a density', () => {
  it('come from the whole evaluation where there is no other', () => {
    const out = gradientEvaluation(1)
    gradientOf(whole, 1)(Float64Array.of(3), out)
    expect(out).toEqual({ value: -9, gradient: Float64Array.of(-6) })
  })

  it('come from the cheaper one where there is one, which keeps its `this`', () => {
    class Cheap implements LogDensity {
      readonly scale = 5
      evaluate(): void {
        throw new Error('the whole was asked')
      }
      evaluateGradient([x]: Float64Array, out: { value: number; gradient: Float64Array }): void {
        out.value = this.scale * x!
        out.gradient[0] = this.scale
      }
    }
    const out = gradientEvaluation(1)
    gradientOf(new Cheap(), 1)(Float64Array.of(3), out)
    expect(out).toEqual({ value: 15, gradient: Float64Array.of(5) })
  })
})
