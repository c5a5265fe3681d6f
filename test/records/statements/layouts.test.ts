import { expect, it } from 'vitest'
import { STATEMENT_LAYOUTS } from '../../../src/records/statements/index.js'
import { itemName } from '../../../src/records/statements/item-name.js'

it.each(['CAS', 'IFRS'] as const)(
  '%s: no name stands for two lines of one way, nor for a line of no amount too',
  standard => {
    const { amounts, others } = STATEMENT_LAYOUTS[standard]
    const unused = new Set(others.map(itemName))
    // 归属于母公司所有者权益合计 counts only together with minority interests.
    const needsMore = new Set(
      amounts.bookEquity?.flatMap(({ lines, needs }) => (needs === 'all' ? lines.flat().map(itemName) : [])),
    )
    for (const ways of Object.values(amounts)) {
      for (const { lines } of ways) {
        const names = lines.flatMap(line => [...new Set(line.map(itemName))])
        expect(new Set(names).size).toBe(names.length)
        expect(names.filter(name => name === '' || (unused.has(name) && !needsMore.has(name)))).toEqual([])
      }
    }
  },
)

it.each(['CAS', 'IFRS'] as const)('%s: a name stands for one amount, minority interests apart', standard => {
  const fields = new Map<string, string>()
  for (const [field, ways] of Object.entries(STATEMENT_LAYOUTS[standard].amounts)) {
    for (const name of ways.flatMap(({ lines, needs }) => (needs === 'all' ? [] : lines.flat().map(itemName)))) {
      expect([name, fields.get(name) ?? field]).toEqual([name, field])
      fields.set(name, field)
    }
  }
})

it('has both languages for every amount of both', () => {
  for (const { amounts } of Object.values(STATEMENT_LAYOUTS)) {
    for (const [field, [way]] of Object.entries(amounts)) {
      const names = way?.lines.flat().join(' ') ?? ''
      expect([field, /[a-z]{3}/i.test(names), /\p{Script=Han}/u.test(names)]).toEqual([field, true, true])
    }
  }
})
