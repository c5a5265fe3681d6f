import { it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { shifted } from '../../../src/lifetime/shifted-beta-geometric/model.js'
import { RETENTION_FIT } from '../../../src/lifetime/shifted-beta-geometric/retention-fit.js'
import { expectSameShift } from '../covariates/expect-same-shift.js'

it('is shifted by covariates as its verbs are', () => {
  const model = shiftedBetaGeometric.fromParams({ alpha: 0.7, beta: 1.2 }, { effects: { dropout: { web: 1 } } })
  expectSameShift(model, shiftedBetaGeometric.parameters, RETENTION_FIT.coordinates, shifted)
})
