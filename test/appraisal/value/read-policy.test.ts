import { expect, it } from 'vitest'
import { CLIENT_VALUE_POLICY, readValuePolicy } from '../../../src/appraisal/value/index.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

it('reads the default from its own JSON, and from nothing', () => {
  expect(readValuePolicy(JSON.parse(JSON.stringify(CLIENT_VALUE_POLICY)))).toEqual(CLIENT_VALUE_POLICY)
  expect(readValuePolicy({})).toEqual(CLIENT_VALUE_POLICY)
  expect(Object.isFrozen(readValuePolicy({}).prior)).toBe(true)
})

it('names the field at fault, and the key that was likely meant', () => {
  expect(() => readValuePolicy({ stepsPerYear: 3 })).toThrow(/value\.stepsPerYear/)
  expect(() => readValuePolicy({ prior: { margn: 1 } }, 'policy.value')).toThrow(/policy\.value\.prior\.margn/)
  expect(() => readValuePolicy({ prior: { margn: 1 } })).toThrow(expect.objectContaining({ hint: "Perhaps 'margin'" }))
  expect(() => readValuePolicy({ capital: { by: 'irb', share: 1 } })).toThrow(/value\.capital\.share/)
  expect(() => readValuePolicy({ paymentMonths: 1.5 })).toThrow(/value\.paymentMonths/)
})

it('takes junk in any place for a policy or for an error with a path', () => {
  for (const path of pathsOf(CLIENT_VALUE_POLICY)) {
    for (const junk of JUNK) {
      try {
        readValuePolicy(replaced(CLIENT_VALUE_POLICY, path, junk))
      } catch (fault) {
        expect(fault).toBeInstanceOf(ClienteleError)
        if (fault instanceof ClienteleError) expect(fault.path).toMatch(/^value/)
      }
    }
  }
})
