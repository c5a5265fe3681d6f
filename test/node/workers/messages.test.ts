import { expect, it } from 'vitest'
import { ClienteleError } from '../../../src/errors/index.js'
import { errorOf, faultOf } from '../../../src/node/workers/messages.js'

const first = { code: 'OUT_OF_RANGE', path: 'options.seed', expected: 'a whole number', received: '-1' } as const

it.each([
  new ClienteleError(first),
  new ClienteleError({ ...first, hint: 'Any number will do' }),
  new ClienteleError(first, { issues: [first, { ...first, path: 'options.from' }], issueCount: 12 }),
])('an error is the same after its journey', error => {
  const arrived = errorOf(structuredClone(faultOf(error)))
  expect(arrived).toBeInstanceOf(ClienteleError)
  expect({ ...arrived }).toEqual({ ...error })
  expect(arrived.message).toBe(error.message)
  expect(Object.keys(arrived)).toEqual(Object.keys(error))
})
