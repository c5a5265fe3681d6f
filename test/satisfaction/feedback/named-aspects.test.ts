import { expect, it } from 'vitest'
import { wordOf } from './comments.js'

it.each([
  ['slow approval', 'slow', ['speed', 'approval']],
  ['the rate and the fees are bad', 'bad', ['rate', 'fees']],
  ['the staff were polite', 'polite', ['staff']],
  ['bad', 'bad', undefined],
  ['审批速度慢', '慢', ['speed', 'approval']],
  ['利率、费用高', '高', ['rate', 'fees']],
] as const)('%s', (text, word, aspects) => {
  expect(wordOf(text, word).aspects?.toSorted()).toEqual(aspects?.toSorted())
})

it('takes the nearest thing, and goes on about the last one named in the sentence', () => {
  expect(wordOf('rate good service', 'good').aspects).toEqual(['service'])
  expect(wordOf('利率好服务', '好').aspects).toEqual(['rate'])
  expect(wordOf('The portal is ugly, bad', 'bad').aspects).toEqual(['online'])
  expect(wordOf('The portal is ugly. Bad', 'Bad').aspects).toBeUndefined()
})

it('names nothing that is too far away', () => {
  expect(wordOf('rate a b c d e f g h i j bad', 'bad').aspects).toBeUndefined()
})
