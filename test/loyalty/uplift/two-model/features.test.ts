import { expect, it } from 'vitest'
import { featureValues, planFeatures } from '../../../../src/loyalty/uplift/two-model/features.js'
import { thrown } from '../../../errors/thrown.js'

it('scales columns by mean and standard deviation', () => {
  const columns = { late: [1, 2, 3, 6], size: [1e12, 3e12, 1e12, 3e12] }
  const features = planFeatures(columns)
  expect(features[0]).toEqual({ name: 'late', centre: 3, spread: expect.closeTo(Math.sqrt(3.5), 12) })
  const [late, size] = featureValues(features, { ...columns, other: ['x'] as never })
  expect(Array.from(late!, value => value * Math.sqrt(3.5)).map(Math.round)).toEqual([-2, -1, 0, 3])
  for (const [i, value] of size!.entries()) expect(value).toBeCloseTo(i % 2 === 0 ? -1 : 1, 12)
})

it('is safe at the ends of the range of a double', () => {
  const columns = { tiny: [1e-300, 3e-300], large: [-1.5e308, 1.5e308] }
  for (const values of featureValues(planFeatures(columns), columns)) {
    for (const [i, value] of values.entries()) expect(value).toBeCloseTo(i === 0 ? -1 : 1, 10)
  }
})

it('refuses what does not vary, is missing or is no number', () => {
  expect(thrown(() => planFeatures({ late: [0.1, 0.1, 0.1] }))).toMatchObject({
    code: 'NO_VARIATION',
    path: 'columns.late',
  })
  const features = planFeatures({ late: [1, 2] })
  expect(thrown(() => featureValues(features, {}))).toMatchObject({ code: 'COLUMN_NOT_FOUND', path: 'columns.late' })
  expect(thrown(() => featureValues(features, { late: [1, Number.NaN] })).path).toBe('columns.late[1]')
})
