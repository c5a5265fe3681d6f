import { expect, it } from 'vitest'
import { bootstrap, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { runSync } from '../../../src/model/index.js'
import { stepsOf } from '../../../src/node/workers/steps-of-part.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'

const data = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593] })
const model = shiftedBetaGeometric.fit(data, { timeUnit: 'year' })
const options = { seed: 7, replicates: 3 }

it('takes the steps of the function that is named, with copies of model and data', () => {
  const steps = stepsOf(structuredClone({ what: 'bootstrap', model, data, options }))
  expect(runSync(steps)).toEqual(runSync(bootstrap([shiftedBetaGeometric, model], data, options)))
})

it('asks for what fits the model', () => {
  expect(() => stepsOf({ what: 'posterior', model: { ...model, kind: 'oracle' }, data, options })).toThrow('oracle')
})
