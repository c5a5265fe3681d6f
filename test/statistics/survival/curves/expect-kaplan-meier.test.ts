import { expect, it } from 'vitest'
import type { KaplanMeier } from '../../../../src/statistics/index.js'
import { kaplanMeier } from '../../../../src/statistics/index.js'
import { expectKaplanMeier } from '../../../../src/statistics/survival/curves/expect-kaplan-meier.js'
import { thrown } from '../../../errors/thrown.js'
import { durations } from '../book.js'

const km = kaplanMeier(durations)

it('lets a curve through, and names what is wrong with another', () => {
  expect(expectKaplanMeier(km, 'km')).toBe(km)
  const wrong = (fields: Partial<KaplanMeier>) => thrown(() => expectKaplanMeier({ ...km, ...fields }, 'km'))
  expect(wrong({ survival: Float64Array.of(2) }).code).toBe('LENGTH_MISMATCH')
  expect(wrong({ survival: km.survival.map(() => 2) }).path).toBe('km.survival[0]')
  expect(wrong({ times: km.times.slice().reverse() }).path).toBe('km.times[1]')
  for (const junk of ['null', '[]', '{}', '3', '{ "unit": "month" }'])
    expect(thrown(() => expectKaplanMeier(JSON.parse(junk), 'km')).path).toMatch(/^km/)
})
