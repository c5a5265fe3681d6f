import { expect, it } from 'vitest'
import { areaUnder, diagonalChart, diagonalCurve } from '../../src/charts/diagonal-chart.js'
import { thrown } from '../errors/thrown.js'
import { expectReadable } from './render.js'

const words = {
  title: 'One',
  subtitle: 'and another',
  description: 'two shares',
  across: { field: 'a', title: 'A', short: 'a' },
  up: { field: 'b', title: 'B', short: 'b' },
}
const curve = { across: Float64Array.of(0, 0.5, 1), up: Float64Array.of(0, 0.8, 1) }

it('draws curves by the names of their shares, over diagonal and ideal', async () => {
  await expectReadable(size => diagonalChart([['x', curve]], words, { title: 'One', ...size }))
  const spec = diagonalChart([['x', curve]], words, {}, [
    [0, 0],
    [0.2, 1],
  ])
  expect(spec.data.values[1]).toEqual({ series: 'x', a: 0.5, b: 0.8 })
  expect(spec.layer).toHaveLength(4)
  expect(diagonalChart([['x', curve]], words, {}).layer).toHaveLength(3)
})

it('knows the area under straight pieces', () => {
  expect(areaUnder(curve)).toBeCloseTo(0.5 * 0.4 + 0.5 * 0.9, 15)
})

it('refuses columns that do not belong together', () => {
  expect(diagonalCurve(curve.across, curve.up, 'curve', 'a curve')).toEqual(curve)
  expect(thrown(() => diagonalCurve(curve.across, new Float64Array(2), 'curve', 'a curve')).path).toBe('curve')
  expect(thrown(() => diagonalCurve([0, 1], [0, 1], 'curve', 'a curve')).code).toBe('INVALID_TYPE')
})
