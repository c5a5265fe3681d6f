import { expect, it } from 'vitest'
import { onPurpose } from '../../../scripts/agreement/purpose.js'
import { entry } from './sample.js'

it('gives each reason once, with the records it covers and both figures', () => {
  const differing = { verdict: 'differing', reason: 'It is penalised.', truth: 'a paper' } as const
  const worst = { path: 'answer.params.b', ours: 2.425912, expected: 1.323241 }
  const text = onPurpose([entry(), entry({ ...differing, worst }), entry({ ...differing, inputs: { t: 1 }, worst })])
  expect(text.split('\n')).toEqual([
    '### BG/NBD: lifetimes 0.11.3',
    '',
    'It is penalised.',
    '',
    'Truth: a paper.',
    '',
    '| family | input     | place    | theirs  | ours    |',
    '| ------ | --------- | -------- | ------- | ------- |',
    '| CET    | a 1; t 39 | params.b | 1.32324 | 2.42591 |',
    '| CET    | a 1; t 1  | params.b | 1.32324 | 2.42591 |',
  ])
})
