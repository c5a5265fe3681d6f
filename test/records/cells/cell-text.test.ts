import { expect, it } from 'vitest'
import { cellText } from '../../../src/records/cells/index.js'
import { date, flag, id, number, text, words } from '../../../src/records/fields/make-field.js'

it('writes values so that they are read as they are', () => {
  expect(cellText(text('A text'), 'Harbour')).toBe('Harbour')
  expect([' a', '无', "'t Veld", '-'].map(value => cellText(id('A key'), value))).toEqual([
    "' a",
    "'无",
    "''t Veld",
    "'-",
  ])
  expect([0.1, -0, 1e21, -5].map(value => cellText(number('A number', 'x'), value))).toEqual([
    '0.1',
    '0',
    '1e+21',
    '-5',
  ])
  expect(cellText(date('A day'), new Date(Date.UTC(2024, 2, 5)))).toBe('2024-03-05')
  expect(cellText(date('A day'), { year: 2024, month: 3, day: 5 })).toBe('2024-03-05')
  expect([['a', 'b'], [], ['无']].map(value => cellText(words('Words'), value))).toEqual(['a;b', ';', '无;'])
  expect([cellText(flag('A flag'), false), cellText(flag('A flag'), undefined)]).toEqual(['false', ''])
})
