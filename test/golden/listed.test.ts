import { expect, it } from 'vitest'
import causes from './causes.json' with { type: 'json' }
import differences from './differences.json' with { type: 'json' }
import { causeOf, concerns, differenceOf } from './listed.js'

const RECORD = {
  source: 's',
  kind: 'run',
  model: 'bg_nbd',
  function: 'MLE',
  params: { a: 1 },
  inputs: { t: [1, 2] },
  expected: 0,
  tolerance: 0,
  note: '',
}

it('finds what concerns a record by its family and by any of its fields', () => {
  const family = { model: 'bg_nbd', function: 'MLE' }
  expect(concerns(family, RECORD)).toBe(true)
  expect(concerns({ ...family, where: { a: 1, t: [1, 2] } }, RECORD)).toBe(true)
  expect(concerns({ ...family, where: { a: 1, t: [1] } }, RECORD)).toBe(false)
  expect(concerns({ ...family, where: { b: 1 } }, RECORD)).toBe(false)
  expect(concerns({ ...family, function: 'LL' }, RECORD)).toBe(false)
  expect([differenceOf(RECORD), causeOf(RECORD)]).toEqual([undefined, undefined])
  expect(differenceOf({ ...RECORD, inputs: { penalizer_coef: 0.1 } })?.reason).toMatch(/^A penalised objective/)
})

it('says why of each, once', () => {
  for (const { reason, source } of differences) expect([reason.length > 40, source.length > 10]).toEqual([true, true])
  const keys = [...differences, ...causes].map(({ model, function: name, where }) =>
    JSON.stringify([model, name, where]),
  )
  expect(new Set(keys).size).toBe(keys.length)
})
