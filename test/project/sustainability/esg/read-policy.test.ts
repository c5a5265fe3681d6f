import { describe, expect, it } from 'vitest'
import type { EsgCriterion } from '../../../../src/project/index.js'
import { readAnswers, readPolicy } from '../../../../src/project/sustainability/esg/read-policy.js'

const criterion: EsgCriterion = { name: 'audited', pillar: 'governance', points: 1, worst: 0, best: 1 }
const policy = { name: 'House', criteria: [criterion], missing: 'worst' } as const

describe('readPolicy', () => {
  it('says how much has to be known', () => {
    expect(readPolicy(policy)).toBe(0.5)
    expect(readPolicy({ ...policy, leastCoverage: 0.8 })).toBe(0.8)
  })

  it('names what is wrong', () => {
    const wrong = (change: object) => () => readPolicy({ ...policy, ...change })
    expect(wrong({ leastCoverage: 1.1 })).toThrow('policy.leastCoverage')
    expect(wrong({ missing: 'zero' })).toThrow('policy.missing')
    expect(wrong({ criteria: [] })).toThrow('EMPTY_INPUT')
    expect(wrong({ criteria: [criterion, criterion] })).toThrow('criteria[1].name')
    expect(wrong({ criteria: [{ ...criterion, best: 0 }] })).toThrow('NO_VARIATION')
    expect(wrong({ criteria: [{ ...criterion, pillar: 'economy' }] })).toThrow('criteria[0].pillar')
    expect(wrong({ criteria: new Array(1) })).toThrow('criteria[0]')
  })
})

describe('readAnswers', () => {
  it('tells what is known from what is not', () => {
    expect([...readAnswers({ audited: 1 }, [criterion])]).toEqual([['audited', 1]])
    expect([...readAnswers({}, [criterion])]).toEqual([['audited', undefined]])
    expect(() => readAnswers({ auditd: 1 }, [criterion])).toThrow('answers.auditd')
    expect(() => readAnswers(JSON.parse('{"audited":null}'), [criterion])).toThrow('answers.audited')
  })
})
