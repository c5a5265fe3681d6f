import { expect, it } from 'vitest'
import { readFunnelGroup } from '../../src/charts/funnel-steps.js'
import type { ProspectFunnel } from '../../src/loyalty/index.js'
import { prospectFunnel } from '../../src/loyalty/index.js'
import { JUNK, replaced } from '../laws/junk.js'
import { STAGES, simulatedProspects, UNTIL } from '../loyalty/funnel/prospects.js'

const FUNNEL = prospectFunnel(simulatedProspects(100, 21, { broker: 0.7, web: 0.4 }), {
  stages: STAGES,
  observedUntil: UNTIL,
  by: 'channel',
})
const asFunnel = (value: unknown): ProspectFunnel => Object.assign(Object.create(null), value)

it('reads all, or a channel by name', () => {
  const { name, prospects, last, steps } = readFunnelGroup(FUNNEL, undefined)
  expect([name, prospects, last]).toEqual([undefined, 100, 'signed'])
  expect(steps[0]!.chance!.value).toBe(FUNNEL.all.steps[0]!.within!.advanced.probability)
  expect(readFunnelGroup(FUNNEL, 'broker')).toMatchObject({ name: 'broker', won: FUNNEL.channels![0]!.won })
})

it('reads a funnel back from JSON', () => {
  expect(readFunnelGroup(JSON.parse(JSON.stringify(FUNNEL)), 'web')).toEqual(readFunnelGroup(FUNNEL, 'web'))
})

it.each([
  [['kind']],
  [['all']],
  [['all', 'prospects']],
  [['all', 'steps']],
  [['all', 'steps', '1']],
  [['all', 'steps', '1', 'lost']],
  [['all', 'steps', '1', 'within', 'advanced', 'probability']],
  [['all', 'overall', 'to']],
])('names what is amiss at %j', path => {
  for (const junk of JUNK.filter(
    each => each !== 0 && each !== 1e300 && each !== '' && each !== 'x' && each !== 5e-324,
  )) {
    expect(() => readFunnelGroup(asFunnel(replaced(FUNNEL, path, junk)), undefined)).toThrow(
      expect.objectContaining({ name: 'ClienteleError' }),
    )
  }
})
