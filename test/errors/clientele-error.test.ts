import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/errors/index.js'
import { ClienteleError, describeIssue } from '../../src/errors/index.js'
import { thrown } from './thrown.js'

const issue: Issue = { code: 'OUT_OF_RANGE', path: 'options.horizon', expected: 'a number > 0', received: '-1' }
const rows = (count: number): Issue[] =>
  Array.from({ length: count }, (_, i) => ({
    code: 'INVALID_DATE',
    path: `orders[${i}].date`,
    expected: 'a date',
    received: `"day ${i}"`,
  }))

describe('an issue in one line', () => {
  it('says where, what was expected, what came and the code', () => {
    expect(describeIssue(issue)).toMatchInlineSnapshot(
      `"options.horizon: expected a number > 0, received -1 [OUT_OF_RANGE]"`,
    )
  })

  it('puts the hint before the code', () => {
    expect(describeIssue({ ...issue, hint: 'Give it in weeks' })).toMatchInlineSnapshot(
      `"options.horizon: expected a number > 0, received -1. Give it in weeks [OUT_OF_RANGE]"`,
    )
  })
})

describe('the error of one fault', () => {
  it('carries the issue, field by field', () => {
    const error = new ClienteleError({ ...issue, hint: 'Give it in weeks' })
    const { name, message, code, path, expected, received, hint, issues, issueCount } = error
    expect({ name, message, code, path, expected, received, hint, issues, issueCount }).toMatchInlineSnapshot(`
      {
        "code": "OUT_OF_RANGE",
        "expected": "a number > 0",
        "hint": "Give it in weeks",
        "issueCount": 1,
        "issues": [
          {
            "code": "OUT_OF_RANGE",
            "expected": "a number > 0",
            "hint": "Give it in weeks",
            "path": "options.horizon",
            "received": "-1",
          },
        ],
        "message": "options.horizon: expected a number > 0, received -1. Give it in weeks [OUT_OF_RANGE]",
        "name": "ClienteleError",
        "path": "options.horizon",
        "received": "-1",
      }
    `)
  })

  it('has no hint where there is none', () => {
    expect('hint' in new ClienteleError(issue)).toBe(false)
  })

  it('is an Error that names its class in a stack', () => {
    const error = new ClienteleError(issue)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toBe('ClienteleError: options.horizon: expected a number > 0, received -1 [OUT_OF_RANGE]')
  })
})

describe('the error of several faults', () => {
  it('speaks of one fault alone as of one', () => {
    const [first] = rows(1)
    expect(new ClienteleError(first!, { issues: rows(1), issueCount: 1 }).message).toBe(describeIssue(first!))
  })

  it('lists them, a line each, and counts them', () => {
    const issues = rows(3)
    expect(new ClienteleError(issues[0]!, { issues, issueCount: 3 }).message).toMatchInlineSnapshot(`
      "orders[0].date: expected a date, received "day 0" [INVALID_DATE] (3 faults in all)
        orders[1].date: expected a date, received "day 1" [INVALID_DATE]
        orders[2].date: expected a date, received "day 2" [INVALID_DATE]"
    `)
  })

  it('says how many are not shown', () => {
    const issues = rows(2)
    const error = new ClienteleError(issues[0]!, { issues, issueCount: 3 })
    expect(error.issueCount).toBe(3)
    expect(error.issues).toBe(issues)
    expect(error.message).toMatchInlineSnapshot(`
      "orders[0].date: expected a date, received "day 0" [INVALID_DATE] (3 faults in all)
        orders[1].date: expected a date, received "day 1" [INVALID_DATE]
        ... and 1 more"
    `)
  })
})

describe('what is no issue', () => {
  it.each([
    [describeIssue, [undefined], 'issue: expected an issue, received undefined [INVALID_TYPE]'],
    [describeIssue, ['late'], 'issue: expected an issue, received "late" [INVALID_TYPE]'],
    [(...args: readonly unknown[]) => Reflect.construct(ClienteleError, args), [null], 'issue: expected an issue'],
    [
      (...args: readonly unknown[]) => Reflect.construct(ClienteleError, args),
      [issue, { issueCount: 2 }],
      'list.issues: expected an array of issues, received an object with keys issueCount [INVALID_TYPE]',
    ],
  ])('%#', (ask: (...args: never) => unknown, args, message) => {
    expect(thrown(() => Reflect.apply(ask, undefined, args)).message).toContain(message)
  })
})
