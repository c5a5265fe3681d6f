import { expect, it } from 'vitest'
import { normalisedName } from '../../../../src/records/duplicates/index.js'

it.each([
  ['Société Générale S.A.', 'societe generale', 'shares'],
  ['Acme S.p.A.', 'acme', 'shares'],
  ['Johnson & Johnson', 'johnson johnson', undefined],
  ['Harbour Wind Phase II Pte. Ltd.', 'harbour wind phase 2', 'limited'],
  ['中国石油化工集团公司', '石油 化工 group china', undefined],
  ['', '', undefined],
] as const)('reads %s', (name, text, form) => {
  expect(normalisedName(name)).toMatchObject({ text })
  expect(normalisedName(name).legalForm).toBe(form)
})

it('reads no more than the beginning of what is no name', () => {
  expect(normalisedName('x'.repeat(10_000_000)).text).toHaveLength(300)
})

it.each([null, 5, undefined, ['x']])('refuses %s', value => {
  expect(() => Reflect.apply(normalisedName, undefined, [value])).toThrow(
    expect.objectContaining({ code: 'INVALID_TYPE' }),
  )
})
