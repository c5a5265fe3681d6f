import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { churnProbability } from '../../../src/loyalty/churn/index.js'
import { paramsOf } from '../../../src/loyalty/churn/model.js'
import { CHURNED, COLUMNS } from './firms.js'

const MODEL = churnProbability.fit(COLUMNS, CHURNED)

it('is frozen, holds no clients, and prints as a table', () => {
  expect(Object.isFrozen(MODEL.params.model.coefficients)).toBe(true)
  expect(JSON.stringify(MODEL).length).toBeLessThan(5000)
  expect(inspect(MODEL)).toContain('out of fold: AUC')
})

it('reads the parameters of a copy, and refuses another document', () => {
  expect(paramsOf(JSON.parse(JSON.stringify(MODEL)))).toEqual(MODEL.params)
  expect(() => paramsOf({ ...MODEL, kind: 'other' as never })).toThrow(
    expect.objectContaining({ code: 'INVALID_DOCUMENT', path: 'model.kind' }),
  )
})
