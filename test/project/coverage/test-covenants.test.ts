import { describe, expect, it } from 'vitest'
import { coverageRatios } from '../../../src/project/coverage/coverage-ratios.js'
import { debtServiceCover } from '../../../src/project/coverage/debt-service-cover.js'
import { testCovenants } from '../../../src/project/coverage/test-covenants.js'
import { smallProject, withoutDebt } from './flows.js'

const dates = ['2027-12-31', '2028-12-31', '2029-12-31', '2030-12-31']
const dscr = debtServiceCover({ cfads: [130, 104, 118, 90], debtService: [100, 100, 100, 0] })

describe('covenants on each payment day', () => {
  it('say the worse of both', () => {
    const result = testCovenants(
      { dates, dscr },
      { lockUp: { ratio: 'dscr', level: 1.15 }, default: { ratio: 'dscr', level: 1.05 } },
    )
    expect(result.status).toEqual(['ok', 'default', 'cured', 'not-tested'])
    expect(result.events.map(({ code }) => code)).toEqual([
      'LOCK_UP',
      'COVENANT_DEFAULT',
      'LOCK_UP_CURED',
      'COVENANT_DEFAULT_CURED',
    ])
    expect(result.default?.least?.date).toBe('2028-12-31')
  })

  it('stay locked up where only the default is cured', () => {
    const cover = debtServiceCover({ cfads: [100, 110, 120, 120], debtService: [100, 100, 100, 100] })
    const covenants = { lockUp: { ratio: 'dscr', level: 1.15 }, default: { ratio: 'dscr', level: 1.05 } } as const
    expect(testCovenants({ dates, dscr: cover }, covenants).status).toEqual(['default', 'lock-up', 'cured', 'ok'])
    expect(testCovenants({ dates, dscr: cover }, { ...covenants, cureAfter: 2 }).status).toEqual([
      'default',
      'default',
      'lock-up',
      'cured',
    ])
  })

  it('need not be both', () => {
    const result = testCovenants({ dates, dscr }, { default: { ratio: 'dscr', level: 1.05 } })
    expect(result.status).toEqual(['ok', 'default', 'cured', 'not-tested'])
    expect('lockUp' in result).toBe(false)
  })

  it('are held against a project or its ratios', () => {
    const covenants = {
      lockUp: { ratio: 'backward-dscr', level: 1.5 },
      default: { ratio: 'llcr', level: 1.1 },
    } as const
    const result = testCovenants(smallProject(), covenants)
    expect(result).toEqual(testCovenants(coverageRatios(smallProject()), covenants))
    expect(result.status).toEqual(['ok', 'default', 'lock-up', 'not-tested'])
  })

  it('of a project without debt are never tested', () => {
    const result = testCovenants(withoutDebt(), { lockUp: { ratio: 'dscr', level: 1.2 } })
    expect(new Set(result.status)).toEqual(new Set(['not-tested']))
    expect(result.events).toEqual([])
  })
})
