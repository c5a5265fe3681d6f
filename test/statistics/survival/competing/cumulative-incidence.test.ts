import { describe, expect, it } from 'vitest'
import { cumulativeIncidence, incidenceAt } from '../../../../src/statistics/survival/competing/index.js'
import { kaplanMeier } from '../../../../src/statistics/survival/curves/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, BRANCH, DURATION, ENDING, ENTRY, repeated, WEIGHTS } from './book.js'

const AT = [3, 8, 15, 20]
const close = (values: ArrayLike<number>, digits = 10) => Array.from(values, value => expect.closeTo(value, digits))

describe('cumulative incidences', () => {
  it('are those of R with their standard errors', () => {
    const { stillThere, incidence } = incidenceAt(cumulativeIncidence(BOOK), AT)
    const shares = [0.898830409357, 0.583066558346, 0.407221088368, 0.323381452528]
    expect(Array.from(stillThere.values)).toEqual(close(shares))
    const ofDefault = [0.0169590643275, 0.1106104961384, 0.2077882558627, 0.2485103646995]
    expect(Array.from(incidence['default']!.values)).toEqual(close(ofDefault))
    const errors = [0.0360473572515, 0.0622752494468, 0.0664659265881, 0.0683773889348]
    expect(Array.from(incidence['prepaid']!.standardErrors)).toEqual(close(errors))
    const left = [0.0391665030934, 0.0669667869745, 0.0677669171229, 0.065553183227]
    expect(Array.from(stillThere.standardErrors)).toEqual(close(left))
  })

  it('are those of R with delayed entry', () => {
    const { stillThere, incidence } = incidenceAt(cumulativeIncidence({ ...BOOK, entry: ENTRY }), AT)
    const ofDefault = [0.0207134135706, 0.1048825648552, 0.1922210006012, 0.2288199641519]
    expect(Array.from(incidence['default']!.values)).toEqual(close(ofDefault))
    const left = [0.807823129252, 0.524030614476, 0.365989635507, 0.290638828197]
    expect(Array.from(stillThere.values)).toEqual(close(left))
    // R's errors are those of the infinitesimal jackknife, which with delayed entry are not Greenwood's; they are near.
    const errors = [0.0206078250671, 0.0411980156533, 0.0538903100732, 0.0581626050148]
    errors.forEach((error, i) => {
      expect(incidence['default']!.standardErrors[i]! / error).toBeCloseTo(1, 1)
    })
  })

  it('leave as many there as Kaplan and Meier do, with the same errors and limits', () => {
    for (const interval of ['log-log', 'log', 'plain'] as const) {
      const { stillThere } = cumulativeIncidence({ ...BOOK, entry: ENTRY }, { interval, level: 0.9 })
      const event = ENDING.map(name => (name === null ? 0 : 1))
      const km = kaplanMeier({ unit: 'month', duration: DURATION, entry: ENTRY, event }, { interval, level: 0.9 })
      expect(Array.from(stillThere.probability)).toEqual(close(km.survival, 13))
      expect(Array.from(stillThere.standardErrors)).toEqual(close(km.standardErrors, 12))
      expect(Array.from(stillThere.lower)).toEqual(close(km.lower, 12))
    }
  })

  it('of one ending are what Kaplan and Meier leave, with their limits turned over', () => {
    const ending = ENDING.map(name => (name === null ? null : 'gone'))
    const { incidence } = cumulativeIncidence({ unit: 'month', duration: DURATION, ending })
    const km = kaplanMeier({ unit: 'month', duration: DURATION, event: ending.map(name => (name === null ? 0 : 1)) })
    expect(Array.from(incidence['gone']!.probability)).toEqual(
      close(
        km.survival.map(share => 1 - share),
        13,
      ),
    )
    expect(Array.from(incidence['gone']!.upper)).toEqual(
      close(
        km.lower.map(share => 1 - share),
        12,
      ),
    )
    expect(Array.from(incidence['gone']!.lower)).toEqual(
      close(
        km.upper.map(share => 1 - share),
        12,
      ),
    )
  })

  it('count weights as rows', () => {
    const weighed = cumulativeIncidence({ ...BOOK, weights: WEIGHTS })
    const rows = cumulativeIncidence({ ...BOOK, duration: repeated(DURATION), ending: repeated(ENDING) })
    expect(weighed.atRisk).toEqual(rows.atRisk)
    expect(weighed.censored).toEqual(rows.censored)
    for (const name of ['default', 'prepaid']) {
      expect(weighed.incidence[name]!.events).toEqual(rows.incidence[name]!.events)
      expect(Array.from(weighed.incidence[name]!.lower)).toEqual(close(rows.incidence[name]!.lower, 12))
    }
  })

  it('are one a group, groups without rows left out', () => {
    const names = [...BRANCH.segmentNames, 'closed']
    const groups = cumulativeIncidence(BOOK, { by: { ...BRANCH, segmentNames: names } })
    expect(Object.keys(groups)).toEqual(['north', 'south', 'west'])
    const rows = BRANCH.segment.flatMap((code, row) => (code === 1 ? [row] : []))
    const alone = cumulativeIncidence({
      ...BOOK,
      duration: rows.map(row => DURATION[row]!),
      ending: rows.map(row => ENDING[row]!),
    })
    expect(groups['south']).toEqual(alone)
  })

  it('say with an upper limit that what has not come may come', () => {
    const { incidence, stillThere } = cumulativeIncidence({
      unit: 'month',
      duration: [1, 2],
      ending: [null, null],
      endings: ['default'],
    })
    expect(Array.from(incidence['default']!.probability)).toEqual([0, 0])
    // None of two, then none of one: 1 − 0.025^(1/n).
    expect(Array.from(incidence['default']!.upper)).toEqual(close([1 - Math.sqrt(0.025), 0.975]))
    expect(Array.from(stillThere.lower)).toEqual(close([Math.sqrt(0.025), 0.025]))
  })

  it('leave nobody where all who are watched end, whatever the weights', () => {
    const weights = [0.1, 0.2, 0.3, 1e-12]
    const { stillThere } = cumulativeIncidence({
      unit: 'day',
      duration: [1, 1, 1, 1],
      ending: ['a', 'b', 'a', 'b'],
      weights,
    })
    expect(Array.from(stillThere.probability)).toEqual([0])
  })

  it('name stretches in which nobody was watched', () => {
    const late = { unit: 'year', duration: [1, 3], entry: [0, 2], ending: ['a', 'a'] } as const
    expect(cumulativeIncidence(late).unwatched).toEqual([{ from: 1, to: 2 }])
  })

  it('refuse what says nothing of endings', () => {
    expect(thrown(() => cumulativeIncidence({ unit: 'day', duration: [1], ending: [null] })).code).toBe('NO_EVENTS')
    expect(thrown(() => cumulativeIncidence(BOOK, { level: 1 })).path).toBe('options.level')
    const short = { segment: [0], segmentNames: ['north'] }
    expect(thrown(() => cumulativeIncidence(BOOK, { by: short })).path).toBe('options.by.segment')
    expect(thrown(() => cumulativeIncidence({ ...BOOK, duration: DURATION.map(t => -t) })).code).toBe('OUT_OF_RANGE')
  })
})
