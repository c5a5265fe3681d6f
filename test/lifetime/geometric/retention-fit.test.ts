import { it } from 'vitest'
import { shifted } from '../../../src/lifetime/geometric/model.js'
import { RETENTION_FIT } from '../../../src/lifetime/geometric/retention-fit.js'
import { geometric } from '../../../src/lifetime/index.js'
import { expectSameShift } from '../covariates/expect-same-shift.js'

it('is shifted by covariates as its verbs are', () => {
  const model = geometric.fromParams({ theta: 0.2 }, { effects: { dropout: { web: 1 } } })
  expectSameShift(model, geometric.parameters, RETENTION_FIT.coordinates, shifted)
})
