import { expect, it } from 'vitest'
import { groupedLikelihood } from '../../../src/lifetime/covariates/grouped-likelihood.js'
import { pointShift } from '../../../src/lifetime/covariates/point-shift.js'
import type { Objective } from '../../../src/numeric/index.js'
import { evaluation } from '../../../src/numeric/index.js'

/** A smooth function of two coordinates with its derivatives. */
const wave = (a: number): Objective => ({
  evaluate([x, y], out) {
    out.value = Math.sin(a * x!) * Math.exp(y! / 3)
    out.gradient.set([a * Math.cos(a * x!) * Math.exp(y! / 3), out.value / 3])
    const mixed = (a * Math.cos(a * x!) * Math.exp(y! / 3)) / 3
    out.hessian.set([-a * a * out.value, mixed, mixed, out.value / 9])
  },
})

it.each([
  ['linear', pointShift({ size: 2, purchaseScale: 0, dropoutScale: 1 })],
  ['curved', pointShift({ size: 2, dropoutShapes: [0, 1] })],
])('a sum over groups has its own gradient and Hessian where shifts are %s', (_, shift) => {
  const groups = [
    { logLikelihood: wave(1), purchase: Float64Array.of(0, 0, 0), dropout: Float64Array.of(0, 0, 0) },
    { logLikelihood: wave(0.7), purchase: Float64Array.of(1, 0, 2), dropout: Float64Array.of(0, -1, 2) },
    { logLikelihood: wave(2), purchase: Float64Array.of(0.3, 0, -1), dropout: Float64Array.of(0, 0.4, -1) },
  ]
  const whole = groupedLikelihood(groups, shift, 3)
  const point = Float64Array.of(0.4, -0.2, 0.3, 0.5, -0.6)
  const at = (place: Float64Array): ReturnType<typeof evaluation> => {
    const out = evaluation(5)
    whole.evaluate(place, out)
    return out
  }
  const here = at(point)
  for (let k = 0; k < 5; k++) {
    const [before, after] = [-1e-5, 1e-5].map(step => at(point.with(k, point[k]! + step)))
    expect((after!.value - before!.value) / 2e-5).toBeCloseTo(here.gradient[k]!, 8)
    for (let l = 0; l < 5; l++) {
      expect((after!.gradient[l]! - before!.gradient[l]!) / 2e-5).toBeCloseTo(here.hessian[k * 5 + l]!, 7)
    }
  }
})
