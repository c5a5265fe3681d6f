import { describe, expect, it } from 'vitest'
import type { Facility } from '../../../src/records/index.js'
import { recordSchema } from '../../../src/records/schemas/index.js'
import { thrown } from '../../errors/thrown.js'

const FACILITY = {
  id: 'F-1',
  client: 'C-1',
  kind: 'term-loan',
  status: 'active',
  currency: 'EUR',
  limit: 5e6,
  signedOn: '2024-01-31',
}
const faults = (record: object): readonly string[] =>
  recordSchema('facilities')
    .safeParse(record)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('recordSchema', () => {
  it('gives the record with its type', () => {
    const facility: Facility = recordSchema('facilities').parse(FACILITY)
    expect(facility).toEqual(FACILITY)
  })

  it('says of every field what the check says of it, where zod has no words of its own', () => {
    expect(faults({ ...FACILITY, signedOn: '2024-02-30', id: 'F\u200b' })).toEqual([
      expect.stringMatching(/^id: id: expected text of 1 to 200 characters .* Perhaps "F" \[OUT_OF_RANGE\]$/),
      expect.stringMatching(/^signedOn: date: expected a date: .*\[INVALID_DATE\]$/),
    ])
  })

  it('knows no other fields, not even those that every object has', () => {
    expect(recordSchema('facilities').safeParse({ ...FACILITY, colour: 1 }).success).toBe(false)
    const hostile: unknown = JSON.parse(`{"__proto__": {}, ${JSON.stringify(FACILITY).slice(1)}`)
    expect(recordSchema('facilities').safeParse(hostile).success).toBe(false)
  })

  it('is of a table that there is', () => {
    // @ts-expect-error no table
    expect(thrown(() => recordSchema('loans'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'table' })
  })
})
