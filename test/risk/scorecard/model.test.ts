import { expect, it } from 'vitest'
import { isSealed, seal } from '../../../src/risk/scorecard/model.js'
import { smallCard } from './cards.js'

it('seals a frozen document that says who made it', () => {
  const { params } = smallCard()
  const model = seal(params, { source: 'given' }, 'clientele 0.0.1')
  expect(JSON.parse(JSON.stringify(model))).toMatchObject({ kind: 'scorecard', version: 1, madeBy: 'clientele 0.0.1' })
  expect(Object.isFrozen(model)).toBe(true)
  expect(isSealed(model)).toBe(true)
  expect(isSealed({ ...model })).toBe(false)
})
