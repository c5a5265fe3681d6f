import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { amount, count, country, date, id, number, share, word, words } from '../../../src/records/fields/make-field.js'
import { fieldSchema } from '../../../src/records/schemas/field-schema.js'

const takes = (schema: z.ZodMiniType, ...values: readonly unknown[]): readonly boolean[] =>
  values.map(value => schema.safeParse(value).success)

describe('fieldSchema', () => {
  it('keeps bounds, each side as it is said', () => {
    expect(takes(fieldSchema(share('')), 0, 1, -1e-9, 1 + 1e-9)).toEqual([true, true, false, false])
    expect(takes(fieldSchema(number('', '', { above: 0, below: 1 })), 1e-12, 0.999, 0, 1)).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(takes(fieldSchema(count('')), 1e20, 0.5, -1, '1')).toEqual([true, false, false, false])
    expect(takes(fieldSchema(amount('')), Infinity, Number.NaN)).toEqual([false, false])
  })

  it('takes a day in every form that the check takes', () => {
    const days = ['2024-02-29', '20240229', new Date(0), { year: 2024, month: 2, day: 29 }, '2024-02-29T08:00Z']
    expect(takes(fieldSchema(date('')), ...days)).toEqual([true, true, true, true, true])
    expect(takes(fieldSchema(date('')), '2023-02-29', 45_351, null)).toEqual([false, false, false])
  })

  it('says words and bounds in a way that forms can read', () => {
    expect(z.toJSONSchema(fieldSchema(word(['a', 'b'], '')))).toMatchObject({ type: 'string', enum: ['a', 'b'] })
    expect(z.toJSONSchema(fieldSchema(words('', ['a'])))).toMatchObject({ type: 'array', items: { enum: ['a'] } })
    expect(z.toJSONSchema(fieldSchema(share('')))).toMatchObject({ type: 'number', minimum: 0, maximum: 1 })
  })

  it('refuses blanks around keys, countries that are none, too many words', () => {
    expect(takes(fieldSchema(id('')), 'a b', ' a', 'a\n', '')).toEqual([true, false, false, false])
    expect(takes(fieldSchema(country('')), 'GB', 'UK')).toEqual([true, false])
    expect(takes(fieldSchema(words('')), Array(1000).fill('a'), Array(1001).fill('a'))).toEqual([true, false])
  })
})
