import { describe, expect, it } from 'vitest'
import { ClienteleError, reject } from '../../src/errors/index.js'
import { plain, renamed } from '../../src/errors/renamed.js'

const fault = (path: string) => () => reject('OUT_OF_RANGE', path, 'a number', 'x', 'Look')
const pathOf = (path: string): string => {
  try {
    renamed(
      [
        ['loan', 'plans[1].loan'],
        ['options.limits', 'client.limits'],
      ],
      fault(path),
    )
  } catch (error) {
    if (error instanceof ClienteleError) return error.path
  }
  return 'nothing thrown'
}

describe('renamed', () => {
  it('names faults as the caller wrote them, and no others', () => {
    expect(pathOf('loan.rate.annualRate')).toBe('plans[1].loan.rate.annualRate')
    expect(pathOf('loan')).toBe('plans[1].loan')
    expect(pathOf('loan[2]')).toBe('plans[1].loan[2]')
    expect(pathOf('options.limits.amount')).toBe('client.limits.amount')
    expect(pathOf('loans.rate')).toBe('loans.rate')
    expect(pathOf('options.stress')).toBe('options.stress')
  })

  it('gives what the work gives, and leaves what is no fault of ours', () => {
    expect(renamed([], () => 7)).toBe(7)
    const other = new RangeError('other')
    expect(() =>
      renamed([['loan', 'x']], () => {
        throw other
      }),
    ).toThrow(other)
  })
})

describe('plain', () => {
  it('keeps the five fields of a fault', () => {
    const issue = { code: 'OUT_OF_RANGE', path: 'a', expected: 'b', received: 'c' } as const
    expect(plain(new ClienteleError(issue))).toEqual(issue)
    expect(plain({ ...issue, hint: 'd' })).toEqual({ ...issue, hint: 'd' })
  })
})
