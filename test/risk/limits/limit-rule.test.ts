import { expect, it } from 'vitest'
import { expectRules } from '../../../src/risk/limits/limit-rule.js'
import { thrown } from '../../errors/thrown.js'

it('puts defaults in place', () => {
  expect(expectRules([{ name: 'all', size: { amount: 5 } }])).toEqual([
    { name: 'all', kind: 'limit', where: [], measure: 'exposure', size: { amount: 5 }, warnAt: 0.8, reported: 'at' },
  ])
  expect(
    expectRules([
      { name: 'x', by: 'sector', where: { sector: ['a'] }, size: { share: 0.1, of: 'tier1', orAmount: 2, most: 1 } },
    ])[0],
  ).toMatchObject({
    by: 'sector',
    where: [['sector', new Set(['a'])]],
    size: { share: 0.1, of: 'tier1', orAmount: 2, most: 1 },
  })
})

it.each([
  ['null', 'rules'],
  ['[]', 'rules'],
  ['[null]', 'rules[0]'],
  ['[{ "name": 3, "size": { "amount": 1 } }]', 'rules[0].name'],
  ['[{ "name": "a" }]', 'rules[0].size'],
  ['[{ "name": "a", "size": { "amount": -1 } }]', 'rules[0].size.amount'],
  ['[{ "name": "a", "size": { "amount": 1, "share": 1 } }]', 'rules[0].size.share'],
  ['[{ "name": "a", "size": { "share": 0.1 } }]', 'rules[0].size.of'],
  ['[{ "name": "a", "size": { "share": 0.1, "of": "tier1", "orAmount": -1 } }]', 'rules[0].size.orAmount'],
  ['[{ "name": "a", "size": { "amount": 1 }, "warnAt": 80 }]', 'rules[0].warnAt'],
  ['[{ "name": "a", "size": { "amount": 1 }, "where": { "sector": "x" } }]', 'rules[0].where.sector'],
  ['[{ "name": "a", "size": { "amount": 1 }, "kind": "hope" }]', 'rules[0].kind'],
  ['[{ "name": "a", "size": { "amount": 1 }, "warn": 1 }]', 'rules[0].warn'],
  ['[{ "name": "a", "size": { "amount": 1 } }, { "name": "a", "size": { "amount": 2 } }]', 'rules[1].name'],
])('refuses %s at %s', (json, path) => {
  expect(thrown(() => expectRules(JSON.parse(json))).path).toBe(path)
})
