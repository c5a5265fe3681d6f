import type { RankedAction } from 'clientele/appraisal'
import { expect, it } from 'vitest'
import { actionsOf } from '../../src/cli/portfolio-actions.js'
import { rowOf } from './verdicts.js'

const action = (verdict: RankedAction['verdict'], dueOn: string, net?: number): RankedAction => ({
  action: 'client-training',
  verdict,
  rules: [],
  owner: 'client-manager',
  dueOn,
  ...(net !== undefined && { net }),
})

const actors = (...actions: readonly (readonly [string, RankedAction?])[]) =>
  actionsOf(actions.map(([id, what]) => rowOf({ id, ...(what !== undefined && { action: what }) })))

it('tells what is required first, by the day it is due, and then what brings most', () => {
  const { first, required, worthwhile } = actors(
    ['late', action('required', '2025-03-01', 900)],
    ['little', action('worthwhile', '2025-01-01', 1)],
    ['most', action('worthwhile', '2025-06-01', 50)],
    ['soon', action('required', '2025-01-05')],
    ['same day, more', action('required', '2025-02-01', 7)],
    ['same day, less', action('required', '2025-02-01', -7)],
    ['more', action('worthwhile', '2025-01-01', 20)],
    ['nothing'],
  )
  expect(first.map(({ client }) => client)).toEqual(['soon', 'same day, more', 'same day, less', 'most', 'more'])
  expect([required, worthwhile]).toEqual([4, 3])
})

it('takes equals by their id, whatever their order', () => {
  const one = action('worthwhile', '2025-01-01', 5)
  const ids = (order: readonly string[]) => actors(...order.map(id => [id, one] as const)).first.map(row => row.client)
  expect(ids(['b', 'a', 'c'])).toEqual(['a', 'b'])
  expect(ids(['c', 'b', 'a'])).toEqual(['a', 'b'])
})

it('says nothing of what is not known, and of nobody nothing', () => {
  const [told] = actors(['a', action('required', '2025-01-01')]).first
  expect(told).toEqual({
    client: 'a',
    name: 'Harbour Cold Storage',
    grade: 'B',
    action: 'client-training',
    verdict: 'required',
    owner: 'client-manager',
    dueOn: '2025-01-01',
  })
  expect(actors(['a'], ['b'])).toEqual({ first: [], required: 0, worthwhile: 0 })
})
