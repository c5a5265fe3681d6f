import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import { priceAndLimit, priceSteps } from '../../../src/project/index.js'
import { readMargin } from '../../../src/project/pricing/read-margin.js'
import { OPTIONS } from './price-and-limit/requests.js'
import { CLIENT, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

const fault = (code: string, path: string) => expect.objectContaining({ code, path })

it('is of what has a margin', () => {
  expect(readMargin(LINE, CLIENT, TERMS, { annualHurdleRate: 0.2 })).toMatchObject({ kind: 'margin', hurdle: 0.2 })
  const refused = fault('NOT_APPLICABLE', 'facility.kind')
  expect(() => Reflect.apply(readMargin, undefined, [GUARANTEE, CLIENT, TERMS, {}])).toThrow(refused)
  expect(() => Reflect.apply(readMargin, undefined, [null, CLIENT, TERMS, {}])).toThrow(
    fault('INVALID_TYPE', 'facility'),
  )
})

it('is of what is owed within the terms: elsewhere a margin has no parts', () => {
  const nothing = fault('NOT_APPLICABLE', 'facility')
  const over = { ...TERMS, from: '2031-01-01' }
  const ratchet = {
    indicators: [{ name: 'x', better: 'lower', targets: [{ date: '2031-06-30', target: 1, down: 5, up: 5 }] }],
    caps: { down: 10, up: 10 },
    missing: 'missed',
  } as const
  expect(() => priceSteps(LOAN, CLIENT, over, ratchet)).toThrow(nothing)
  expect(() => priceAndLimit(LOAN, CLIENT, over, OPTIONS)).toThrow(nothing)
  expect(() => priceSteps({ ...LINE, drawn: money('0', 'EUR') }, CLIENT, TERMS, ratchet)).toThrow(nothing)
})
