import type { Issue } from 'clientele/errors'
import { ClienteleError } from 'clientele/errors'
import { expect, it } from 'vitest'
import { errorText } from '../../src/cli/error-text.js'

const ISSUE: Issue = {
  code: 'COLUMN_AMBIGUOUS',
  path: 'options.client',
  expected: 'one column',
  received: "the columns 'a b', 'c'",
}

const textOf = (changes: Partial<Issue>): string => errorText(new ClienteleError({ ...ISSUE, ...changes }), 'en')

it('says where, what and what to do, with the flags by their names', () => {
  const hint = "Say which, as in { client: 'a b' }; or read none: { amount: false }"
  expect(`\n${textOf({ hint })}`).toMatchInlineSnapshot(`
    "
    clientele: More than one column could be meant
      where       --client
      expected    one column
      received    the columns 'a b', 'c'
      what to do  Say which, as in --client 'a b'; or read none: --no-amount
      code        COLUMN_AMBIGUOUS
    "
  `)
  expect(textOf({ path: 'options.observedUntil' })).toContain('--until\n')
  expect(textOf({ hint: "{ refunds: 'net' }" })).toContain('--refunds net\n')
  expect(textOf({ expected: 'an order until observedUntil' })).toContain('an order until the last day observed\n')
})

it('lists what else is wrong, and each advice once', () => {
  const issues = [2, 3, 4].map(line => ({ ...ISSUE, path: `a.csv:${line}`, hint: line < 4 ? 'Look' : 'Listen' }))
  const error = new ClienteleError(issues[0]!, { issues, issueCount: 1234 })
  expect(`\n${errorText(error, 'en')}`).toMatchInlineSnapshot(`
    "
    clientele: More than one column could be meant
      where       a.csv:2
      expected    one column
      received    the columns 'a b', 'c'
      also        a.csv:3: the columns 'a b', 'c'
                  a.csv:4: the columns 'a b', 'c'
                  1,231 more
      what to do  Look
                  Listen
      code        COLUMN_AMBIGUOUS
    "
  `)
})

it('has a headline in Chinese', () => {
  expect(errorText(new ClienteleError(ISSUE), 'zh')).toMatch(/^clientele: 可能的列不止一个\n {2}位置/)
})
