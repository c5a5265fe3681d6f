import { expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { ROLES, repeated } from './samples.js'

it('asks with the same options each time, and answers that are listed are known where a sample lacks them', () => {
  const answers = { car: ['+', '-', 'none'] }
  const two = latentClass.clustering({ classes: 2, answers })
  const model = two.fit(ROLES)
  expect(model).toEqual(latentClass.fit(ROLES, { classes: 2, answers }))
  const rare = repeated(['car', 'drama', 'insurance', 'board'], [[['none', '+', '+', '+'], 1]])
  expect(two.assign(model, rare).segmentNames).toEqual(['class 1', 'class 2'])
  expect(
    thrown(() => latentClass.clustering({ classes: 2 }).assign(latentClass.fit(ROLES, { classes: 2 }), rare)).path,
  ).toBe('columns.car[0]')
  expect(thrown(() => latentClass.clustering({ classes: 0 }).fit(ROLES)).path).toBe('options.classes')
})
