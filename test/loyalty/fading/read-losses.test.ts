import { expect, it } from 'vitest'
import { readLooks, readLosses } from '../../../src/loyalty/fading/read-losses.js'
import { thrown } from '../../errors/thrown.js'
import { on } from './book.js'

const last = 20_000

it('reads looks in order, each once', () => {
  expect(readLooks([on(30), on(10), on(30)], last)).toEqual([19_010, 19_030])
  expect(thrown(() => readLooks([on(10), on(2000)], last))).toMatchObject({ path: 'options.lookOn[1]' })
  expect(thrown(() => readLooks(JSON.parse('["soon"]'), last))).toMatchObject({ code: 'INVALID_DATE' })
})

it('reads losses, and names every one at fault', () => {
  const known = new Set(['a', 'b'])
  expect([...readLosses([{ client: 'b', date: on(7) }], known, last)]).toEqual([['b', 19_007]])
  const wrong = [
    { client: 'a', date: on(7) },
    { client: 'a', date: on(8) },
    { client: 'x', date: on(8) },
  ]
  const fault = thrown(() => readLosses(wrong, known, last))
  expect(fault.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'DUPLICATE_CLIENT options.lost[1].client',
    'INVALID_CLIENT options.lost[2].client',
  ])
})

it.each([{}, [], null, '', Number.NaN, Object.create(null)])('takes %j for no client, by name', client => {
  const lost = [{ client, date: on(7) }]
  const fault = { code: 'INVALID_CLIENT', path: 'options.lost[0].client' }
  expect(thrown(() => readLosses(lost, new Set(['a']), last))).toMatchObject(fault)
})
