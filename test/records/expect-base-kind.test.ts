import { expect, it } from 'vitest'
import { expectBaseKind } from '../../src/records/expect-base-kind.js'

it('refuses what is no base', () => {
  expect(() => expectBaseKind(undefined)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'base' }))
  expect(() => expectBaseKind({ kind: 'bg-nbd' })).toThrow(expect.objectContaining({ path: 'base.kind' }))
  expect(expectBaseKind({ kind: 'customer-base' })).toBeUndefined()
})
