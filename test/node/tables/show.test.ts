import { bgNbd } from 'clientele/lifetime'
import { expect, it } from 'vitest'
import { sample } from '../../../src/cli/repl/scope.js'
import { show } from '../../../src/node/tables/show.js'

it('shows a base by what it is about and its first rows', () => {
  expect(show(sample().base, { rows: 3 })).toMatchInlineSnapshot(`
    "customer base
    clients                2000
    with repeat purchases  780 (39 %)
    repeat purchases       2155
    distinct histories     1056
    observed until         2024-12-29, time in weeks
    mean spend             33.9895 over 2155 orders
    dropped: same-day      35

    client  frequency  recency     age  spendOrders  meanSpend
    C00001          0   0.0000  51.857            0       0.00
    C00002          0   0.0000  51.857            0       0.00
    C00003          3   4.5714  51.857            3      33.14
    3 of 2,000 rows"
  `)
})

it('shows a model as it prints, and text of any width in its column', () => {
  const model = bgNbd.fromParams({ r: 1, alpha: 2, a: 3, b: 4 }, { timeUnit: 'week' })
  expect(show(model)).toMatch(/^bg-nbd, time in weeks\nparameters as given\n/)
  expect(
    show([
      { name: '张伟', n: 1 },
      { name: 'li\u001b[31m\n', n: 20 },
    ]),
  ).toBe('name       n\n张伟       1\nli?[31m?  20')
})

it('shows the fields of an object, its columns, and the lists inside it', () => {
  expect(show({ total: 3, ids: ['a'], value: Float64Array.of(3), rows: [{ x: 1 }] })).toMatchInlineSnapshot(`
    "field  value
    total      3

    client  value
    a           3

    rows
    x
    1"
  `)
})

it('shows ten rows unless told otherwise', () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ i }))
  expect(show(rows).split('\n')).toHaveLength(12)
  expect(show(rows)).toContain('10 of 12 rows')
  expect(show(rows, { rows: 12 })).not.toContain('of 12 rows')
  expect(() => show(rows, { rows: -1 })).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'options.rows' }),
  )
})
