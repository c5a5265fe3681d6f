import { expect, it } from 'vitest'
import { withoutChineseForm, withoutLegalForm } from '../../../../src/records/duplicates/names/legal-forms.js'

it.each([
  ['harbour ltd', 'harbour', 'limited'],
  ['harbour co ltd', 'harbour', 'limited'],
  ['harbour gmbh and co kg', 'harbour', 'partnership'],
  ['harbour sdn bhd', 'harbour', 'limited'],
  ['pt bumi tbk', 'bumi', 'shares'],
  ['ooo sever', 'sever', 'limited'],
  ['harbour ltd 2', 'harbour 2', 'limited'],
  ['harbour co ltd leeds branch', 'harbour leeds branch', 'limited'],
  ['spolka z oo', 'spolka', 'limited'],
] as const)('takes the form off %s', (name, rest, form) => {
  expect(withoutLegalForm(name.split(' '))).toEqual({ words: rest.split(' '), form })
})

it('leaves one word at least', () => {
  expect(withoutLegalForm(['ltd'])).toEqual({ words: ['ltd'] })
  expect(withoutLegalForm(['co', 'ltd'])).toEqual({ words: ['co'], form: 'limited' })
  expect(withoutLegalForm([])).toEqual({ words: [] })
})

it.each([
  ['港湾股份有限公司', '港湾 ', 'shares'],
  ['港湾有限责任公司', '港湾 ', 'limited'],
  ['港湾有限公司上海分公司', '港湾 上海分公司', 'limited'],
  ['港湾(有限合伙)', '港湾( )', 'partnership'],
] as const)('takes the form off %s', (name, rest, form) => {
  expect(withoutChineseForm(name)).toEqual({ text: rest, form })
})

it('leaves what is nothing but a form', () => {
  expect(withoutChineseForm('公司')).toEqual({ text: '公司' })
})
