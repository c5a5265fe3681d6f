import { expect, it } from 'vitest'
import { byChannel } from '../../../src/loyalty/funnel/by-channel.js'
import { readFunnel } from '../../../src/loyalty/funnel/read-prospects.js'
import { on, STAGES, UNTIL } from './prospects.js'

it('puts prospects together by channel, in the order of the alphabet', () => {
  const entered = [on('lead', '2025-12-01')]
  const { prospects } = readFunnel(
    [
      { id: 1, entered, channel: 'web' },
      { id: 2, entered, channel: 'broker' },
      { id: 3, entered },
      { id: 4, entered, channel: 'web' },
    ],
    { stages: STAGES, observedUntil: UNTIL },
  )
  expect(byChannel(prospects).map(([name, own]) => [name, own.map(({ id }) => id)])).toEqual([
    ['broker', [2]],
    ['web', [1, 4]],
  ])
})
