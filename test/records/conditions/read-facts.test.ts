import { expect, it } from 'vitest'
import type { FactKind } from '../../../src/records/conditions/expect-condition.js'
import { expectKinds, readFacts } from '../../../src/records/conditions/read-facts.js'

it('keeps what is known', () => {
  const facts = { a: 0, b: '', c: false, d: ['x'], e: [], f: undefined }
  expect([...readFacts(facts)]).toEqual([
    ['a', 0],
    ['b', ''],
    ['c', false],
    ['d', ['x']],
    ['e', []],
  ])
})

it('does not know what every object inherits', () => {
  expect(readFacts({}).get('constructor')).toBeUndefined()
  expect(readFacts({ constructor: 5 } as never).get('constructor')).toBe(5)
})

it.each([
  [null, 'facts', 'INVALID_TYPE'],
  [[5], 'facts', 'INVALID_TYPE'],
  [{ a: null }, 'facts.a', 'INVALID_TYPE'],
  [{ a: Number.NaN }, 'facts.a', 'OUT_OF_RANGE'],
  [{ a: Number.POSITIVE_INFINITY }, 'facts.a', 'OUT_OF_RANGE'],
  [{ a: 5n }, 'facts.a', 'INVALID_TYPE'],
  [{ a: { b: 5 } }, 'facts.a', 'INVALID_TYPE'],
  [{ a: new Date(0) }, 'facts.a', 'INVALID_TYPE'],
  [{ a: ['x', 5] }, 'facts.a[1]', 'INVALID_TYPE'],
  [{ a: new Array(1) }, 'facts.a[0]', 'INVALID_TYPE'],
])('refuses %o', (facts, path, code) => {
  expect(() => Reflect.apply(readFacts, undefined, [facts])).toThrow(expect.objectContaining({ path, code }))
})

it('holds facts against the kind that is asked for', () => {
  const known = readFacts({ number: 5, word: 'x', words: ['x'], yes: true })
  const fits: Readonly<Record<string, FactKind>> = { number: 'number', word: 'words', words: 'words', yes: 'yes-no' }
  for (const [name, kind] of Object.entries(fits)) {
    for (const asked of ['number', 'words', 'yes-no'] as const) {
      const check = () => expectKinds(known, new Map([[name, asked]]))
      if (asked === kind) expect(check).not.toThrow()
      else expect(check).toThrow(expect.objectContaining({ path: `facts.${name}`, code: 'INVALID_TYPE' }))
    }
  }
  expect(() =>
    expectKinds(
      known,
      new Map([
        ['absent', 'number'],
        ['yes', 'any'],
      ]),
    ),
  ).not.toThrow()
})
