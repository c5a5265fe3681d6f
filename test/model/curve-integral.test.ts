import { describe, expect, it } from 'vitest'
import type { Curve } from '../../src/model/index.js'
import { curve, curveAt, curveIntegral } from '../../src/model/index.js'
import { gaussLegendre } from '../../src/numeric/index.js'
import { thrown } from '../errors/thrown.js'

const fields: Curve = {
  unit: 'year',
  times: [1, 3, 4],
  values: [0.8, 0.4, 0.1],
  between: 'step',
  quantity: 'hazard',
}

describe('the integral of a curve', () => {
  it('is worked out by hand for steps', () => {
    const step = curve(fields)
    expect(curveIntegral(step, 0, 1)).toBeCloseRelative(0.8, 1e-15)
    expect(curveIntegral(step, 0.5, 3.5)).toBeCloseRelative(2.5 * 0.8 + 0.5 * 0.4, 1e-15)
    expect(curveIntegral(step, 0, 10)).toBeCloseRelative(3 * 0.8 + 0.4 + 6 * 0.1, 1e-15)
    expect(curveIntegral(step, 20, 21)).toBeCloseRelative(0.1, 1e-15)
  })

  it('is worked out by hand for lines', () => {
    const line = curve({ ...fields, between: 'linear' })
    expect(curveIntegral(line, 0, 10)).toBeCloseRelative(0.8 + 1.2 + 0.25 + 0.6, 1e-15)
    expect(curveIntegral(line, 1, 2)).toBeCloseRelative(0.7, 1e-15)
  })

  it('is worked out by hand for lines of logarithms', () => {
    const e = curve({ ...fields, times: [0, 2], values: [1, Math.E ** 2], between: 'log-linear' })
    expect(curveIntegral(e, 0, 2)).toBeCloseRelative(Math.E ** 2 - 1, 1e-15)
    expect(curveIntegral(e, 0.5, 1)).toBeCloseRelative(Math.E - Math.sqrt(Math.E), 1e-14)
    const flat = curve({ ...fields, times: [0, 2], values: [0.3, 0.3], between: 'log-linear' })
    expect(curveIntegral(flat, 0, 5)).toBeCloseRelative(1.5, 1e-15)
  })

  it.each(['step', 'linear', 'log-linear'] as const)('is what quadrature finds between the times of a %s', between => {
    const of = curve({ ...fields, times: [0, 0.7, 3, 9], values: [0.02, 0.5, 0.03, 1.4], between })
    const { nodes, weights } = gaussLegendre(40)
    const pieces = [0, 0.7, 3, 9, 12].flatMap((end, i, all) => (i === 0 ? [] : [[all[i - 1] ?? 0, end] as const]))
    let expected = 0
    for (const [from, to] of pieces) {
      const half = (to - from) / 2
      for (const [i, node] of nodes.entries()) {
        expected += half * (weights[i] ?? Number.NaN) * curveAt(of, from + half * (1 + node))
      }
    }
    expect(curveIntegral(of, 0, 12)).toBeCloseRelative(expected, 1e-14)
  })

  it('adds up over any cut', () => {
    for (const between of ['step', 'linear', 'log-linear'] as const) {
      const of = curve({ ...fields, between })
      for (const cut of [0, 0.5, 1, 2.3, 3, 4, 7]) {
        expect(curveIntegral(of, 0, cut) + curveIntegral(of, cut, 8)).toBeCloseRelative(curveIntegral(of, 0, 8), 1e-15)
      }
      expect(curveIntegral(of, 3, 3)).toBe(0)
    }
  })

  it('is finite where a ratio of two values would overflow', () => {
    for (const values of [
      [1e-300, 1e300],
      [1e300, 1e-300],
    ]) {
      const steep = curve({ ...fields, times: [0, 1], values, between: 'log-linear' })
      expect(curveIntegral(steep, 0, 1)).toBeCloseRelative(1e300 / Math.log(1e300) / 2, 1e-14)
    }
    const huge = curve({ ...fields, times: [0, 1], values: [1.5e308, 1.5e308], between: 'linear' })
    expect(curveIntegral(huge, 0, 1)).toBe(1.5e308)
  })

  it('checks a curve that came from a file, and the times', () => {
    expect(curveIntegral(JSON.parse(JSON.stringify(fields)), 0, 1)).toBe(0.8)
    expect(thrown(() => curveIntegral(fields, 2, 1)).message).toBe(
      'to: expected a time >= from (2), received 1 [OUT_OF_RANGE]',
    )
    expect(thrown(() => curveIntegral(fields, -1, 1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'from' })
    expect(thrown(() => curveIntegral(fields, 0, Number.POSITIVE_INFINITY))).toMatchObject({ path: 'to' })
    expect(thrown(() => curveIntegral({ ...fields, values: [0.1, -1, 0] }, 0, 1))).toMatchObject({
      path: 'curve.values[1]',
    })
  })
})
