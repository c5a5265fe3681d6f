import { describe, expect, it } from 'vitest'
import { logSpendMoments } from '../../../src/lifetime/log-normal-spend/log-spend-columns.js'
import { logSpendGroups } from '../../../src/lifetime/log-normal-spend/log-spend-groups.js'
import { alikeWarnings } from '../../../src/lifetime/log-normal-spend/warnings.js'
import { amountBase } from './bases.js'

const groups = logSpendGroups(logSpendMoments(amountBase([[1, 2], [3]])))
const paths = (between: number, within: number, of = groups) =>
  alikeWarnings(of, { median: 1, between, within }, []).map(({ code, path }) => `${code} ${path}`)

describe('alikeWarnings', () => {
  it('says nothing where clients and orders differ', () => {
    expect(paths(0.5, 0.5)).toEqual([])
  })

  it('says what does not differ', () => {
    expect(paths(1e-3, 0.5)).toEqual(['AT_BOUNDARY params.between'])
    expect(paths(0.5, 1e-6)).toEqual(['AT_BOUNDARY params.within'])
    expect(paths(1e-6, 1e-6)).toEqual(['AT_BOUNDARY params.between', 'AT_BOUNDARY params.within'])
    const single = logSpendGroups(logSpendMoments(amountBase([[1], [3]])))
    expect(paths(0.5, 0.5, single)).toEqual(['FLAT_RIDGE params.within'])
  })

  it('says nothing twice', () => {
    const known = [{ code: 'AT_BOUNDARY', message: 'known', path: 'params.within' }] as const
    expect(alikeWarnings(groups, { median: 1, between: 0.5, within: 1e-6 }, known)).toEqual([])
  })
})
